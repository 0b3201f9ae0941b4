// What no function answers about: a plan that is none, and a line of business that no rule knows.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import * as help from './help/index.js';
import * as library from './index.js';
import * as triage from './triage/index.js';

const { plans, RulesError, linesOfBusiness } = library;
const at = '2026-11-24T10:00:00-08:00';
const day = '2026-11-24';
const always = { always: true } as const;
const urgency = 'standard';
const shown = library.refill({ lastDay: day, way: 'pharmacy' }, { plan: planOf(), at });
const { askBy: promise } = library.checkRide({ appointmentAt: at }, { plan: planOf(), at });

function planOf() {
  return library.planById('prospect-medical-group');
}

type Plan = library.Plan;
type Line = library.LineOfBusiness | undefined;
/** How each public function that takes a plan is asked. */
const takePlan: Record<string, (plan: Plan) => unknown> = {
  addBusinessDays: (plan) => library.addBusinessDays(day, 1, plan),
  planCalendar: (plan) => library.planCalendar(plan),
  businessHours: (plan) => library.businessHours(always, plan, at, at),
  isOpen: (plan) => library.isOpen(always, plan, at),
  lastStaffed: (plan) => library.lastStaffed(always, plan, at),
  openDays: (plan) => library.openDays(always, plan, day, 1),
  openState: (plan) => library.openState(always, plan, at),
  countedDays: (plan) => library.countedDays(promise, plan),
  explain: (plan) => library.explain(shown, {}, plan),
  isPlanStale: (plan) => library.isPlanStale(plan, at),
  checkPromises: (plan) => library.checkPromises(plan),
  lastDayOfSupply: (plan) => library.lastDayOfSupply(1, { plan, at }),
  renewalLimits: (plan) => library.renewalLimits({ plan, at }),
  checkCare: (plan) => triage.checkCare(plan),
};
/** And each that takes a line of business too. */
const takeLine: Record<string, (plan: Plan, lineOfBusiness: Line) => unknown> = {
  contactFor: (plan, lineOfBusiness) => library.contactFor('billing', lineOfBusiness, plan),
  whoToCall: (plan, lineOfBusiness) =>
    library.whoToCall('nurse-advice', { lineOfBusiness }, { plan, at }),
  checkRide: (plan, lineOfBusiness) =>
    library.checkRide({ lineOfBusiness, appointmentAt: at }, { plan, at }),
  authorizationClock: (plan, lineOfBusiness) =>
    library.authorizationClock(
      { lineOfBusiness, kind: 'direct-referral', urgency, receivedAt: at },
      { plan, at },
    ),
  grievanceDeadlines: (plan, lineOfBusiness) =>
    library.grievanceDeadlines({ lineOfBusiness, kind: 'inquiry', urgency }, { plan, at }),
  routeConcern: (plan, lineOfBusiness) =>
    library.routeConcern(
      { lineOfBusiness, kind: 'inquiry', urgency, categories: ['other'] },
      { plan },
    ),
  timelyAccess: (plan, lineOfBusiness) =>
    library.timelyAccess({ lineOfBusiness, kind: 'triage-call', requestedAt: at }, { plan, at }),
  noticesFor: (plan, lineOfBusiness) => library.noticesFor({ lineOfBusiness }, { plan, at }),
  renewal: (plan, lineOfBusiness) => library.renewal({ lineOfBusiness }, { plan, at }),
  refill: (plan, lineOfBusiness) =>
    library.refill({ lineOfBusiness, lastDay: day, way: 'mail-order' }, { plan, at }),
  helpAnswers: (plan, lineOfBusiness) => help.helpAnswers({ lineOfBusiness }, { plan, at }),
  triage: (plan, lineOfBusiness) =>
    triage.triage(
      {
        complaint: 'fever',
        member: lineOfBusiness === undefined ? {} : { lineOfBusiness },
        answers: {},
      },
      { plan, at },
    ),
};

/** Those that take neither. A new function has to be put into one of the three. */
const takeNeither = [
  ...['businessCalendar', 'calendarById', 'formatDay', 'holidaysOf', 'instant', 'isoIn'],
  ...['parseDay', 'wallTime', 'weekdayOf', 'epochMs', 'faultSentence', 'RulesError'],
  ...['calendarFile', 'contentLine', 'escapeText', 'contactCard', 'atHandFor'],
  ...['checkAgainst', 'checkPlan', 'readPlan', 'planById', 'classifyConcern', 'fileTypeOf'],
  ...[
    'HelpSearch',
    'checkLineOfBusiness',
    'redFlagPhrase',
    'plainWords',
    'findComplaint',
    'complaintVocabulary',
  ],
  ...['complaintGroups', 'complaints', 'gateAnswers', 'gateQuestions', 'questionsOf'],
  ...['checkTextId', 'listFor', 'memberTextId', 'outcomeTextId', 'questionTextId'],
  ...['reasonTextId', 'routeTextId', 'wordsFor'],
];

/** What is thrown or rejected. */
async function thrownBy(call: () => unknown): Promise<library.RulesError> {
  const error: unknown = await Promise.resolve()
    .then(call)
    .then(
      (answer) => assert.fail(`It answered: ${JSON.stringify(answer)}`),
      (reason: unknown) => reason,
    );
  assert.ok(error instanceof RulesError, String(error));
  return error;
}

it('every public function stands in one of the three lists', () => {
  const names = Object.entries({ ...library, ...help, ...triage })
    .filter(([, value]) => typeof value === 'function')
    .map(([name]) => name);
  const listed = [...Object.keys(takePlan), ...Object.keys(takeLine), ...takeNeither];
  assert.deepEqual(names.sort(), listed.sort());
});

describe('a plan that is none', () => {
  const remedy = 'Give what planById or readPlan returns.';
  const given: readonly [unknown, string][] = [
    [plans['no-such-plan'], 'nothing'],
    [null, 'null'],
    ['prospect-medical-group', '"prospect-medical-group"'],
    [Promise.resolve(planOf()), 'an object'],
    [{}, 'an object'],
  ];
  for (const [name, ask] of Object.entries({ ...takePlan, ...takeLine })) {
    it(`is refused by ${name}, and a plan is not`, async () => {
      for (const [plan, value] of given) {
        // A text is a calendar's id there.
        if (name === 'addBusinessDays' && typeof plan === 'string') continue;
        const { message, faults } = await thrownBy(() => ask(plan as Plan, undefined));
        assert.equal(message, `plan: ${value}. It is no plan profile. ${remedy}`);
        assert.equal(faults[0]?.code, 'not-a-plan');
      }
      await ask(planOf(), undefined);
    });
  }
});

describe('a line of business that no rule knows', () => {
  const all = linesOfBusiness.join(', ');
  const remedy = `Use one of: ${all}; or leave it out.`;
  const unknown = fc.oneof(
    fc.constantFrom('medicaid', 'Medi-Cal', '', null, 0, 'constructor'),
    fc.string().filter((text) => !linesOfBusiness.some((line) => line === text)),
  );
  for (const [name, ask] of Object.entries(takeLine)) {
    it(`is refused by ${name}, and each that is known is not`, async () => {
      const { message } = await thrownBy(() => ask(planOf(), 'medicaid' as Line));
      const path = name === 'triage' ? 'member/lineOfBusiness' : 'lineOfBusiness';
      const rule = 'No rule knows this line of business.';
      assert.equal(message, `${path}: "medicaid". ${rule} ${remedy}`);
      await fc.assert(
        fc.asyncProperty(unknown, async (line) => {
          const { faults } = await thrownBy(() => ask(planOf(), line as Line));
          assert.deepEqual(
            faults.map(({ code, value }) => ({ code, value })),
            [{ code: 'unknown-line-of-business', value: line }],
          );
        }),
      );
      for (const line of [undefined, ...linesOfBusiness]) await ask(planOf(), line);
    });
  }

  it('is a fault to whoever checks one before', () => {
    for (const line of [undefined, ...linesOfBusiness]) {
      assert.deepEqual(library.checkLineOfBusiness(line), []);
    }
    const [fault] = library.checkLineOfBusiness('medicaid', 'coverage');
    assert.deepEqual([fault?.code, fault?.path], ['unknown-line-of-business', 'coverage']);
  });

  it('is told along with a plan that is none', async () => {
    const { faults } = await thrownBy(() =>
      library.noticesFor({ lineOfBusiness: 'medicaid' as Line }, { plan: {} as Plan, at }),
    );
    const codes = faults.map(({ code }) => code);
    assert.deepEqual(codes, ['not-a-plan', 'unknown-line-of-business']);
  });
});

describe('planById', () => {
  it('gives each plan that there is', () => {
    for (const [id, plan] of Object.entries(plans)) assert.equal(library.planById(id), plan);
  });

  for (const id of ['nope', '', '__proto__', 'toString']) {
    it(`refuses ${JSON.stringify(id)}, and names the plans that there are`, async () => {
      const { message } = await thrownBy(() => library.planById(id));
      const ids = Object.keys(plans).join(', ');
      assert.equal(
        message,
        `plan: ${JSON.stringify(id)}. No plan of this package has this id. Use one of: ${ids}; or read a profile of your own with readPlan.`,
      );
    });
  }
});
