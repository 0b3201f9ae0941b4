import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { names, problems } from '../fixtures/ask.js';
import {
  boston,
  directoryOf,
  hartford,
  provider,
  searchIn,
  site,
  siteAt,
} from '../fixtures/build.js';
import { demoZips } from '../fixtures/load.js';
import { readZips } from '../zips.js';

const zips = demoZips();

describe('cities and ZIP codes', () => {
  const search = searchIn(
    directoryOf(
      provider('near', 'Ana', 'Diaz', { sites: [siteAt('Hartford', hartford)] }),
      provider('zip', 'Ana', 'Evans', {
        sites: [
          site('z', { address: { lines: [], city: 'Hartford', state: 'CT', postalCode: '06105' } }),
        ],
      }),
      provider('nowhere', 'Ana', 'Adams', { sites: [siteAt('Lost', undefined)] }),
      provider('masked', 'Ana', 'Field', {
        sites: [
          site('k', {
            address: { lines: [], city: 'Springfield', state: 'MA', postalCode: '01107' },
            // The directory's point is in California.
            position: { lat: 34, lon: -118, precision: 'address' },
          }),
        ],
      }),
      provider('ct', 'Ana', 'Gray', {
        sites: [
          site('g', {
            address: { lines: [], city: 'Springfield', state: 'CT', postalCode: '06040' },
          }),
          site('h', {
            address: { lines: [], city: 'Springfield', state: 'CT', postalCode: '06042' },
          }),
        ],
      }),
    ),
    { zips },
  );

  it('sort unknown positions last, and leave them out within miles, with their number', () => {
    assert.equal(names(search, { zip: '06105' }).at(-1), 'nowhere');
    const within = search.find({ zip: '06105', miles: 25 });
    assert.ok(!within.rows.some(({ provider: { id } }) => id === 'nowhere'));
    assert.equal(within.notPlaced, 1);
  });

  it('say how exact the distance is', () => {
    const precision = new Map(
      search.find({ zip: '06105' }).rows.map((row) => [row.provider.id, row.position?.precision]),
    );
    assert.equal(precision.get('near'), 'address');
    assert.equal(precision.get('zip'), 'zip');
    assert.equal(precision.get('masked'), 'zip');
    assert.equal(precision.get('nowhere'), undefined);
  });

  it('that are not known are told, and everyone is still listed without a distance', () => {
    for (const [query, told] of [
      [{ zip: '99999' }, 'zip-unknown 99999 other-zip-or-city'],
      [{ zip: '6105' }, 'zip-unreadable 6105 five-digits'],
      [{ city: 'Atlantis' }, 'city-unknown Atlantis other-zip-or-city'],
      [{ city: 'Lost' }, 'city-not-placed Lost, CT other-zip-or-city'],
      [{ text: '99999' }, 'zip-unknown 99999 other-zip-or-city'],
    ] as const) {
      const result = search.find(query);
      assert.deepEqual(problems(search, query), [told]);
      assert.equal(result.total, 5);
      assert.equal(result.origin, undefined);
      assert.ok(result.rows.every(({ miles }) => miles === undefined));
      assert.deepEqual(result.facets.miles, []);
    }
  });

  it('take in whoever is exactly as many miles away', () => {
    const miles = search.find({ zip: '06105' }).rows.at(-2)?.miles ?? 0;
    assert.ok(miles > 5);
    const before = search.find({ zip: '06105', miles: miles - 0.001 }).total;
    assert.equal(search.find({ zip: '06105', miles }).total, before + 1);
  });

  it('are no filter without an origin, and that is told', () => {
    assert.deepEqual(problems(search, { miles: 5 }), ['miles-without-place 5 give-zip-or-city']);
    assert.deepEqual(problems(search, { text: 'Near me!' }), [
      'near-me-without-place near me give-zip-or-city',
    ]);
    assert.equal(search.find({ miles: 5 }).total, 5);
  });

  it('of one name are chosen by size, and the others offered', () => {
    const result = search.find({ city: 'springfield' });
    assert.equal(result.origin?.state, 'CT');
    assert.deepEqual(result.problems[0]?.suggestions, ['Springfield, CT', 'Springfield, MA']);
    assert.equal(search.find({ city: 'Springfield MA' }).origin?.state, 'MA');
    assert.deepEqual(problems(search, { city: 'Springfield, MA' }), []);
  });

  it('may be a ZIP code in the city’s field, and a city stands in for a wrong ZIP code', () => {
    assert.equal(search.find({ city: '06105' }).origin?.zip, '06105');
    const both = search.find({ zip: '99999', city: 'Hartford' });
    assert.equal(both.origin?.city, 'Hartford');
    assert.deepEqual(
      both.problems.map(({ code }) => code),
      ['zip-unknown'],
    );
  });

  it('need no ZIP centers for a city', () => {
    const without = searchIn(
      directoryOf(provider('near', 'Ana', 'Diaz', { sites: [siteAt('Hartford', hartford)] })),
    );
    assert.equal(without.find({ city: 'Hartford' }).rows[0]?.miles, 0);
    assert.deepEqual(problems(without, { zip: '06105' }), ['zip-unknown 06105 other-zip-or-city']);
  });
});

describe('order', () => {
  const search = searchIn(
    directoryOf(
      provider('far', 'Ana', 'Smith', { sites: [siteAt('Boston', boston)] }),
      provider('near', 'Bo', 'Smithson', { sites: [siteAt('Hartford', hartford)] }),
      provider('given', 'Smith', 'Abel', { sites: [siteAt('Hartford', hartford)] }),
    ),
    { zips },
  );

  it('is by match where the text has a name, and by distance or name where asked', () => {
    const query = { text: 'smith', zip: '06105' };
    assert.equal(search.find(query).sort, 'match');
    assert.deepEqual(names(search, query), ['far', 'given', 'near']);
    assert.deepEqual(names(search, { ...query, sort: 'distance' }), ['given', 'near', 'far']);
    assert.deepEqual(names(search, { ...query, sort: 'name' }), ['given', 'far', 'near']);
  });
});

describe('a ZIP code of nothing but post-office boxes', () => {
  const at = (postalCode: string, city = 'Hartford', state = 'CT') =>
    site(`${postalCode} ${city}`, { address: { lines: [], city, state, postalCode } });
  const boxes = [
    provider('box', 'Ana', 'Box', { sites: [at('06141')] }),
    provider('far', 'Ana', 'Far', { sites: [at('99501', 'Anchorage', 'AK')] }),
    provider('other', 'Ana', 'Other', { sites: [at('06142', 'Hartford', 'MA')] }),
    provider('wrong', 'Ana', 'Wrong', { sites: [at('99998')] }),
  ];
  const offices = [
    provider('a', 'Ana', 'One', { sites: [at('06105'), at('06106', 'HARTFORD')] }),
    provider('b', 'Ana', 'Two', { sites: [at('06105')] }),
  ];
  const search = searchIn(directoryOf(...boxes, ...offices), { zips });

  it('is placed in the middle of its city’s others, each once, and told as about', () => {
    const row = search.find({ zip: '06105' }).rows.find(({ provider: { id } }) => id === 'box');
    const [one, other] = [zips.find('06105') ?? hartford, zips.find('06106') ?? hartford];
    assert.deepEqual(row?.position, {
      lat: (one.lat + other.lat) / 2,
      lon: (one.lon + other.lon) / 2,
      precision: 'zip',
    });
    assert.ok(row.miles !== undefined && row.miles > 0 && row.miles < 3);
    assert.ok(names(search, { zip: '06105', miles: 5 }).includes('box'));
  });

  it('is listed without a distance where its city has no other of its digits, and counted within miles', () => {
    const all = search.find({ zip: '06105' });
    for (const id of ['far', 'other', 'wrong']) {
      const row = all.rows.find(({ provider: one }) => one.id === id);
      assert.ok(row, id);
      assert.equal(row.miles, undefined);
      assert.equal(row.position, undefined);
    }
    assert.equal(search.find({ zip: '06105', miles: 25 }).notPlaced, 3);
  });

  it('is placed by nothing where there is no table, and by a point of its own first', () => {
    const own = provider('own', 'Ana', 'Own', {
      sites: [{ ...at('06141'), position: hartford }],
    });
    const placed = searchIn(directoryOf(own, ...offices), { zips });
    const [row] = placed.find({ text: 'own', zip: '06105' }).rows;
    assert.deepEqual(row?.position, hartford);
    const without = searchIn(directoryOf(...boxes, ...offices, own));
    const found = without.find({ city: 'Hartford' }).rows;
    assert.equal(found.find(({ provider: { id } }) => id === 'box')?.position, undefined);
  });

  it('is not placed in a city whose ZIP codes lie far apart', () => {
    const table = readZips({
      format: 'careway-zips',
      version: 1,
      zips: ['06101 41.7 -72.7', '06102 41.7 -72.6', '06103 42.9 -72.7'],
    });
    const placed = (...others: string[]) =>
      searchIn(
        directoryOf(
          ...others.map((zip) => provider(zip, 'Ana', 'Other', { sites: [at(zip)] })),
          provider('box', 'Ana', 'Box', { sites: [at('06141')] }),
        ),
        { zips: table },
      )
        .find({ zip: '06101' })
        .rows.find(({ provider: { id } }) => id === 'box')?.position;
    assert.equal(placed('06101', '06102')?.lat, 41.7);
    assert.equal(placed('06101', '06102', '06103'), undefined);
  });
});
