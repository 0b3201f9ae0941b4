import { msg, str } from '@lit/localize';
import {
  groupNames,
  primaryCareGroups,
  type AcceptingState,
  type AccessibilityCode,
  type FacetValue,
  type Gender,
  type NameWord,
  type Problem,
  type Understood,
} from '@careway/directory';
import type { Locale } from '@careway/rules/core';
import { html, nothing, type TemplateResult } from 'lit';
import type { Shown } from './doctors.js';
import { noFilters, type Asked, type FilterChange, type Filters } from './query.js';
import { useMyLocation } from '../base/directory/near-me.js';
import { accessInWords } from '../base/directory/words.js';
import { languageName } from '../base/language-name.js';
import { acceptingInWords, countInWords, genderInWords, showingInWords } from './words.js';

const primary: readonly string[] = primaryCareGroups.map(({ id }) => id);

/** What the words in the box were taken for, in sentences. */
export function understoodInWords(
  { understood, problems, origin }: Shown,
  locale: Locale,
): string[] {
  const missing = problems
    .filter(({ code }) => code === 'language-not-listed' || code === 'specialty-not-listed')
    .map(({ value }) => value);
  const listed = (values: readonly string[]) => values.filter((value) => !missing.includes(value));
  const sentences = [
    showingInWords(
      listed(understood.specialtyGroups).filter((id) => primary.includes(id)),
      listed(understood.languages),
      locale,
    ),
    ...namesInWords(understood),
    wishesInWords(understood),
    ...understood.corrections.map(({ from, to }) => msg(str`We read “${from}” as “${to}”.`)),
  ];
  const moved = problems.find(({ code }) => code === 'city-corrected');
  if (moved && origin?.city !== undefined) {
    sentences.push(msg(str`We read “${moved.value}” as “${origin.city}”.`));
  }
  return sentences.filter((sentence) => sentence !== '');
}

function namesInWords({ names }: Understood): string[] {
  const isNear = ({ match, similar }: NameWord) =>
    (match === 'one-edit' || match === 'sound') && similar.length > 0;
  const found = names
    .filter((name) => name.match !== 'none' && !isNear(name))
    .map(({ word }) => word);
  return [
    ...(found.length > 0 ? [msg(str`Name: “${found.join(' ')}”.`)] : []),
    // Somebody else's name must not stand there as if it were the one that was typed.
    ...names
      .filter(isNear)
      .map(({ word, similar }) =>
        msg(str`No name here is spelled “${word}”. These are close: ${similar.join(', ')}.`),
      ),
  ];
}

function wishesInWords({ genders, accepting, accessible, telehealth }: Understood): string {
  const wishes = [
    ...genders.map((one) => genderInWords(one as Gender)),
    ...accepting.map((one) => acceptingInWords(one as AcceptingState)),
    ...accessible.map((one) => accessInWords(one as AccessibilityCode)),
    telehealth.includes('yes') ? msg('Visits by video or phone') : undefined,
  ].filter((wish) => wish !== undefined);
  return wishes.length === 0 ? '' : msg(str`You asked for: ${wishes.join(', ')}.`);
}

export interface Told {
  result: Shown;
  locale: Locale;
  asked: Asked;
  /** Searches for other words. */
  onText: (text: string) => void;
  /** Searches at another place. */
  onPlace: (place: string) => void;
  /** Looks where the member is; undefined where that can't be done. */
  onHere: (() => void) | undefined;
}

/** What stood in the way of a search, and the way on. */
export function problemNotes(told: Told): TemplateResult[] {
  const notes = told.result.problems.map((problem) => problemNote(problem, told));
  const [person] = told.result.understood.alsoNames;
  if (person !== undefined) {
    const name = person.charAt(0).toUpperCase() + person.slice(1);
    notes.push(
      html`${msg(str`Looking for a doctor named ${name}?`)}
      ${act(msg(str`Search for Dr. ${name}`), () => {
        told.onText(`Dr. ${name}`);
      })}`,
    );
  }
  return notes.filter((note) => note !== nothing).map((note) => html`<p class="small">${note}</p>`);
}

function problemNote(
  { code, value, suggestions }: Problem,
  { locale, asked, onText, onPlace, onHere }: Told,
): TemplateResult | typeof nothing {
  switch (code) {
    case 'specialty-not-listed': {
      const name = groupNames[value]?.[locale] ?? value;
      return primary.includes(value)
        ? html`${msg(str`This list has no doctors for: ${name}. Call us to ask.`)}`
        : html`${msg(
            str`This list has primary care doctors only. You asked for: ${name}. Ask your primary care doctor for a referral.`,
          )}`;
    }
    case 'language-not-listed':
      return html`${msg(
        str`No doctor here lists ${languageName(value, locale)}. Ask for an interpreter when you call.`,
      )}`;
    case 'word-not-found':
      return html`${msg(str`We found no “${value}”. Check the spelling.`)}
      ${suggestions.map((name) =>
        act(msg(str`Search for ${name}`), () => {
          onText(replaceWord(asked.text, value, name));
        }),
      )}`;
    case 'city-ambiguous':
      return html`${msg('There is more than one place with this name.')}
      ${suggestions.map((name) =>
        act(msg(str`Search near ${name}`), () => {
          onPlace(name);
        }),
      )}`;
    case 'words-not-together':
      return html`${msg(str`No doctor here fits all of these words: ${value}. Try fewer words.`)}`;
    case 'text-shortened':
      return html`${msg('That is a lot of words. We used the first ones.')}`;
    case 'zip-unknown':
    case 'zip-unreadable':
    case 'city-unknown':
    case 'city-not-placed':
      // What stands in the box for the place has its message there.
      return asked.place.trim() === ''
        ? html`${msg(str`We don’t know where ${value} is. Enter a ZIP code in the second box.`)}`
        : nothing;
    case 'near-me-without-place':
      return onHere
        ? html`${msg('To see who is near you, enter your ZIP code or city. Or let us look where you are.')}
          ${act(useMyLocation(), onHere)}`
        : html`${msg('To see who is near you, enter your ZIP code or city.')}`;
    case 'city-corrected':
    case 'miles-without-place':
    case 'filter-value-unknown':
      return nothing;
  }
}

function act(words: string, onClick: () => void): TemplateResult {
  return html`<button type="button" class="link" @click=${onClick}>${words}</button> `;
}

/** Words are found folded: the one at fault is looked for the same way. */
function replaceWord(text: string, word: string, by: string): string {
  const folded = (part: string) =>
    part
      .normalize('NFD')
      .replaceAll(/\p{M}|[^\p{L}\p{N}]/gu, '')
      .toLowerCase();
  return text
    .split(/\s+/)
    .map((part) => (folded(part) === folded(word) ? by : part))
    .join(' ');
}

export interface Way {
  words: string;
  change?: FilterChange;
  /** Search without the words in the box. */
  withoutText?: true;
}

/** Where nothing is found: each filter that helps when it is taken off, with how many it gives. */
export function waysOn({ loosen, facets }: Shown, filters: Filters, size: number): Way[] {
  // Everyone is still being counted.
  if (!loosen || !facets) return [];
  if (loosen.length === 0) {
    const words = msg(str`Everyone: ${countInWords(size, undefined)}`);
    return [{ words, change: () => noFilters(undefined), withoutText: true }];
  }
  return loosen.flatMap(({ filter, count }): Way[] => {
    switch (filter) {
      case 'text':
        return [
          {
            words: msg(str`Without your words: ${countInWords(count, filters.miles)}`),
            withoutText: true,
          },
        ];
      case 'miles':
        return [further(facets.miles, filters, count)];
      case 'languages':
        return [
          way(msg(str`Any language: ${countInWords(count, filters.miles)}`), (now) => ({
            ...now,
            languages: [],
            byDoctor: false,
          })),
        ];
      case 'specialtyGroups':
        return [
          way(msg(str`Any kind of doctor: ${countInWords(count, filters.miles)}`), (now) => ({
            ...now,
            specialtyGroups: [],
          })),
        ];
      case 'genders':
        return [
          way(msg(str`Any gender: ${countInWords(count, filters.miles)}`), (now) => ({
            ...now,
            genders: [],
          })),
        ];
      case 'accepting':
        return [
          way(msg(str`Without “New patients”: ${countInWords(count, filters.miles)}`), (now) => ({
            ...now,
            accepting: [],
          })),
        ];
      case 'accessible':
        return [
          way(msg(str`Without “Getting in”: ${countInWords(count, filters.miles)}`), (now) => ({
            ...now,
            accessible: [],
          })),
        ];
      case 'ages':
        return [
          way(msg(str`For any age: ${countInWords(count, filters.miles)}`), (now) => ({
            ...now,
            ages: [],
          })),
        ];
      case 'telehealth':
        return [
          way(
            msg(str`Without “Visits from home”: ${countInWords(count, filters.miles)}`),
            (now) => ({ ...now, telehealth: [] }),
          ),
        ];
      case 'networks':
        return [
          way(msg(str`In any plan: ${countInWords(count, filters.miles)}`), (now) => ({
            ...now,
            insurancePlan: undefined,
          })),
        ];
      default:
        return [];
    }
  });
}

const way = (words: string, change: FilterChange): Way => ({ words, change });

/** The next distance with somebody in it. */
function further(offered: readonly FacetValue[], filters: Filters, all: number): Way {
  const next = offered.find(
    ({ value, count }) => count > 0 && Number(value) > (filters.miles ?? Infinity),
  );
  if (!next) {
    const words = msg(str`Any distance: ${countInWords(all, undefined)}`);
    return way(words, (now) => ({ ...now, miles: undefined }));
  }
  const miles = Number(next.value);
  return way(countInWords(next.count, miles), (now) => ({ ...now, miles }));
}
