import { helpEntries } from '../generated/help.js';
import { fillerWords } from '../search/filler-words.js';
import { OwnWords } from '../search/own-words.js';
import { plainWords } from '../search/plain-words.js';
import type { HelpAct } from './entry.js';

const actOf = new Map(helpEntries.map(({ id, act }) => [id, act]));

/** Words that a person who needs help with anything may use, in English and in Spanish. */
const filler = new Set([
  ...fillerWords,
  ...'help please want know tell someone should could would am ayuda ayudar ayudenme necesito quiero favor saber'.split(
    ' ',
  ),
]);

/**
 * Finds questions of the help by a member's own words.
 * @param texts the `text` of `@careway/rules/text/en/help` and of other locales: a member may ask
 * in any of them.
 */
export class HelpSearch {
  readonly #search: OwnWords;

  constructor(...texts: readonly Readonly<Record<string, string>>[]) {
    const meanings = texts.flatMap((text) =>
      helpEntries.map(({ id }) => ({
        id,
        phrases: [
          text[`help.${id}.question`] ?? '',
          ...(text[`help.${id}.words`] ?? '').split(','),
        ].map(plainWords),
      })),
    );
    this.#search = new OwnWords(meanings, filler);
  }

  /**
   * Ids of the questions that fit, the best first; misspellings are forgiven. Nothing found is an
   * empty list: say whom to call, never guess.
   */
  find(words: string): string[] {
    return this.#search.find(words);
  }

  /** What can be done about the questions that fit, the best first, each topic once. */
  acts(words: string): HelpAct[] {
    const acts = this.find(words).flatMap((id) => actOf.get(id) ?? []);
    const names: string[] = acts.map((act) => ('topic' in act ? act.topic : act.call));
    return acts.filter((_, index) => names.indexOf(names[index] ?? '') === index);
  }
}
