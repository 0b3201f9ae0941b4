import { words } from '../fold.js';
import type { NameTokens } from './tokens.js';

export function practiceTokens(practice: string): NameTokens {
  return new Map(words(practice).map((word) => [word, { shown: word, whole: true }]));
}

/**
 * The ways in which a name is typed: run together, which comes first, and by its parts. `O'Hara` as ohara,
 * o and hara; `Belmonte-Villaseñor` by either surname or both; `de la Cruz` also as delacruz;
 * `McDonald` also as donald, and `St. John` also as saint.
 */
export function nameTokens(name: string): NameTokens {
  const tokens: NameTokens = new Map();
  const parts = name.split(/[\s\-‐–/.,()]+/u).filter((part) => part !== '');
  const together = words(name).join('');
  if (parts.length > 1 && together !== '') tokens.set(together, { shown: name, whole: false });
  for (const part of parts) {
    for (const word of words(part)) tokens.set(word, { shown: part, whole: true });
    const pieces = words(part.replace(/['’‘ʻʼ`´]/g, ' '));
    if (pieces.length > 1)
      for (const piece of pieces) tokens.set(piece, { shown: part, whole: false });
    const scottish = /^ma?c([\p{L}]{3,})$/u.exec(words(part).join(''))?.[1];
    if (scottish !== undefined && /^Ma?c\p{Lu}/u.test(part))
      tokens.set(scottish, { shown: part, whole: false });
    if (words(part).join('') === 'st') tokens.set('saint', { shown: part, whole: false });
  }
  return tokens;
}
