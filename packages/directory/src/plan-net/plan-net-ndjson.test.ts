import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { reasons } from '../fixtures/ask.js';
import {
  bundleOf,
  location,
  networkReference,
  newPatients,
  organization,
  practitioner,
  role,
  service,
} from '../fixtures/build.js';
import { demoBundle, demoZips, exampleBundle } from '../fixtures/load.js';
import { exported, mixedFile, ndjson, pieces, resourcesOf } from '../fixtures/ndjson.js';
import { runs } from '../fixtures/runs.js';
import {
  DirectoryError,
  readPlanNetBundle,
  readPlanNetNdjson,
  type Provider,
  type ReadReport,
} from '../index.js';

const zips = demoZips();
const options = { zips, source: 'test', at: '2026-11-24' };

/** A report without its examples, whose order may differ. */
function totals(report: ReadReport): unknown {
  const { entries, read, practitioners, sites } = report;
  return { entries, read, practitioners, sites, ...reasons(report) };
}

const npi = (value: string) => ({
  identifier: [{ system: 'http://hl7.org/fhir/sid/us-npi', value }],
});

describe('NDJSON', () => {
  it('gives the directory and the report that the bundle gives', async () => {
    const bundle = demoBundle();
    const whole = readPlanNetBundle(bundle, options);
    const { manifest, files } = exported(bundle);
    const bulk = await readPlanNetNdjson({ manifest, files }, options);
    assert.deepEqual(bulk.directory, whole.directory);
    assert.deepEqual(totals(bulk.report), totals(whole.report));
    assert.equal(bulk.exportedAt, '2026-11-20T04:00:00Z');
  });

  it('gives the same of one mixed file in any order, and of pieces of any size', async () => {
    const whole = readPlanNetBundle(exampleBundle(), options);
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 1, max: 5000 }), async (size) => {
        const files = [mixedFile(resourcesOf(exampleBundle()), size)];
        const bulk = await readPlanNetNdjson({ files }, options);
        assert.deepEqual(bulk.directory, whole.directory);
        assert.deepEqual(totals(bulk.report), totals(whole.report));
      }),
      { numRuns: 20 },
    );
  });

  it('gives each provider to onProvider once it is whole, and holds none', async () => {
    const { files } = exported(demoBundle());
    const given: Provider[] = [];
    const { directory, report } = await readPlanNetNdjson(
      { files },
      {
        ...options,
        onProvider: async (provider) => {
          await Promise.resolve();
          given.push(provider);
        },
      },
    );
    assert.deepEqual(directory.providers, []);
    assert.deepEqual(report.practitioners, { read: 623, listed: 623, merged: 0, skipped: 0 });
    const whole = readPlanNetBundle(demoBundle(), options);
    const byId = new Map(given.map((provider) => [provider.id, provider]));
    assert.deepEqual(
      whole.directory.providers.map(({ id }) => byId.get(id)),
      whole.directory.providers,
    );
  });

  it('opens only the files with practitioners again', async () => {
    const opened: string[] = [];
    const files = exported(demoBundle()).files.map(({ name = '', open }) => ({
      name,
      open: () => {
        opened.push(name);
        return open();
      },
    }));
    await readPlanNetNdjson({ files });
    assert.deepEqual(
      opened.filter((name, place) => opened.indexOf(name) !== place),
      ['Practitioner.ndjson'],
    );
  });
});

describe('lines', () => {
  it('skips the unreadable with file and line, and reads the others', async () => {
    const lines = [
      JSON.stringify(practitioner('p')),
      '{"resourceType": "PractitionerRole", "id"',
      '',
      '7',
      '{"id": "x"}',
      JSON.stringify(role('r')),
    ];
    const files = [
      { name: 'people.ndjson', open: pieces(`\uFEFF${lines.join('\r\n')}`, 7) },
      { open: pieces(ndjson([location('l')])) },
    ];
    const { directory, report } = await readPlanNetNdjson({ files });
    assert.deepEqual(
      directory.providers.map(({ id }) => id),
      ['p'],
    );
    assert.equal(report.entries, 6);
    assert.deepEqual(report.skipped, [
      {
        reason: 'line-unreadable',
        count: 2,
        examples: [
          { ref: 'people.ndjson line 2', value: '{"resourceType": "PractitionerRole", "id"' },
          { ref: 'people.ndjson line 4', value: '7' },
        ],
      },
      { reason: 'resource-without-type', count: 1, examples: [{ ref: 'people.ndjson line 5' }] },
    ]);
  });

  it('skips bytes that are no UTF-8, and lines that are too long to be a resource', async () => {
    const long = new Uint8Array(1024 * 1024).fill(97);
    const open = async function* () {
      yield await Promise.resolve(new Uint8Array([0xff, 10]));
      for (let piece = 0; piece < 17; piece += 1) yield long;
      yield new Uint8Array([10]);
    };
    const { report } = await readPlanNetNdjson({ files: [{ open }] });
    assert.deepEqual(reasons(report).skipped, { 'line-not-utf8': 1, 'line-too-long': 1 });
    assert.equal(report.skipped[1]?.examples[0]?.ref, 'file 1 line 2');
  });

  it('skips a role nested too deeply to be kept', async () => {
    const deep = `{"resourceType":"PractitionerRole","id":"r","code":${'['.repeat(100_000)}${']'.repeat(100_000)}}`;
    const { report } = await readPlanNetNdjson({ files: [{ open: pieces(deep, 10_000) }] });
    assert.equal(report.practitioners.listed, 0);
    assert.ok(report.skipped.some(({ reason }) => reason.startsWith('line-')));
  });

  it('flags a resource that is not of the type its file is said to hold', async () => {
    const files = [
      { ...mixedFile([practitioner('p'), location('l'), role('r')]), type: 'Practitioner' },
    ];
    const { directory, report } = await readPlanNetNdjson({ files });
    assert.equal(directory.providers.length, 1);
    assert.deepEqual(report.flagged.find(({ reason }) => reason === 'type-not-of-file')?.examples, [
      { ref: 'file 1 line 2', value: 'Location' },
      { ref: 'file 1 line 3', value: 'PractitionerRole' },
    ]);
  });

  it('passes on what goes wrong with a file', async () => {
    const open = async function* () {
      yield await Promise.resolve(new Uint8Array());
      throw new Error('disk gone');
    };
    await assert.rejects(readPlanNetNdjson({ files: [{ open }] }), /disk gone/);
  });
});

describe('the manifest', () => {
  const files = [mixedFile([practitioner('p'), role('r'), location('l')])];

  it('flags counts that differ, types that are missing, and files of errors', async () => {
    const manifest = {
      transactionTime: '2026-11-20T04:00:00Z',
      output: [
        { type: 'Practitioner', url: 'a', count: 1 },
        { type: 'PractitionerRole', url: 'b', count: 2 },
        { type: 'PractitionerRole', url: 'c', count: 3 },
        { type: 'Location', url: 'd' },
        { type: 'Organization', url: 'e' },
        { url: 'f' },
      ],
      error: [{ type: 'OperationOutcome', url: 'https://fhir.example/errors.ndjson' }],
      deleted: [{ type: 'Bundle', url: 'https://fhir.example/deleted.ndjson' }],
    };
    const { report } = await readPlanNetNdjson({ manifest, files });
    const example = (part: 'flagged' | 'skipped', reason: string) =>
      report[part].find((tally) => tally.reason === reason)?.examples;
    assert.deepEqual(example('flagged', 'manifest-count-differs'), [
      { ref: 'PractitionerRole', value: '5 stated, 1 found' },
    ]);
    assert.deepEqual(example('flagged', 'manifest-type-missing'), [{ ref: 'Organization' }]);
    assert.deepEqual(example('flagged', 'manifest-error-file'), [
      { ref: 'error 0', value: 'https://fhir.example/errors.ndjson' },
    ]);
    assert.deepEqual(example('flagged', 'manifest-deleted-file'), [
      { ref: 'deleted 0', value: 'https://fhir.example/deleted.ndjson' },
    ]);
    assert.deepEqual(example('skipped', 'manifest-file-without-type'), [
      { ref: 'output 5', value: 'f' },
    ]);
  });

  for (const manifest of [null, [], {}, { output: 7 }]) {
    it(`is refused where it is ${JSON.stringify(manifest)}`, async () => {
      await assert.rejects(
        readPlanNetNdjson({ manifest, files }),
        (error) => error instanceof DirectoryError && error.code === 'bad-manifest',
      );
    });
  }
});

describe('people of a bulk export', () => {
  it('merges records of one person that stand far apart, in any order', async () => {
    const others = Array.from({ length: 50 }, (_, place) => practitioner(`other-${place}`));
    const resources = [
      practitioner('p', npi('1234567893')),
      role('other', { practitioner: { reference: 'Practitioner/other-7' } }),
      ...others,
      practitioner('q', { ...npi('1234567893'), gender: 'female' }),
      role('r2', { practitioner: { reference: 'Practitioner/q' }, location: [] }),
      role('r1'),
      location('l'),
    ];
    const whole = readPlanNetBundle(bundleOf(...resources), options);
    const bulk = await readPlanNetNdjson({ files: [mixedFile(resources)] }, options);
    assert.equal(bulk.report.practitioners.merged, 1);
    assert.deepEqual(bulk.directory, whole.directory);
    assert.deepEqual(totals(bulk.report), totals(whole.report));
  });

  it('bounds what a placeholder NPI can make it hold', async () => {
    const people = Array.from({ length: 2500 }, (_, place) =>
      practitioner(`p${place}`, { ...npi('9999999999'), name: [{ text: `Ana Rivera${place}` }] }),
    );
    const roles = people.map(({ id }) =>
      role(`r-${String(id)}`, { practitioner: { reference: `Practitioner/${String(id)}` } }),
    );
    let read = 0;
    const open = async function* () {
      for (const person of people) {
        read += 1;
        yield await Promise.resolve(new TextEncoder().encode(ndjson([person])));
      }
    };
    const readBefore: number[] = [];
    await readPlanNetNdjson(
      { files: [mixedFile([...roles, location('l')]), { open }] },
      {
        onProvider: () => {
          readBefore.push(read - people.length);
        },
      },
    );
    assert.equal(readBefore.length, 2500);
    assert.equal(readBefore[0], 1000);
  });

  it('lists people whom roles contain, and says which roles name nobody', async () => {
    const contained = practitioner('doc', npi('1234567893'));
    const resources = [
      role('r', { contained: [contained], practitioner: { reference: '#doc' } }),
      role('s', { practitioner: { reference: 'Practitioner/gone', display: 'Ana Rivera' } }),
      ...Array.from({ length: 1100 }, (_, place) =>
        role(`n${place % 1000}`, { practitioner: undefined }),
      ),
      location('l'),
    ];
    const whole = readPlanNetBundle(bundleOf(...resources), options);
    const bulk = await readPlanNetNdjson({ files: [mixedFile(resources)] }, options);
    assert.deepEqual(bulk.directory, whole.directory);
    assert.deepEqual(totals(bulk.report), totals(whole.report));
  });
});

const small = resourcesOf(
  bundleOf(
    practitioner('p', { ...npi('1234567893'), meta: { lastUpdated: '2024-01-01' } }),
    practitioner('p', { ...npi('1234567893'), meta: { lastUpdated: '2025-01-01' } }),
    practitioner('q', npi('1234567893')),
    practitioner('nobody', { active: false }),
    organization('a'),
    organization('net'),
    service('h', {
      extension: [newPatients('newpt', 'a')],
      location: [{ reference: 'Location/l' }],
    }),
    location('l', { position: { latitude: 41.77, longitude: -72.7 } }),
    role('r', {
      healthcareService: [{ reference: 'HealthcareService/h' }],
      extension: [networkReference('net')],
    }),
    role('r', { text: { div: 'another' } }),
    role('s', { practitioner: { reference: 'Practitioner/q', display: 'Bo Li' } }),
    role('t', { practitioner: { reference: 'Practitioner/gone' }, period: { end: '2020-01-01' } }),
    role('u', { contained: [practitioner('in', npi('1234567893'))] }),
  ),
);

describe('the laws of NDJSON', () => {
  it('reads any selection of resources, in any order and doubled, as the bundle of them', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.constantFrom(...small), { maxLength: 30 }),
        fc.array(fc.nat(30), { maxLength: 3 }),
        async (resources, cuts) => {
          const whole = readPlanNetBundle(
            { resourceType: 'Bundle', entry: resources.map((resource) => ({ resource })) },
            options,
          );
          const edges = [0, ...cuts.sort((a, b) => a - b), resources.length];
          const files = edges
            .slice(1)
            .map((end, place) => mixedFile(resources.slice(edges[place], end)));
          const bulk = await readPlanNetNdjson({ files }, options);
          assert.deepEqual(bulk.directory, whole.directory);
          assert.deepEqual(totals(bulk.report), totals(whole.report));
        },
      ),
      { numRuns: 300 },
    );
  });

  it('takes any lines', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(
          fc.oneof(
            fc.string(),
            fc.json(),
            fc.constantFrom(...small.map((one) => JSON.stringify(one))),
          ),
        ),
        async (lines) => {
          const { report } = await readPlanNetNdjson({
            files: [{ open: pieces(lines.join('\n'), 50) }],
          });
          const { read, listed, merged, skipped } = report.practitioners;
          assert.equal(listed + merged + skipped, read);
        },
      ),
      { numRuns: runs(100) },
    );
  });
});
