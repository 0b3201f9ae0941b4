import { civil, dayNumber, type DayNumber } from './day.js';

/**
 * The same day so many months later; the last day of that month where it has no such day: August 31
 * and 6 months are February 28 (rules/counting, `monthEnd`).
 */
export function addMonths(from: DayNumber, months: number): DayNumber {
  const { year, month, day } = civil(from);
  const count = month - 1 + months;
  const first = dayNumber(year + Math.floor(count / 12), (count % 12) + 1, 1);
  const next = dayNumber(year + Math.floor((count + 1) / 12), ((count + 1) % 12) + 1, 1);
  return Math.min(first + day - 1, next - 1);
}
