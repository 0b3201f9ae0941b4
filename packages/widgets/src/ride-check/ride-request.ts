import { msg, str } from '@lit/localize';
import type { RideCheck } from '@careway/rules/transport';
import { inLocale, phoneInWords } from '../base/format.js';
import type { Request } from '../base/intake/request-form.js';
import type { PlanCall } from '../base/directory/plan-call.js';
import { rideDays, type Answers, type Vehicle } from './answers.js';

/** Asks the plan for the ride; it is booked once the plan calls. */
export function rideRequest(
  answers: Answers,
  { contact }: RideCheck,
  visit: { words: string; time: string },
  { plan, place }: PlanCall,
): Request {
  const call = contact
    ? `${inLocale(contact.name, place.locale)}, ${phoneInWords(contact.phone)}`
    : plan.name;
  return {
    id: 'ride',
    icon: 'car',
    offer: msg('Ask for this ride here'),
    about: msg(
      str`We send ${plan.name} the day and time of your visit, which ride you need, and what you write here.`,
    ),
    words: {
      label: msg('Where do we pick you up, and where is the visit?'),
      missing: () => msg('Write both addresses. The name of a clinic is fine.'),
    },
    memberId: true,
    send: msg('Send my request'),
    sent: (confirmation) =>
      msg(
        str`We have your request. Your number for it is ${confirmation}. The ride is not booked until we call you. No call by the next workday? Call ${call}.`,
      ),
    waitingCouldHarm: 'no',
    request: { for: 'ride' },
    // Read by the plan's staff, not by the member.
    text: (words) =>
      [
        `Please book a ride to a visit on ${visit.words}, ${visit.time} (${plan.timeZone}).`,
        answers.vehicle && vehicleForStaff[answers.vehicle],
        tripForStaff(answers),
        '',
        words,
      ]
        .filter((line) => line !== undefined)
        .join('\n'),
  };
}

const vehicleForStaff: Readonly<Record<Vehicle, string>> = {
  ambulatory: 'The member can walk to a car.',
  wheelchair: 'The member uses a wheelchair.',
  gurney: 'The member needs to lie down.',
};

const dayNames = [
  'Monday',
  'Tuesday',
  'Wednesday',
  'Thursday',
  'Friday',
  'Saturday',
  'Sunday',
] as const;

function tripForStaff({ trip, days }: Answers): string | undefined {
  if (trip === 'discharge') return 'The member is going home from a hospital.';
  if (trip !== 'recurring') return undefined;
  const names = rideDays.flatMap((day, index) =>
    days.includes(day) ? (dayNames[index] ?? []) : [],
  );
  const when = names.length > 0 ? `: every ${names.join(', ')}` : '';
  return `The visits come again and again, such as dialysis${when}.`;
}
