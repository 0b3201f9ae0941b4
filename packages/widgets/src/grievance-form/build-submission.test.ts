import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import fc from 'fast-check';
import { expect } from '@open-wc/testing';
import { linesOfBusiness } from '@careway/rules/core';
import { concernKinds, submissionSchema, type Submission } from '@careway/rules/grievance';
import { referencePlan } from '../base/testing/fixtures.js';
import { anotherLanguage, kindOf, troubles, unanswered, type Answers } from './answers.js';
import { buildSubmission, type FormFacts } from './build-submission.js';
import { needs } from './needs.js';
import { firstFaulty } from './faults.js';

const facts: FormFacts = {
  plan: referencePlan,
  locale: 'en',
  knownCoverage: undefined,
  today: '2026-11-24',
};

const complete: Answers = {
  ...unanswered,
  trouble: 'unhappy',
  coverage: 'medi-cal',
  harm: 'no',
  filedBy: 'member',
  name: ' Rosa Example-Delgado ',
  reachBy: 'phone',
  phone: '714.555.0171',
  email: 'left-over@example.com',
  answerLanguage: 'es',
  text: 'Nobody called me back.',
};

function validator(): ValidateFunction {
  const ajv = new Ajv2020({ allErrors: true });
  ajv.addKeyword('remedy');
  addFormats(ajv);
  return ajv.compile(submissionSchema);
}

const words = fc.oneof(
  fc.constant(''),
  fc.string({ maxLength: 60 }),
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.string({ minLength: 30, maxLength: 600 }),
  fc.constantFrom('x'.repeat(4000), 'x'.repeat(4001), '🩺'.repeat(2000), '   ', 'a\nb'),
);
const parts = fc.oneof(
  fc.constant(unanswered.day),
  fc.record({
    month: fc.constantFrom('', '1', '02', 'nov', 'dic', '13'),
    day: fc.constantFrom('', '1', '29', '31', '24th'),
    year: fc.constantFrom('', '26', '2024', '1968', '68', '2027', '0001'),
  }),
);
const maybe = <Value>(...values: Value[]) =>
  fc.constantFrom<Value | undefined>(...values, undefined);
const phones = fc.oneof(
  words,
  fc.constantFrom('(714) 555-0171', '+1 714 555 0171', '714 555 017', '0171', '1-714-555-0171 x2'),
);
const emails = fc.oneof(
  words,
  fc.emailAddress(),
  fc.constantFrom(
    'a@b',
    'rosa@example.com ',
    'rosa@-example.com',
    'rosa@example..com',
    'ñ@example.com',
  ),
);
const answersOf = fc.record<Answers>({
  trouble: maybe(...troubles),
  coverage: maybe(...linesOfBusiness, 'unknown'),
  kind: maybe(...concernKinds),
  noticeDay: parts,
  harm: maybe('yes', 'no', 'unsure'),
  filedBy: maybe('member', 'parent', 'representative', 'provider'),
  filerName: words,
  authorization: fc.constantFrom(undefined, 'signed', 'later'),
  name: words,
  memberId: words,
  birthDate: parts,
  reachBy: maybe('phone', 'email', 'mail'),
  phone: phones,
  email: emails,
  address: words,
  answerLanguage: maybe('en', 'es', anotherLanguage),
  otherLanguage: words,
  needs: fc.subarray([...needs]),
  text: words,
  day: parts,
  where: words,
  files: fc.constant([]),
  wanted: words,
});
/** Mostly whole forms with some answers gone astray, so that many can be sent. */
const nearlyComplete = fc
  .tuple(answersOf, fc.subarray(Object.keys(unanswered) as (keyof Answers)[], { maxLength: 6 }))
  .map(([any, astray]): Answers => {
    const replaced = Object.fromEntries(astray.map((name) => [name, any[name]]));
    return { ...complete, address: '1 Example Street', ...replaced };
  });

describe('what the grievance form sends', () => {
  it('is what was answered, and only the way of contact that was chosen', () => {
    expect(buildSubmission(complete, facts)).to.deep.equal({
      planId: 'prospect-medical-group',
      kind: 'grievance',
      language: 'en',
      lineOfBusiness: 'medi-cal',
      waitingCouldHarm: 'no',
      filedBy: 'member',
      member: { name: 'Rosa Example-Delgado' },
      contact: { by: 'phone', phone: '+17145550171', language: 'es' },
      happened: { text: 'Nobody called me back.' },
    } satisfies Submission);
  });

  it('has the date of the letter only for an appeal, and the filer only where it is another', () => {
    const dated: Answers = {
      ...complete,
      filerName: 'Example Helper',
      noticeDay: { month: 'nov', day: '2', year: '26' },
    };
    expect(buildSubmission(dated, facts)).not.to.have.any.keys('noticeDay', 'filerName');
    const appeal: Answers = { ...dated, trouble: 'decision', filedBy: 'parent' };
    expect(buildSubmission(appeal, facts)).to.deep.include({
      kind: 'appeal',
      noticeDay: '2026-11-02',
      filerName: 'Example Helper',
    });
  });

  it('takes coverage from the page where the page knows it', () => {
    const built = buildSubmission(
      { ...complete, coverage: undefined },
      { ...facts, knownCoverage: 'commercial' },
    );
    expect(built?.lineOfBusiness).to.equal('commercial');
  });

  it('is always valid by the intake’s own schema, and never lies in the future', () => {
    const validate = validator();
    let built = 0;
    const property = fc.property(fc.oneof(nearlyComplete, answersOf), (answers) => {
      const submission = buildSubmission(answers, facts);
      const faulty = firstFaulty(answers, facts.today, { coverageKnown: false });
      if (!submission) return faulty !== undefined;
      built += 1;
      const sent: unknown = JSON.parse(JSON.stringify(submission));
      expect(faulty).to.equal(undefined);
      expect(validate(sent), JSON.stringify(validate.errors)).to.equal(true);
      expect(submission.kind).to.equal(kindOf(answers));
      for (const day of [submission.happened.day, submission.member.birthDate]) {
        expect(day === undefined || day <= facts.today).to.equal(true);
      }
      return true;
    });
    fc.assert(property, { numRuns: 1500 });
    expect(built, 'forms that could be sent').to.be.greaterThan(150);
    expect(validate({ ...buildSubmission(complete, facts), shoeSize: 9 })).to.equal(false);
  });
});
