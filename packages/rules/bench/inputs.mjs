// What every library is asked: the same days, moments and spans, from a seed.

export const ZONE = 'America/Los_Angeles';
export const OPENS = 8;
export const CLOSES = 17;

/** A stream of whole numbers from a seed (mulberry32), so that each run asks the same. */
export function numbersFrom(seed) {
  let state = seed;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) % below;
  };
}

const first = Date.UTC(2026, 0, 1);
const DAY = 86_400_000;

/** All days of 2026 and 2027, as ISO dates. */
export const allDays = Array.from({ length: 730 }, (_, index) =>
  new Date(first + index * DAY).toISOString().slice(0, 10),
);

/** A thousand of them in no order. */
export function someDays(seed = 20_261_124) {
  const next = numbersFrom(seed);
  return Array.from({ length: 1000 }, () => allDays[next(allDays.length)]);
}

/** Whole minutes of 2026 and 2027, as epoch milliseconds. */
export function someMoments(count, seed = 20_261_125) {
  const next = numbersFrom(seed);
  return Array.from({ length: count }, () => first + next(729 * 1440) * 60_000);
}

/** Pairs of moments up to two weeks apart. */
export function someSpans(count, seed = 20_261_126) {
  const next = numbersFrom(seed);
  return someMoments(count, seed).map((from) => [from, from + (60 + next(14 * 1440)) * 60_000]);
}
