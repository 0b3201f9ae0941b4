import { msg, str } from '@lit/localize';
import type { Urgency } from '@careway/rules/core';
import type { Plan } from '@careway/rules/plan';
import type { Request } from '../base/intake/request-form.js';

export interface AskedFor {
  urgency: Urgency;
  /** YYYY-MM-DD. */
  sent: string;
  /** In the member's words; may be empty. */
  specialty: string;
}

/** Asks the plan where a doctor's request is. */
export function statusRequest({ urgency, sent, specialty }: AskedFor, { name }: Plan): Request {
  return {
    id: 'status',
    icon: 'message',
    offer: msg('Ask here where it is'),
    about: msg(
      str`We send ${name} the day when your doctor sent it, what it was for, and how to reach you.`,
    ),
    memberId: true,
    send: msg('Send my question'),
    sent: (confirmation) =>
      msg(
        str`We have your question. Your number for it is ${confirmation}. No answer by the next workday? Call us.`,
      ),
    // Somebody who waits for urgent care may be ill.
    waitingCouldHarm: urgency === 'urgent' ? 'unsure' : 'no',
    request: { for: 'referral-status' },
    // Read by the plan's staff, not by the member.
    text: () =>
      [
        `Where is the request that my doctor sent on or about ${sent}?`,
        urgency === 'urgent' ? 'It was sent as urgent.' : 'It was not sent as urgent.',
        ...(specialty === '' ? [] : [`It was for: ${specialty}`]),
      ].join('\n'),
  };
}
