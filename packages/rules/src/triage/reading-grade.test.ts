import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { grade, syllables } from '../school-grade.test.js';
import { complaints, gateQuestions, questionsOf } from './rule-sets.js';
import {
  checkTextId,
  listFor,
  memberTextId,
  questionTextId,
  reasonTextId,
  routeTextId,
  speakers,
  wordsFor,
  type Speaker,
} from './text-ids.js';
import { memberFacts, routeOrder, urgencyOrder } from './words.js';
import { en } from './triage-words.test.js';

const limit = 6;

function lines(ids: readonly string[], speaker: Speaker): string[] {
  return ids.map((id) => wordsFor(en, id, speaker)).filter((words) => words !== undefined);
}

const answers = [
  'triage.answer.yes',
  'triage.answer.no',
  'triage.answer.unsure',
  'triage.answer.unsure.hint',
];

function screens(speaker: Speaker): [string, string[]][] {
  const gate = ['heading', 'hint', 'none', ...gateQuestions()].map((id) => `triage.gate.${id}`);
  const member = memberFacts.flatMap((fact) => [memberTextId(fact), `${memberTextId(fact)}.hint`]);
  const questions = complaints().flatMap(questionsOf);
  const results = routeOrder.flatMap((route): [string, string[]][] =>
    complaints().map((complaint) => [
      `result ${route} for ${complaint}`,
      [
        ...lines(
          [routeTextId(route), `${routeTextId(route)}.within`, `${routeTextId(route)}.instead`],
          speaker,
        ),
        ...listFor(en, `${routeTextId(route)}.step`, speaker),
        ...[1, 2, 3].flatMap((n) => lines([`${routeTextId(route)}.step.${n}.more`], speaker)),
        ...listFor(en, `triage.${complaint}.watch`, speaker),
        ...listFor(en, `triage.${complaint}.home`, speaker),
        ...lines(
          ['triage.result.cost', 'triage.result.no-answer', 'triage.screen.disclaimer'],
          speaker,
        ),
      ],
    ]),
  );
  return [
    ['gate', lines([...gate, ...answers], speaker)],
    ['member', lines(member, speaker)],
    [
      'list',
      lines(
        complaints().flatMap((id) => [`triage.${id}.name`, `triage.${id}.about`]),
        speaker,
      ),
    ],
    [
      'why',
      lines(
        [...urgencyOrder, 'unsure', 'undecided'].map((id) => `triage.why.${id}`),
        speaker,
      ),
    ],
    ...questions.map((id): [string, string[]] => [
      `question ${id}`,
      lines([questionTextId(id), checkTextId(id), ...answers], speaker),
    ]),
    ...complaints().map((id): [string, string[]] => [
      `reasons of ${id}`,
      questionsOf(id).map(
        (question) => `You said: ${en[reasonTextId(question) as keyof typeof en]}`,
      ),
    ]),
    ...results,
  ];
}

describe('triage reading grade', () => {
  it('measures what others measure', () => {
    assert.ok(grade(['The cat sat on the mat.']) < 1);
    const hard =
      'Neurovascular compromise necessitates immediate orthopedic consultation and evaluation.';
    assert.ok(grade([hard]) > 12);
    assert.deepEqual(
      [
        'hurt',
        'bone',
        'emergency',
        'swallow',
        'bleeding',
        'needed',
        'people',
        'blue',
        'doctor',
      ].map(syllables),
      [1, 1, 4, 2, 2, 2, 2, 1, 2],
    );
  });

  for (const speaker of speakers) {
    it(`is at most ${limit} on every English screen that speaks to ${speaker}`, () => {
      const hard = screens(speaker)
        .map(([screen, words]): [string, number] => [screen, Number(grade(words).toFixed(1))])
        .filter(([, value]) => value > limit);
      assert.deepEqual(hard, []);
    });
  }
});
