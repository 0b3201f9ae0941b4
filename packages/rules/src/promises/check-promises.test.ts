import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { faultSentence } from '../core/errors.js';
import { plans } from '../generated/plans.js';
import type { Plan, ServicePromise, Span } from '../generated/types.js';
import { checkPromises } from './check-promises.js';

const reference = plans['prospect-medical-group'] as Plan;
const fictional = plans['nutmeg-valley-health-plan'] as Plan;

function promising(promise: ServicePromise, plan = reference): Plan {
  return { ...plan, authorizations: { ...plan.authorizations, promises: [promise] } };
}

const idsOf = (plan: Plan) =>
  checkPromises(plan).map(({ rule }) => /\((\S+): /.exec(rule)?.[1] ?? rule);

describe('checkPromises', () => {
  it('finds nothing in the plans that are shipped', () => {
    for (const plan of Object.values(plans)) assert.deepEqual(checkPromises(plan), []);
  });

  it('names the promise, the limit with its section, and what to do', () => {
    const [fault, ...more] = checkPromises(
      promising(
        { urgency: 'standard', amount: 10, unit: 'business-day' },
        {
          ...reference,
          linesOfBusiness: ['commercial'],
        },
      ),
    );
    assert.ok(fault, 'no fault');
    assert.deepEqual(more, []);
    assert.equal(fault.code, 'later-than-law');
    assert.equal(
      faultSentence(fault),
      '/authorizations/promises/0: "10 business days". The law allows 5 business days (com-pa-standard: Health and Safety Code, 1367.01(h)(1)). Promise at most that.',
    );
  });

  const federal: readonly [Span, boolean][] = [
    [{ amount: 5, unit: 'business-day' }, true],
    [{ amount: 6, unit: 'business-day' }, false],
    [{ amount: 7, unit: 'calendar-day' }, true],
    [{ amount: 8, unit: 'calendar-day' }, false],
    [{ amount: 168, unit: 'hour' }, true],
    [{ amount: 192, unit: 'hour' }, false],
  ];
  for (const [span, within] of federal) {
    it(`holds ${span.amount} ${span.unit} ${within ? 'within' : 'later than'} 7 calendar days`, () => {
      const plan = promising(
        { urgency: 'standard', ...span },
        { ...fictional, linesOfBusiness: ['medicare-advantage'] },
      );
      assert.deepEqual(idsOf(plan), within ? [] : ['ma-od-pa']);
    });
  }

  it('holds an urgent promise to the urgent limits of every line that the plan has', () => {
    const plan = promising({ urgency: 'urgent', amount: 73, unit: 'hour' });
    assert.deepEqual(idsOf(plan), ['com-pa-urgent', 'mc-pa-expedited', 'ma-od-expedited']);
    assert.deepEqual(idsOf(promising({ urgency: 'urgent', amount: 72, unit: 'hour' })), []);
    // Three days from a morning are longer than 72 hours.
    assert.equal(
      idsOf(promising({ urgency: 'urgent', amount: 3, unit: 'calendar-day' })).length,
      3,
    );
  });

  it('uses the law of the day on which the plan was checked', () => {
    const plan = promising(
      { urgency: 'standard', amount: 9, unit: 'calendar-day' },
      {
        ...fictional,
        linesOfBusiness: ['medicare-advantage'],
      },
    );
    const on = (checked: string) => idsOf({ ...plan, source: { ...plan.source, checked } });
    assert.deepEqual(on('2025-12-31'), []);
    assert.deepEqual(on('2026-01-01'), ['ma-od-pa']);
    assert.deepEqual(on('2024-12-31'), []);
  });

  it('wants a grievance passed on before the health plan must write or answer', () => {
    const within = (forwardWithin: Span) =>
      idsOf({
        ...reference,
        linesOfBusiness: ['commercial'],
        concerns: { ...reference.concerns, forwardWithin },
      });
    assert.deepEqual(within({ amount: 24, unit: 'hour' }), []);
    assert.deepEqual(within({ amount: 3, unit: 'calendar-day' }), []);
    assert.deepEqual(within({ amount: 4, unit: 'calendar-day' }), ['com-g-urgent']);
    assert.deepEqual(within({ amount: 6, unit: 'calendar-day' }), ['com-g-ack', 'com-g-urgent']);
  });
});
