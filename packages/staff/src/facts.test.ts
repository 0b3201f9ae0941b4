import assert from 'node:assert/strict';
import { it } from 'node:test';
import { submissionSchema, type Submission } from '@careway/rules/grievance';
import { factsOf } from './facts.js';

const submission: Submission = {
  planId: 'prospect-medical-group',
  kind: 'inquiry',
  language: 'es',
  lineOfBusiness: 'medi-cal',
  waitingCouldHarm: 'unsure',
  filedBy: 'parent',
  filerName: 'Robin Example',
  member: { name: 'Alex Example', memberId: 'EX-000-123', birthDate: '1990-02-28' },
  contact: {
    ...{ by: 'mail', phone: '+12135550123', email: 'robin@example.com' },
    ...{ address: '1 Example Street', language: 'Spanish', needs: ['interpreter', 'braille'] },
  },
  happened: { text: 'I waited.', day: '2026-11-02', where: 'Example Clinic' },
  wanted: 'A visit.',
  noticeDay: '2026-10-30',
  request: {
    for: 'directory-error',
    listing: { name: 'Example, MD', npi: '1999999992', site: 'Site 1' },
  },
};
const receipt = { planName: 'Example Plan' } as Parameters<typeof factsOf>[0]['receipt'];

/** The paths of all fields that a member can fill in. */
function fieldsOf(schema: object, path = ''): string[] {
  const { properties } = schema as { properties?: Record<string, object> };
  if (!properties) return [path];
  return Object.entries(properties).flatMap(([name, child]) => fieldsOf(child, `${path}/${name}`));
}

it('shows a line for every field that a member can fill in, and none that was left out', () => {
  const facts = factsOf({ submission, receipt });
  // The kind and the plan's id stand in the heading and as the plan's name.
  assert.equal(facts.length, fieldsOf(submissionSchema).length - 1);
  assert.deepEqual(
    facts.filter(([, value]) => value === ''),
    [],
  );
  const { planId, kind, language, lineOfBusiness, waitingCouldHarm, filedBy } = submission;
  const least = {
    ...{ planId, kind, language, lineOfBusiness, waitingCouldHarm, filedBy },
    member: { name: 'Alex Example' },
    contact: { by: 'phone' as const, language: 'English' },
    happened: { text: 'I waited.' },
  };
  const names = factsOf({ submission: least, receipt }).map(([name]) => name);
  assert.deepEqual(names, [
    ...['Member', 'Filed by', 'Could waiting harm the member’s health?', 'What happened'],
    ...['How to reach them', 'Language to speak', 'Language of the form', 'Coverage', 'Plan'],
  ]);
});
