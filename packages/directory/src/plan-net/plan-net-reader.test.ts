import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { read, reasons } from '../fixtures/ask.js';
import { bundleOf, location, organization, practitioner, role } from '../fixtures/build.js';
import { DirectoryError, readPlanNetBundle } from '../index.js';

describe('what is not a bundle', () => {
  for (const [value, says] of [
    [null, /null: a directory must be a FHIR Bundle/],
    [[], /an array of 0: a directory must be a FHIR Bundle/],
    ['{"resourceType":"Bundle"}', /JSON\.parse/],
    [{ resourceType: 'Patient' }, /"Patient": "resourceType" must be "Bundle"/],
    [{ resourceType: 'Bundle', entry: 7 }, /7: "entry" must be a list/],
  ] as const) {
    it(`says so of ${JSON.stringify(value)}`, () => {
      assert.throws(
        () => readPlanNetBundle(value),
        (error) =>
          error instanceof DirectoryError &&
          error.code === 'not-a-bundle' &&
          says.test(error.message),
      );
    });
  }

  it('reads a bundle without entries as an empty directory', () => {
    assert.deepEqual(read({ resourceType: 'Bundle' }).directory.providers, []);
  });

  it('rejects an "at" that is no date', () => {
    assert.throws(() => readPlanNetBundle(bundleOf(), { at: 'today' }), /"today": "at" must be/);
  });
});

describe('references', () => {
  const linked = (reference: string, entry: Record<string, unknown>): unknown => ({
    resourceType: 'Bundle',
    entry: [
      { resource: role('r', { practitioner: { reference } }) },
      { resource: location('l') },
      entry,
    ],
  });

  for (const [kind, reference, entry] of [
    ['relative', 'Practitioner/p', { resource: practitioner('p') }],
    [
      'absolute',
      'https://a.example/fhir/Practitioner/p',
      { fullUrl: 'https://a.example/fhir/Practitioner/p', resource: practitioner('p') },
    ],
    ['versioned', 'Practitioner/p/_history/3', { resource: practitioner('p') }],
    [
      'urn:uuid',
      'urn:uuid:8f3c1a52-0000-4000-8000-000000000001',
      { fullUrl: 'urn:uuid:8f3c1a52-0000-4000-8000-000000000001', resource: practitioner('x') },
    ],
    [
      'urn:uuid to an id',
      'urn:uuid:8f3c1a52-0000-4000-8000-000000000001',
      { resource: practitioner('8f3c1a52-0000-4000-8000-000000000001') },
    ],
  ] as const) {
    it(`follows a ${kind} one`, () => {
      assert.equal(read(linked(reference, entry)).first?.name.display, 'Ana Rivera');
    });
  }

  it('follows an absolute one to another server by type and id, and says so', () => {
    const entry = { fullUrl: 'https://a.example/Practitioner/p', resource: practitioner('p') };
    const { first, report } = read(linked('https://b.example/Practitioner/p', entry));
    assert.equal(first?.id, 'p');
    assert.ok(reasons(report).repaired?.['reference-to-another-server']);
  });

  it('follows contained ones', () => {
    const contained = [practitioner('doc'), location('place')];
    const { first, site } = read(
      bundleOf(
        role('r', {
          contained,
          practitioner: { reference: '#doc' },
          location: [{ reference: '#place' }],
        }),
      ),
    );
    assert.equal(first?.id, 'r#doc');
    assert.equal(site?.id, 'r#place');
    assert.equal(site.practice, 'Hill Clinic');
  });

  it('does not follow one to a resource of another type', () => {
    const { first, report } = read(
      bundleOf(role('r', { practitioner: { reference: 'Location/l' } }), location('l')),
    );
    assert.equal(first, undefined);
    assert.equal(reasons(report).skipped?.['role-of-unlisted-practitioner'], 1);
  });

  it('reports a dangling practitioner, and the role it leaves without one', () => {
    const { report } = read(bundleOf(role('r'), location('l')));
    assert.deepEqual(reasons(report).skipped, {
      'reference-dangling': 1,
      'role-of-unlisted-practitioner': 1,
    });
    assert.deepEqual(report.skipped[0]?.examples, [
      { ref: 'PractitionerRole/r', value: 'Practitioner/p' },
    ]);
  });

  it('keeps a provider whose location is dangling, without an address', () => {
    const { site, report } = read(bundleOf(practitioner('p'), role('r')));
    assert.deepEqual(site?.address, { lines: [] });
    assert.equal(site.position, undefined);
    assert.equal(reasons(report).flagged?.['role-location-missing'], 1);
  });
});

describe('entries', () => {
  it('skips those without a resource or a type, and quotes a server’s message', () => {
    const { report } = read({
      resourceType: 'Bundle',
      entry: [
        null,
        { fullUrl: 'https://a.example/x' },
        { resource: { id: 'x' } },
        {
          resource: { resourceType: 'OperationOutcome', issue: [{ diagnostics: 'Too many rows' }] },
        },
      ],
    });
    assert.deepEqual(reasons(report).skipped, {
      'entry-without-resource': 2,
      'resource-without-type': 1,
      'server-message': 1,
    });
    assert.equal(report.skipped.at(-1)?.examples[0]?.value, 'Too many rows');
  });

  it('merges an entry that is sent twice', () => {
    const { directory, report } = read(
      bundleOf(practitioner('p'), practitioner('p'), role('r'), location('l'), location('l')),
    );
    assert.equal(directory.providers.length, 1);
    assert.equal(reasons(report).merged?.['entry-doubled'], 2);
  });

  it('keeps the newest of two versions, whichever comes first', () => {
    const old = practitioner('p', { gender: 'male', meta: { lastUpdated: '2020-01-01' } });
    const now = practitioner('p', { gender: 'female', meta: { lastUpdated: '2024-01-01' } });
    for (const pair of [[old, now] as const, [now, old] as const]) {
      const { first, directory } = read(bundleOf(...pair, role('r'), location('l')));
      assert.equal(first?.gender, 'female');
      assert.equal(directory.providers.length, 1);
    }
  });

  it('joins a role that is sent twice under one id, and prefers the practice to the payer', () => {
    const payer = organization('payer', { type: [{ coding: [{ code: 'payer' }] }] });
    const { first, site, report } = read(
      bundleOf(
        practitioner('p'),
        location('l'),
        payer,
        organization('practice'),
        role('r', { organization: { reference: 'Organization/payer' } }),
        role('r', { organization: { reference: 'Organization/practice' } }),
      ),
    );
    assert.equal(first?.sites.length, 1);
    assert.equal(site?.practice, 'Organization Practice');
    assert.equal(reasons(report).merged?.['role-doubled'], 1);
  });
});
