import { msg, str } from '@lit/localize';
import type { Day } from '@careway/rules/core';
import { calendarFile, type CalendarEntry } from '@careway/rules/calendar-file';
import { html, nothing, type TemplateResult } from 'lit';
import { addDatesButton } from '../base/add-dates.js';
import { spanInWords } from '../base/deadline.js';
import { dayInWords, dayOf, inLocale, timeInWords } from '../base/format.js';
import { choicesField } from '../base/form/fields.js';
import { icon } from '../base/icons.js';
import { lineFor } from '../base/line-call.js';
import { phoneLink } from '../base/parts.js';
import { rideBy, type RideBy } from './ride-by.js';
import { bullets, type StepView, type Thing } from './step-view.js';

/** What the first visit is, what to bring, how to get there, and what goes on from another plan. */
export function visitDetails(view: StepView): TemplateResult {
  const { plan, place } = view.call;
  const { includes, leaveWith, movingFromAnotherPlan } = plan.firstVisit;
  const part = (title: string, content: unknown) =>
    html`<section class="part">${view.heading(2, title, 'part-title')} ${content}</section>`;
  return html`<div class="details">
    ${part(
      msg('What happens there'),
      html`${bullets(includes.map((text) => inLocale(text, place.locale)))}
        <p>${inLocale(leaveWith, place.locale)}</p>`,
    )}
    <section class="part">${toBring(view)}</section>
    ${part(
      msg('If you come from another plan'),
      html`<p>${inLocale(movingFromAnotherPlan, place.locale)}</p>
        ${bullets([
          msg('Bring the names of the doctors, services and programs that you have now.'),
          msg(
            'Are you in the middle of a treatment? Call us before the visit. Ask for “continuity of care”.',
          ),
        ])}`,
    )}
    ${part(msg('If you need a ride'), ride(view))}
  </div>`;
}

function toBring({ packed, onPack, heading }: StepView): TemplateResult {
  const label = msg('What to bring');
  return choicesField<Thing>({
    id: 'bring',
    label,
    legend: heading(2, label, 'part-title'),
    values: packed,
    options: [
      { value: 'card', label: msg('Your member card') },
      {
        value: 'medicines',
        label: msg('All your medicines, or a list of them'),
        hint: msg('The name, how much, and how often. Also those you buy without a prescription.'),
      },
      {
        value: 'history',
        label: msg('Your medical history'),
        hint: msg('Illnesses, operations, allergies and vaccines, as well as you know them.'),
      },
    ],
    onToggle: onPack,
  });
}

function ride({ call, visitDay }: StepView): TemplateResult {
  const { plan, now, coverage, kiosk, place } = call;
  const contact = lineFor('schedule-ride', call);
  const dates = visitDay ? rideBy(visitDay, coverage, { plan, at: now }) : [];
  const asked = spanInWords(plan.transport.leadTime);
  return html`${
    dates.length > 0
      ? dates.map((date) => html`<p>${icon('car')} <span>${rideInWords(date, call)}</span></p>`)
      : html`<p>
          ${icon('car')} <span>${msg(str`Call at least ${asked} before your visit.`)}</span>
        </p>`
  }
  ${
    contact
      ? html`<p class="small">
          ${inLocale(contact.name, place.locale)}: ${phoneLink(contact.phone, kiosk)}
        </p>`
      : nothing
  }
  ${
    visitDay
      ? html`<div class="row no-print">
          ${addDatesButton({
            ...call,
            entries: datesOf(visitDay, dates),
            name: 'visit',
            calendarFile,
          })}
        </div>`
      : nothing
  }`;
}

/** The visit, and the last times to call for a ride that are still to come. */
function datesOf(visitDay: Day, rides: readonly RideBy[]): CalendarEntry[] {
  return [
    { id: `visit-${visitDay}`, title: msg('Your visit'), on: { day: visitDay } },
    ...rides
      .filter(({ ride }) => ride.outcome === 'in-time')
      .map(({ need, ride }) => {
        const at = ride.callBy ?? ride.askBy.by;
        return {
          id: `ride-${need}-${at}`,
          title: msg('Last time to call for a ride'),
          ...(need === 'other' && { about: msg('With a wheelchair, or lying down.') }),
          on: { at },
        };
      }),
  ];
}

/** By when to call for a ride, as a sentence. It is never too late to ask. */
function rideInWords({ need, ride }: RideBy, { plan, place, now }: StepView['call']) {
  if (ride.outcome !== 'in-time') {
    return need === 'other'
      ? msg('With a wheelchair, or lying down: call now. You can still ask.')
      : msg('Call now. You can still ask.');
  }
  const by = ride.callBy ?? ride.askBy.by;
  const thisYear = dayOf(now, plan.timeZone).slice(0, 4);
  const day = dayInWords(dayOf(by, plan.timeZone), place.locale, thisYear);
  const due = html`<b>${msg(str`${day}, ${timeInWords(by, place)}`)}</b>`;
  return need === 'other'
    ? msg(html`With a wheelchair, or lying down: call by ${due}`)
    : msg(html`Call by ${due}`);
}
