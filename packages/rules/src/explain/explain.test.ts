import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { timelyAccess } from '../access/index.js';
import { authorizationClock } from '../authorization/index.js';
import { whoToCall } from '../contact/index.js';
import type { Explained } from '../core/index.js';
import { answerTo, caseFiles, type Case } from '../every-case.test.js';
import { answersTo, request } from '../every-verb.test.js';
import { plans } from '../generated/plans.js';
import { text as en } from '../generated/text/en.js';
import { text as es } from '../generated/text/es.js';
import type { Plan } from '../generated/types.js';
import { grievanceDeadlines, routeConcern } from '../grievance/index.js';
import { refill } from '../pharmacy/index.js';
import { grade } from '../school-grade.test.js';
import { checkRide } from '../transport/index.js';
import { explain } from './explain.js';

const plan = plans['prospect-medical-group'] as Plan;
const fictional = plans['nutmeg-valley-health-plan'] as Plan;
const at = '2026-11-24T12:00:00-08:00';
const context = { plan, at };
const languages = { en, es };

const isExplained = (answer: unknown): answer is Explained =>
  typeof answer === 'object' && answer !== null && 'reasons' in answer && 'trace' in answer;

/** Every answer that a case gets, with its plan. */
const answered = caseFiles.flatMap(({ path, verb, cases }) =>
  cases.flatMap((each: Case) => {
    const answer = answerTo(verb, each);
    const asked = plans[each.plan ?? plan.id] ?? plan;
    return isExplained(answer) ? [{ name: `${path}: ${each.name}`, answer, asked }] : [];
  }),
);

/** The ids of an answer that have no words, in either language. */
function wordless({ reasons, next, missing }: Explained, asked: Plan): string[] {
  const contacts = asked.contacts.map(({ id }) => id);
  const ids = [
    ...reasons.filter((id) => !contacts.includes(id)).map((id) => `explain.reason.${id}`),
    `explain.next.${next}`,
    ...missing.map((name) => `explain.missing.${name}`),
  ];
  return Object.values(languages).flatMap((words) => ids.filter((id) => !Object.hasOwn(words, id)));
}

describe('explain', () => {
  it('gives a paragraph, a step for each date with the days that count, and the sources', () => {
    const clock = authorizationClock(
      {
        lineOfBusiness: 'medi-cal',
        kind: 'pre-service',
        urgency: 'standard',
        receivedAt: '2026-11-24T10:00:00-08:00',
        completeAt: '2026-11-24T10:00:00-08:00',
      },
      context,
    );
    assert.deepEqual(explain(clock, en, plan), {
      paragraph:
        'There is still time to answer. You can wait, or ask where it is. Call Customer Service: (800) 708-3230.',
      steps: [
        'By law, the plan must answer by Tuesday, December 1. That is 7 days from Tuesday, November 24.',
        'Prospect Medical Group aims to answer by Wednesday, December 2. This is their own word, not the law. That is 5 business days from Tuesday, November 24. These days count: Wed, Nov 25; Fri, Nov 27; Mon, Nov 30; Tue, Dec 1; Wed, Dec 2. These days do not count: Thu, Nov 26 (Thanksgiving); Sat, Nov 28; Sun, Nov 29.',
        'By law, the plan must answer by Thursday, December 3. That is 5 business days from Tuesday, November 24. These days count: Wed, Nov 25; Mon, Nov 30; Tue, Dec 1; Wed, Dec 2; Thu, Dec 3. These days do not count: Thu, Nov 26 (Thanksgiving); Fri, Nov 27 (the day after Thanksgiving); Sat, Nov 28; Sun, Nov 29.',
        'Of two dates of law, the earlier one counts.',
      ],
      sources: [
        'Prospect Medical Group, Frequently Asked Questions, Prospect Medical Group. Read on Tuesday, November 24, 2026.',
        'Code of Federal Regulations, 42 CFR 438.210(d)(1). Read on Wednesday, November 25, 2026.',
        'DHCS All Plan Letter, APL 21-011. We have not yet read this in the law itself.',
      ],
    });
  });

  it('says the same in Spanish', () => {
    const appeal = grievanceDeadlines(
      {
        lineOfBusiness: 'medicare-advantage',
        kind: 'appeal',
        urgency: 'standard',
        noticeDay: '2026-11-10',
      },
      context,
    );
    assert.deepEqual(explain(appeal, es, plan).steps, [
      'Preséntela a más tardar el sábado, 9 de enero de 2027. Son 60 días desde el martes, 10 de noviembre. La ley todavía puede aceptarla hasta el jueves, 14 de enero de 2027. No espere hasta ese día.',
      'Si el plan no acepta todo, lo revisa alguien de fuera. Usted no tiene que pedirlo.',
      'Puede apelar tarde si tiene una buena razón.',
    ]);
    const ride = checkRide({ appointmentAt: '2026-12-01T10:30:00-08:00' }, context);
    assert.deepEqual(explain(ride, es, plan).steps.slice(0, 2), [
      'Pida el transporte a más tardar el domingo, 29 de noviembre, 10:30 a.m. Son 48 horas antes del martes, 1 de diciembre, 10:30 a.m.',
      'Llame a más tardar el viernes, 27 de noviembre, 5:00 p.m.: después nadie contesta antes de que se acabe el tiempo.',
    ]);
  });

  it('names closed days of the plan, counts back, and tells many weekends by their kind', () => {
    const soon = refill({ lastDay: '2026-11-30', way: 'pharmacy' }, { plan: fictional, at });
    const [askBy = ''] = explain(soon, en, fictional).steps;
    assert.equal(
      askBy,
      'Ask for more medicine by Monday, November 23. That is 3 business days before Monday, November 30. These days count: Mon, Nov 23; Tue, Nov 24; Wed, Nov 25. These days do not count: Thu, Nov 26 (Thanksgiving); Fri, Nov 27 (the day after Thanksgiving); Sat, Nov 28; Sun, Nov 29.',
    );
    const visit = timelyAccess(
      { lineOfBusiness: 'commercial', kind: 'specialist', requestedAt: at },
      context,
    );
    assert.equal(
      explain(visit, en, plan).steps[0],
      'By law, you must be able to get a visit by Thursday, December 17. That is 15 business days from Tuesday, November 24. These days do not count: Thu, Nov 26 (Thanksgiving); Fri, Nov 27 (the day after Thanksgiving); Saturdays and Sundays.',
    );
  });

  it('tells who else helps, and how to reach them', () => {
    const route = routeConcern(
      {
        lineOfBusiness: 'commercial',
        kind: 'grievance',
        urgency: 'urgent',
        categories: ['discrimination'],
      },
      context,
    );
    assert.deepEqual(explain(route, en, plan).steps, [
      'A public office helps you now: California Department of Managed Health Care. Call (888) 466-2219.',
      'A public office helps you now: Office for Civil Rights of the U.S. Department of Health and Human Services. See https://www.hhs.gov/ocr/complaints.',
    ]);
  });

  it('says when a line is open', () => {
    const stepsAt = (moment: string) =>
      explain(
        whoToCall('billing', { lineOfBusiness: 'commercial' }, { plan, at: moment }),
        en,
        plan,
      ).steps;
    assert.deepEqual(stepsAt(at), [
      'The line is open now, until 5:00 p.m. on Tuesday, November 24.',
    ]);
    assert.deepEqual(stepsAt('2026-11-26T12:00:00-08:00'), [
      'The line is closed now. It opens 8:00 a.m. on Friday, November 27.',
    ]);
  });

  it('has words for every id, in every language, for each case', () => {
    for (const { name, answer, asked } of answered)
      assert.deepEqual(wordless(answer, asked), [], name);
    assert.ok(answered.length > 150, 'hardly any case was read');
  });

  it('has words for every id of any answer, leaves no place unfilled, and survives JSON', () => {
    fc.assert(
      fc.property(request, (sample) => {
        const asked = plans[sample.planId] as Plan;
        for (const answer of answersTo(sample).filter(isExplained)) {
          assert.deepEqual(wordless(answer, asked), []);
          for (const words of Object.values(languages)) {
            const told = explain(answer, words, asked);
            const all = [told.paragraph, ...told.steps, ...told.sources];
            for (const line of all) {
              assert.ok(line.trim() === line && line !== '', JSON.stringify(line));
              assert.doesNotMatch(line, /[{}]|undefined|NaN|\s\s|\.\.(\s|$)/);
            }
            const copy = JSON.parse(JSON.stringify(answer)) as Explained;
            assert.deepEqual(explain(copy, words, asked), told);
          }
        }
      }),
      { numRuns: 150 },
    );
  });

  it('is read at grade 6 or less', () => {
    for (const { name, answer, asked } of answered) {
      const { paragraph, steps } = explain(answer, en, asked);
      // An address is not read aloud.
      const lines = [paragraph, ...steps].map((line) =>
        line.replace(/See https:\S+/, 'See there.'),
      );
      const reached = grade(lines);
      assert.ok(
        reached <= 6,
        `${name}: grade ${reached.toFixed(1)}\n${[paragraph, ...steps].join('\n')}`,
      );
    }
  });
});
