// What a member could send, for property tests. Its name keeps it out of the build; it holds no test
// of its own.
import fc from 'fast-check';
import type { Submission } from '@careway/rules/grievance';
import { plans } from '@careway/rules/plan';

// All of UTF-16, halves of pairs and NUL included: a keyboard can send them.
const unit = fc.oneof(
  fc.constantFrom('a', ' ', '"', '\\', '\n', '\u0000', '\uD83D', '\uDE00', 'é', '中', "'", '%'),
  fc.integer({ min: 0, max: 0xffff }).map((code) => String.fromCharCode(code)),
);
export const text = (maxLength: number) =>
  fc
    .array(unit, { minLength: 1, maxLength: Math.min(maxLength, 60) })
    .map((units) => units.join(''))
    .filter((value) => /\S/.test(value));
const pastDay = fc
  .date({ min: new Date('1900-01-01'), max: new Date('2026-11-24'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

const contact = fc.record(
  {
    by: fc.constantFrom('phone' as const, 'email' as const, 'mail' as const),
    phone: fc.stringMatching(/^\+1[2-9][0-9]{9}$/),
    email: fc.stringMatching(/^[a-z]{1,9}@[a-z]{1,9}\.example$/),
    address: text(500),
    language: text(40).map((value) => `xx${value}`.slice(0, 40)),
  },
  { requiredKeys: ['by', 'phone', 'email', 'address', 'language'] },
);
export const submission: fc.Arbitrary<Submission> = fc.record(
  {
    planId: fc.constantFrom(...Object.keys(plans)),
    kind: fc.constantFrom('grievance', 'appeal', 'inquiry'),
    language: fc.constantFrom('en', 'es'),
    lineOfBusiness: fc.constantFrom(
      ...(['commercial', 'medi-cal', 'medicare-advantage', 'dual-integrated', 'unknown'] as const),
    ),
    waitingCouldHarm: fc.constantFrom('yes', 'no', 'unsure'),
    filedBy: fc.constantFrom('member', 'parent', 'representative', 'provider'),
    filerName: text(200),
    member: fc.record(
      { name: text(200), memberId: text(40), birthDate: pastDay },
      { requiredKeys: ['name'] },
    ),
    contact,
    happened: fc.record(
      { text: text(4000), day: pastDay, where: text(200) },
      { requiredKeys: ['text'] },
    ),
    wanted: text(2000),
    noticeDay: pastDay,
    request: fc.record(
      {
        for: fc.constantFrom(
          'callback',
          'pcp-change',
          'directory-error',
          'ride',
          'referral-status',
        ),
        listing: fc.record(
          { name: text(300), npi: fc.stringMatching(/^[12][0-9]{9}$/), site: text(200) },
          { requiredKeys: ['name'] },
        ),
      },
      { requiredKeys: ['for'] },
    ),
  },
  {
    requiredKeys: [
      ...(['planId', 'kind', 'language', 'lineOfBusiness', 'waitingCouldHarm', 'filedBy'] as const),
      ...(['member', 'contact', 'happened'] as const),
    ],
  },
);
