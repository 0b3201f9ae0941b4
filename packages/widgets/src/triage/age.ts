export type AgeUnit = 'years' | 'months';

export type AgeReading =
  | { months: number }
  | { problem: 'missing' | 'unreadable' | 'unit-missing' | 'months-needed' | 'too-old' };

const DAYS_A_MONTH = 30.4375;
const OLDEST = 1_560;

/** Months in one of a unit, by how the unit's name begins in English and in Spanish. */
const unitMonths: readonly (readonly [begins: RegExp, months: number])[] = [
  [/^(y|a[nñ])/, 12],
  [/^m/, 1],
  [/^(w|s)/, 7 / DAYS_A_MONTH],
  [/^d/, 1 / DAYS_A_MONTH],
];

const part =
  /(\d+(?:[.,]\d+)?)\s*(years?|yrs?|y|a[nñ]os?|months?|mos?|m|mes(?:es)?|weeks?|wks?|w|semanas?|days?|d[ií]as?|d)?(?![\p{L}\d])/gu;
const filler = /\b(and|old|y|con|de edad)\b|[\s,.-]+/gu;

/**
 * An age as people write it: "45", "8 months", "1 year 6 months", "6 semanas".
 * @param unit of a bare number. A unit that is written counts more.
 * @returns months since birth, broken ones too: 10 weeks are 2.3.
 */
export function readAge(written: string, unit: AgeUnit | undefined): AgeReading {
  const text = written.trim().toLowerCase();
  if (text === '') return { problem: 'missing' };
  const parts = [...text.matchAll(part)].map(([, amount, name]) => ({
    amount: Number((amount ?? '').replace(',', '.')),
    months: name === undefined ? undefined : unitMonths.find(([begins]) => begins.test(name))?.[1],
  }));
  const rest = text.replace(part, '').replace(filler, '');
  const bare = parts.filter(({ months }) => months === undefined);
  if (rest !== '' || parts.length === 0 || (bare.length > 0 && parts.length > 1))
    return { problem: 'unreadable' };
  if (bare.length > 0 && !unit) return { problem: 'unit-missing' };
  const bareMonths = unit === 'months' ? 1 : 12;
  const total = parts.reduce((sum, { amount, months }) => sum + amount * (months ?? bareMonths), 0);
  // "0 years" may be a newborn or a baby of 11 months, and the advice differs.
  const inYears = parts.every(({ months }) => (months ?? bareMonths) === 12);
  if (total === 0 && inYears) return { problem: 'months-needed' };
  return total > OLDEST ? { problem: 'too-old' } : { months: total };
}
