import { msg, str } from '@lit/localize';
import { countedDays, type CountedDay } from '@careway/rules/calendar';
import type { Cite, Deadline } from '@careway/rules/core';
import type { Plan } from '@careway/rules/plan';
import { html, nothing, type TemplateResult } from 'lit';
import {
  dateInWords,
  dayInWords,
  dayOf,
  listInWords,
  timeInWords,
  zoneInWords,
  type Place,
} from './format.js';
import { dayOffInShort, dayOffInWords } from './opening.js';
import { calendarStrip } from './way-line.js';

/** "5 business days", "48 hours". */
export function spanInWords({ amount, unit }: Pick<Deadline, 'amount' | 'unit'>): string {
  switch (unit) {
    case 'minute':
      return amount === 1 ? msg('1 minute') : msg(str`${amount} minutes`);
    case 'hour':
      return amount === 1 ? msg('1 hour') : msg(str`${amount} hours`);
    case 'calendar-day':
      return amount === 1 ? msg('1 calendar day') : msg(str`${amount} calendar days`);
    case 'business-day':
      return amount === 1 ? msg('1 business day') : msg(str`${amount} business days`);
    case 'month':
      return amount === 1 ? msg('1 month') : msg(str`${amount} months`);
  }
}

/** The due day as a person says it; hours and minutes keep their time. */
export function dueInWords(deadline: Deadline, place: Place, now: number): string {
  const day = dayInWords(deadline.day, place.locale, dayOf(now, place.timeZone).slice(0, 4));
  if (deadline.unit !== 'hour' && deadline.unit !== 'minute') return day;
  return msg(str`${day}, ${timeInWords(deadline.by, place)} ${zoneInWords(place)}`);
}

/** Which days of a count are left out, as a sentence; empty where none is. */
export function skippedInWords(days: readonly CountedDay[], plan: Plan, place: Place): string {
  const names = new Set<string>();
  let weekend = false;
  for (const { dayOff } of days) {
    const name = dayOffInWords(dayOff, plan, place);
    if (name) names.add(name);
    else if (dayOff) weekend = true;
  }
  if (weekend) names.add(msg('the weekend'));
  if (names.size === 0) return '';
  return msg(str`Not counted: ${listInWords([...names], place.locale)}.`);
}

/** Section and the day on which it was read; a source not yet read says so. */
export function citeInWords(cite: Cite, place: Place): string {
  const own = cite.fictional ? msg('Made up for tests and demonstrations') : cite.title;
  const source = cite.id === 'plan' ? own : `${cite.title}, ${cite.section}`;
  return cite.verified && cite.checked
    ? msg(str`${source}. Checked ${dateInWords(cite.checked, place.locale)}.`)
    : msg(str`${source}. We are still checking this source.`);
}

/** Where a date stands written. A kiosk has no links: they would lead away from it. */
export function citeLine(cites: readonly Cite[], place: Place, kiosk: boolean): TemplateResult {
  return html`<p class="fine">
    ${cites.map((cite) => {
      const words = citeInWords(cite, place);
      return cite.href && !kiosk
        ? html`<a class="cite" href=${cite.href} rel="noreferrer">${words}</a> `
        : html`<span>${words}</span> `;
    })}
  </p>`;
}

export interface DeadlineCard {
  /** Whose date it is: "The law’s limit", "Your medical group aims for". */
  whose: string;
  heading: TemplateResult;
  deadline: Deadline;
  /** How the count goes, as a sentence. */
  count: unknown;
  /** Words under the first day of the strip. */
  start: string;
  note?: unknown;
  kiosk: boolean;
}

/** One date: whose it is, when, how it was counted, day by day, and where it stands written. */
export function deadlineCard(
  { whose, heading, deadline, count, start, note, kiosk }: DeadlineCard,
  plan: Plan,
  place: Place,
  now: number,
): TemplateResult {
  const days = countedDays(deadline, plan);
  return html`<section class="card deadline">
    <div class="deadline-head">
      <div class="deadline-day" data-take-away="own">
        <p class="small"><b>${whose}</b></p>
        ${heading}
      </div>
      <p>${count} ${skippedInWords(days, plan, place)}</p>
    </div>
    ${calendarStrip({
      days,
      start,
      caption: ({ dayOff }) => dayOff && dayOffInShort(dayOff),
      today: dayOf(now, plan.timeZone),
      locale: place.locale,
    })}
    ${note ? html`<p class="small">${note}</p>` : nothing} ${citeLine(deadline.cites, place, kiosk)}
  </section>`;
}
