// What always holds of time, whatever the plan, the line and the day.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { accessKinds, timelyAccess } from './access/index.js';
import { authorizationClock, authorizationKinds } from './authorization/index.js';
import { businessCalendar, businessHours, planCalendar } from './calendar/index.js';
import { formatDay } from './calendar/day.js';
import { momentsIn } from './calendar/temporal-oracle.test.js';
import { answers, linesOfBusiness, type Deadline } from './core/index.js';
import { plans } from './generated/plans.js';
import type { Plan } from './generated/types.js';
import { concernKinds, concernSubjects, grievanceDeadlines } from './grievance/index.js';
import { refill, refillWays } from './pharmacy/index.js';
import { renewal, renewalGroups } from './renewal/index.js';

const reference = plans['prospect-medical-group'] as Plan;
const fictional = plans['nutmeg-valley-health-plan'] as Plan;
const aPlan = fc.constantFrom(reference, fictional);
const line = fc.constantFrom(...linesOfBusiness);
const moment = momentsIn(reference);
const dayNumber = fc.integer({ min: 20_400, max: 21_500 });
const answer = fc.constantFrom(undefined, ...answers);

/** Two instants, the earlier one first, within one year's law, so that no value changes between. */
const twoMoments = fc
  .tuple(
    fc.integer({ min: 0, max: 300 * 86_400_000 }),
    fc.integer({ min: 0, max: 86_400_000 * 20 }),
  )
  .map(([start, more]) => {
    const first = Date.parse('2026-01-02T00:00:00Z') + start;
    return [first, first + more] as const;
  });

const lastOf = (deadlines: readonly (Deadline | undefined)[]) =>
  deadlines.map((deadline) => (deadline ? Date.parse(deadline.by) : undefined));

function assertNeverEarlier(
  before: readonly (Deadline | undefined)[],
  after: readonly (Deadline | undefined)[],
): void {
  const [first, second] = [lastOf(before), lastOf(after)];
  assert.equal(first.length, second.length);
  first.forEach((end, index) => {
    const later = second[index];
    assert.equal(end === undefined, later === undefined);
    if (end !== undefined && later !== undefined) assert.ok(later >= end, `${later} < ${end}`);
  });
}

describe('a later beginning never gives an earlier end', () => {
  it('of a grievance or an appeal, from its receipt, its event, its notice and its answer', () => {
    fc.assert(
      fc.property(
        aPlan,
        line,
        fc.constantFrom(...concernKinds),
        fc.constantFrom('standard' as const, 'urgent' as const),
        fc.constantFrom(...concernSubjects),
        twoMoments,
        fc.tuple(fc.integer({ min: 20_460, max: 20_760 }), fc.nat(20)),
        fc.boolean(),
        (plan, lineOfBusiness, kind, urgency, subject, [first, second], [day, more], extended) => {
          const [early, late] = [formatDay(day), formatDay(day + more)];
          const of = (receivedAt: number, on: string) => {
            const found = grievanceDeadlines(
              {
                ...{ lineOfBusiness, kind, urgency, subject, receivedAt, extended },
                ...{ eventDay: on, noticeDay: on, answerDay: on },
              },
              { plan, at: first },
            );
            return [
              found.forwardBy,
              found.fileBy,
              found.continueServicesBy,
              found.closeWithoutLetterBy,
              found.acknowledgeBy,
              found.statusBy,
              found.resolveBy,
              found.externalReview?.until,
              found.hearing?.until,
            ];
          };
          assertNeverEarlier(of(first, early), of(second, late));
        },
      ),
      { numRuns: 400 },
    );
  });

  it('of a wait for a visit, of a renewal, and of a refill', () => {
    fc.assert(
      fc.property(
        aPlan,
        line,
        // A call outside business hours has no limit at all.
        fc.constantFrom(...accessKinds.filter((kind) => kind !== 'member-line-call')),
        answer,
        twoMoments,
        (plan, lineOfBusiness, kind, needsPriorAuthorization, [first, second]) => {
          const of = (at: number) => [
            timelyAccess(
              { lineOfBusiness, kind, needsPriorAuthorization, requestedAt: at, priorVisitAt: at },
              { plan, at },
            ).offerBy,
          ];
          assertNeverEarlier(of(first), of(second));
        },
      ),
      { numRuns: 300 },
    );
    fc.assert(
      fc.property(
        aPlan,
        fc.constantFrom(...renewalGroups),
        fc.constantFrom(...refillWays),
        // Before the change of 2027, which shortens the time between two renewals.
        fc.integer({ min: 20_060, max: 20_150 }),
        fc.nat(20),
        (plan, group, way, day, more) => {
          const of = (on: string) => {
            const found = renewal(
              {
                ...{ lineOfBusiness: 'medi-cal', group },
                ...{ formDay: on, stopDay: on, noticeDay: on, renewedDay: on },
              },
              { plan, at: 0 },
            );
            const { answerBy, sendUntil, hearingBy, renewBy } = found;
            const { askBy } = refill({ lastDay: on, way }, { plan, at: 0 });
            return [answerBy, sendUntil, hearingBy, renewBy, askBy];
          };
          assertNeverEarlier(of(formatDay(day)), of(formatDay(day + more)));
        },
      ),
      { numRuns: 300 },
    );
  });
});

describe('a stricter urgency', () => {
  it('never gives a later limit of an authorization', () => {
    fc.assert(
      fc.property(
        aPlan,
        line,
        fc.constantFrom(...authorizationKinds),
        answer,
        moment,
        fc.option(fc.nat(30 * 86_400_000), { nil: undefined }),
        (plan, lineOfBusiness, kind, needsPriorAuthorization, receivedAt, more) => {
          const completeAt = more === undefined ? undefined : receivedAt + more;
          const of = (urgency: 'standard' | 'urgent') =>
            authorizationClock(
              { lineOfBusiness, kind, urgency, receivedAt, completeAt, needsPriorAuthorization },
              { plan, at: receivedAt },
            );
          const [standard, urgent] = [of('standard'), of('urgent')];
          const [usual, strict] = [lastOf(standard.limits)[0], lastOf(urgent.limits)[0]];
          if (usual !== undefined && strict !== undefined) assert.ok(strict <= usual);
          const [promised, hurried] = lastOf([standard.promise, urgent.promise]);
          if (promised !== undefined && hurried !== undefined) assert.ok(hurried <= promised);
        },
      ),
      { numRuns: 500 },
    );
  });

  it('never gives a later first word of the plan about a grievance', () => {
    fc.assert(
      fc.property(
        aPlan,
        line,
        fc.constantFrom(...concernKinds),
        fc.constantFrom(...concernSubjects),
        moment,
        (plan, lineOfBusiness, kind, subject, receivedAt) => {
          const of = (urgency: 'standard' | 'urgent') => {
            const { statusBy, resolveBy } = grievanceDeadlines(
              { lineOfBusiness, kind, urgency, subject, receivedAt },
              { plan, at: receivedAt },
            );
            return Math.min(...lastOf([statusBy, resolveBy]).map((end) => end ?? Infinity));
          };
          assert.ok(of('urgent') <= of('standard'));
        },
      ),
      { numRuns: 500 },
    );
  });
});

describe('a span that is split at any instant', () => {
  it('has as many business days as its parts', () => {
    const calendar = fc.constantFrom(
      businessCalendar('ca-state-office'),
      businessCalendar('ca-judicial'),
      businessCalendar('us-federal'),
      planCalendar(fictional),
    );
    fc.assert(
      fc.property(calendar, dayNumber, fc.nat(500), fc.nat(500), (days, a, m, n) => {
        const [b, c] = [a + m, a + m + n];
        assert.equal(days.between(a, b) + days.between(b, c), days.between(a, c));
        assert.equal(days.between(c, b) + days.between(b, a), days.between(c, a));
      }),
    );
    fc.assert(
      fc.property(calendar, dayNumber, fc.nat(400), fc.nat(400), (days, day, m, n) => {
        const start = days.add(day, 0);
        assert.equal(days.add(days.add(start, m), n), days.add(start, m + n));
      }),
    );
  });

  it('has as many staffed hours as its parts', () => {
    for (const plan of [reference, fictional]) {
      for (const { hours } of plan.contacts) {
        if (!hours) continue;
        fc.assert(
          fc.property(moment, fc.nat(9 * 86_400_000), fc.nat(9 * 86_400_000), (a, m, n) => {
            const parts =
              businessHours(hours, plan, a, a + m) + businessHours(hours, plan, a + m, a + m + n);
            const whole = businessHours(hours, plan, a, a + m + n);
            assert.ok(Math.abs(parts - whole) < 1e-6, `${parts} is not ${whole}`);
          }),
          { numRuns: 60 },
        );
      }
    }
  });
});
