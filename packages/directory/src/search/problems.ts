import type { FacetValues } from './facets.js';
import type { NameResult } from './name-index.js';
import type { Problem, Query, Understood } from './search-types.js';
import { idsOf } from './text-filter.js';
import type { Reading } from './understand.js';

/** What the text was read as. Of ids that mean the same, those in the directory are named. */
export function toUnderstood(reading: Reading, names: NameResult, values: FacetValues): Understood {
  const listed = reading.wishes
    .filter(({ kind }) => kind === 'language')
    .flatMap(({ ids }) => {
      const present = ids.filter((id) => values.languages.includes(id));
      return present.length > 0 ? present : ids.slice(0, 1);
    });
  return {
    specialtyGroups: idsOf('specialty', reading),
    languages: [...new Set(listed)],
    genders: idsOf('gender', reading),
    accepting: idsOf('accepting', reading),
    telehealth: idsOf('telehealth', reading),
    accessible: idsOf('accessible', reading),
    names: names.words,
    corrections: reading.corrections,
    alsoNames: [...new Set(reading.alsoNames)],
    ...(reading.zip !== undefined && { zip: reading.zip }),
    ...(reading.city !== undefined && { city: reading.city }),
    ...(reading.miles !== undefined && { miles: reading.miles }),
  };
}

export function findProblems(
  query: Query,
  reading: Reading,
  names: NameResult,
  values: FacetValues,
  hasOrigin: boolean,
): Problem[] {
  const problems: Problem[] = [];
  const note = (
    code: Problem['code'],
    value: string,
    remedy: Problem['remedy'],
    suggestions: readonly string[] = [],
  ): void => {
    problems.push({ code, value, remedy, suggestions: [...suggestions] });
  };
  if (query.miles !== undefined && !hasOrigin) {
    note('miles-without-place', String(query.miles), 'give-zip-or-city');
  }
  const places = [query.zip, query.city, reading.zip, reading.city];
  // What is wrong with a place that was named is told already.
  if (reading.nearMe !== undefined && places.every((place = '') => place.trim() === '')) {
    note('near-me-without-place', reading.nearMe, 'give-zip-or-city');
  }
  for (const { kind, ids } of reading.wishes) {
    const [id = ''] = ids;
    if (kind === 'specialty' && !ids.some((one) => values.specialtyGroups.includes(one))) {
      note('specialty-not-listed', id, 'ask-for-referral');
    }
    if (kind === 'language' && !ids.some((one) => values.languages.includes(one))) {
      note('language-not-listed', id, 'ask-for-interpreter');
    }
  }
  for (const { word, match, similar } of names.words) {
    if (match === 'none') note('word-not-found', word, 'check-spelling', similar);
  }
  const areFound = names.words.every(({ match }) => match !== 'none');
  if (names.words.length > 1 && names.named.size === 0 && areFound) {
    note('words-not-together', names.words.map(({ word }) => word).join(' '), 'fewer-words');
  }
  const known: Record<string, readonly string[]> = {
    specialtyGroups: values.specialtyGroups,
    languages: values.languages,
    ages: values.ages,
    genders: values.genders,
    accepting: values.accepting,
    accessible: values.accessible,
    telehealth: values.telehealth,
    networks: [...values.networks.keys()],
  };
  for (const [filter, offered] of Object.entries(known)) {
    const asked = (query as Readonly<Record<string, unknown>>)[filter];
    for (const value of Array.isArray(asked) ? (asked as string[]) : []) {
      if (!offered.includes(value)) note('filter-value-unknown', value, 'take-off-filter');
    }
  }
  if (reading.shortened) note('text-shortened', 'text', 'fewer-words');
  return problems;
}
