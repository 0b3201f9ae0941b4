import { msg, str } from '@lit/localize';
import { calendarFile } from '@careway/rules/calendar-file';
import type { RideCheck } from '@careway/rules/transport';
import { html, nothing, type TemplateResult } from 'lit';
import { addDatesButton } from '../base/add-dates.js';
import { citeLine, spanInWords } from '../base/deadline.js';
import type { PlanCall } from '../base/directory/plan-call.js';
import { dayInWords, dayOf, timeInWords } from '../base/format.js';
import { requestFacts, type RequestForm } from '../base/intake/request-form.js';
import { lineCall, medicareCall } from '../base/line-call.js';
import { phoneLink } from '../base/parts.js';
import type { WayOn } from '../base/way-on.js';
import type { Answers } from './answers.js';
import { rideDates } from './ride-dates.js';
import { rideRequest } from './ride-request.js';
import { rideStrip } from './ride-strip.js';

export interface RideView {
  ride: RideCheck;
  answers: Answers;
  /** Epoch milliseconds of the visit. */
  appointment: number;
  call: PlanCall;
  /** Where the member lets it be used. */
  ageMonths: number | undefined;
  heading: (step: number, content: unknown, className?: string) => TemplateResult;
  form: RequestForm;
  wayOn: WayOn;
  /** What lies below the first screen of a phone is drawn, too. */
  isWhole: boolean;
}

type Part = TemplateResult | typeof nothing;

/** By when to call, or what still works; whom to call; and how to ask and to be reminded. */
export function rideResult(view: RideView): TemplateResult {
  const { ride, appointment, call } = view;
  const { plan, place, now } = call;
  const visit = msg(str`Visit: ${visitDay(view)}, ${timeInWords(appointment, place)}`);
  return html`<div class="decision">
      ${view.heading(0, html`<span data-take-away="own">${decision(view)}</span>`)}
      <p class="muted">${visit}<br />${why(view)}</p>
    </div>
    ${
      ride.outcome === 'in-time'
        ? html`<div class="card">${rideStrip(ride, appointment, now, plan, place)}</div>`
        : nothing
    }
    ${ride.outcome === 'past' ? nothing : phone(view)} ${view.isWhole ? below(view) : nothing}`;
}

/** What more can be done. */
function below(view: RideView): TemplateResult {
  const { ride, call } = view;
  return html`${ride.outcome === 'past' ? nothing : [ways(view), ask(view), onward(view)]}
  ${citeLine(ride.cites, call.place, call.kiosk)}`;
}

const visitDay = ({ appointment, call: { plan, place } }: RideView) =>
  dayInWords(dayOf(appointment, plan.timeZone), place.locale);

function decision({ ride, call: { plan, place } }: RideView): string {
  const { outcome, callBy, askBy, next } = ride;
  if (outcome === 'in-time') {
    const by = callBy ?? askBy.by;
    const day = dayInWords(dayOf(by, plan.timeZone), place.locale);
    return msg(str`Call by ${day}, ${timeInWords(by, place)}`);
  }
  if (outcome === 'past') return msg('This visit is over');
  return next === 'call-when-open-urgent-ride'
    ? msg('Call as soon as the line opens and ask for an urgent ride')
    : msg('Call now and ask for an urgent ride');
}

function why({ ride: { outcome, askBy, callBy } }: RideView): string {
  const span = spanInWords(askBy);
  if (outcome === 'past') return msg('Check another visit.');
  if (outcome === 'short-notice') {
    return msg(str`The ride desk asks for ${span}. You can still ask.`);
  }
  return callBy && callBy !== askBy.by
    ? msg(
        str`The ride desk asks for ${span}. This is the last time before that when someone answers the phone.`,
      )
    : msg(str`The ride desk asks for ${span}.`);
}

/** The line to call: for members with Medicare their own, and both while nobody has said which. */
function phone({ ride, call, ageMonths }: RideView): TemplateResult {
  const say = ride.outcome === 'short-notice' ? msg('Say: “I need an urgent ride.”') : undefined;
  return html`${lineCall(ride.contact, call, { lead: true, say })}
    ${medicareCall('schedule-ride', call, ageMonths)}
    <p class="fine">${msg('Have your member number and the address of the visit ready.')}</p>`;
}

/** What else works: for a series, for the way home from a hospital, and where time is short. */
function ways({ ride, answers, heading, call }: RideView): Part {
  const isShort = ride.outcome === 'short-notice';
  const lines = [
    answers.trip === 'recurring' &&
      html`<b>${msg('Visits that come again and again?')}</b>
        ${msg('Ask for all the rides in one call.')}`,
    isShort &&
      answers.trip !== 'discharge' &&
      html`<b>${msg('Is it dialysis?')}</b>
        ${msg('Say so: plans take these rides on short notice. Your dialysis center can call with you.')}`,
    (isShort || answers.trip === 'discharge') &&
      html`<b>${msg('Going home from a hospital?')}</b>
        ${msg('Say so when you call. Ask the nurse there to call with you.')}`,
    ride.reasons.includes('ride-nemt') &&
      html`<b>${msg('Wheelchair, or lying down, with Medi-Cal?')}</b>
        ${msg('Your doctor writes a form that says you need this ride. Ask the office for it now.')}`,
    isShort &&
      html`<b>${msg('No ride in time?')}</b>
        ${msg('Call your doctor’s office. Ask for a later time, or for a visit by phone.')}`,
    isShort &&
      html`<b>${msg('Is it an emergency?')}</b> ${msg('Do not wait for a ride. Call')}
        ${phoneLink('911', call.kiosk)}.`,
  ].filter((line) => line !== false);
  if (lines.length === 0) return nothing;
  return html`<section class="card">
    ${heading(1, isShort ? msg('What you can still do') : msg('Good to know'), 'subtitle')}
    <ul class="bullets">
      ${lines.map((line) => html`<li>${line}</li>`)}
    </ul>
  </section>`;
}

/** A request by form is for a ride that is not near: whatever is near is for the phone. */
function ask(view: RideView): Part {
  const { ride, answers, appointment, call, form } = view;
  if (ride.outcome !== 'in-time') return nothing;
  const visit = {
    words: dayOf(appointment, call.plan.timeZone),
    time: timeInWords(appointment, { ...call.place, locale: 'en' }),
  };
  return html`${
      call.kiosk
        ? nothing
        : form.render(rideRequest(answers, ride, visit, call), requestFacts(call))
    }
    <div class="row no-print">
      ${addDatesButton({ ...call, entries: rideDates(ride, call), name: 'ride', calendarFile })}
    </div>`;
}

function onward({ wayOn, call }: RideView): TemplateResult {
  return html`<section class="card no-print">
    <p>${msg('Is your address or phone number new? Tell us, so that the driver finds you.')}</p>
    ${wayOn.render(
      {
        topic: 'update-information',
        icon: 'forward',
        label: msg('See who to call'),
        missing: msg('Call us about it:'),
      },
      call,
    )}
  </section>`;
}
