import { redFlagPhrases } from '../generated/red-flag-phrases.js';
import { plainWords } from '../search/plain-words.js';
import type { QuestionId, TriageRoute } from './words.js';

export interface RedFlagPhrase {
  /** The gate entry that the words answer with yes. */
  flag: QuestionId;
  route: TriageRoute;
  /** The phrase that was found, in plain words. */
  phrase: string;
}

const all = redFlagPhrases.flatMap(({ flag, route, phrases }) =>
  phrases.map((phrase): RedFlagPhrase => ({ flag, route, phrase: plainWords(phrase) })),
);

/**
 * Whether what a member typed names an emergency, in English or in Spanish: such words go to their
 * route at once, before any question. A "not" in front is not understood, which errs on the safe side.
 * The worst entry wins. Accents, capitals and apostrophes make no difference.
 */
export function redFlagPhrase(words: string): RedFlagPhrase | undefined {
  const text = ` ${plainWords(words)} `;
  return all.find(({ phrase }) => text.includes(` ${phrase} `));
}
