import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { outcome, page, searchTable, statement } from '../fixtures/answers.js';
import {
  location,
  networkReference,
  organization,
  practitioner,
  role,
  type Resource,
} from '../fixtures/build.js';
import { DirectoryError } from '../index.js';

// What real servers do, each with a recorded kind of answer. All people are made up.

/** A role of its own practitioner, both with a number. */
function doctor(number: number, more: Record<string, unknown> = {}): Resource[] {
  return [
    role(`r${number}`, { practitioner: { reference: `Practitioner/p${number}` }, ...more }),
    practitioner(`p${number}`),
  ];
}

const place = location('l');
const plain = { metadata: statement(false) };
const all = 'PractitionerRole?_lastUpdated=gt1900-01-01';

function says(error: unknown, code: string, words: RegExp): void {
  assert.ok(error instanceof DirectoryError, String(error));
  assert.equal(error.code, code);
  assert.match(error.message, words);
}

describe('answers that are none', () => {
  for (const [what, answer, code, words] of [
    [
      'details before diagnostics',
      { status: 401, body: outcome({ details: { text: 'Sign in' }, diagnostics: 'NPE' }) },
      'server-refused',
      /401 \(Sign in\).*headers/,
    ],
    [
      'diagnostics',
      { status: 403, body: outcome({ diagnostics: 'No scope' }) },
      'server-refused',
      /403 \(No scope\)/,
    ],
    [
      'a firewall’s page',
      {
        status: 403,
        body: '<html>Request blocked</html>',
        headers: { 'content-type': 'text/html' },
      },
      'not-fhir',
      /403 with a web page/,
    ],
    [
      'a sign-in page',
      { status: 200, body: '\n<!DOCTYPE html>' },
      'not-fhir',
      /a web page instead of FHIR/,
    ],
    ['nothing', { status: 200, body: '' }, 'not-fhir', /empty/],
    [
      'half of a page',
      { status: 200, body: '{"resourceType": "Bun' },
      'not-fhir',
      /no FHIR resource in JSON/,
    ],
    [
      'another resource',
      { status: 200, body: practitioner('p') },
      'not-fhir',
      /"Practitioner", not with a Bundle/,
    ],
    [
      'an outcome under 200',
      { status: 200, body: outcome({ diagnostics: 'Down' }) },
      'server-refused',
      /Down/,
    ],
  ] as const) {
    it(`says so of ${what}`, async () => {
      const { error } = await searchTable({ ...plain, [all]: answer });
      says(error, code, words);
    });
  }

  it('passes on a warning among the entries, and lists the others', async () => {
    const warning = outcome({
      severity: 'warning',
      details: { text: 'Unknown parameter ignored' },
    });
    const answer = page([...doctor(1), place, warning]);
    const { ids, problems } = await searchTable({ ...plain, [all]: answer });
    assert.deepEqual(ids, [['p1']]);
    assert.deepEqual(problems, ['server-message Unknown parameter ignored']);
  });

  it('reports entries without a resource or an id, and lists the others', async () => {
    const answer = page([...doctor(1), place]);
    (answer.entry as unknown[]).push({ fullUrl: 'x' }, null, {
      resource: { resourceType: 'Location' },
    });
    const { ids, pages } = await searchTable({ ...plain, [all]: answer });
    assert.deepEqual(ids, [['p1']]);
    const { skipped, repaired } = pages[0]?.report ?? assert.fail();
    assert.deepEqual(
      skipped.map(({ reason, count }) => `${reason} ${count}`),
      ['entry-without-resource 2'],
    );
    assert.ok(repaired.some(({ reason }) => reason === 'resource-without-id'));
  });
});

describe('roles', () => {
  const payer = organization('payer', { type: [{ coding: [{ code: 'payer' }] }] });
  const practice = organization('practice');
  const two = (ids: readonly string[]) =>
    ids.map((id) =>
      role('r', {
        organization: { reference: `Organization/${id}` },
        telecom: [{ system: 'phone', value: id === 'payer' ? '860-555-0100' : '860-555-0199' }],
      }),
    );

  for (const order of [['payer', 'practice'] as const, ['practice', 'payer'] as const]) {
    it(`sent twice, with ${order[0]} first, are the practice’s`, async () => {
      const { latest, pages } = await searchTable({
        ...plain,
        [all]: page([...two(order), practitioner('p'), place, payer, practice]),
      });
      const [site] = latest[0]?.sites ?? [];
      assert.equal(site?.practice, 'Organization Practice');
      assert.deepEqual(
        site.phones.map(({ e164 }) => e164),
        ['+18605550199'],
      );
      assert.ok(pages[0]?.report.merged.some(({ reason }) => reason === 'role-of-payer'));
    });
  }

  it('of one doctor on several pages give one doctor, then with more networks', async () => {
    const inNetwork = (id: string, network: string) =>
      role(id, { extension: [networkReference(network)] });
    const { ids, pages, latest } = await searchTable({
      ...plain,
      [all]: page([inNetwork('a', 'gold'), practitioner('p'), place, organization('gold')], {
        next: 'x?page=2',
      }),
      'x?page=2': page([
        inNetwork('b', 'silver'),
        practitioner('p'),
        place,
        organization('silver'),
      ]),
    });
    assert.deepEqual(ids, [['p'], []]);
    assert.deepEqual(
      pages[1]?.updated.map(({ id }) => id),
      ['p'],
    );
    assert.deepEqual(
      latest[0]?.sites[0]?.networks.map(({ id }) => id),
      ['gold', 'silver'],
    );
  });

  for (const [mark, identifier] of Object.entries({
    'its own system': { system: 'http://hl7.org/fhir/sid/us-npi' },
    'a naming system': { system: 'http://terminology.hl7.org/NamingSystem/npi' },
    'a type': { type: { coding: [{ code: 'NPI' }] } },
    'the one who assigns it': { assigner: { display: 'CMS' } },
  })) {
    it(`have people with an NPI that is marked by ${mark}`, async () => {
      const person = practitioner('p', {
        identifier: [
          { system: 'urn:ncpdp', value: '5555555555' },
          { ...identifier, value: '1234567893' },
        ],
      });
      const { latest } = await searchTable({ ...plain, [all]: page([role('r'), person, place]) });
      assert.equal(latest[0]?.npi, '1234567893');
    });
  }
});
