import { msg, str } from '@lit/localize';
import { instant, openState, parseDay } from '@careway/rules/calendar';
import type { WhoToCall } from '@careway/rules/contact';
import type { Contact, Plan } from '@careway/rules/plan';
import { html, nothing, type TemplateResult } from 'lit';
import {
  dayOf,
  inLocale,
  listInWords,
  phoneInWords,
  timeInWords,
  weekdayInWords,
  type Place,
} from './format.js';
import { languageName } from './language-name.js';
import { dayHoursInWords, openingInWords, today } from './opening.js';
import { hoursLine } from './way-line.js';

/** "Call Customer Service", with the day and the time from which somebody answers. */
export function callInWords(
  { outcome, hours }: WhoToCall,
  contact: Contact,
  place: Place,
  now: number,
): string {
  const name = inLocale(contact.name, place.locale);
  if (outcome !== 'closed' || !hours?.opensNext) return msg(str`Call ${name}`);
  const day = dayOf(hours.opensNext, place.timeZone);
  const time = timeInWords(hours.opensNext, place);
  return day === dayOf(now, place.timeZone)
    ? msg(str`Call ${name} today from ${time}`)
    : msg(str`Call ${name} on ${weekdayInWords(day, place.locale, 'long')} from ${time}`);
}

/** What is spoken on a line, and its number for people who type. */
export function languagesInWords({ languages, tty }: Contact, { locale }: Place): string {
  const names = listInWords(
    languages.map((tag) => languageName(tag, locale)),
    locale,
  );
  if (!tty) return names;
  const number = phoneInWords(tty);
  return msg(str`${names}. TTY ${number}`);
}

/** Today at a line: open or closed, its hours on the way line, and when it opens next. */
export function lineHours(contact: Contact, plan: Plan, place: Place, now: number): TemplateResult {
  const day = today(contact, plan, now);
  if (!day || !contact.hours) return html`<p>${openingInWords(undefined, place, now)}</p>`;
  const state = openState(contact.hours, plan, now);
  const start = instant({ day: parseDay(day.day, 'day'), ms: 0 }, plan.timeZone);
  const unsure = 'weekly' in contact.hours && contact.hours.verified === false;
  return html`<div class="today-hours">
      <b>${state.open ? msg('Open now') : msg('Closed now')}</b>
      ${hoursLine(day, now, start)}
      <span>${dayHoursInWords(day, plan, place)}</span>
    </div>
    ${state.open ? nothing : html`<p>${openingInWords(state, place, now)}</p>`}
    ${
      unsure
        ? html`<p class="fine">${msg('These are our usual hours. This line may differ.')}</p>`
        : nothing
    }`;
}
