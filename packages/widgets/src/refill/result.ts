import { msg, str } from '@lit/localize';
import { countedDays, isOpen } from '@careway/rules/calendar';
import { calendarFile } from '@careway/rules/calendar-file';
import type { Day } from '@careway/rules/core';
import type { Refill } from '@careway/rules/pharmacy';
import { html, nothing, type TemplateResult } from 'lit';
import { addDatesButton } from '../base/add-dates.js';
import { citeLine, dueInWords, skippedInWords, spanInWords } from '../base/deadline.js';
import { dayInWords, dayOf, inLocale } from '../base/format.js';
import { lineCall, lineFor } from '../base/line-call.js';
import { notice } from '../base/parts.js';
import { stopList, type Stop } from '../base/way-line.js';
import { refillDates } from './refill-dates.js';
import { refillStrip } from './refill-strip.js';
import { isUrgent, type ResultView } from './result-view.js';

/** By when to ask and what to do, or whom to call where little or nothing is left. */
export function result(view: ResultView): TemplateResult {
  const { refill } = view;
  const urgent = isUrgent(refill);
  const callFirst = urgent && isStaffed(view);
  const strip = urgent ? nothing : refillStrip(view);
  return html`<div class="decision">
      ${view.heading(0, decision(view))}
      <p class="muted">${why(view)}</p>
    </div>
    ${callFirst ? phone(view) : nothing}
    ${strip === nothing ? nothing : html`<div class="card">${strip}</div>`}
    <section class="card">
      ${view.heading(1, msg('What to do'), 'subtitle')}
      ${stopList(numbered(urgent ? urgentStops(view) : stops(view)), 'dotted')} ${pharmacies(view)}
    </section>
    ${view.isWhole ? below(view, callFirst) : nothing}`;
}

/** What more can be done. */
function below(view: ResultView, callFirst: boolean): TemplateResult {
  const { refill, call } = view;
  return html`<div class="row no-print">
      ${addDatesButton({ ...call, entries: refillDates(view), name: 'dates', calendarFile })}
    </div>
    ${callFirst ? nothing : phone(view)}
    ${notice(html`<p>${inLocale(call.plan.pharmacy.advice, call.place.locale)}</p>`)}
    ${citeLine(citesOf(refill), call.place, call.kiosk)}`;
}

/** Where what is on the screen stands written. */
const citesOf = (refill: Refill) => [
  ...(refill.askBy?.cites ?? []),
  ...(isUrgent(refill) ? (refill.emergencySupply?.cites ?? []) : []),
];

const dayWords = (day: Day, { call: { place, now } }: ResultView) =>
  dayInWords(day, place.locale, dayOf(now, place.timeZone).slice(0, 4));

function decision(view: ResultView): string {
  const { refill, call } = view;
  const { outcome, askBy, next } = refill;
  if (isUrgent(refill)) {
    return next === 'call-now-for-refill'
      ? msg('Call now and ask for your medicine')
      : msg('Call your pharmacy or your doctor now');
  }
  const today = dayOf(call.now, call.plan.timeZone);
  return outcome === 'unknown' || !askBy || askBy.day === today
    ? msg('Ask for your refill today')
    : msg(str`Ask by ${dueInWords(askBy, call.place, call.now)}`);
}

/** How long the medicine lasts, and how the day to ask was found. */
function why(view: ResultView): string {
  const { refill, lastDay, way, call } = view;
  const { outcome, askBy, reasons } = refill;
  if (outcome === 'out') return msg('You have no medicine left. Do not wait.');
  const lasts = msg(str`Your medicine lasts until ${dayWords(lastDay, view)}.`);
  if (!askBy) {
    return reasons.includes('no-open-day-left')
      ? `${lasts} ${msg('We do not open again before then, but a pharmacy may.')}`
      : `${lasts} ${msg('Nobody has told us how long a refill takes.')}`;
  }
  const span = spanInWords(askBy);
  const takes =
    way === 'mail-order' ? msg(str`By mail it takes ${span}.`) : msg(str`A refill takes ${span}.`);
  if (outcome === 'short') return `${lasts} ${takes} ${msg('You can still call.')}`;
  const skipped = skippedInWords(countedDays(askBy, call.plan), call.plan, call.place);
  return [lasts, takes, skipped].filter(Boolean).join(' ');
}

function stops(view: ResultView): Stop[] {
  const { way, lastDay, refill, call } = view;
  const last: Stop = {
    state: 'due',
    content: html`<p>${msg(str`Your medicine lasts until ${dayWords(lastDay, view)}.`)}</p>`,
  };
  const due = dayWords(refill.lastOpenDay, view);
  if (way === 'mail-order') {
    return [
      step(
        html`${msg('Ask the mail order pharmacy for the refill.')}
        ${msg('Is it your first time by mail? Ask your doctor to send the prescription there.')}`,
        'here',
      ),
      ...(refill.supplyDays === undefined
        ? []
        : [step(msg(str`It comes to your home, enough for ${refill.supplyDays} days.`))]),
      step(msg(str`Is it not there by ${due}? Call us on that day.`)),
      last,
    ];
  }
  const closed = refill.lastOpenDay < lastDay;
  return [
    step(
      html`${msg('Ask your pharmacy for the refill.')}
      ${newPrescription(call.plan.pharmacy.network)}`,
      'here',
    ),
    step(
      html`${msg(str`Pick it up by ${due}.`)}
      ${closed ? msg('After that we are closed until your medicine ends.') : nothing}`,
    ),
    last,
  ];
}

const numbered = (list: readonly Stop[]) =>
  list.map((stop, index) => ({ ...stop, mark: index + 1 }));

const step = (content: unknown, state: Stop['state'] = 'stop'): Stop => ({
  state,
  content: html`<p>${content}</p>`,
});

function newPrescription(network: boolean): string {
  return network
    ? msg('No refills left? Ask your doctor to send a new prescription to a network pharmacy.')
    : msg('No refills left? Ask your doctor to send a new prescription to your pharmacy.');
}

/** Who can help at once, the nearest help first. */
function urgentStops(view: ResultView): Stop[] {
  const { refill, lastDay, call } = view;
  const say =
    refill.outcome === 'out'
      ? msg('Say: “I have no medicine left.”')
      : msg(str`Say: “My medicine lasts until ${dayWords(lastDay, view)}.”`);
  const { emergencySupply } = refill;
  return [
    step(
      html`<b>${msg('Call your pharmacy.')}</b> ${say}
        ${msg('Ask the pharmacist: in an emergency they may refill without a new prescription.')}`,
      'here',
    ),
    ...(emergencySupply
      ? [
          step(
            msg(
              str`With Medi-Cal, a pharmacy can give you enough for ${spanInWords(emergencySupply)} at once in an emergency. Ask for it.`,
            ),
          ),
        ]
      : []),
    step(
      html`<b>${msg('Call your doctor’s office.')}</b>
        ${newPrescription(call.plan.pharmacy.network)}`,
    ),
    { state: 'stop', content: nurse(view) },
  ];
}

function nurse({ call }: ResultView): TemplateResult {
  const contact = lineFor('nurse-advice', call);
  return html`<p>
      <b>${msg('Do you feel ill without it? Talk to a nurse.')}</b>
      ${contact ? nothing : msg('Call the number on the back of your member card.')}
    </p>
    ${contact ? lineCall(contact, call) : nothing}`;
}

const isStaffed = ({ refill: { contact }, call }: ResultView) =>
  contact?.hours !== undefined && isOpen(contact.hours, call.plan, call.now);

/** The plan's line for medicines: the first act where little is left and somebody answers. */
function phone(view: ResultView): TemplateResult | typeof nothing {
  const { refill, call } = view;
  if (!refill.contact) return nothing;
  return html`<section class="phone-line">
    <p>${msg('We can help you get it. Call us:')}</p>
    ${lineCall(refill.contact, call, { lead: isUrgent(refill) && isStaffed(view) })}
  </section>`;
}

/** Where to get it: a network pharmacy, faster than the mail where little is left. */
function pharmacies(view: ResultView): TemplateResult {
  const { way, refill, call, wayOn, onWay } = view;
  if (way === 'mail-order') {
    return refill.outcome === 'in-time'
      ? html``
      : html`<div class="row no-print">
          <p>${msg('A pharmacy near you may be faster than the mail.')}</p>
          <button
            type="button"
            class="button"
            @click=${() => {
              onWay('pharmacy');
            }}
          >
            ${msg('See the days for a pharmacy')}
          </button>
        </div>`;
  }
  return wayOn.render(
    {
      topic: 'find-pharmacy',
      icon: 'search',
      label: msg('Find a network pharmacy'),
      missing: msg('The list of pharmacies is not here. Call us: we help you find one.'),
    },
    call,
  );
}
