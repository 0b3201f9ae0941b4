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

/** The complaints that fit what a member typed; "something else" alone where nothing does. */
export function complaintsFor(words: string, { rules, vocabulary }: LoadedRules): FoundComplaints {
  if (words.trim() === '') return { ids: [somethingElse], matched: undefined };
  const found = rules
    .findComplaint(words, vocabulary)
    .filter((id) => id !== somethingElse)
    .slice(0, MOST);
  return { ids: [...found, somethingElse], matched: found.length };
}
