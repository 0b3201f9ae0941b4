import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { describe, it } from 'node:test';
import { RulesError } from '../core/errors.js';
import type { Answer } from '../core/words.js';
import { plans } from '../generated/plans.js';
import type { Plan } from '../generated/types.js';
import type { TriageMember, TriageRequest } from './facts.js';
import { complaintVocabulary, findComplaint } from './find-complaint.js';
import { gateAnswers } from './gate.js';
import { complaints, gateQuestions, questionsOf } from './rule-sets.js';
import { triage, type TriageResult } from './triage.js';
import { memberConditions, urgencyOrder } from './words.js';
import { en, es } from './triage-words.test.js';

interface Case {
  name: string;
  at: string;
  plan?: string;
  /** `others: "no"` answers no to everything that the case does not name; without it nothing is. */
  input: {
    complaint: TriageRequest['complaint'];
    member: TriageMember;
    answers: Record<string, Answer>;
    others?: 'no';
  };
  expected: Partial<TriageResult>;
  /** A story: what the member types, and the questions in the order of their screens. */
  words?: string;
  asked?: string[];
}

const folder = new URL('../../../../rules/cases/triage/', import.meta.url);
const cases = readdirSync(folder).flatMap((file) => {
  const read = JSON.parse(readFileSync(new URL(file, folder), 'utf8')) as { cases: Case[] };
  return read.cases;
});

const plan = plans['prospect-medical-group'] as Plan;
const nutmeg = plans['nutmeg-valley-health-plan'] as Plan;
const at = '2026-12-01T10:00:00-08:00';

function requestOf({ input }: Case): TriageRequest {
  const { complaint, member, answers, others } = input;
  if (others !== 'no') return { complaint, member, answers };
  const no = (ids: readonly string[]): Record<string, Answer> =>
    Object.fromEntries(ids.map((id) => [id, 'no']));
  return {
    complaint,
    member: { ...no(memberConditions), ...member },
    answers: { ...no([...gateQuestions(), ...questionsOf(complaint)]), ...answers },
  };
}

describe('triage cases', () => {
  for (const triageCase of cases) {
    it(triageCase.name, async () => {
      const result = await triage(requestOf(triageCase), {
        plan: plans[triageCase.plan ?? plan.id] as Plan,
        at: triageCase.at,
      });
      const keys = Object.keys(triageCase.expected) as (keyof TriageResult)[];
      const got = Object.fromEntries(keys.map((key) => [key, result[key]]));
      assert.deepEqual(got, triageCase.expected);
    });
  }

  it('has at least 300 cases, each with its own name', () => {
    assert.ok(cases.length >= 300);
    assert.equal(new Set(cases.map(({ name }) => name)).size, cases.length);
  });

  it('reaches every rule by a case that it decides, and every complaint by its best outcome', async () => {
    const decided = new Set<string>();
    const reached = new Set<string>();
    for (const triageCase of cases) {
      const request = requestOf(triageCase);
      const { cites, outcome, reasons } = await triage(request, { plan, at });
      for (const { id } of cites) decided.add(id);
      for (const id of [request.complaint].flat()) reached.add(`${id}:${outcome}`);
      for (const reason of reasons) reached.add(reason);
    }
    const { complaints: data } = await import('../generated/complaints.js');
    const names = Object.values(data).flatMap(({ rules }) => rules.map(({ name }) => name));
    assert.deepEqual(
      names.filter((name) => !decided.has(name)),
      [],
    );
    for (const id of complaints()) {
      const complaint = data[id];
      const outcomes = [
        complaint?.otherwise,
        ...(complaint?.rules ?? []).map(({ event }) => event),
      ];
      for (const event of outcomes) assert.ok(reached.has(`${id}:${event?.type ?? ''}`), id);
      assert.ok(reached.has(complaint?.otherwise.params.reason ?? ''), id);
    }
  });
});

describe('triage stories', () => {
  const stories = cases.filter(({ words }) => words !== undefined);
  const vocabulary = complaintVocabulary(en, es);
  const asked: number[] = [];

  for (const story of stories) {
    it(`asks what matters, and no more: ${story.name}`, async () => {
      const { complaint, member, answers } = requestOf(story);
      const found = findComplaint(story.words ?? '', vocabulary);
      const chosen = [complaint].flat().filter((id) => id !== 'something-else');
      // Five are shown, and "something else" below them.
      for (const id of chosen) assert.ok(found.slice(0, 5).includes(id), `${id}: ${String(found)}`);

      const told: Record<string, Answer> = { ...gateAnswers('none') };
      const screens: string[] = [];
      const askOn = () => triage({ complaint, member, answers: told }, { plan, at });
      let result = await askOn();
      while (result.nextKind === 'question') {
        screens.push(result.next);
        told[result.next] = answers[result.next] as Answer;
        result = await askOn();
      }
      assert.deepEqual(screens, story.asked);
      assert.equal(result.route, story.expected.route);
      asked.push(screens.length);
    });
  }

  it('are at least 40, lead to every level, and take 6 questions at the most in the middle', () => {
    assert.ok(stories.length >= 40);
    const outcomes = new Set(stories.map(({ expected }) => expected.outcome));
    assert.deepEqual([...outcomes].sort(), [...urgencyOrder].sort());
    asked.sort((a, b) => a - b);
    assert.ok((asked[asked.length >> 1] ?? 0) <= 6, String(asked));
  });
});

describe('triage result', () => {
  const well = { ageMonths: 360, ...Object.fromEntries(memberConditions.map((id) => [id, 'no'])) };
  const clear = (complaint: string): TriageRequest => ({
    complaint,
    member: well,
    answers: {
      ...gateAnswers('none'),
      ...Object.fromEntries(questionsOf(complaint).map((id) => [id, 'no' as const])),
    },
  });

  it('names the line that a plan has for a nurse, and the card where the number stands there', async () => {
    const request = clear('earache');
    const own = await triage(request, { plan: nutmeg, at });
    assert.equal(own.contact?.contact?.id, nutmeg.care.nurseLine.contact);
    const card = await triage(request, { plan, at });
    assert.equal(card.contact?.outcome, 'member-card');
    assert.equal(card.nurseLine.outcome, 'member-card');
  });

  it('names the line that finds a doctor for the member’s line of business', async () => {
    const request = clear('sore-throat');
    const result = await triage(
      {
        ...request,
        member: { ...request.member, lineOfBusiness: 'medicare-advantage' },
        answers: { ...request.answers, 'throat-a-week': 'yes' },
      },
      { plan, at },
    );
    assert.equal(result.contact?.contact?.id, 'seniors-vip-line');
  });

  it('offers no line of the plan in place of 911, and still the nurse line beside it', async () => {
    const { contact, nurseLine } = await triage(
      { complaint: 'cut', member: {}, answers: gateAnswers('heavy-bleeding') },
      { plan, at },
    );
    assert.equal(contact, undefined);
    assert.equal(nurseLine.outcome, 'member-card');
  });

  it('cites the rule with its source, and the plan where its own list has the complaint', async () => {
    const { cites } = await triage(
      { complaint: 'burn', member: {}, answers: { 'breathed-smoke': 'yes' } },
      { plan, at },
    );
    assert.deepEqual(
      cites.map(({ id, verified }) => ({ id, verified })),
      [
        { id: 'breathed-smoke', verified: true },
        { id: 'plan', verified: true },
      ],
    );
  });

  it('traces the rules that fired with the facts that they read', async () => {
    const { trace } = await triage(
      { complaint: 'fever', member: { ageMonths: 2 }, answers: {} },
      { plan, at },
    );
    const step = trace.find(({ id }) => id === 'fever-age-under-3-months');
    assert.deepEqual(step, {
      id: 'fever-age-under-3-months',
      result: 'emergency',
      facts: { ageMonths: 2 },
    });
  });

  it('evaluates every rule when one asks while another ends', async () => {
    const request = {
      complaint: 'cut',
      member: {},
      answers: { 'cut-still-bleeding': 'yes' },
    } as const;
    // Each starts one turn of the event queue later than the one before.
    const asked: Promise<TriageResult>[] = [];
    for (let turn = 0; turn < 200; turn += 1) {
      asked.push(triage(request, { plan, at }));
      await Promise.resolve();
    }
    const results = await Promise.all(asked);
    assert.deepEqual(
      results.filter(({ route }) => route !== '911'),
      [],
    );
  });
});

describe('triage refuses what it cannot answer', () => {
  const ask = (request: unknown, when: unknown = at): Promise<TriageResult> =>
    triage(request as TriageRequest, { plan, at: when as string });
  const refusals: [string, unknown, RegExp][] = [
    [
      'an unknown complaint',
      { complaint: 'broken-heart' },
      /complaint: "broken-heart".*broken-bone/,
    ],
    ['the name of the gate', { complaint: 'red-flags' }, /complaint: "red-flags"/],
    ['a name that every object has', { complaint: 'constructor' }, /complaint: "constructor"/],
    [
      'an unknown question',
      { answers: { 'is-it-bad': 'yes' } },
      /answers\/is-it-bad.*No such question is asked about cut/,
    ],
    ['a question of another complaint', { answers: { 'burn-blisters': 'no' } }, /burn-blisters/],
    [
      'an answer in capitals',
      { answers: { 'cut-deep-or-object': 'Yes' } },
      /"Yes".*yes, no or unsure/,
    ],
    [
      'unasked as an answer',
      { answers: { 'cut-deep-or-object': 'unasked' } },
      /leave the question out/,
    ],
    [
      'an answer that is none',
      { answers: { 'cut-deep-or-object': null } },
      /null.*yes, no or unsure/,
    ],
    ['an age as text', { member: { ageMonths: '2' } }, /ageMonths: "2".*0 to 1560/],
    ['an age below zero', { member: { ageMonths: -1 } }, /ageMonths: -1/],
    ['an age that is not a number', { member: { ageMonths: Number.NaN } }, /ageMonths/],
    ['an unknown member fact', { member: { smoker: 'yes' } }, /member\/smoker.*immuneWeak/],
    ['a member answer of true', { member: { diabetes: true } }, /member\/diabetes: true/],
  ];
  for (const [what, request, message] of refusals) {
    it(what, async () => {
      const whole = { complaint: 'cut', member: {}, answers: {}, ...(request as object) };
      await assert.rejects(ask(whole), (error: unknown) => {
        assert.ok(error instanceof RulesError);
        assert.match(error.message, message);
        return true;
      });
    });
  }

  it('a moment without an offset', async () => {
    const whole = { complaint: 'cut', member: {}, answers: {} };
    await assert.rejects(ask(whole, '2026-12-01T10:00:00'), RulesError);
  });

  it('names every fault at once', async () => {
    const whole = { complaint: 'cut', member: { ageMonths: -1 }, answers: { x: 'no' } };
    await assert.rejects(ask(whole), (error: unknown) => {
      assert.ok(error instanceof RulesError);
      assert.deepEqual(
        error.faults.map(({ code }) => code),
        ['unknown-question', 'not-an-age'],
      );
      return true;
    });
  });
});
