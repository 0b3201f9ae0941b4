import { msg, str } from '@lit/localize';
import type { Day, Locale } from '@careway/rules/core';
import type { CountedDay, OpenDay } from '@careway/rules/calendar';
import { html, nothing, type TemplateResult } from 'lit';
import { monthInWords, weekdayInWords } from './format.js';
import { icon } from './icons.js';

/*
 * One line with one grammar: solid is done, counted or open; dotted is ahead, not counted or
 * closed; the marigold dot is here and now; the square or flag is the due day. Everything it says
 * stands in words beside it, so it is hidden from assistive technology.
 */

export interface Progress {
  done: number;
  /** Stops after the one where the member is. */
  ahead: number;
  /** Names of the stops, shown where there is room. */
  names?: readonly string[];
}

/** Where a member is in a row of steps. */
export function progressLine({ done, ahead, names }: Progress): TemplateResult {
  const stops = Array.from({ length: done + 1 + ahead }, (_, index) => {
    const state = index < done ? 'done' : index === done ? 'here' : 'ahead';
    return html`<li class=${`stop ${state}`}>
      <i class="mark">${state === 'done' && names ? icon('check') : nothing}</i>
      ${names ? html`<span class="stop-name">${names[index]}</span>` : nothing}
    </li>`;
  });
  return html`<ol class=${names ? 'progress named' : 'progress'} aria-hidden="true">
    ${stops}
  </ol>`;
}

export interface Stop {
  state: 'here' | 'done' | 'stop' | 'due' | 'open-end';
  /** What stands in the mark, such as a step's number. */
  mark?: string | number;
  content: unknown;
}

/** Stops from top to bottom, each with its words. The line after a stop is dotted where it is ahead. */
export function stopList(stops: readonly Stop[], line: 'solid' | 'dotted'): TemplateResult {
  return html`<ol class=${`stops ${line}`}>
    ${stops.map(
      ({ state, mark, content }) =>
        html`<li class=${state}>
          <i class="mark" aria-hidden="true"
            >${state === 'due' ? icon('flag') : (mark ?? nothing)}</i
          >
          <div class="stop-content">${content}</div>
        </li>`,
    )}
  </ol>`;
}

const HOUR = 3_600_000;

/** A day's hours from 6 in the morning to 10 at night: solid is staffed, the dot is now. */
export function hoursLine(day: OpenDay, now: number | undefined, dayStart: number): TemplateResult {
  const from = dayStart + 6 * HOUR;
  const percent = (at: number) => Math.min(Math.max(((at - from) / (16 * HOUR)) * 100, 0), 100);
  const here = now !== undefined && now >= dayStart && now < dayStart + 24 * HOUR;
  return html`<span class="hours-line" aria-hidden="true">
    ${day.shifts.map((shift) => {
      const [start, end] = [percent(shift.start), percent(shift.end)];
      // Set as a property: a strict style-src forbids the attribute, also where Lit writes it.
      return html`<i
        class="shift"
        .style=${`inset-inline-start: ${start}%; width: ${end - start}%`}
      ></i>`;
    })}
    ${here ? html`<i class="now" .style=${`inset-inline-start: ${percent(now)}%`}></i>` : nothing}
  </span>`;
}

export interface Strip {
  days: readonly CountedDay[];
  /** Words under the first day, such as "Received". */
  start: string;
  /** Words under another day; left out: its count, "Day 5" under the last. */
  caption?: (day: CountedDay) => string | undefined;
  /** Today, where it lies on the strip. */
  today: Day;
  locale: Locale;
}

const DAY = 24 * HOUR;
const shift = (day: Day, by: number): Day =>
  new Date(Date.parse(`${day}T12:00:00Z`) + by * DAY).toISOString().slice(0, 10);
/** 0 is Sunday: weeks on the strip begin as American calendars do. */
const weekday = (day: Day) => new Date(`${day}T12:00:00Z`).getUTCDay();

/**
 * The days of a count. In one row where there is room, in weeks where there is not: then the days
 * around the count are shown too, so that a week looks like a week.
 */
export function calendarStrip({ days, start, caption, today, locale }: Strip): TemplateResult {
  const [first, last] = [days[0], days.at(-1)];
  if (!first || !last) return html``;
  const dueIndex = days.findIndex(({ due }) => due);
  const before = weekday(first.day);
  const after = 6 - weekday(last.day);
  const pad = (from: Day, count: number, by: 1 | -1) =>
    Array.from({ length: count }, (_, index) => shift(from, by * (index + 1)));
  // Where the month ends within two days, its whole name would lie under that of the next one.
  const width = days.slice(1, 3).some(({ day }) => isFirst(day)) ? 'short' : 'long';
  const cells = [
    ...pad(first.day, before, -1)
      .reverse()
      .map((day) => blankCell(day, locale)),
    ...days.map((day, index) => {
      const isNew = index === 0 || isFirst(day.day);
      const month = isNew && monthInWords(day.day, locale, width);
      const counted = day.due ? msg(str`Day ${day.count ?? 0}`) : (day.count ?? '');
      const words = index === 0 ? start : (caption?.(day) ?? counted);
      const place = [
        index === 0 && 'first',
        index === days.length - 1 && 'last',
        index > dueIndex && 'after',
        day.day === today && 'today',
      ];
      return stripCell(day, words, month || '', locale, place.filter(Boolean).join(' '));
    }),
    ...pad(last.day, after, 1).map((day) => blankCell(day, locale)),
  ];
  // More than two weeks never fit one row.
  return html`<ol class=${days.length > 12 ? 'strip weeks' : 'strip'} aria-hidden="true">
    ${cells}
  </ol>`;
}

/** Letters of a caption that has room beside another one, 320 px wide. */
const LONGEST_BESIDE = 5;

/** And beside one that is so short. */
const LONGEST_BESIDE_SHORT = 8;

const isFirst = (day: Day) => day.endsWith('-01');
const numberOf = (day: Day) => Number(day.slice(8));

function blankCell(day: Day, locale: Locale): TemplateResult {
  return html`<li class="blank">
    <span class="month"></span><span class="weekday">${weekdayInWords(day, locale, 'short')}</span>
    <span class="ring">${numberOf(day)}</span><span class="below"></span>
  </li>`;
}

function stripCell(
  { day, count, due }: CountedDay,
  words: string | number,
  month: string,
  locale: Locale,
  place: string,
): TemplateResult {
  const kind = due ? 'due' : count === undefined ? 'off' : 'counted';
  // Two long words side by side are wider than their days on a narrow screen.
  const { length } = String(words);
  const long = length > LONGEST_BESIDE ? 'long' : '';
  const wide = length > LONGEST_BESIDE_SHORT ? 'wide' : '';
  return html`<li class=${`${kind} ${place} ${long} ${wide}`}>
    <span class="month">${month}</span>
    <span class="weekday">${weekdayInWords(day, locale, 'short')}</span>
    <span class="ring">${numberOf(day)}</span>
    <span class="below">${words}</span>
  </li>`;
}

/** What the marks of a strip mean. */
export function stripLegend(): TemplateResult {
  return html`<ul class="legend fine" aria-hidden="true">
    <li><i class="key-today"></i>${msg('today')}</li>
    <li><i class="key-counted"></i>${msg('counted')}</li>
    <li><i class="key-off"></i>${msg('not counted')}</li>
    <li><i class="key-due"></i>${msg('due')}</li>
  </ul>`;
}
