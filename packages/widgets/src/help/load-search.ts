import { HelpSearch } from '@careway/rules/help';
import { text as english } from '@careway/rules/text/en/help';

/** The search in both languages; in English alone where Spanish can't be had. */
export async function loadSearch(): Promise<HelpSearch> {
  const texts: Readonly<Record<string, string>>[] = [english];
  try {
    texts.push((await import('@careway/rules/text/es/help')).text);
  } catch {
    // A member who writes English is found all the same.
  }
  return new HelpSearch(...texts);
}
