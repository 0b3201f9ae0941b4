/** Small letters, no accents, no apostrophes, one space between words: "Can’t breathe!" is "cant breathe". */
export function plainWords(words: string): string {
  return words
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/['’‘´`]/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
