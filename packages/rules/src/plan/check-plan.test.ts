import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { RulesError } from '../core/errors.js';
import { plans } from '../generated/plans.js';
import type { Plan } from '../generated/types.js';
import { checkPlan, readPlan } from './check-plan.js';

const reference = plans['prospect-medical-group'] as Plan;
const fictional = plans['nutmeg-valley-health-plan'] as Plan;

/** The reference plan with something changed. */
function changed(change: (plan: Plan) => unknown, plan = reference): unknown {
  const copy = structuredClone(plan);
  change(copy);
  return JSON.parse(JSON.stringify(copy));
}

const faultsOf = (value: unknown) =>
  checkPlan(value).map(({ code, path, value: shown, rule, remedy }) => ({
    code,
    path,
    value: shown,
    rule,
    remedy,
  }));

describe('checkPlan', () => {
  for (const plan of Object.values(plans)) {
    it(`finds nothing wrong with ${plan.id}`, () => {
      assert.deepEqual(checkPlan(plan), []);
      assert.equal(readPlan(plan), plan);
    });
  }

  it('takes a line that speaks any language, by its tag', () => {
    const languages = ['en', 'vi', 'yue', 'hmn', 'ase', 'zh-Hant', 'es-419', 'sr-Latn-BA'];
    const given = changed(
      (plan) => ((plan.contacts[0] as { languages: string[] }).languages = languages),
    );
    assert.deepEqual(checkPlan(given), []);
  });

  for (const tag of ['Spanish', 'ES', 'es_MX', 'es-mx', 'e', 'en-', '']) {
    it(`refuses "${tag}" as the tag of a language that is spoken`, () => {
      const given = changed(
        (plan) => ((plan.contacts[0] as { languages: string[] }).languages = [tag]),
      );
      const [fault, ...others] = checkPlan(given);
      assert.deepEqual(others, []);
      assert.deepEqual([fault?.code, fault?.path], ['wrong-form', '/contacts/0/languages/0']);
      assert.match(fault?.remedy ?? '', /^Write a BCP 47 tag, such as vi, yue or zh-Hant\.$/);
    });
  }

  it('keeps the texts of a profile to the languages of the elements', () => {
    const [fault] = checkPlan(
      changed((plan) => (plan as { languages: string[] }).languages.push('vi')),
    );
    assert.deepEqual([fault?.code, fault?.path], ['not-allowed', '/languages/2']);
  });

  const cases: [string, unknown, [string, string, unknown, string, string]][] = [
    [
      'a member that is missing',
      changed((plan) => Reflect.deleteProperty(plan.transport, 'leadTime')),
      ['missing', '/transport/leadTime', undefined, 'It needs "leadTime".', 'Add "leadTime".'],
    ],
    [
      'a phone number in another form',
      changed((plan) => ((plan.contacts[1] as { phone: string }).phone = '(800) 708-3230')),
      [
        'wrong-form',
        '/contacts/1/phone',
        '(800) 708-3230',
        'It does not have the right form.',
        'Write +1 and ten digits, such as +18005550100.',
      ],
    ],
    [
      'a zone that is none',
      changed((plan) => (plan.timeZone = 'Pacific Time')),
      [
        'unknown-zone',
        '/timeZone',
        'Pacific Time',
        'No time zone has this name.',
        'Use an IANA name, such as America/Los_Angeles.',
      ],
    ],
    [
      'a calendar that is none',
      changed((plan) => (plan.closures.calendar = 'us-banks')),
      [
        'unknown-calendar',
        '/closures/calendar',
        'us-banks',
        'There is no such calendar.',
        'Use one of: ca-judicial, ca-state-office, us-federal.',
      ],
    ],
    [
      'a day that does not exist',
      changed((plan) => (plan.closures.days = [{ day: '2027-02-29', name: { en: 'x', es: 'x' } }])),
      [
        'no-such-day',
        '/closures/days/0/day',
        '2027-02-29',
        'The calendar has no such day.',
        'Mend the month or the day.',
      ],
    ],
    [
      'a half day without its end',
      changed((plan) => Reflect.deleteProperty(plan.closures.days?.[1] ?? {}, 'closes'), fictional),
      [
        'half-day',
        '/closures/days/1/closes',
        undefined,
        'A half day opens before it closes, and says both.',
        'Give opens and closes, or neither for a closed day.',
      ],
    ],
    [
      'a half day with an end alone, which would read as a closed day',
      changed((plan) => Reflect.deleteProperty(plan.closures.days?.[1] ?? {}, 'opens'), fictional),
      [
        'half-day',
        '/closures/days/1/closes',
        '13:00',
        'A half day opens before it closes, and says both.',
        'Give opens and closes, or neither for a closed day.',
      ],
    ],
    [
      'two contacts of one id',
      changed((plan) => plan.contacts.push(structuredClone(plan.contacts[1] as never))),
      [
        'not-unique',
        '/contacts/3/id',
        'customer-service',
        'Another contact has this id.',
        'Give each contact an id of its own.',
      ],
    ],
    [
      'hours that end before they begin',
      changed((plan) => {
        const hours = plan.contacts[0]?.hours;
        if (hours && 'weekly' in hours) (hours.weekly[0] as { closes: string }).closes = '05:00';
      }),
      [
        'closes-first',
        '/contacts/0/hours/weekly/0/closes',
        '05:00',
        'It closes before it opens (08:00).',
        'Split hours over midnight into two days.',
      ],
    ],
    [
      'a nurse line that nobody is',
      changed((plan) => (plan.care.nurseLine.contact = 'nurses'), fictional),
      [
        'unknown-contact',
        '/care/nurseLine/contact',
        'nurses',
        'No contact has this id.',
        'Use one of: member-services, ride-desk, billing, nurse-line; or reach it by member-card.',
      ],
    ],
    [
      'a topic that nobody serves for some members',
      changed((plan) => {
        (plan.contacts[1] as { serves: string[] }).serves = ['commercial'];
      }),
      [
        'unserved',
        '/contacts',
        'schedule-ride',
        'Nobody serves "schedule-ride" for medi-cal members.',
        'Add the topic to a contact that serves them.',
      ],
    ],
    [
      'a text without a translation',
      changed((plan) => Reflect.deleteProperty(plan.definitions.appeal, 'es')),
      [
        'untranslated',
        '/definitions/appeal/es',
        undefined,
        'The text is not there in "es", a language of this plan.',
        'Add the translation.',
      ],
    ],
    [
      'a promise of half a business day',
      changed((plan) => ((plan.authorizations.promises[0] as { amount: number }).amount = 2.5)),
      [
        'not-whole',
        '/authorizations/promises/0/amount',
        2.5,
        'Days are whole.',
        'Give a whole number, or hours.',
      ],
    ],
    [
      'a lead time of centuries',
      changed((plan) => (plan.transport.leadTime = { amount: 1e12, unit: 'business-day' })),
      [
        'too-large',
        '/transport/leadTime/amount',
        1e12,
        'It is longer than a year.',
        'Give at most 366.',
      ],
    ],
    [
      'a range with its ends swapped',
      changed((plan) => ((plan.authorizations.promises[1] as { earliest: number }).earliest = 72)),
      [
        'earliest-last',
        '/authorizations/promises/1/earliest',
        72,
        'The lower end is above the amount (48).',
        'Swap the two.',
      ],
    ],
    [
      'Medi-Cal outside of California',
      changed((plan) => (plan.jurisdiction = 'us-tx')),
      [
        'not-its-state',
        '/jurisdiction',
        'us-tx',
        'Medi-Cal is the Medicaid of California (us-ca) alone.',
        'Use us-ca, or take medi-cal out of the lines of business.',
      ],
    ],
    [
      'a notice that ends before it begins',
      changed((plan) => {
        Object.assign(plan.notices[1] ?? {}, { from: '2026-10-01', until: '2026-09-30' });
      }),
      [
        'ends-first',
        '/notices/1/until',
        '2026-09-30',
        'It ends before it begins (2026-10-01).',
        'Give a later day.',
      ],
    ],
  ];
  for (const [what, value, [code, path, shown, rule, remedy]] of cases) {
    it(`names ${what}`, () => {
      assert.deepEqual(faultsOf(value)[0], { code, path, value: shown, rule, remedy });
      assert.throws(
        () => readPlan(value),
        (error: unknown) =>
          error instanceof RulesError &&
          error.message.startsWith(`${path}: `) &&
          error.message.includes(`${rule} ${remedy}`),
      );
    });
  }

  it('names a newer form as the one fault, whatever else is not known', () => {
    const newer = { ...reference, schemaVersion: 2, contacts: 'elsewhere', chat: true };
    assert.deepEqual(faultsOf(newer), [
      {
        code: 'newer-form',
        path: '/schemaVersion',
        value: 2,
        rule: 'The profile is of a newer form than this version of Careway reads (1).',
        remedy: 'Bring the newer version of Careway first, then the profile.',
      },
    ]);
    const { schemaVersion, ...unnamed } = reference;
    assert.equal(schemaVersion, 1);
    assert.deepEqual(checkPlan(unnamed), []);
    assert.deepEqual(
      checkPlan({ ...reference, schemaVersion: '2' }).map(({ code, path }) => [code, path]),
      [['not-allowed', '/schemaVersion']],
    );
  });

  it('names every fault, not the first alone', () => {
    const value = changed((plan) => {
      plan.timeZone = 'Nowhere';
      plan.closures.calendar = 'none';
      plan.source.checked = '2026-06-31';
    });
    assert.deepEqual(
      checkPlan(value).map(({ path }) => path),
      ['/timeZone', '/closures/calendar', '/source/checked'],
    );
  });

  for (const value of [null, undefined, 'plan', 7, [], true]) {
    it(`refuses ${JSON.stringify(value)} as a plan`, () => {
      assert.deepEqual(
        checkPlan(value).map(({ code, path }) => [code, path]),
        [['wrong-type', '/']],
      );
    });
  }

  it('answers for twenty thousand contacts, and names fifty faults', () => {
    const value = structuredClone(reference);
    const [contact] = value.contacts;
    assert.ok(contact, 'no contact');
    value.contacts = Array.from({ length: 20_000 }, (_, index) => ({
      ...contact,
      id: `line-${String(index % 12_000)}`,
    }));
    assert.equal(checkPlan(value).length, 50);
  });
});
