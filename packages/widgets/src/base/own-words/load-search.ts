import { HelpSearch, redFlagPhrase, type HelpAct, type RedFlagPhrase } from '@careway/rules/help';
import { text as english } from '@careway/rules/text/en/help';

/** What a member's words may mean. */
export interface WordsSearch {
  /** Ids of the questions that fit, the best first. */
  find: (words: string) => readonly string[];
  /** What can be done about them, the best first. */
  acts: (words: string) => readonly HelpAct[];
  /** The emergency that they name. */
  redFlag: (words: string) => RedFlagPhrase | undefined;
}

/** The search in both languages; in English alone where Spanish can't be had. */
export async function loadSearch(): Promise<WordsSearch> {
  const texts: Readonly<Record<string, string>>[] = [english];
  try {
    texts.push((await import('@careway/rules/text/es/help')).text);
  } catch {
    // A member who writes English is found all the same.
  }
  const search = new HelpSearch(...texts);
  return {
    find: (words) => search.find(words),
    acts: (words) => search.acts(words),
    redFlag: redFlagPhrase,
  };
}
