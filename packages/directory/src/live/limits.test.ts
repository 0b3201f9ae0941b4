import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import {
  base,
  collect,
  FakeClock,
  outcome,
  page,
  searchTable,
  statement,
  table,
} from '../fixtures/answers.js';
import { location, practitioner, role } from '../fixtures/build.js';
import { demoZips } from '../fixtures/load.js';
import { DirectoryError, PlanNetSource, type Fetch, type FetchResponse } from '../index.js';

const metadata = statement(false);
const everyone = 'PractitionerRole?_lastUpdated=gt1900-01-01';
const found = page([role('r'), practitioner('p'), location('l')]);

describe('the size of an answer', () => {
  /** A server whose search answers with one response. */
  function answering(more: Partial<FetchResponse>): PlanNetSource {
    const server = table({ metadata });
    const fetch: Fetch = (url, init) =>
      url.includes('/metadata')
        ? server.fetch(url, init)
        : Promise.resolve({
            ok: true,
            status: 200,
            statusText: 'OK',
            url: '',
            headers: { get: () => null },
            text: () => Promise.reject(new Error('not asked for')),
            ...more,
          });
    return new PlanNetSource({ baseUrl: base, fetch, clock: new FakeClock() });
  }

  const isTooLarge = (error: unknown): boolean =>
    error instanceof DirectoryError &&
    error.code === 'not-fhir' &&
    /larger than 32 MiB.*pageSize/.test(error.message);

  it('is bounded where it comes in pieces, and the rest is not read', async () => {
    let pieces = 0;
    const body = new ReadableStream<Uint8Array>({
      pull(controller) {
        pieces += 1;
        controller.enqueue(new Uint8Array(1024 * 1024).fill(32));
      },
    });
    await assert.rejects(collect(answering({ body }).search({})), isTooLarge);
    assert.ok(pieces < 40);
  });

  it('is bounded where it comes at once', async () => {
    const text = () => Promise.resolve(' '.repeat(33 * 1024 * 1024));
    await assert.rejects(collect(answering({ text }).search({})), isTooLarge);
  });

  it('is read at once where a fetch has no streams', async () => {
    const text = () => Promise.resolve(JSON.stringify(found));
    const pages = await collect(answering({ text, body: null }).search({}));
    assert.deepEqual(
      pages[0]?.providers.map(({ id }) => id),
      ['p'],
    );
  });
});

describe('the size of a search', () => {
  it('is bounded by 1000 locations, and says so', async () => {
    const many = (start: number) =>
      page(
        Array.from({ length: 600 }, (_, place) => location(`l${start + place}`)),
        { next: `Location?page=${start + 600}` },
      );
    const server = table({
      metadata,
      'Location?address-city=Hartford': many(0),
      'Location?page=600': many(600),
    });
    let roleSearches = 0;
    const fetch: Fetch = (url, init) => {
      if (!url.includes('/PractitionerRole')) return server.fetch(url, init);
      roleSearches += 1;
      return Promise.resolve(new Response(JSON.stringify(page([]))));
    };
    const source = new PlanNetSource({ baseUrl: base, fetch, clock: new FakeClock() });
    const [only] = await collect(source.search({ city: 'Hartford' }));
    assert.deepEqual(only?.problems, [{ code: 'too-many-places', value: '1200' }]);
    assert.equal(roleSearches, 40);
    assert.ok(!server.log.includes('Location?page=1200'));
  });

  it('asks for the first three digits where more than 200 ZIP codes are around', async () => {
    const { log } = await searchTable(
      { metadata },
      { zip: '02139', miles: 60 },
      { zips: demoZips() },
    );
    const asked = /^Location\?address-postalcode=(.*)$/.exec(log[1] ?? '')?.[1]?.split(',') ?? [];
    assert.ok(asked.length > 2 && asked.length < 50);
    assert.ok(asked.every((zip) => /^\d{3}$/.test(zip)) && asked.includes('021'));
  });

  it('goes on without includes where the server refuses them', async () => {
    const server = table({ metadata, [everyone]: found });
    const fetch: Fetch = (url, init) =>
      url.includes('_include')
        ? Promise.resolve(
            new Response(JSON.stringify(outcome({ diagnostics: 'No _include' })), { status: 400 }),
          )
        : server.fetch(url, init);
    const source = new PlanNetSource({ baseUrl: base, fetch, clock: new FakeClock() });
    const [first] = await collect(source.search({}));
    assert.deepEqual(
      first?.providers.map(({ id }) => id),
      ['p'],
    );
    assert.equal(first.problems[0]?.code, 'include-refused');
  });
});

describe('what comes in later', () => {
  it('gives a person again with the newer of two versions, in either order', async () => {
    const old = practitioner('p', { gender: 'male', meta: { lastUpdated: '2020-01-01' } });
    const now = practitioner('p', { gender: 'female', meta: { lastUpdated: '2024-01-01' } });
    for (const [first, second] of [[old, now] as const, [now, old] as const]) {
      const { latest, pages } = await searchTable({
        metadata,
        [everyone]: page([role('r'), first, location('l')], { next: 'x?page=2' }),
        'x?page=2': page([role('r'), second]),
      });
      assert.equal(latest.length, 1);
      assert.equal(latest[0]?.gender, 'female');
      assert.equal(pages.flatMap(({ updated }) => updated).length, first === old ? 1 : 0);
      const merged = pages.at(-1)?.report.merged.map(({ reason }) => reason);
      if (first === old) assert.deepEqual(merged, ['entry-doubled', 'older-version']);
    }
  });

  it('joins one person under two ids of one NPI, wherever the second comes', async () => {
    const npi = { identifier: [{ system: 'http://hl7.org/fhir/sid/us-npi', value: '1234567893' }] };
    const { ids, latest } = await searchTable({
      metadata,
      [everyone]: page([role('r'), practitioner('p', npi), location('l')], { next: 'x?page=2' }),
      'x?page=2': page([
        role('s', {
          practitioner: { reference: `${base}Practitioner/q` },
          location: [{ reference: 'Location/m' }],
        }),
        practitioner('q', npi),
        location('m'),
      ]),
    });
    assert.deepEqual(ids, [['p'], []]);
    assert.deepEqual(
      latest.map(({ id, sites }) => [id, sites.length]),
      [['p', 2]],
    );
  });

  it('lists people whom roles contain, and reports roles of nobody', async () => {
    const { ids, pages } = await searchTable({
      metadata,
      [everyone]: page([
        role('r', { contained: [practitioner('doc')], practitioner: { reference: '#doc' } }),
        role('n', { practitioner: undefined }),
        location('l'),
      ]),
    });
    assert.deepEqual(ids, [['r#doc']]);
    assert.deepEqual(
      pages[0]?.report.skipped.map(({ reason }) => reason),
      ['role-without-practitioner'],
    );
  });

  it('holds to a city’s state', async () => {
    const elsewhere = location('l', { address: { city: 'HARTFORD', state: 'ME' } });
    const { ids } = await searchTable(
      {
        metadata,
        'Location?address-city=Hartford&address-state=CT': page([location('l')]),
        'PractitionerRole?location=Location/l': page([role('r'), practitioner('p'), elsewhere]),
      },
      { city: 'Hartford, ct' },
    );
    assert.deepEqual(ids, [['p']]);
  });
});
