import { parseDay } from '../calendar/day.js';
import type { Unit } from '../core/words.js';

/** Words by id, as `@careway/rules/text/en` holds them. */
export type Words = Readonly<Record<string, string>>;

const DAY_MS = 86_400_000;

/** How one language writes days, times, spans and lists. */
export class Language {
  readonly #words: Words;
  readonly #tag: string;
  readonly #day: Intl.DateTimeFormat;
  readonly #dayOfYear: Intl.DateTimeFormat;
  readonly #shortDay: Intl.DateTimeFormat;
  readonly #time: Intl.DateTimeFormat;
  readonly #list: Intl.ListFormat;

  constructor(words: Words) {
    this.#words = words;
    this.#tag = words['explain.language'] ?? 'en-US';
    // A day on the wall is written as that day of UTC: no zone of the machine comes in.
    const day = { timeZone: 'UTC', weekday: 'long', month: 'long', day: 'numeric' } as const;
    this.#day = new Intl.DateTimeFormat(this.#tag, day);
    this.#dayOfYear = new Intl.DateTimeFormat(this.#tag, { ...day, year: 'numeric' });
    this.#shortDay = new Intl.DateTimeFormat(this.#tag, {
      ...day,
      weekday: 'short',
      month: 'short',
    });
    const time = { timeZone: 'UTC', hour: 'numeric', minute: '2-digit' } as const;
    this.#time = new Intl.DateTimeFormat(this.#tag, time);
    this.#list = new Intl.ListFormat(this.#tag, { type: 'conjunction' });
  }

  /** "en" of "en-US", by which a plan keeps its own words. */
  get code(): 'en' | 'es' {
    return this.#tag.startsWith('es') ? 'es' : 'en';
  }

  has(id: string): boolean {
    return Object.hasOwn(this.#words, id);
  }

  /** The words of an id with its places filled; empty where there are none. */
  say(id: string, values: Readonly<Record<string, string>> = {}): string {
    const text = Object.hasOwn(this.#words, id) ? (this.#words[id] ?? '') : '';
    const filled = text.replaceAll(/\{(\w+)\}/g, (_, name: string) => values[name] ?? '');
    // A time such as "5:00 p.m." brings the full stop of its sentence along.
    return filled.replaceAll(/\.\.(?=\s|$)/g, '.');
  }

  /** "Tuesday, December 1"; with its year where that is another one. */
  day(day: string, year: string): string {
    const format = day.startsWith(year) ? this.#day : this.#dayOfYear;
    return format.format(parseDay(day, 'day') * DAY_MS);
  }

  /** "Tue, Dec 1", for lists of days. */
  shortDay(day: string): string {
    return this.#shortDay.format(parseDay(day, 'day') * DAY_MS);
  }

  /** "10:30 a.m." of an ISO 8601 text, as the wall there shows it. */
  time(iso: string): string {
    const [hour = '0', minute = '0'] = iso.slice(11, 16).split(':');
    const shown = this.#time.format((Number(hour) * 60 + Number(minute)) * 60_000);
    return shown.replaceAll(/\s/g, ' ').replace('AM', 'a.m.').replace('PM', 'p.m.');
  }

  span(amount: number, unit: Unit): string {
    const form = amount === 1 ? 'one' : 'many';
    return this.say(`explain.span.${unit}.${form}`, { amount: String(amount) });
  }

  list(items: readonly string[]): string {
    return this.#list.format(items);
  }
}
