import { formatDay, wallTime } from '@careway/rules/calendar';
import type { Day, Locale, Moment } from '@careway/rules/core';

/** What words and numbers depend on: the language and the zone of the plan. */
export interface Place {
  locale: Locale;
  timeZone: string;
}

const tags: Readonly<Record<Locale, string>> = { en: 'en-US', es: 'es-US' };

/** Formatters by language and options: to make one takes a cheap phone longer than to use it often. */
function cached<Options, Format>(
  Kind: new (tag: string, options: Options) => Format,
): (locale: Locale, options: Options) => Format {
  const made = new Map<string, Format>();
  return (locale, options) => {
    const key = locale + JSON.stringify(options);
    let format = made.get(key);
    if (!format) {
      format = new Kind(tags[locale], options);
      made.set(key, format);
    }
    return format;
  };
}

const dateFormat = cached<Intl.DateTimeFormatOptions, Intl.DateTimeFormat>(Intl.DateTimeFormat);
const numberFormat = cached<Intl.NumberFormatOptions, Intl.NumberFormat>(Intl.NumberFormat);
const listFormat = cached<Intl.ListFormatOptions, Intl.ListFormat>(Intl.ListFormat);
const nameFormat = cached<Intl.DisplayNamesOptions, Intl.DisplayNames>(Intl.DisplayNames);

/** Noon UTC of a day: the same day in every formatter that is set to UTC. */
const noon = (day: Day) => Date.parse(`${day}T12:00:00Z`);

/** "Tuesday, December 1"; with the year where it is not this one. */
export function dayInWords(day: Day, locale: Locale, thisYear?: string): string {
  return dateFormat(locale, {
    weekday: 'long',
    month: 'long',
    day: 'numeric',
    timeZone: 'UTC',
    ...(thisYear && !day.startsWith(thisYear) && { year: 'numeric' }),
  }).format(noon(day));
}

/** The first letter raised, for a heading that begins with a day. */
export function capitalized(words: string, locale: Locale): string {
  return words.charAt(0).toLocaleUpperCase(locale) + words.slice(1);
}

/** "December 1, 2026". */
export function dateInWords(day: Day, locale: Locale): string {
  const options = { month: 'long', day: 'numeric', year: 'numeric', timeZone: 'UTC' } as const;
  return dateFormat(locale, options).format(noon(day));
}

/** "December" or "Dec"; Spanish "diciembre" or "dic". */
export function monthInWords(day: Day, locale: Locale, width: 'short' | 'long'): string {
  const words = dateFormat(locale, { month: width, timeZone: 'UTC' }).format(noon(day));
  return words.replace('.', '');
}

/** "Tue"; Spanish "mar". */
export function weekdayInWords(day: Day, locale: Locale, width: 'short' | 'long'): string {
  const words = dateFormat(locale, { weekday: width, timeZone: 'UTC' }).format(noon(day));
  return words.replace('.', '');
}

const msOf = (at: Moment) => (typeof at === 'number' ? at : Date.parse(at));

/** "8 a.m.", "5:30 p.m.": as a person says it, the same in both languages. */
export function timeInWords(at: Moment, { timeZone }: Place): string {
  const minutes = Math.floor(wallTime(msOf(at), timeZone).ms / 60_000);
  const hour = Math.floor(minutes / 60);
  const past = minutes % 60 ? `:${String(minutes % 60).padStart(2, '0')}` : '';
  // A no-break space: "5" at the end of a line and "p.m." on the next read as two things.
  return `${hour % 12 || 12}${past}\u00a0${hour < 12 ? 'a.m.' : 'p.m.'}`;
}

const zoneNames = new Map<string, string>();

/** The zone as members know it: "Pacific", "hora del Pacífico". */
export function zoneInWords({ locale, timeZone }: Place): string {
  const key = `${locale} ${timeZone}`;
  let words = zoneNames.get(key);
  if (words === undefined) {
    const parts = dateFormat(locale, { timeZoneName: 'longGeneric', timeZone }).formatToParts(0);
    const name = parts.find(({ type }) => type === 'timeZoneName')?.value ?? timeZone;
    words = locale === 'en' ? name.replace(/ Time$/, '') : name;
    zoneNames.set(key, words);
  }
  return words;
}

/** The day on the wall of the plan's zone. */
export function dayOf(at: Moment, timeZone: string): Day {
  return formatDay(wallTime(msOf(at), timeZone).day);
}

/** "(800) 708-3230" of "+18007083230"; other shapes stay as they are. */
export function phoneInWords(phone: string): string {
  const match = /^\+1(\d{3})(\d{3})(\d{4})$/.exec(phone);
  return match ? `(${match[1] ?? ''}) ${match[2] ?? ''}-${match[3] ?? ''}` : phone;
}

/** "3,864". */
export function numberInWords(value: number, locale: Locale): string {
  const isPlain = Number.isInteger(value) && Math.abs(value) < 1000;
  return isPlain ? String(value) : numberFormat(locale, {}).format(value);
}

/** "2.4 MB", "180 kB": of 1,024 times 1,024 bytes, as devices show it. */
export function fileSizeInWords(bytes: number, locale: Locale): string {
  const kilobytes = bytes / 1024;
  const isSmall = kilobytes < 1000;
  return numberFormat(locale, {
    style: 'unit',
    unit: isSmall ? 'kilobyte' : 'megabyte',
    maximumFractionDigits: isSmall ? 0 : 1,
  }).format(isSmall ? Math.max(1, kilobytes) : kilobytes / 1024);
}

/** A list as the language writes it: "a, b and c"; "a, b or c" as a disjunction. */
export function listInWords(
  items: readonly string[],
  locale: Locale,
  type: 'conjunction' | 'disjunction' = 'conjunction',
): string {
  return listFormat(locale, { type }).format(items);
}

/** The name of a language by its tag: "Spanish", "español". */
export function languageInWords(tag: string, locale: Locale): string {
  try {
    return nameFormat(locale, { type: 'language' }).of(tag) ?? tag;
  } catch {
    return tag;
  }
}

/** A text of the plan's in the language of the page. */
export function inLocale(text: { en: string; es?: string }, locale: Locale): string {
  return text[locale] ?? text.en;
}
