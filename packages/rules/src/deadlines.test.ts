// No deadline that crosses a weekend, a holiday or a clock change is off by a millisecond: every
// date of the three verbs against Temporal, the statutes and the plans' own numbers.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import type { Temporal } from 'temporal-polyfill';
import { authorizationClock } from './authorization/index.js';
import {
  addByLoop,
  businessDayRules,
  endOfDay,
  isoOf,
  momentsIn,
  planRule,
  staffedMinutes,
  zoned,
  type BusinessDayRule,
} from './calendar/temporal-oracle.test.js';
import { answers, urgencies, type Deadline, type LineOfBusiness } from './core/index.js';
import { plans } from './generated/plans.js';
import type { Plan } from './generated/types.js';
import { grievanceDeadlines } from './grievance/index.js';
import { checkRide } from './transport/index.js';

const reference = plans['prospect-medical-group'] as Plan;
const fictional = plans['nutmeg-valley-health-plan'] as Plan;
const both = [reference, fictional];
const state = businessDayRules['ca-state-office'] as BusinessDayRule;

const lines: readonly LineOfBusiness[] = ['commercial', 'medi-cal', 'medicare-advantage'];

interface Count {
  amount: number;
  unit: 'hour' | 'calendar-day' | 'business-day';
  rule?: BusinessDayRule;
}

function ends(from: Temporal.ZonedDateTime, { amount, unit, rule = state }: Count): string {
  if (unit === 'hour') return isoOf(from.add({ hours: amount }));
  const first = from.toPlainDate();
  const last =
    unit === 'calendar-day' ? first.add({ days: amount }) : addByLoop(rule, first, amount);
  return isoOf(endOfDay(last, from.timeZoneId));
}

const hours72: Count = { amount: 72, unit: 'hour' };
const days = (amount: number): Count => ({ amount, unit: 'calendar-day' });
const stateDays = (amount: number): Count => ({ amount, unit: 'business-day' });

/** The law for a pre-service request, by line, in California and elsewhere. */
function authorizationLaw(
  line: LineOfBusiness,
  urgent: boolean,
  needsPriorAuthorization: string,
  inCalifornia: boolean,
  year: number,
): { received?: Count; complete?: Count } {
  if (line === 'commercial') {
    return inCalifornia ? { complete: urgent ? hours72 : stateDays(5) } : {};
  }
  if (urgent) return { received: hours72 };
  const days7 = days(year < 2026 ? 14 : 7);
  if (line === 'medicare-advantage') {
    return { received: needsPriorAuthorization === 'yes' ? days7 : days(14) };
  }
  return { received: days7, ...(inCalifornia && { complete: stateDays(5) }) };
}

for (const plan of both) {
  const moments = momentsIn(plan);
  const inCalifornia = plan.jurisdiction === 'us-ca';
  const own = planRule(plan);
  const spanOf = ({ amount, unit }: Count): Count => ({ amount, unit, rule: own });

  describe(`${plan.id} (${plan.timeZone})`, () => {
    it('authorizationClock agrees with Temporal', () => {
      fc.assert(
        fc.property(
          moments,
          fc.option(fc.integer({ min: 0, max: 12 * 86_400_000 }), { nil: undefined }),
          fc.integer({ min: 0, max: 30 * 86_400_000 }),
          fc.constantFrom(...lines),
          fc.constantFrom(...urgencies),
          fc.constantFrom(...answers),
          (received, wait, age, lineOfBusiness, urgency, needsPriorAuthorization) => {
            const complete = wait === undefined ? undefined : received + wait;
            const request = {
              lineOfBusiness,
              kind: 'pre-service' as const,
              urgency,
              receivedAt: received,
              completeAt: complete,
              needsPriorAuthorization,
            };
            const at = received + age;
            const clock = authorizationClock(request, { plan, at });

            const urgent = urgency === 'urgent';
            const { year } = zoned(received, plan.timeZone);
            const law = authorizationLaw(
              lineOfBusiness,
              urgent,
              needsPriorAuthorization,
              inCalifornia,
              year,
            );
            const limits: string[] = [];
            if (law.received) limits.push(ends(zoned(received, plan.timeZone), law.received));
            if (law.complete && complete !== undefined) {
              limits.push(ends(zoned(complete, plan.timeZone), law.complete));
            }
            limits.sort((a, b) => Date.parse(a) - Date.parse(b));
            assert.deepEqual(
              clock.limits.map(({ by }) => by),
              limits,
            );
            const promised = plan.authorizations.promises.find((p) => p.urgency === urgency);
            assert.ok(promised, 'no promise');
            const promise = ends(zoned(received, plan.timeZone), spanOf(promised));
            assert.equal(clock.promise?.by, promise);
            const [limit] = limits;
            const expected =
              limit !== undefined && at > Date.parse(limit)
                ? 'past-limit'
                : at > Date.parse(promise)
                  ? 'past-promise'
                  : 'in-time';
            assert.equal(clock.outcome, expected);
            const incomplete = law.complete && complete === undefined;
            assert.deepEqual(clock.missing, incomplete ? ['completeAt'] : []);
          },
        ),
        { numRuns: 500 },
      );
    });

    it('grievanceDeadlines agrees with Temporal', () => {
      fc.assert(
        fc.property(
          moments,
          fc.constantFrom(...lines),
          fc.constantFrom('grievance' as const, 'appeal' as const),
          fc.constantFrom(...urgencies),
          (received, lineOfBusiness, kind, urgency) => {
            const from = zoned(received, plan.timeZone);
            const request = { lineOfBusiness, kind, urgency, receivedAt: received };
            const result = grievanceDeadlines(request, { plan, at: received });

            const { forwardWithin } = plan.concerns;
            assert.equal(result.forwardBy?.by, forwardWithin && ends(from, spanOf(forwardWithin)));
            const urgent = urgency === 'urgent';
            const ofState = lineOfBusiness !== 'medicare-advantage' && inCalifornia;
            const acknowledged = ofState && !urgent ? ends(from, days(5)) : undefined;
            assert.equal(result.acknowledgeBy?.by, acknowledged);
            let resolved: Count | undefined;
            if (lineOfBusiness === 'commercial') {
              if (inCalifornia) resolved = days(30);
            } else if (kind === 'appeal') resolved = urgent ? hours72 : days(30);
            else if (lineOfBusiness === 'medicare-advantage' || inCalifornia) resolved = days(30);
            assert.equal(result.resolveBy?.by, resolved && ends(from, resolved));
            const told = urgent && lineOfBusiness === 'commercial' && inCalifornia;
            assert.equal(result.statusBy?.by, told ? ends(from, days(3)) : undefined);
            assert.equal(result.outcome, resolved ? 'dated' : 'unknown');
          },
        ),
        { numRuns: 500 },
      );
    });

    it('checkRide agrees with Temporal, to the minute that somebody answers', () => {
      const { leadTime } = plan.transport;
      const topic = plan.contacts.find(({ topics }) => topics.includes('schedule-ride'));
      const hours = topic?.hours;
      assert.ok(hours, 'no hours');
      fc.assert(
        fc.property(
          moments.map((ms) => Math.floor(ms / 60_000) * 60_000),
          fc.integer({ min: -1, max: 8 * 24 * 60 }),
          fc.integer({ min: -1, max: 1 }),
          (appointmentAt, before, nudge) => {
            const visit = zoned(appointmentAt, plan.timeZone);
            const askBy =
              leadTime.unit === 'hour'
                ? visit.subtract({ hours: leadTime.amount })
                : addByLoop(own, visit.toPlainDate(), -leadTime.amount).toZonedDateTime({
                    timeZone: plan.timeZone,
                    plainTime: visit.toPlainTime(),
                  });
            const at = appointmentAt - before * 60_000 + nudge;
            const check = checkRide(
              { appointmentAt, lineOfBusiness: 'medicare-advantage' },
              { plan, at },
            );
            assert.equal(check.askBy.by, isoOf(askBy));

            const count = 6 * 24 * 60;
            const limit = askBy.epochMilliseconds;
            const staffed = staffedMinutes(hours, plan, limit - count * 60_000, count + 1);
            // The last entry is the minute that begins at the limit itself.
            const last = staffed.slice(0, count).lastIndexOf(true);
            assert.ok(last >= 0, 'nobody answers for six days');
            const callBy = limit - (count - 1 - last) * 60_000;
            assert.equal(check.callBy, isoOf(zoned(callBy, plan.timeZone)));

            const answeredAtLast = callBy === limit && staffed[count] === true;
            const late = answeredAtLast ? at > callBy : at >= callBy;
            const expected = appointmentAt <= at ? 'past' : late ? 'short-notice' : 'in-time';
            assert.equal(check.outcome, expected);
          },
        ),
        { numRuns: 150 },
      );
    });
  });
}

describe('laws', () => {
  /** Years in which no value of law changes: a change may shorten a later request's time. */
  const years: readonly [string, string][] = [
    ['2025-01-02', '2025-12-20'],
    ['2026-01-02', '2029-12-31'],
  ];
  const within = years.flatMap(([first, last]) => [
    fc.integer({ min: Date.parse(first), max: Date.parse(last) }),
  ]);
  const pair = fc.oneof(
    ...within.map((year) =>
      fc.tuple(year, fc.integer({ min: 0, max: 9 * 86_400_000 })).map(([a, gap]) => [a, a + gap]),
    ),
  );
  const earliest = (deadlines: readonly (Deadline | undefined)[]) =>
    deadlines.map((deadline) => (deadline ? Date.parse(deadline.by) : 0));

  it('a later receipt never gives an earlier deadline', () => {
    fc.assert(
      fc.property(
        pair,
        fc.constantFrom(...both.map(({ id }) => id)),
        fc.constantFrom(...lines),
        fc.constantFrom(...urgencies),
        ([first = 0, second = 0], planId, lineOfBusiness, urgency) => {
          const plan = plans[planId] as Plan;
          const dates = (receivedAt: number) => {
            const shared = { lineOfBusiness, urgency, receivedAt };
            const context = { plan, at: receivedAt };
            const clock = authorizationClock(
              { ...shared, kind: 'pre-service', completeAt: receivedAt },
              context,
            );
            const grievance = grievanceDeadlines({ ...shared, kind: 'grievance' }, context);
            const appeal = grievanceDeadlines({ ...shared, kind: 'appeal' }, context);
            const ride = checkRide({ appointmentAt: receivedAt, lineOfBusiness }, context);
            return earliest([
              clock.promise,
              clock.limits[0],
              grievance.forwardBy,
              grievance.acknowledgeBy,
              grievance.resolveBy,
              appeal.resolveBy,
              // Its day alone: a visit on a holiday and one on the day after share the day to ask,
              // each at its own time of day.
              { ...ride.askBy, by: ride.askBy.day },
            ]);
          };
          const [early, late] = [dates(first), dates(second)];
          early.forEach((date, index) => {
            assert.ok((late[index] ?? 0) >= date, `deadline ${String(index)}`);
          });
        },
      ),
      { numRuns: 400 },
    );
  });

  it('one more closed day never brings a promise nearer', () => {
    fc.assert(
      fc.property(
        momentsIn(reference),
        fc.array(fc.integer({ min: 0, max: 12 }), { maxLength: 5 }),
        (receivedAt, offsets) => {
          const closures = offsets.map((offset) => ({
            day: zoned(receivedAt, reference.timeZone)
              .toPlainDate()
              .add({ days: offset })
              .toString(),
            name: { en: 'Closed' },
          }));
          const closed = { ...reference, closures: { ...reference.closures, days: closures } };
          const promise = (plan: Plan) => {
            const request = { kind: 'pre-service', urgency: 'standard', receivedAt } as const;
            return authorizationClock(request, { plan, at: receivedAt }).promise?.by ?? '';
          };
          assert.ok(
            Date.parse(promise(closed)) >= Date.parse(promise(reference)),
            'the promise came nearer',
          );
        },
      ),
    );
  });
});
