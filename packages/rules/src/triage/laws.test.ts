import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { Engine } from 'json-rules-engine';
import type { Answer } from '../core/words.js';
import { complaints as data } from '../generated/complaints.js';
import { plans } from '../generated/plans.js';
import type { Complaint, Plan, TriageRule } from '../generated/types.js';
import { factsFor, type TriageMember, type TriageRequest } from './facts.js';
import { complaints, gateQuestions, questionsOf, ruleSetOf } from './rule-sets.js';
import { triage, type TriageResult } from './triage.js';
import {
  memberConditions,
  routeOrder,
  urgencyOrder,
  type TriageRoute,
  type TriageUrgency,
} from './words.js';

const plan = plans['prospect-medical-group'] as Plan;
const at = '2026-12-01T10:00:00-08:00';
const ask = (request: TriageRequest): Promise<TriageResult> => triage(request, { plan, at });

const answer = fc.constantFrom<Answer>('yes', 'no', 'unsure');
const mostlyNo = fc.oneof(
  { arbitrary: fc.constant<Answer>('no'), weight: 8 },
  { arbitrary: answer, weight: 1 },
);
const age = fc.oneof(
  fc.integer({ min: 0, max: 1200 }),
  fc.constantFrom(0, 2, 2.9, 3, 5, 6, 35, 36, 59, 60, 95, 96, 479, 480, 779, 780),
);

/** One complaint, or a few at once. */
const chosen: fc.Arbitrary<string | readonly string[]> = fc.oneof(
  { arbitrary: fc.constantFrom(...complaints()), weight: 3 },
  { arbitrary: fc.subarray([...complaints()], { minLength: 1, maxLength: 3 }), weight: 1 },
);

/** Every question and member fact has an answer. */
const complete: fc.Arbitrary<TriageRequest> = chosen.chain((complaint) =>
  fc.record({
    complaint: fc.constant(complaint),
    member: memberOf(age, mostlyNo),
    answers: answersOf([...gateQuestions(), ...questionsOf(complaint)], mostlyNo),
  }),
);

/** Any of them may be missing. */
const partial: fc.Arbitrary<TriageRequest> = complete.chain((request) =>
  fc.record({
    complaint: fc.constant(request.complaint),
    member: fc.subarray(Object.entries(request.member)).map((kept) => Object.fromEntries(kept)),
    answers: fc.subarray(Object.entries(request.answers)).map((kept) => Object.fromEntries(kept)),
  }),
);

function memberOf(
  ages: fc.Arbitrary<number>,
  one: fc.Arbitrary<Answer>,
): fc.Arbitrary<TriageMember> {
  return fc
    .tuple(ages, fc.record(Object.fromEntries(memberConditions.map((id) => [id, one]))))
    .map(([ageMonths, conditions]) => ({
      ageMonths,
      ...conditions,
      // A child under 8 years is not asked, so that a yes could not come of asking.
      ...(ageMonths < 96 && { pregnantOrRecentBirth: 'no' as const }),
    }));
}

function answersOf(
  ids: readonly string[],
  one: fc.Arbitrary<Answer>,
): fc.Arbitrary<Record<string, Answer>> {
  return fc.record(Object.fromEntries(ids.map((id) => [id, one])));
}

function rank({ outcome }: TriageResult): number {
  assert.notEqual(outcome, 'undecided');
  return urgencyOrder.indexOf(outcome as TriageUrgency);
}

/**
 * The same decision by other means: no engine, no third value. A rule is a conjunction or a
 * disjunction of plain comparisons; the most urgent event wins.
 */
function byHand({ complaint, member, answers }: TriageRequest): { outcome: string; route: string } {
  const facts: Record<string, unknown> = { ...answers, ...member };
  const own = [complaint].flat().map((id) => data[id] as Complaint);
  for (const id of own.flatMap(({ implies = [] }) => implies)) if (id in facts) facts[id] = 'yes';
  const files = [data['red-flags'], data['member-floors'], ...own] as Complaint[];
  const events = files
    .flatMap(({ rules }) => rules)
    .filter(({ conditions }) => {
      const holds = (condition: { fact: string; operator: string; value: unknown }): boolean => {
        const fact = facts[condition.fact];
        switch (condition.operator) {
          case 'in':
            return fact === 'yes' || fact === 'unsure';
          case 'lessThan':
            return (fact as number) < (condition.value as number);
          case 'greaterThanInclusive':
            return (fact as number) >= (condition.value as number);
          default:
            throw new Error(`An operator that no rule may use: ${condition.operator}`);
        }
      };
      return 'all' in conditions ? conditions.all.every(holds) : conditions.any.some(holds);
    })
    .map(({ event }) => event);
  const [best] = [...events, ...own.map(({ otherwise }) => otherwise)].sort(
    (a, b) =>
      urgencyOrder.indexOf(a.type) - urgencyOrder.indexOf(b.type) ||
      routeOrder.indexOf(a.params.route) - routeOrder.indexOf(b.params.route),
  );
  return { outcome: best?.type ?? '', route: best?.params.route ?? '' };
}

/** The question that leads to an emergency by itself, if the rule is of that kind. */
function redFlagOf({ conditions, event }: TriageRule): string[] {
  const alone = 'any' in conditions ? conditions.any : conditions.all;
  if (event.type !== 'emergency' || ('all' in conditions && alone.length > 1)) return [];
  return alone
    .filter(
      ({ fact, operator }) => operator === 'in' && !memberConditions.some((id) => id === fact),
    )
    .map(({ fact }) => fact);
}

describe('triage laws', () => {
  it('agrees with an evaluator of its own on any full set of answers', async () => {
    await fc.assert(
      fc.asyncProperty(complete, async (request) => {
        const { outcome, route } = await ask(request);
        assert.deepEqual({ outcome, route }, byHand(request));
      }),
      { numRuns: 10_000 },
    );
  });

  it('leaves out no rule that the engine would find, whatever was asked so far', async () => {
    await fc.assert(
      fc.asyncProperty(partial, async (request) => {
        const ruleSet = ruleSetOf(request.complaint);
        const facts = factsFor(request, ruleSet);
        const all = ruleSet.rules.map(({ name, conditions, event }) => ({
          name,
          conditions,
          event,
        }));
        const { results } = await new Engine(all).run({ ...facts });
        const found = await ruleSet.fired(facts);
        assert.deepEqual(
          found.map(({ name }) => name).sort(),
          results.map(({ name }) => name).sort(),
        );
      }),
      { numRuns: 400 },
    );
  });

  it('never falls when an answer turns to yes or unsure', async () => {
    const turned = complete.chain((request) =>
      fc.tuple(
        fc.constant(request),
        fc.constantFrom(...Object.keys(request.answers)),
        fc.constantFrom<Answer>('yes', 'unsure'),
      ),
    );
    await fc.assert(
      fc.asyncProperty(turned, async ([request, id, worse]) => {
        const before = await ask(request);
        const after = await ask({ ...request, answers: { ...request.answers, [id]: worse } });
        assert.ok(rank(after) <= rank(before), `${id}: ${before.outcome} became ${after.outcome}`);
      }),
      { numRuns: 400 },
    );
  });

  it('never falls when the member is a younger baby under 3 months, or has a condition', async () => {
    const worse = fc.oneof(
      fc.constantFrom(0, 1, 2.9).map((ageMonths): TriageMember => ({ ageMonths })),
      fc
        .tuple(fc.constantFrom(...memberConditions), fc.constantFrom<Answer>('yes', 'unsure'))
        .map(([id, value]): TriageMember => ({ [id]: value })),
    );
    await fc.assert(
      fc.asyncProperty(complete, worse, async (request, change) => {
        const age = request.member.ageMonths ?? Infinity;
        fc.pre((change.ageMonths ?? 0) <= age);
        const before = await ask(request);
        const after = await ask({ ...request, member: { ...request.member, ...change } });
        assert.ok(
          rank(after) <= rank(before),
          `${JSON.stringify(change)}: ${before.outcome} became ${after.outcome}`,
        );
      }),
      { numRuns: 400 },
    );
  });

  it('gives several complaints at once the most urgent answer of each alone', async () => {
    await fc.assert(
      fc.asyncProperty(complete, async (request) => {
        const ids = [request.complaint].flat();
        const alone = await Promise.all(
          ids.map((complaint) => {
            const asked = [...gateQuestions(), ...questionsOf(complaint)];
            const answers = Object.fromEntries(
              Object.entries(request.answers).filter(([id]) => asked.includes(id)),
            );
            return ask({ ...request, complaint, answers });
          }),
        );
        const [worst] = alone.sort(
          (a, b) =>
            rank(a) - rank(b) ||
            routeOrder.indexOf(a.route as TriageRoute) - routeOrder.indexOf(b.route as TriageRoute),
        );
        const result = await ask(request);
        const implies = ids.some((id) => data[id]?.implies);
        // A fever that is chosen is a fever for the others too, and may raise their answer.
        if (implies) assert.ok(worst && rank(result) <= rank(worst));
        else assert.deepEqual([result.outcome, result.route], [worst?.outcome, worst?.route]);
      }),
      { numRuns: 300 },
    );
  });

  it('never falls by what a plan says of a rule, whatever it says', async () => {
    const names = Object.values(data).flatMap(({ id, rules }) => [id, ...rules.map((r) => r.name)]);
    const raise = fc.array(
      fc.record({
        rule: fc.constantFrom(...names),
        route: fc.constantFrom(...routeOrder.filter((route) => route !== 'home')),
      }),
      { minLength: 1, maxLength: 40 },
    );
    await fc.assert(
      fc.asyncProperty(complete, raise, async (request, raised) => {
        const own = { ...plan, care: { ...plan.care, raise: raised } };
        const before = await ask(request);
        const after = await triage(request, { plan: own, at });
        assert.ok(rank(after) <= rank(before), `${before.outcome} became ${after.outcome}`);
      }),
      { numRuns: 300 },
    );
  });

  it('treats unsure as yes', async () => {
    await fc.assert(
      fc.asyncProperty(complete, async (request) => {
        const sure = Object.fromEntries(
          Object.entries(request.answers).map(([id, value]) => [id, value === 'no' ? 'no' : 'yes']),
        ) as Record<string, Answer>;
        const { outcome, route } = await ask(request);
        const { outcome: sureOutcome, route: sureRoute } = await ask({ ...request, answers: sure });
        assert.deepEqual([outcome, route], [sureOutcome, sureRoute]);
      }),
      { numRuns: 200 },
    );
  });

  it('does not care in which order the answers came', async () => {
    const shuffled = partial.chain((request) =>
      fc.tuple(
        fc.constant(request),
        fc.shuffledSubarray(Object.entries(request.answers), {
          minLength: Object.keys(request.answers).length,
        }),
      ),
    );
    await fc.assert(
      fc.asyncProperty(shuffled, async ([request, entries]) => {
        assert.deepEqual(
          await ask(request),
          await ask({ ...request, answers: Object.fromEntries(entries) }),
        );
      }),
      { numRuns: 200 },
    );
  });

  it('ends no lower than what the answers that were not given could lead to', async () => {
    const both = complete.chain((request) =>
      fc.tuple(
        fc.constant(request),
        fc.subarray(Object.entries(request.answers)),
        fc.subarray(Object.entries(request.member)),
      ),
    );
    await fc.assert(
      fc.asyncProperty(both, async ([request, answers, member]) => {
        const known = await ask({
          complaint: request.complaint,
          answers: Object.fromEntries(answers),
          member: Object.fromEntries(member),
        });
        if (known.nextKind !== 'step') return;
        assert.equal(known.outcome, (await ask(request)).outcome);
      }),
      { numRuns: 600 },
    );
  });

  it('sends nobody home, to a doctor or to a nurse while a red flag was not asked', async () => {
    await fc.assert(
      fc.asyncProperty(partial, async (request) => {
        const files = ['red-flags', ...[request.complaint].flat()].map((id) => data[id]);
        const flags = files.flatMap((file) => (file?.rules ?? []).flatMap(redFlagOf));
        if (flags.every((id) => id in request.answers)) return;
        const { outcome, nextKind } = await ask(request);
        assert.ok(['emergency', 'urgent', 'undecided'].includes(outcome), outcome);
        if (outcome !== 'emergency') assert.notEqual(nextKind, 'step');
      }),
      { numRuns: 400 },
    );
  });

  it('comes to an end by asking what it names next, and asks nothing twice', async () => {
    await fc.assert(
      fc.asyncProperty(complete, async (request) => {
        let known: TriageRequest = { complaint: request.complaint, member: {}, answers: {} };
        let result = await ask(known);
        let left = result.missing.length;
        while (result.nextKind !== 'step') {
          const id = result.next;
          known =
            result.nextKind === 'member'
              ? { ...known, member: { ...known.member, [id]: request.member[id as 'ageMonths'] } }
              : { ...known, answers: { ...known.answers, [id]: request.answers[id] as Answer } };
          result = await ask(known);
          assert.ok(result.missing.length < left, id);
          left = result.missing.length;
        }
        assert.equal(result.outcome, (await ask(request)).outcome);
      }),
      { numRuns: 100 },
    );
  });
});
