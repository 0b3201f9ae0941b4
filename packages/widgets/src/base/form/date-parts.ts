/** A date as it is typed, part by part. */
export interface DateParts {
  month: string;
  day: string;
  year: string;
}

export const emptyDate: DateParts = { month: '', day: '', year: '' };

/** Nothing is typed yet. */
export function isEmptyDate(parts: DateParts): boolean {
  return Object.values(parts).every((part: string) => part.trim() === '');
}

export type DateProblem = 'empty' | 'incomplete' | 'not-a-date';

const monthNames = [
  /^(jan|ene)/,
  /^feb/,
  /^mar/,
  /^(apr|abr)/,
  /^may/,
  /^jun/,
  /^jul/,
  /^(aug|ago)/,
  /^sep/,
  /^oct/,
  /^nov/,
  /^(dec|dic)/,
];

/**
 * The day that was meant, YYYY-MM-DD, or what is wrong with it. Forgiving: "3", "03", "march" and
 * "marzo" are the same month; a year of two digits is the one nearest to `thisYear`.
 */
export function readDate(
  parts: DateParts,
  thisYear: number,
): { day: string } | { problem: DateProblem } {
  const typed = [parts.month, parts.day, parts.year].map((part) => part.trim());
  const [monthText = '', dayText = '', yearText = ''] = typed;
  if (isEmptyDate(parts)) return { problem: 'empty' };
  if (typed.some((part) => part === '')) return { problem: 'incomplete' };
  const named = monthNames.findIndex((name) => name.test(monthText.toLowerCase())) + 1;
  const month = named || number(monthText);
  const day = number(dayText.replace(/(st|nd|rd|th|o|º)$/i, ''));
  const year = fullYear(yearText, thisYear);
  const date = new Date(Date.UTC(year, month - 1, day));
  const exists =
    year >= 1900 &&
    year <= thisYear + 10 &&
    date.getUTCMonth() === month - 1 &&
    date.getUTCDate() === day;
  return exists ? { day: date.toISOString().slice(0, 10) } : { problem: 'not-a-date' };
}

function number(text: string): number {
  return /^\d{1,4}$/.test(text) ? Number(text) : Number.NaN;
}

function fullYear(text: string, thisYear: number): number {
  if (!/^\d{2}$/.test(text)) return number(text);
  const century = Math.floor(thisYear / 100) * 100 + Number(text);
  return century > thisYear + 10 ? century - 100 : century;
}

/** The parts of a day, as they would be typed. */
export function dateParts(day: string): DateParts {
  const [year = '', month = '', date = ''] = day.split('-');
  return { month: String(Number(month)), day: String(Number(date)), year };
}

/**
 * Minutes since midnight of a time as people type it: "10:30", "10.30 am", "2 p.m.", "1400",
 * "noon". Undefined where it can't be told: "7" alone may be morning or evening.
 */
export function readTime(text: string): number | undefined {
  const typed = text.toLowerCase().replaceAll(/[\s.]/g, '').replace('h', ':');
  if (typed === 'noon' || typed === 'mediodía' || typed === 'mediodia') return 12 * 60;
  const match = /^(\d{1,2})(?::?(\d{2}))?(am|pm|a|p)?$/.exec(typed);
  if (!match) return undefined;
  const half = match[3]?.[0];
  const minutes = Number(match[2] ?? '0');
  let hours = Number(match[1]);
  if (minutes > 59 || hours > 23 || (half && (hours < 1 || hours > 12))) return undefined;
  if (half === 'p' && hours < 12) hours += 12;
  else if (half === 'a' && hours === 12) hours = 0;
  // Offices see patients from 7 to 7: without a.m. or p.m. a small hour is the afternoon.
  else if (!half && hours < 7 && (match[1] ?? '').length === 1) hours += 12;
  else if (!half && match[2] === undefined && (match[1] ?? '').length === 1 && hours === 7) {
    return undefined;
  }
  return hours * 60 + minutes;
}
