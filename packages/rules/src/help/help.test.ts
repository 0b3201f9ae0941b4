import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { dataOf } from '../every-case.test.js';
import { planSchema } from '../generated/plan-schema.js';
import { plans } from '../generated/plans.js';
import { text as en } from '../generated/text/en/help.js';
import { text as es } from '../generated/text/es/help.js';
import { text as topics } from '../generated/text/en/topics.js';
import { helpEntries } from '../generated/help.js';
import type { HelpGroup, Plan } from '../generated/types.js';
import { linesOfBusiness } from '../core/words.js';
import { grade } from '../school-grade.test.js';
import { helpGroupOrder } from './entry.js';
import { HelpSearch } from './find-help.js';
import { helpAnswers, type HelpAnswer, type HelpParagraph } from './help-answers.js';
import { planFacts, planValues, type HelpValue } from './plan-facts.js';

const reference = plans['prospect-medical-group'] as Plan;
const fictional = plans['nutmeg-valley-health-plan'] as Plan;
const at = '2026-11-24T12:00:00-08:00';
const words: Readonly<Record<string, string>> = en;
const answersOf = (plan: Plan, lineOfBusiness?: (typeof linesOfBusiness)[number]) =>
  helpAnswers({ lineOfBusiness }, { plan, at });
const ids = (answers: readonly HelpAnswer[]) => answers.map(({ id }) => id);
const answerOf = (id: string, plan: Plan): HelpAnswer => {
  const found = answersOf(plan).find((answer) => answer.id === id);
  assert.ok(found, `${plan.id} has no answer "${id}"`);
  return found;
};

function inWords(value: HelpValue): string {
  if (typeof value !== 'object') return String(value);
  if ('en' in value) return value.en;
  return `${value.amount} ${value.unit.replace('-', ' ')}s`;
}

function linesOf(paragraph: HelpParagraph): string[] {
  if ('plan' in paragraph) return [paragraph.plan].flat().map((each) => each.en);
  const { text, values } = paragraph;
  return [
    (words[text] ?? '').replace(/\{(\w+)\}/g, (_, name: string) => inWords(values[name] ?? '')),
  ];
}

const english = ({ paragraphs }: HelpAnswer) => paragraphs.flatMap(linesOf);

describe('the data of the help', () => {
  const groups = dataOf('help').map(({ data }) => data as HelpGroup);

  it('has each part once, and every part', () => {
    assert.deepEqual(groups.map(({ id }) => id).sort(), [...helpGroupOrder].sort());
    assert.deepEqual([...new Set(helpEntries.map(({ group }) => group))], [...helpGroupOrder]);
  });

  it('has no phrase for two questions of one language', () => {
    for (const locale of ['en', 'es'] as const) {
      const phrases = groups.flatMap(({ entries }) =>
        entries.flatMap((each) => each.words[locale]),
      );
      const twice = phrases.filter((phrase, index) => phrases.indexOf(phrase) !== index);
      assert.deepEqual(twice, []);
    }
  });

  it('writes no number: each is a {value} of the plan or of the law', () => {
    for (const [id, text] of [...Object.entries(en), ...Object.entries(es)]) {
      if (id.endsWith('.words')) continue;
      assert.doesNotMatch(text.replaceAll('911', ''), /\d/, id);
    }
  });

  it('fills each {value} the same in both languages, from the plan or the law', () => {
    const known = planValues(reference, at);
    for (const entry of helpEntries) {
      for (const part of entry.answer) {
        if ('plan' in part) continue;
        for (const name of part.values) assert.ok(known.has(name), `${part.text}: {${name}}`);
        const spanish = [...es[part.text as keyof typeof es].matchAll(/\{(\w+)\}/g)];
        assert.deepEqual(spanish.map(([, name]) => name).sort(), [...part.values].sort());
      }
    }
  });

  it('asks for facts that are told apart by one of the plans, or by a change to one', () => {
    const asked = helpEntries.flatMap((entry) => [
      entry.if ?? [],
      ...entry.answer.map((part) => ('if' in part && part.if) || []),
    ]);
    const told = planFacts(reference);
    for (const fact of asked.flat()) assert.equal(typeof told[fact], 'boolean', fact);
  });

  it('ends each answer in an act that has a name and somebody to call', () => {
    const known: readonly string[] = planSchema.$defs.Topic.enum;
    for (const plan of [reference, fictional]) {
      for (const { id, act, call } of answersOf(plan)) {
        if ('call' in act) continue;
        assert.ok(known.includes(act.topic) && `topic.${act.topic}` in topics, id);
        assert.ok(call?.contact ?? call?.outcome === 'member-card', `${plan.id}: ${id}`);
      }
    }
  });

  it('quotes the FAQ that it says plainly', () => {
    for (const { entries } of groups)
      for (const { id, quotes } of entries) assert.ok(quotes.length > 0, id);
  });

  it('is read at grade 6 or less, each question with its answer, and on the whole', () => {
    for (const plan of [reference, fictional]) {
      const screens = answersOf(plan).map((answer) => [
        words[`help.${answer.id}.question`] ?? '',
        ...english(answer),
      ]);
      const hard = screens
        .map((lines): [string, number] => [lines[0] ?? '', Number(grade(lines).toFixed(1))])
        .filter(([, value]) => value > 6);
      assert.deepEqual(hard, []);
      assert.ok(grade(screens.flat()) < 5);
    }
  });
});

describe('helpAnswers', () => {
  it('says a plan’s own numbers', () => {
    const ride = (plan: Plan) => english(answerOf('ride', plan)).join(' ');
    assert.match(ride(reference), /at least 48 hours before/);
    assert.match(ride(fictional), /at least 2 business days before/);
    assert.doesNotMatch(ride(reference), /wheelchair/);
    assert.match(ride(fictional), /wheelchair/);
    const referral = (plan: Plan) => english(answerOf('get-referral', plan)).join(' ');
    assert.match(referral(reference), /answer most requests in 5 business days/);
    assert.match(referral(fictional), /answer each request in 3 business days/);
    const urgent = (plan: Plan) => english(answerOf('urgent-request', plan)).join(' ');
    assert.match(urgent(reference), /in 24 to 48 hours\./);
    assert.match(urgent(fictional), /in 24 hours\./);
  });

  it('leaves out a number that the plan does not promise', () => {
    const plan = { ...reference, authorizations: { ...reference.authorizations, promises: [] } };
    for (const id of ['get-referral', 'urgent-request'])
      assert.doesNotMatch(english(answerOf(id, plan)).join(' '), /aim to|\{/, id);
  });

  it('takes a number of law from the law of the day, with its source', () => {
    const { paragraphs, cites } = answerOf('medi-cal-renewal', reference);
    assert.match(
      paragraphs.flatMap(linesOf).join(' '),
      /30 calendar days from the date on the form/,
    );
    assert.deepEqual(
      cites.map(({ id }) => id),
      ['r-answer', 'r-after-stop'],
    );
    const before = helpAnswers({}, { plan: reference, at: '2020-01-01T00:00:00-08:00' });
    const old = before.find(({ id }) => id === 'medi-cal-renewal');
    assert.ok(old);
    assert.deepEqual(old.cites, []);
    assert.doesNotMatch(english(old).join(' '), /days/);
  });

  it('is for whom it may concern', () => {
    assert.ok(ids(answersOf(reference)).includes('medi-cal-renewal'));
    assert.ok(ids(answersOf(reference, 'medi-cal')).includes('medi-cal-renewal'));
    assert.ok(!ids(answersOf(reference, 'commercial')).includes('medi-cal-renewal'));
    assert.ok(!ids(answersOf(fictional)).includes('medi-cal-renewal'));
    assert.ok(ids(answersOf(reference)).includes('medical-group'));
    assert.ok(!ids(answersOf(fictional)).includes('medical-group'));
    assert.ok(!ids(answersOf(fictional)).includes('medicare'), 'no line of its own');
  });

  it('calls the line of a member’s coverage, and that of Medicare for who has it', () => {
    const line = (id: string, lineOfBusiness?: 'medicare-advantage') =>
      answersOf(reference, lineOfBusiness).find((answer) => answer.id === id)?.call?.contact?.id;
    assert.equal(line('ride'), 'customer-service');
    assert.equal(line('ride', 'medicare-advantage'), 'seniors-vip-line');
    assert.equal(line('medicare'), 'seniors-vip-line');
    assert.equal(line('bill'), 'patient-billing');
    assert.equal(answerOf('nurse', reference).call?.outcome, 'member-card');
    assert.equal(answerOf('nurse', fictional).call?.contact?.id, 'nurse-line');
    assert.deepEqual(answerOf('emergency', reference).act, { call: '911' });
  });

  it('leaves no answer empty and no {name} open, for any plan and coverage', () => {
    const coverage = fc.option(fc.constantFrom(...linesOfBusiness), { nil: undefined });
    fc.assert(
      fc.property(fc.constantFrom(reference, fictional), coverage, (plan, lineOfBusiness) => {
        for (const answer of answersOf(plan, lineOfBusiness)) {
          assert.ok(answer.paragraphs.length > 0, answer.id);
          assert.doesNotMatch(english(answer).join(' '), /[{}]|undefined/, answer.id);
        }
      }),
    );
  });
});

describe('HelpSearch', () => {
  const search = new HelpSearch(en, es);

  it('gives the acts of what it finds in the same order, each topic once', () => {
    for (const [typed] of found) {
      const acts = search.acts(typed).map((act) => ('topic' in act ? act.topic : act.call));
      const all = search.find(typed).map((id) => {
        const act = helpEntries.find((entry) => entry.id === id)?.act;
        return act && ('topic' in act ? act.topic : act.call);
      });
      assert.deepEqual(acts, [...new Set(all)], typed);
    }
    assert.deepEqual(search.acts('xyzzy'), []);
  });

  const found: readonly [string, string][] = [
    ['bill', 'bill'],
    ['I got a bill', 'bill'],
    ['cobro', 'bill'],
    ['me cobraron', 'bill'],
    ['they are charging me', 'bill'],
    ['ride', 'ride'],
    ['no car', 'ride'],
    ['I cant drive to my appointment', 'ride'],
    ['trasporte', 'ride'],
    ['necesito que me lleven al doctor', 'ride'],
    ['no estoy de acuerdo', 'tell-a-problem'],
    ['I don’t agree', 'tell-a-problem'],
    ['the doctor was rude', 'tell-a-problem'],
    ['me trataron mal', 'tell-a-problem'],
    ['quiero poner una queja', 'tell-a-problem'],
    ['they denied my surgery', 'denied'],
    ['me negaron la operación', 'denied'],
    ['copay', 'co-payment'],
    ['co-payment', 'co-payment'],
    ['copago', 'co-payment'],
    ['premium', 'premium'],
    ['prima', 'premium'],
    ['greivance', 'grievance'],
    ['queja formal', 'grievance'],
    ['complaint', 'complaint'],
    ['appeal', 'appeal'],
    ['apelación', 'appeal'],
    ['referral', 'referral'],
    ['prior authorization', 'authorization'],
    ['autorizacion previa', 'authorization'],
    ['lost my card', 'member-card'],
    ['perdí mi tarjeta', 'member-card'],
    ['I moved', 'new-address'],
    ['me mudé', 'new-address'],
    ['change my doctor', 'change-doctor'],
    ['cambiar de doctor', 'change-doctor'],
    ['find a doctor who speaks Spanish', 'choose-doctor'],
    ['chest pain', 'emergency'],
    ['dolor de pecho', 'emergency'],
    ['my baby has a fever', 'urgent-care'],
    ['refill', 'prescriptions'],
    ['se me acabó la medicina', 'prescriptions'],
    ['medi-cal letter', 'medi-cal-renewal'],
    ['carta del condado', 'medi-cal-renewal'],
    ['flu shot', 'flu-vaccine'],
    ['vacuna', 'flu-vaccine'],
    ['still waiting for an answer', 'referral-status'],
    ['blood test', 'find-lab'],
    ['talk to a nurse', 'nurse'],
    ['enfermera', 'nurse'],
    ['become a member', 'join'],
    ['first appointment', 'first-visit'],
    ['I want a second opinion', 'other-specialist'],
    ['dental', 'benefits'],
  ];
  for (const [typed, id] of found) {
    it(`takes "${typed}" for ${id}`, () => {
      assert.equal(search.find(typed)[0], id);
    });
  }

  it('finds each question by its own words in each language', () => {
    for (const text of [en, es] as Readonly<Record<string, string>>[]) {
      for (const { id } of helpEntries) {
        const question = text[`help.${id}.question`] ?? '';
        assert.ok(search.find(question).slice(0, 2).includes(id), question);
      }
    }
  });

  it('has every phrase of the data among the first three', () => {
    const missed: string[] = [];
    for (const text of [en, es] as Readonly<Record<string, string>>[])
      for (const { id } of helpEntries)
        for (const phrase of (text[`help.${id}.words`] ?? '').split(', '))
          if (!search.find(phrase).slice(0, 3).includes(id)) missed.push(`${id}: ${phrase}`);
    assert.deepEqual(missed, []);
  });

  it('finds nothing rather than guess', () => {
    for (const typed of ['', '   ', '!!', 'xyzzy', 'the of and', 'help', 'necesito ayuda', 'x'])
      assert.deepEqual(search.find(typed), [], typed);
  });

  it('does not mind capitals, accents and misspelled letters', () => {
    const changed = fc.constantFrom(...found);
    fc.assert(
      fc.property(changed, ([typed]) => {
        const bare = typed.normalize('NFD').replaceAll(/\p{M}/gu, '');
        assert.deepEqual(search.find(bare.toUpperCase()), search.find(typed));
      }),
    );
  });

  it('answers with questions only, each once, whatever is typed', () => {
    const known = new Set(helpEntries.map(({ id }) => id));
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (typed) => {
        const answered = search.find(typed);
        assert.equal(new Set(answered).size, answered.length);
        for (const id of answered) assert.ok(known.has(id));
      }),
    );
  });
});
