// One answer of every verb, for tests that ask them all. Its name keeps it out of the build; it
// holds no test of its own.
import fc from 'fast-check';
import { authorizationClock, authorizationKinds } from './authorization/index.js';
import { countedDays, openDays, openState } from './calendar/index.js';
import { momentsIn } from './calendar/temporal-oracle.test.js';
import { whoToCall, type Topic } from './contact/index.js';
import { answers, linesOfBusiness, urgencies } from './core/index.js';
import { plans } from './generated/plans.js';
import type { Plan } from './generated/types.js';
import { classifyConcern, concernKinds, grievanceDeadlines } from './grievance/index.js';
import { checkRide, rideNeeds } from './transport/index.js';

const reference = plans['prospect-medical-group'] as Plan;
const fictional = plans['nutmeg-valley-health-plan'] as Plan;

export const request = fc.record({
  planId: fc.constantFrom(reference.id, fictional.id),
  at: momentsIn(reference),
  moment: momentsIn(fictional),
  complete: fc.option(momentsIn(fictional), { nil: undefined }),
  lineOfBusiness: fc.constantFrom(undefined, ...linesOfBusiness),
  urgency: fc.constantFrom(...urgencies),
  kind: fc.constantFrom(...authorizationKinds),
  concern: fc.constantFrom(...concernKinds),
  need: fc.constantFrom(undefined, ...rideNeeds),
  answer: fc.constantFrom(undefined, ...answers),
  topic: fc.constantFrom<Topic>('schedule-ride', 'nurse-advice', 'billing', 'join'),
});
type Sample = typeof request extends fc.Arbitrary<infer T> ? T : never;

/** One answer of every verb. */
export function answersTo(sample: Sample): unknown[] {
  const { at, moment, complete, lineOfBusiness, urgency, kind, concern, need, answer, topic } =
    sample;
  const plan = plans[sample.planId] as Plan;
  const context = { plan, at };
  const shared = { lineOfBusiness, urgency, receivedAt: moment };
  const clock = authorizationClock(
    { ...shared, kind, completeAt: complete, needsPriorAuthorization: answer },
    context,
  );
  const call = whoToCall(topic, { lineOfBusiness }, context);
  return [
    clock,
    clock.promise ? countedDays(clock.promise, plan) : [],
    checkRide({ appointmentAt: moment, lineOfBusiness, need }, context),
    grievanceDeadlines({ ...shared, kind: concern }, context),
    classifyConcern({ decisionAgainstMember: answer, waitingCouldHarm: answer }),
    call,
    call.contact?.hours ? openState(call.contact.hours, plan, moment) : {},
    call.contact?.hours ? openDays(call.contact.hours, plan, '2026-12-20', 9) : [],
  ];
}
