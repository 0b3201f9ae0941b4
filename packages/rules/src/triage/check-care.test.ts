import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { plans } from '../generated/plans.js';
import type { Plan } from '../generated/types.js';
import { checkCare } from './check-care.js';
import { gateAnswers } from './gate.js';
import { questionsOf } from './rule-sets.js';
import { triage } from './triage.js';
import { memberConditions } from './words.js';

const plan = plans['prospect-medical-group'] as Plan;
const raising = (raise: NonNullable<Plan['care']['raise']>): Plan => ({
  ...plan,
  care: { ...plan.care, raise },
});

describe('a plan that tightens triage', () => {
  it('has no fault in either reference plan', () => {
    for (const each of Object.values(plans)) assert.deepEqual(checkCare(each), []);
  });

  it('may send a rule or a quiet complaint to more urgent care', () => {
    const raise = [
      { rule: 'passed-out', route: '911' as const },
      { rule: 'sore-throat', route: 'nurse-line' as const },
    ];
    assert.deepEqual(checkCare(raising(raise)), []);
  });

  it('is told by name what loosens a red flag, what changes nothing and what no rule is called', () => {
    const faults = checkCare(
      raising([
        { rule: 'chest-pressure', route: 'nurse-line' },
        { rule: 'passed-out', route: 'er' },
        { rule: 'chest-presure', route: '911' },
      ]),
    );
    assert.deepEqual(
      faults.map(({ code, path, value }) => [code, path, value]),
      [
        ['loosens-triage', '/care/raise/0', 'nurse-line'],
        ['loosens-triage', '/care/raise/1', 'er'],
        ['unknown-rule', '/care/raise/2', 'chest-presure'],
      ],
    );
    assert.match(faults[0]?.rule ?? '', /never loosen it: chest-pressure leads to 911 already/);
  });

  it('changes the answer where it is more urgent, and only there', async () => {
    const none = (ids: readonly string[]) =>
      Object.fromEntries(ids.map((id) => [id, 'no' as const]));
    const request = {
      complaint: 'sore-throat',
      member: { ageMonths: 360, ...none(memberConditions) },
      answers: { ...gateAnswers('none'), ...none(questionsOf('sore-throat')) },
    };
    const route = async (own: Plan, answers: object = {}) => {
      const asked = { ...request, answers: { ...request.answers, ...answers } };
      return (await triage(asked, { plan: own, at: '2026-12-01T10:00:00-08:00' })).route;
    };
    const own = raising([
      { rule: 'sore-throat', route: 'nurse-line' },
      { rule: 'throat-a-week', route: 'urgent-care' },
      { rule: 'cannot-open-mouth', route: 'pcp' },
    ]);
    assert.deepEqual([await route(plan), await route(own)], ['home', 'nurse-line']);
    assert.equal(await route(own, { 'throat-a-week': 'yes' }), 'urgent-care');
    assert.equal(await route(own, { 'cannot-open-mouth': 'yes' }), '911');
  });
});
