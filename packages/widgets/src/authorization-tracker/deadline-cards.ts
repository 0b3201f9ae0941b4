import { msg, str } from '@lit/localize';
import type { AuthorizationClock } from '@careway/rules/authorization';
import type { Deadline } from '@careway/rules/core';
import type { Plan } from '@careway/rules/plan';
import { html, type TemplateResult } from 'lit';
import { deadlineCard, dueInWords, spanInWords } from '../base/deadline.js';
import { capitalized, dayInWords, dayOf, type Place } from '../base/format.js';

interface Cards {
  clock: AuthorizationClock;
  plan: Plan;
  place: Place;
  now: number;
  kiosk: boolean;
  heading: (words: string) => TemplateResult;
}

/** The plan's promise and the law's limits, never merged: the earliest date stands first. */
export function deadlineCards({ clock, plan, place, now, kiosk, heading }: Cards): TemplateResult {
  const cards = [clock.promise, ...clock.limits]
    .filter((deadline) => deadline !== undefined)
    .sort((a, b) => Date.parse(a.by) - Date.parse(b.by));
  return html`${cards.map((deadline) =>
    deadlineCard(
      {
        whose: deadline.basis === 'law' ? msg('The law’s limit') : promiser(plan),
        heading: heading(
          deadline.basis === 'law' && deadline.unit !== 'hour'
            ? msg(str`End of ${dueInWords(deadline, place, now)}`)
            : capitalized(dueInWords(deadline, place, now), place.locale),
        ),
        deadline,
        kiosk,
        count: countInWords(deadline, plan, place),
        start: startInWords(deadline, now, plan),
        note: deadline.basis === 'promise' ? promiseNote(clock, plan) : undefined,
      },
      plan,
      place,
      now,
    ),
  )}`;
}

function promiser(plan: Plan): string {
  return plan.kind === 'medical-group'
    ? msg('Your medical group aims for')
    : msg('Your plan aims for');
}

function countInWords(deadline: Deadline, plan: Plan, place: Place): string {
  const span = spanInWords(deadline);
  const from = dayInWords(dayOf(deadline.from, plan.timeZone), place.locale);
  if (deadline.basis === 'promise') return msg(str`${span} from ${from}.`);
  // A limit that counts business days runs from complete papers, one of calendar days from the request.
  return deadline.unit === 'business-day'
    ? msg(str`${span}, if your doctor’s papers were complete on ${from}.`)
    : msg(str`${span} from the day your plan got the request. Every day counts.`);
}

function startInWords(deadline: Deadline, now: number, plan: Plan): string {
  const first = dayOf(deadline.from, plan.timeZone);
  const complete = deadline.basis === 'law' && deadline.unit === 'business-day';
  if (complete) return msg('Papers complete');
  return first === dayOf(now, plan.timeZone) ? msg('Today') : msg('Sent');
}

function promiseNote({ promise }: AuthorizationClock, plan: Plan): string {
  const own = msg('This is their own word, not the law.');
  const said = plan.authorizations.promises.find(
    ({ amount, unit }) => amount === promise?.amount && unit === promise.unit,
  );
  const parts = [
    own,
    said?.most && msg('It holds for most requests.'),
    said?.oftenSameDay && msg('Many answers come the same day.'),
  ];
  return parts.filter(Boolean).join(' ');
}
