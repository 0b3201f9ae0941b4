import type { Day } from '@careway/rules/core';

const DAY = 24 * 3_600_000;

/** A Monday; hours of a week belong to no date. */
const MONDAY = Date.parse('2026-01-05T00:00:00Z');

/** A day that falls on a weekday, 0 is Monday: for the words of a week that has no date. */
export function someDay(weekday: number): Day {
  return new Date(MONDAY + weekday * DAY).toISOString().slice(0, 10);
}

/** Milliseconds since midnight of `HH:MM`. */
export function msOfTime(time: string): number {
  return (Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5))) * 60_000;
}
