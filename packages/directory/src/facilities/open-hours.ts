import { get, text } from '../reading/json.js';
import { weekdays, type OpenTime, type Weekday } from '../model.js';

/** A time of the week where a place is. */
export interface WeekTime {
  day: Weekday;
  /** `HH:MM`, at most `24:00`. */
  time: string;
}

/**
 * Whether a place is open, by its usual hours: a holiday is not in them. A place that lists no hours
 * is `unknown`, never closed.
 */
export type OpenState =
  | { state: 'open'; /** When it closes; absent where it never does. */ until?: WeekTime }
  | { state: 'closed'; /** When it opens next. */ opens: WeekTime }
  | { state: 'unknown' };

const dayMinutes = 24 * 60;
const weekMinutes = 7 * dayMinutes;

/**
 * Whether a place with these hours is open at a time of the week. Hours that meet, at midnight too,
 * are one stretch; the closing minute itself is closed.
 */
export function openState(times: readonly OpenTime[], at: WeekTime): OpenState {
  const spans = spansOf(times);
  if (spans.length === 0) return { state: 'unknown' };
  const now = minuteOf(at.day, at.time);
  for (const { start, end } of spans) {
    for (const moment of [now, now + weekMinutes]) {
      if (start <= moment && moment < end)
        return end - start >= weekMinutes
          ? { state: 'open' }
          : { state: 'open', until: weekTime(end) };
    }
  }
  const opens = Math.min(...spans.map(({ start }) => (start > now ? start : start + weekMinutes)));
  return { state: 'closed', opens: weekTime(opens) };
}

/** Minutes until a place is open: 0 where it is, infinite where that is not known. */
export function minutesUntilOpen(state: OpenState, at: WeekTime): number {
  if (state.state === 'open') return 0;
  if (state.state === 'unknown') return Infinity;
  const minutes = minuteOf(state.opens.day, state.opens.time) - minuteOf(at.day, at.time);
  return minutes > 0 ? minutes : minutes + weekMinutes;
}

/** What a program passes may be anything. */
export function isWeekTime(at: unknown): boolean {
  const day = get(at, 'day');
  return (
    weekdays.some((one) => one === day) &&
    /^(?:[01]\d|2[0-4]):[0-5]\d$/.test(text(at, 'time') ?? '')
  );
}

interface Span {
  /** Minutes since Monday began; an end beyond the week is in the next one. */
  start: number;
  end: number;
}

function spansOf(times: readonly OpenTime[]): Span[] {
  const stated = times
    .map(({ day, from, to }) => ({ start: minuteOf(day, from), end: minuteOf(day, to) }))
    .filter(({ start, end }) => end > start)
    .sort((a, b) => a.start - b.start);
  const spans: Span[] = [];
  for (const span of stated) {
    const last = spans.at(-1);
    if (last && span.start <= last.end) last.end = Math.max(last.end, span.end);
    else spans.push({ ...span });
  }
  const [first] = spans;
  const last = spans.at(-1);
  // Sunday's last hours go on into Monday's first ones.
  if (first && last && first !== last && last.end === weekMinutes && first.start === 0) {
    spans.shift();
    last.end += first.end;
  }
  return spans;
}

function minuteOf(day: Weekday, time: string): number {
  const minutes = Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5));
  return weekdays.indexOf(day) * dayMinutes + minutes;
}

function weekTime(minute: number): WeekTime {
  const within = minute % weekMinutes;
  const ofDay = within % dayMinutes;
  const two = (value: number) => String(value).padStart(2, '0');
  return {
    day: weekdays[Math.floor(within / dayMinutes)] as Weekday,
    time: `${two(Math.floor(ofDay / 60))}:${two(ofDay % 60)}`,
  };
}
