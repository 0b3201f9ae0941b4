import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { complaints as data } from '../generated/complaints.js';
import { plans } from '../generated/plans.js';
import { redFlagPhrases } from '../generated/red-flag-phrases.js';
import { conditionsOf, factsOf } from './conditions.js';
import { complaintGroups, complaints, gateQuestions, questionsOf } from './rule-sets.js';
import {
  checkTextId,
  listFor,
  memberTextId,
  outcomeTextId,
  questionTextId,
  reasonTextId,
  routeTextId,
  speakers,
  wordsFor,
  type TriageText,
} from './text-ids.js';
import { complaintGroupOrder, memberFacts, routeOrder, urgencyOrder } from './words.js';
import { en, es } from './triage-words.test.js';

const locales: [string, TriageText][] = [
  ['en', en],
  ['es', es],
];
const all = Object.values(data);
const rules = all.flatMap((complaint) => complaint.rules.map((rule) => ({ complaint, rule })));
const questions = [...new Set([...gateQuestions(), ...complaints().flatMap(questionsOf)])];
const reasons = [
  ...new Set([
    ...questions,
    ...rules.map(({ rule }) => rule.event.params.reason),
    ...complaints().map((id) => data[id]?.otherwise.params.reason ?? ''),
  ]),
];
/** The lines of a complaint or a route beside its names. */
const variant =
  /(\.(other|hint|check|within|say|instead|more))+$|\.(watch|home|step)\.\d+(\.more)?(\.other)?$/;

describe('triage data', () => {
  it('has every complaint that a plan lists as an emergency or as urgent', () => {
    for (const plan of Object.values(plans)) {
      const listed = [...plan.care.emergency.examples, ...plan.care.urgent.examples];
      assert.ok(listed.length > 0);
      for (const { complaint } of listed) assert.ok(complaints().includes(complaint), complaint);
    }
  });

  it('names each rule once and gives each a source; a source that was read says when', () => {
    assert.equal(new Set(rules.map(({ rule }) => rule.name)).size, rules.length);
    for (const { rule } of rules) {
      assert.ok(rule.reference.title.length > 5, rule.name);
      assert.equal(rule.reference.verified, rule.reference.checked !== undefined, rule.name);
    }
  });

  it('reads no fact that the engine is not given', () => {
    for (const { complaint, rule } of rules) {
      for (const { fact } of conditionsOf(rule)) {
        const known = [...memberFacts, ...complaint.questions] as string[];
        assert.ok(known.includes(fact), `${rule.name} reads ${fact}`);
      }
    }
  });

  it('asks nothing that no rule reads, and counts not sure as yes everywhere', () => {
    for (const complaint of all) {
      const read = complaint.rules.flatMap(conditionsOf);
      for (const id of complaint.questions)
        assert.ok(
          read.some(({ fact }) => fact === id),
          `${complaint.id} asks ${id} for nothing`,
        );
      for (const condition of read)
        if (condition.operator === 'in')
          assert.deepEqual([...condition.value].sort(), ['unsure', 'yes'], condition.fact);
    }
  });

  it('asks the worst harm first', () => {
    for (const complaint of all) {
      const urgencies = complaint.questions.map((id) => {
        const worst = complaint.rules.filter((rule) => factsOf(rule).includes(id));
        const alone = worst.filter(
          (rule) => factsOf(rule).length === 1 || 'any' in rule.conditions,
        );
        const led = (alone.length > 0 ? alone : worst).map(({ event }) => event.type);
        return Math.min(...led.map((urgency) => urgencyOrder.indexOf(urgency)));
      });
      assert.deepEqual(
        urgencies,
        [...urgencies].sort((a, b) => a - b),
        complaint.id,
      );
    }
  });

  it('keeps to a few questions a complaint, and a gate that fits one screen', () => {
    for (const id of complaints()) {
      assert.ok(questionsOf(id).length <= 8, id);
      assert.ok(questionsOf(id).length >= 3, id);
    }
    assert.ok(gateQuestions().length <= 11);
    assert.equal(gateQuestions().at(-1), 'any-danger');
  });

  it('never ends in self-care for what it does not know, nor for an overdose, a crisis or chest pain', () => {
    for (const id of [
      'something-else',
      'overdose',
      'mental-health-crisis',
      'chest-pain',
      'fainting',
    ])
      assert.notEqual(data[id]?.otherwise.type, 'self-care', id);
  });

  it('has each complaint in one part of the list, and no part without one', () => {
    const listed = complaintGroups().flatMap(({ complaints: ids }) => ids);
    assert.deepEqual([...listed, 'something-else'].sort(), [...complaints()].sort());
    for (const { group, complaints: ids } of complaintGroups()) assert.ok(ids.length > 0, group);
    assert.equal(complaints().length, 42);
  });

  it('gives each red flag of the gate some phrases, and no phrase twice', () => {
    const phrases = redFlagPhrases.flatMap((entry) => entry.phrases);
    assert.equal(new Set(phrases).size, phrases.length);
    for (const id of gateQuestions().slice(0, -1))
      assert.ok((redFlagPhrases.find(({ flag }) => flag === id)?.phrases ?? []).length >= 6, id);
  });
});

describe('triage texts', () => {
  for (const [locale, text] of locales) {
    it(`has every word that a screen needs, in ${locale}`, () => {
      const needed = [
        ...questions.map(questionTextId),
        ...reasons.map(reasonTextId),
        ...memberFacts.map(memberTextId),
        ...complaintGroupOrder.map((group) => `triage.group.${group}`),
        ...routeOrder.map(routeTextId),
        ...routeOrder.flatMap((route) => [
          `${routeTextId(route)}.within`,
          `${routeTextId(route)}.say`,
        ]),
        ...[...urgencyOrder, 'undecided' as const].flatMap((outcome) => [
          outcomeTextId(outcome),
          `triage.why.${outcome}`,
        ]),
        ...complaints().flatMap((id) =>
          ['name', 'about', 'words', 'watch.1'].map((part) => `triage.${id}.${part}`),
        ),
        'triage.screen.disclaimer',
        'triage.answer.unsure.hint',
        'triage.gate.none',
        'triage.result.cost',
      ];
      assert.deepEqual(
        needed.filter((id) => text[id] === undefined),
        [],
      );
      for (const route of routeOrder)
        for (const speaker of speakers)
          assert.ok(listFor(text, `${routeTextId(route)}.step`, speaker).length >= 2, route);
      for (const id of complaints())
        assert.ok(listFor(text, `triage.${id}.watch`, 'self').length >= 3);
    });
  }

  it('has the same ids and the same places to fill in both languages', () => {
    assert.deepEqual(Object.keys(en).sort(), Object.keys(es).sort());
    const places = (words: string | undefined): string[] => words?.match(/\{\w+\}/g) ?? [];
    for (const [id, words] of Object.entries(en as TriageText))
      assert.deepEqual(places((es as TriageText)[id]), places(words), id);
  });

  it('says something else in Spanish than in English', () => {
    // Names of things that both languages share.
    const shared = ['triage.answer.no', 'triage.reason.diabetes'];
    const same = Object.entries(en as TriageText).filter(
      ([id, words]) => (es as TriageText)[id] === words,
    );
    assert.deepEqual(same.map(([id]) => id).sort(), shared);
  });

  it('has no text for a question, a reason or a complaint that is gone', () => {
    const known = new Set<string>([
      ...questions.map(questionTextId),
      ...questions.map(checkTextId),
      ...reasons.map(reasonTextId),
      ...memberFacts.map(memberTextId),
      ...memberFacts.map(reasonTextId),
      ...routeOrder.map(routeTextId),
      ...[...urgencyOrder, 'undecided' as const].map(outcomeTextId),
      ...[...urgencyOrder, 'undecided', 'heading', 'said', 'unsure'].map(
        (id) => `triage.why.${id}`,
      ),
      ...[...gateQuestions(), ...complaints()].map((id) => `triage.first-aid.${id}`),
      ...complaints().flatMap((id) =>
        ['', '.name', '.about', '.words'].map((part) => `triage.${id}${part}`),
      ),
    ]);
    const fixed = /^triage\.(screen|group|answer|result|gate\.(heading|hint|none)|member\.heading)/;
    const stale = Object.keys(en).filter(
      (id) => !fixed.test(id) && !known.has(id.replace(variant, '')),
    );
    assert.deepEqual(stale, []);
  });

  it('speaks to a helper where it has words for one, and to the member otherwise', () => {
    const id = routeTextId('911');
    assert.deepEqual(
      [wordsFor(en, `${id}.step.2`, 'self'), wordsFor(en, `${id}.step.2`, 'other')],
      ['Do not drive yourself.', 'Do not drive them there.'],
    );
    assert.equal(wordsFor(en, id, 'other'), 'Call 911 now');
    assert.equal(wordsFor(en, 'triage.nothing', 'self'), undefined);
    assert.deepEqual(listFor(en, 'triage.nothing', 'self'), []);
  });

  it('never tells a helper to watch for what they themselves feel', () => {
    const signs = complaints().flatMap((id) => listFor(en, `triage.${id}.watch`, 'other'));
    assert.deepEqual(
      signs.filter((line) => /\b(you|your)\b/i.test(line)),
      [],
    );
  });

  it('says the standing sentence word for word', () => {
    assert.equal(
      en['triage.screen.disclaimer'],
      'This tool gives general information. It does not examine you and cannot rule out an emergency. If you think it is an emergency, call 911.',
    );
  });
});
