// How each verb is asked by a case. Its name keeps it out of the build; it holds no test of its own,
// and needs nothing of Node: the same file runs in a browser.
import { timelyAccess, type AccessRequest } from './access/index.js';
import { authorizationClock, type AuthorizationRequest } from './authorization/index.js';
import { addBusinessDays, openState } from './calendar/index.js';
import { whoToCall, type Topic } from './contact/index.js';
import type { LineOfBusiness } from './core/index.js';
import { plans } from './generated/plans.js';
import type { CaseFile, Plan } from './generated/types.js';
import {
  classifyConcern,
  grievanceDeadlines,
  routeConcern,
  type ConcernToRoute,
  type GrievanceRequest,
} from './grievance/index.js';
import { refill, type RefillRequest } from './pharmacy/index.js';
import { renewal } from './renewal/index.js';
import { checkRide, type RideRequest } from './transport/index.js';

export type Case = CaseFile['cases'][number];
export type Verb = Exclude<CaseFile['verb'], 'triage'>;

/** What the verb answers. Whatever a case does not say stops the test, never a default. */
export function answerTo(verb: Verb, { plan: planId, at, input }: Case): object {
  const plan = (): Plan => {
    const found = planId === undefined ? undefined : plans[planId];
    return there(found, `the plan "${String(planId)}" is not in rules/plans`);
  };
  const context = () => ({ plan: plan(), at: there(at, 'a case of this verb needs "at"') });
  switch (verb) {
    case 'checkRide':
      return checkRide(input as RideRequest, context());
    case 'authorizationClock':
      return authorizationClock(input as AuthorizationRequest, context());
    case 'grievanceDeadlines':
      return grievanceDeadlines(input as GrievanceRequest, context());
    case 'classifyConcern':
      return classifyConcern(input);
    case 'routeConcern':
      return routeConcern(input as unknown as ConcernToRoute, { plan: plan() });
    case 'timelyAccess':
      return timelyAccess(input as unknown as AccessRequest, context());
    case 'renewal':
      return renewal(input, context());
    case 'refill':
      return refill(input as unknown as RefillRequest, context());
    case 'whoToCall': {
      const { topic, ...member } = input as { topic: Topic; lineOfBusiness?: LineOfBusiness };
      return whoToCall(topic, member, context());
    }
    case 'isOpen': {
      const { contact } = input as { contact: string };
      const hours = plan().contacts.find(({ id }) => id === contact)?.hours;
      return openState(there(hours, `the contact "${contact}" has no hours`), plan(), context().at);
    }
    case 'addBusinessDays': {
      const { day, count, calendar } = input as { day: string; count: number; calendar?: string };
      return { day: addBusinessDays(day, count, calendar ?? plan()) };
    }
  }
}

function there<T>(value: T | undefined, fault: string): T {
  if (value === undefined) throw new Error(fault);
  return value;
}
