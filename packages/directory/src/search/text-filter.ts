import { failing, none } from './failed.js';
import { acceptingStates, genders, telehealthStates } from '../model.js';
import { accessibleMask } from './offices.js';
import type { Reading } from './understand.js';
import type { Occurring, Values } from './values.js';
import type { WordKind } from '../words/vocabulary.js';

/** What each value of a column fails of the words that were typed: `failing.text`, or nothing. */
export interface TextFilter {
  /** By the number of a list. */
  specialties: Uint8Array;
  languages: Uint8Array;
  /** By the number of a word. */
  genders: Uint8Array;
  accepting: Uint8Array;
  telehealth: Uint8Array;
  /** Accessibility codes as bits, of which one must be there; 0 where none is asked for. */
  accessible: number;
}

/** @param languagesOf by the number of a list: the languages that count in this query. */
export function textFilter(
  reading: Reading,
  values: Values,
  languagesOf: readonly (readonly number[])[],
  occurring: Occurring,
): TextFilter {
  return {
    specialties: wishFails(
      'specialty',
      reading,
      values.groupIds,
      values.groupsOf,
      occurring.specialties,
    ),
    languages: wishFails(
      'language',
      reading,
      values.languageCodes,
      languagesOf,
      occurring.languages,
    ),
    genders: anyFails(genders, idsOf('gender', reading)),
    accepting: anyFails(acceptingStates, idsOf('accepting', reading)),
    telehealth: anyFails(telehealthStates, idsOf('telehealth', reading)),
    accessible: accessibleMask(idsOf('accessible', reading)),
  };
}

export function idsOf(kind: WordKind, { wishes }: Reading): string[] {
  return [...new Set(wishes.filter((wish) => wish.kind === kind).flatMap(({ ids }) => ids))];
}

function anyFails(words: readonly string[], ids: readonly string[]): Uint8Array {
  return Uint8Array.from(['', ...words], (word) =>
    ids.length === 0 || ids.includes(word) ? none : failing.text,
  );
}

/**
 * Each phrase narrows: "pediatric nurse practitioner" is both. Where nobody is all of them, or the
 * member wrote "or", any one will do.
 * @returns by the number of a list.
 */
function wishFails(
  kind: WordKind,
  reading: Reading,
  known: readonly string[],
  lists: readonly (readonly number[])[],
  occurs: Uint8Array,
): Uint8Array {
  const wishes = reading.wishes
    .filter((wish) => wish.kind === kind)
    .map(({ ids }) => ids.map((id) => known.indexOf(id)));
  if (wishes.length === 0) return new Uint8Array(lists.length);
  const answers = (held: readonly number[]) =>
    wishes.map((ids) => ids.some((id) => held.includes(id)));
  const all = Uint8Array.from(lists, (held) =>
    answers(held).every(Boolean) ? none : failing.text,
  );
  if (!reading.either && all.some((failed, list) => failed === none && occurs[list] === 1))
    return all;
  return Uint8Array.from(lists, (held) => (answers(held).some(Boolean) ? none : failing.text));
}
