import { complaints as data } from '../generated/complaints.js';
import { plainWords } from '../search/plain-words.js';
import type { QuestionId, TriageRoute } from './words.js';

export interface RedFlagPhrase {
  /** The gate entry that the words answer with yes. */
  flag: QuestionId;
  route: TriageRoute;
  /** The phrase that was found, in plain words. */
  phrase: string;
}

const gate = data['red-flags'];
const phrases = (gate?.questions ?? []).flatMap((flag) =>
  (gate?.phrases?.[flag] ?? []).map((phrase) => ({ flag, phrase: plainWords(phrase) })),
);

/**
 * Whether what a member typed names an emergency, in English or in Spanish: such words go to their
 * route at once, before any question. A "not" in front is not understood, which errs on the safe side.
 * The worst entry wins. Accents, capitals and apostrophes make no difference.
 */
export function redFlagPhrase(words: string): RedFlagPhrase | undefined {
  const text = ` ${plainWords(words)} `;
  const found = phrases.find(({ phrase }) => text.includes(` ${phrase} `));
  if (!found) return undefined;
  const rule = gate?.rules.find(({ name }) => name === found.flag);
  return { ...found, route: rule?.event.params.route ?? '911' };
}
