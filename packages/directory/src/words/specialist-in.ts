import { words } from '../fold.js';
import { otherCareGroups } from './specialties.js';
import { fillerWords, titleWords, vocabulary } from './vocabulary.js';

const passedOver = new Set([...fillerWords, ...titleWords]);

/** One calling each: eye care is optometry and ophthalmology, and words for one may not mean the other. */
const callings = otherCareGroups
  .filter(({ codes }) => new Set(codes.map((code) => code.slice(0, 3))).size === 1)
  .map(({ id }) => id);

let shared: ReadonlyMap<string, string | undefined> | undefined;

/** Every phrase for a specialty with its group; undefined for a group of several callings. */
function phrases(): ReadonlyMap<string, string | undefined> {
  shared ??= new Map(
    vocabulary
      .filter(({ kind }) => kind === 'specialty')
      .flatMap(({ ids, en, es }) => {
        const id = callings.find((calling) => ids.includes(calling));
        return [...en, ...es].map((phrase) => [words(phrase).join(' '), id] as const);
      }),
  );
  return shared;
}

/**
 * The one kind of specialist that a member's words name, as an id of `otherCareGroups`: "my heart
 * doctor" and "cardiólogo" are both `cardiology`. Undefined where a word is left over, where they
 * name two kinds, or one that is several callings. Nothing is guessed from near spellings: a
 * urologist is two letters from a neurologist.
 */
export function specialistIn(text: string): string | undefined {
  const tokens = words(text.slice(0, 200));
  const found = new Set<string | undefined>();
  for (let at = 0; at < tokens.length;) {
    const longest = [5, 4, 3, 2, 1].find((length) =>
      phrases().has(tokens.slice(at, at + length).join(' ')),
    );
    if (longest) found.add(phrases().get(tokens.slice(at, at + longest).join(' ')));
    else if (!passedOver.has(tokens[at] ?? '')) return undefined;
    at += longest ?? 1;
  }
  return found.size === 1 ? [...found][0] : undefined;
}
