// One answer of every verb, for tests that ask them all. Its name keeps it out of the build; it
// holds no test of its own.
import fc from 'fast-check';
import { accessKinds, timelyAccess } from './access/index.js';
import { authorizationClock, authorizationKinds } from './authorization/index.js';
import { countedDays, openDays, openState } from './calendar/index.js';
import { formatDay, type DayNumber } from './calendar/day.js';
import { momentsIn } from './calendar/temporal-oracle.test.js';
import { whoToCall, type Topic } from './contact/index.js';
import { answers, linesOfBusiness, urgencies } from './core/index.js';
import { plans } from './generated/plans.js';
import { explain } from './explain/index.js';
import { text as es } from './generated/text/es.js';
import type { Plan } from './generated/types.js';
import {
  classifyConcern,
  concernCategories,
  concernKinds,
  concernSubjects,
  grievanceDeadlines,
  routeConcern,
} from './grievance/index.js';
import { refill, refillWays } from './pharmacy/index.js';
import { renewal, renewalGroups } from './renewal/index.js';
import { checkRide, rideNeeds } from './transport/index.js';

const reference = plans['prospect-medical-group'] as Plan;
const fictional = plans['nutmeg-valley-health-plan'] as Plan;

/** A day of the years that the tests ask about. */
const day = fc.integer({ min: 20_400, max: 21_500 }).map((n: DayNumber) => formatDay(n));
const someDay = fc.option(day, { nil: undefined });

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
  subject: fc.constantFrom(undefined, ...concernSubjects),
  category: fc.constantFrom(...concernCategories),
  access: fc.constantFrom(...accessKinds),
  way: fc.constantFrom(...refillWays),
  group: fc.constantFrom(undefined, ...renewalGroups),
  extended: fc.boolean(),
  days: fc.record({
    eventDay: someDay,
    noticeDay: someDay,
    answerDay: someDay,
    changeDay: someDay,
    formDay: someDay,
    stopDay: someDay,
    renewedDay: someDay,
    lastDay: day,
  }),
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
    {
      ...shared,
      kind,
      completeAt: complete,
      decidedAt: complete,
      needsPriorAuthorization: answer,
      extended: sample.extended,
    },
    context,
  );
  const { days, subject, extended } = sample;
  const { eventDay, noticeDay, answerDay, changeDay, formDay, stopDay, renewedDay } = days;
  const call = whoToCall(topic, { lineOfBusiness }, context);
  return [
    clock,
    clock.promise ? countedDays(clock.promise, plan) : [],
    explain(clock, es, plan),
    checkRide({ appointmentAt: moment, lineOfBusiness, need }, context),
    grievanceDeadlines(
      { ...shared, kind: concern, subject, eventDay, noticeDay, answerDay, changeDay, extended },
      context,
    ),
    classifyConcern({ decisionAgainstMember: answer, waitingCouldHarm: answer }),
    call,
    call.contact?.hours ? openState(call.contact.hours, plan, moment) : {},
    call.contact?.hours ? openDays(call.contact.hours, plan, '2026-12-20', 9) : [],
    routeConcern(
      { lineOfBusiness, kind: concern, urgency, categories: [sample.category] },
      context,
    ),
    timelyAccess(
      {
        lineOfBusiness,
        kind: sample.access,
        requestedAt: moment,
        priorVisitAt: complete,
        needsPriorAuthorization: answer,
      },
      context,
    ),
    renewal(
      { lineOfBusiness, group: sample.group, formDay, answerDay, stopDay, noticeDay, renewedDay },
      context,
    ),
    refill({ lineOfBusiness, lastDay: days.lastDay, way: sample.way }, context),
  ];
}
