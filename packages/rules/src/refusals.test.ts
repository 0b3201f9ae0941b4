// What no verb takes: a moment or a day that there is none, each named by its argument.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { timelyAccess } from './access/index.js';
import { authorizationClock } from './authorization/index.js';
import { addBusinessDays } from './calendar/index.js';
import { whoToCall } from './contact/index.js';
import { RulesError } from './core/index.js';
import { plans } from './generated/plans.js';
import type { Plan } from './generated/types.js';
import { grievanceDeadlines } from './grievance/index.js';
import { refill } from './pharmacy/index.js';
import { renewal } from './renewal/index.js';
import { checkRide } from './transport/index.js';

const reference = plans['prospect-medical-group'] as Plan;

describe('a moment that is none', () => {
  const bad = '2026-02-30T10:00:00-08:00';
  const good = '2026-11-24T10:00:00-08:00';
  const shared = { kind: 'appeal', urgency: 'urgent', receivedAt: good } as const;
  const clock = { kind: 'pre-service', urgency: 'urgent', receivedAt: good } as const;
  const visit = { kind: 'specialist', requestedAt: good } as const;
  const context = { plan: reference, at: good };
  const calls: [string, () => unknown][] = [
    ['at', () => checkRide({ appointmentAt: good }, { ...context, at: bad })],
    ['appointmentAt', () => checkRide({ appointmentAt: bad }, context)],
    ['at', () => authorizationClock(clock, { ...context, at: bad })],
    ['receivedAt', () => authorizationClock({ ...clock, receivedAt: bad }, context)],
    ['completeAt', () => authorizationClock({ ...clock, completeAt: bad }, context)],
    ['decidedAt', () => authorizationClock({ ...clock, decidedAt: bad }, context)],
    ['at', () => grievanceDeadlines(shared, { ...context, at: bad })],
    ['receivedAt', () => grievanceDeadlines({ ...shared, receivedAt: bad }, context)],
    ['at', () => whoToCall('billing', {}, { ...context, at: bad })],
    ['at', () => timelyAccess(visit, { ...context, at: bad })],
    ['requestedAt', () => timelyAccess({ ...visit, requestedAt: bad }, context)],
    ['priorVisitAt', () => timelyAccess({ ...visit, priorVisitAt: bad }, context)],
    ['offeredAt', () => timelyAccess({ ...visit, offeredAt: bad }, context)],
    ['at', () => renewal({}, { ...context, at: bad })],
    ['at', () => refill({ lastDay: '2026-11-29', way: 'pharmacy' }, { ...context, at: bad })],
  ];
  calls.forEach(([path, call], index) => {
    it(`is refused by the argument’s name: ${path} (${String(index)})`, () => {
      assert.throws(call, (error: unknown) => {
        assert.ok(error instanceof RulesError, 'no RulesError');
        const rule = 'A moment needs a date, a time and an offset.';
        const remedy = 'Write it like 2026-12-01T10:30:00-08:00, or give epoch milliseconds.';
        assert.equal(error.message, `${path}: "${bad}". ${rule} ${remedy}`);
        return true;
      });
    });
  });
});

describe('a day that is none', () => {
  const bad = '2026-02-30';
  const at = '2026-11-24T10:00:00-08:00';
  const context = { plan: reference, at };
  const appeal = { lineOfBusiness: 'medi-cal', kind: 'appeal', urgency: 'standard' } as const;
  const calls: [string, () => unknown][] = [
    ['day', () => addBusinessDays(bad, 1, 'us-federal')],
    ...(['eventDay', 'noticeDay', 'answerDay', 'changeDay'] as const).map(
      (name): [string, () => unknown] => [
        name,
        () => grievanceDeadlines({ ...appeal, receivedAt: at, [name]: bad }, context),
      ],
    ),
    ...(['formDay', 'answerDay', 'stopDay', 'noticeDay', 'renewedDay'] as const).map(
      (name): [string, () => unknown] => [
        name,
        () => renewal({ lineOfBusiness: 'medi-cal', [name]: bad }, context),
      ],
    ),
    ['lastDay', () => refill({ lastDay: bad, way: 'mail-order' }, context)],
  ];
  calls.forEach(([path, call], index) => {
    it(`is refused by the argument’s name: ${path} (${String(index)})`, () => {
      assert.throws(call, (error: unknown) => {
        assert.ok(error instanceof RulesError, 'no RulesError');
        const [fault] = error.faults;
        assert.deepEqual([fault?.code, fault?.path, fault?.value], ['not-a-day', path, bad]);
        return true;
      });
    });
  });
});
