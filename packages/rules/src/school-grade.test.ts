// The school grade that a reader needs. Its name keeps it out of the build; it holds no test of its
// own.

/** Vowel groups, less a silent e; close to what a person counts, and never below one. */
export function syllables(word: string): number {
  const letters = word.toLowerCase().replace(/[^a-z]/g, '');
  if (letters.length <= 3) return 1;
  const spoken = letters.replace(/(?:[^laeiouy]es|[^td]ed|[^laeiouy]e)$/, '').replace(/^y/, '');
  return Math.max(1, spoken.match(/[aeiouy]{1,2}/g)?.length ?? 1);
}

/** Flesch-Kincaid grade. A line of its own is a sentence, whether or not it has a full stop. */
export function grade(lines: readonly string[]): number {
  const sentences = lines
    .flatMap((line) => line.split(/[.!?:](?:\s|$)/))
    .filter((part) => /\w/.test(part));
  const words = sentences.flatMap((sentence) =>
    sentence.split(/\s+/).filter((part) => /\w/.test(part)),
  );
  const spoken = words.reduce((sum, word) => sum + syllables(word), 0);
  return 0.39 * (words.length / sentences.length) + 11.8 * (spoken / words.length) - 15.59;
}
