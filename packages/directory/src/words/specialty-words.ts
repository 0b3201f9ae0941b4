import { words } from '../fold.js';
import { vocabularyPhrases } from './phrases.js';
import { otherCareGroups, primaryCareGroups } from './specialties.js';

const groupCodes = new Map(
  [...primaryCareGroups, ...otherCareGroups].map(({ id, codes }) => [id, codes[0]]),
);

/** The NUCC code that the words for a specialty stand for, such as `Family Medicine`. */
export function codeOfSpecialty(display: string): string | undefined {
  const phrase = vocabularyPhrases().exact(words(display));
  const [id = ''] = phrase?.meaning.kind === 'specialty' ? phrase.meaning.ids : [];
  return groupCodes.get(id);
}
