import type { Plan } from '@careway/rules/plan';

/** Small letters without accents, so that "Cardiología" and "cardiologia" are one. */
const plain = (words: string): string =>
  words.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase().trim();

/**
 * The specialty of the plan's Direct Referral program that a member's words name, in either
 * language; undefined where none does, or the plan lists none. Words of less than four letters
 * name nothing: a guess would tell somebody to book who still has to wait.
 */
export function directReferralOf(
  words: string,
  { authorizations: { directReferral } }: Plan,
): { en: string; es?: string } | undefined {
  const typed = plain(words);
  if (typed.length < 4 || !directReferral.offered) return undefined;
  return directReferral.specialties?.find(({ en, es }) =>
    [en, es].some((name) => name && ` ${typed} `.includes(` ${plain(name)} `)),
  );
}
