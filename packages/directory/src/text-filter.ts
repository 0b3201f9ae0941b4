import type { Accepting, Provider, Site } from './model.js';
import type { NameResult } from './name-index.js';
import type { SpecialtyGroup } from './specialties.js';
import type { Reading } from './understand.js';
import type { WordKind } from './vocabulary.js';

/** Whether a provider, and a provider's site, answer to the words that were typed. */
export interface TextFilter {
  provider: (place: number) => boolean;
  site: (site: Site, accepting: Accepting) => boolean;
  /** How well the name matches; 0 is best. */
  cost: (place: number) => number;
}

/** Everything about a provider that a filter may ask for. */
export interface Profile {
  provider: Provider;
  groups: ReadonlySet<string>;
  languages: ReadonlySet<string>;
}

export function profileOf(provider: Provider, groups: readonly SpecialtyGroup[]): Profile {
  const codes = new Set(provider.specialties.flatMap(({ code }) => code ?? []));
  return {
    provider,
    groups: new Set(
      groups.filter((group) => group.codes.some((code) => codes.has(code))).map(({ id }) => id),
    ),
    languages: new Set(provider.languages.map(({ code }) => code)),
  };
}

export function textFilter(
  reading: Reading,
  names: NameResult,
  profiles: readonly Profile[],
): TextFilter {
  const specialty = wishFilter('specialty', reading, profiles, ({ groups }, id) => groups.has(id));
  const language = wishFilter('language', reading, profiles, (one, id) => one.languages.has(id));
  const genders = idsOf('gender', reading);
  const accepting = idsOf('accepting', reading);
  const telehealth = idsOf('telehealth', reading);
  const accessible = idsOf('accessible', reading);
  const anyOf = (ids: readonly string[], values: readonly string[]): boolean =>
    ids.length === 0 || values.some((value) => ids.includes(value));
  return {
    provider: (place) => {
      const profile = profiles[place];
      return (
        profile !== undefined &&
        (names.words.length === 0 || names.costs.has(place)) &&
        specialty(profile) &&
        language(profile) &&
        anyOf(genders, [profile.provider.gender])
      );
    },
    site: (site, { state }) =>
      anyOf(accepting, [state]) &&
      anyOf(telehealth, [site.telehealth]) &&
      anyOf(accessible, site.accessibility),
    cost: (place) => names.costs.get(place) ?? 0,
  };
}

export function idsOf(kind: WordKind, { wishes }: Reading): string[] {
  return [...new Set(wishes.filter((wish) => wish.kind === kind).flatMap(({ ids }) => ids))];
}

/**
 * Each phrase narrows: "pediatric nurse practitioner" is both. Where nobody is all of them, or the
 * member wrote "or", any one will do.
 */
function wishFilter(
  kind: WordKind,
  reading: Reading,
  profiles: readonly Profile[],
  has: (profile: Profile, id: string) => boolean,
): (profile: Profile) => boolean {
  const wishes = reading.wishes.filter((wish) => wish.kind === kind);
  if (wishes.length === 0) return () => true;
  const all = (profile: Profile): boolean =>
    wishes.every(({ ids }) => ids.some((id) => has(profile, id)));
  const any = (profile: Profile): boolean =>
    wishes.some(({ ids }) => ids.some((id) => has(profile, id)));
  return reading.either || !profiles.some(all) ? any : all;
}
