import { msg, str } from '@lit/localize';
import { weekdays, type OpenTime, type Site } from '@careway/directory';
import type { Locale } from '@careway/rules/core';
import { html, nothing, type TemplateResult } from 'lit';
import { timeInWords, weekdayInWords } from '../format.js';
import { hoursLine } from '../way-line.js';
import { msOfTime, someDay } from './week.js';

/** Wall time as an instant of 1970 in UTC: the site's own zone is not in the directory. */
const shiftOf = ({ from, to }: OpenTime) => ({
  start: msOfTime(from),
  end: msOfTime(to),
});

export interface OfficeHours {
  site: Site;
  /** 0 is Monday. */
  today: number;
  locale: Locale;
  /** Left out where something above already says what this is. */
  heading?: (content: string) => TemplateResult;
}

/** A week of hours from today on. Nothing where the directory has none. */
export function officeHours({
  site: { hours },
  today,
  locale,
  heading,
}: OfficeHours): TemplateResult | typeof nothing {
  if (!hours || hours.times.length === 0) return nothing;
  const week = Array.from({ length: 7 }, (_, index) => (today + index) % 7);
  return html`<section class="part">
    ${heading?.(hours.source === 'location' ? msg('Building hours') : msg('Office hours'))}
    <ul class="hours small">
      ${week.map((index) => {
        const times = hours.times.filter(({ day }) => day === weekdays[index]);
        const day = someDay(index);
        return html`<li class=${index === today ? 'today' : ''}>
          <span>${index === today ? msg('Today') : weekdayInWords(day, locale, 'long')}</span>
          ${hoursLine({ day, shifts: times.map(shiftOf) }, undefined, 0)}
          <span class="number">${timesInWords(times, locale)}</span>
        </li>`;
      })}
    </ul>
    ${hours.note === undefined ? nothing : html`<p class="small">${hours.note}</p>`}
    <p class="fine">${msg('Hours can differ on holidays. Call before you go.')}</p>
  </section>`;
}

function timesInWords(times: readonly OpenTime[], locale: Locale): string {
  if (times.length === 0) return msg('No hours listed');
  const place = { locale, timeZone: 'UTC' };
  return times
    .map((time) => {
      const { start, end } = shiftOf(time);
      return end - start >= 24 * 3_600_000
        ? msg('Day and night')
        : msg(str`${timeInWords(start, place)} to ${timeInWords(end, place)}`);
    })
    .join(', ');
}
