import { openState, type OpenState } from '../calendar/hours.js';
import { requireAsked } from '../core/asked.js';
import { epochMs } from '../core/moment.js';
import type { Explained } from '../core/result.js';
import type { LineOfBusiness, Moment } from '../core/words.js';
import type { Contact, Plan } from '../generated/types.js';

export type Topic = Contact['topics'][number];

export interface WhoToCall extends Explained {
  outcome: 'open' | 'closed' | 'hours-unknown' | 'member-card' | 'nobody';
  /** Absent for `member-card` (the number stands on the member's card) and `nobody`. */
  contact?: Contact;
  /** Absent where the hours are unknown. */
  hours?: OpenState;
}

/**
 * The first contact that serves a topic and a line of business; the plan lists them in order.
 * @throws RulesError `not-a-plan`, `unknown-line-of-business`.
 */
export function contactFor(
  topic: Topic,
  lineOfBusiness: LineOfBusiness | undefined,
  plan: Plan,
): Contact | undefined {
  requireAsked(plan, lineOfBusiness);
  return plan.contacts.find(
    (contact) =>
      contact.topics.includes(topic) &&
      (!contact.serves ||
        (lineOfBusiness !== undefined && contact.serves.includes(lineOfBusiness))),
  );
}

/**
 * Whom a member calls about a topic, and whether someone answers now.
 * @param member their line of business, where it is known; unknown gets the line for everyone.
 * @throws RulesError `not-a-plan`, `unknown-line-of-business`, `not-a-moment`.
 */
export function whoToCall(
  topic: Topic,
  member: { lineOfBusiness?: LineOfBusiness | undefined },
  { plan, at }: { plan: Plan; at: Moment },
): WhoToCall {
  requireAsked(plan, member.lineOfBusiness);
  epochMs(at, 'at');
  const { nurseLine } = plan.care;
  const contact =
    topic === 'nurse-advice' && nurseLine.reachedBy === 'contact'
      ? plan.contacts.find(({ id }) => id === nurseLine.contact)
      : contactFor(topic, member.lineOfBusiness, plan);
  const explained = {
    reasons: contact ? [contact.id] : [],
    cites: [],
    missing: member.lineOfBusiness ? [] : ['lineOfBusiness'],
    trace: [
      {
        id: 'contact',
        result: contact?.id ?? null,
        facts: { topic, lineOfBusiness: member.lineOfBusiness ?? null },
      },
    ],
  };
  if (!contact) {
    const onCard = topic === 'nurse-advice' && nurseLine.reachedBy === 'member-card';
    return onCard
      ? { outcome: 'member-card', ...explained, next: 'call-number-on-card' }
      : { outcome: 'nobody', ...explained, next: 'call-any-line' };
  }
  if (!contact.hours) return { outcome: 'hours-unknown', contact, ...explained, next: 'call' };
  const hours = openState(contact.hours, plan, at);
  return {
    outcome: hours.open ? 'open' : 'closed',
    contact,
    hours,
    ...explained,
    next: hours.open ? 'call-now' : 'call-when-open',
  };
}
