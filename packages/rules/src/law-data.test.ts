// Whether the law under rules/ is whole: every value dated, cited, bound by a case, and said once.
import assert from 'node:assert/strict';
import { basename, join } from 'node:path';
import { describe, it } from 'node:test';
import { accessKinds } from './access/index.js';
import { authorizationKinds } from './authorization/index.js';
import { parseDay } from './calendar/day.js';
import { calendarById } from './calendar/holidays.js';
import { answers, linesOfBusiness, urgencies } from './core/index.js';
import { answerTo, caseFiles, citesOf, dataOf } from './every-case.test.js';
import type { Agency, Counting, Parameter, Provision, Reference } from './generated/types.js';
import { concernCategories, concernKinds, concernSubjects } from './grievance/index.js';
import { renewalGroups } from './renewal/index.js';
import { rideNeeds } from './transport/index.js';

const parameterFiles = dataOf('parameters') as { path: string; data: Parameter }[];
const provisionFiles = dataOf('provisions') as { path: string; data: Provision }[];
const parameters = parameterFiles.map(({ data }) => data);

const cited = new Set(
  caseFiles.flatMap(({ verb, cases }) => cases.flatMap((each) => citesOf(answerTo(verb, each)))),
);

/** What a request of each domain can say, by the keys of `when`. */
const words: Record<Provision['domain'], Record<string, readonly string[]>> = {
  authorization: {
    kind: authorizationKinds,
    outcome: ['past-limit'],
    complete: ['yes', 'no'],
    extended: ['yes', 'no'],
  },
  access: { kind: accessKinds, staffed: ['yes', 'no'] },
  grievance: { kind: concernKinds, subject: concernSubjects, outcome: ['past-limit'] },
  renewal: { subject: renewalGroups },
  pharmacy: {},
  transport: { need: rideNeeds },
};
const shared = {
  lineOfBusiness: linesOfBusiness,
  urgency: urgencies,
  needsPriorAuthorization: answers,
};

function assertKnownWords({ id, domain, when }: Parameter | Provision): void {
  const known: Record<string, readonly string[]> = { ...shared, ...words[domain] };
  for (const [key, values] of Object.entries(when)) {
    for (const value of values as readonly string[]) {
      assert.ok(known[key]?.includes(value), `${id}: no request has ${key} "${value}"`);
    }
  }
}

function assertSourced(reference: Reference): void {
  assert.match(reference.href ?? '', /^https:\/\//);
  assert.ok(!reference.verified || reference.checked, 'verified needs the day it was checked');
  if (reference.checked) parseDay(reference.checked, 'checked');
}

describe('every parameter', () => {
  for (const { path, data } of parameterFiles) {
    it(`${data.id} stands in a file of its name and is bound by a case`, () => {
      assert.equal(path, join(data.domain, `${data.id}.json`));
      assert.ok(cited.has(data.id), `No case under rules/cases is answered by ${data.id}.`);
      assertKnownWords(data);
    });

    it(`${data.id} has values that ascend, each whole, on a day that exists, with its source`, () => {
      const from = data.values.map((value) => value.from);
      assert.deepEqual(from, [...new Set(from)].sort());
      for (const { value, from: day, reference } of data.values) {
        parseDay(day, 'from');
        assert.ok(Number.isInteger(value), 'a value is not whole');
        assertSourced(reference);
      }
    });

    it(`${data.id} names a calendar for business days, and only for them`, () => {
      assert.equal(data.calendar !== undefined, data.unit === 'business-day');
      if (data.calendar) calendarById(data.calendar);
    });

    it(`${data.id} extends limits that there are, where it extends any`, () => {
      assert.equal(data.extends !== undefined, data.gives === 'extend');
      assert.equal(data.countsFrom === 'limit', data.gives === 'extend');
      for (const id of data.extends ?? []) {
        const base = parameters.find((each) => each.id === id);
        assert.ok(base, `${data.id} extends ${id}, which is no parameter`);
        assert.equal(base.domain, data.domain, id);
        assert.equal(base.dutyOf ?? 'plan', data.dutyOf ?? 'plan', id);
      }
    });
  }

  it('says something of its own: no two bind one request in the same way', () => {
    const seen = new Map<string, string>();
    for (const each of parameters) {
      const { id, domain, when, gives, countsFrom, unit, jurisdiction } = each;
      // The narrower of two that bind one subject gives the earlier date, which binds.
      if (when.subject?.includes('expedite-refused')) continue;
      for (const line of when.lineOfBusiness) {
        for (const kind of when.kind ?? words[domain].kind ?? ['']) {
          for (const urgency of when.urgency ?? urgencies) {
            for (const needs of when.needsPriorAuthorization ?? answers) {
              for (const subject of when.subject ?? words[domain].subject ?? ['']) {
                const request = [domain, line, kind, urgency, needs, subject];
                const how = [gives, countsFrom, unit, jurisdiction, ...(each.extends ?? [])];
                const key = [...request, ...how].join(' ');
                const other = seen.get(key);
                assert.equal(other, undefined, `${id} and ${String(other)} tie on ${key}`);
                seen.set(key, id);
              }
            }
          }
        }
      }
    }
  });
});

describe('every provision', () => {
  for (const { path, data } of provisionFiles) {
    it(`${data.id} stands in a file of its name, with its source, and a case is answered by it`, () => {
      assert.equal(path, join(data.domain, `${data.id}.json`));
      assertSourced(data.reference);
      parseDay(data.from, 'from');
      assertKnownWords(data);
      assert.ok(cited.has(data.id), `No case under rules/cases is answered by ${data.id}.`);
    });
  }
});

describe('every agency', () => {
  for (const { path, data } of dataOf('agencies') as { path: string; data: Agency }[]) {
    it(`${data.id} stands in a file of its name, with a source for what it takes`, () => {
      assert.equal(basename(path, '.json'), data.id);
      assert.ok(cited.has(data.id), `No case under rules/cases goes to ${data.id}.`);
      for (const { when, reference } of data.takes) {
        assertSourced(reference);
        for (const category of when.category ?? []) {
          assert.ok((concernCategories as readonly string[]).includes(category), category);
        }
      }
    });
  }
});

describe('every way of counting', () => {
  for (const { path, data } of dataOf('counting') as { path: string; data: Counting }[]) {
    it(`${data.id} has a source for each choice, and a calendar that there is`, () => {
      assert.equal(basename(path, '.json'), data.id);
      for (const choice of [data.firstDay, data.monthEnd, data.lastDay]) {
        // A choice that rests on no rule of law has no link.
        if (choice?.reference.href) assertSourced(choice.reference);
      }
      if (data.lastDay) calendarById(data.lastDay.calendar);
    });
  }

  it('is there for every jurisdiction that a limit belongs to', () => {
    const known = dataOf('counting').map(({ path }) => basename(path, '.json'));
    for (const { jurisdiction } of parameters) assert.ok(known.includes(jurisdiction));
  });
});
