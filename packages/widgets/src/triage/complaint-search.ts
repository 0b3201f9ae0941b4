import type { LoadedRules } from './rules-loader.js';

export const somethingElse = 'something-else';

/** More than these are no help to a worried reader. */
const MOST = 5;

export interface FoundComplaints {
  /** What to choose from; "something else" is always the last. */
  ids: readonly string[];
  /** How many fit what was typed; undefined where nothing was typed. */
  matched: number | undefined;
}

/** The complaints that fit what a member typed; all of them where nothing does. */
export function complaintsFor(words: string, { rules, vocabulary }: LoadedRules): FoundComplaints {
  const all = rules.complaints();
  if (words.trim() === '') return { ids: all, matched: undefined };
  const found = rules
    .findComplaint(words, vocabulary)
    .filter((id) => id !== somethingElse)
    .slice(0, MOST);
  if (found.length === 0) return { ids: all, matched: 0 };
  return { ids: [...found, somethingElse], matched: found.length };
}
