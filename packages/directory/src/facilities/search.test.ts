import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { boston, directoryOf, hartford, siteAt } from '../fixtures/build.js';
import { anyFacility } from '../fixtures/provider.js';
import {
  columnsOf,
  createFacilitySearch,
  DirectoryError,
  facilityKinds,
  milesBetween,
  readZips,
  type Facility,
  type FacilityKind,
  type FacilityQuery,
  type FacilityResult,
  type OpenTime,
  type Site,
} from '../index.js';

const zips = readZips({
  format: 'careway-zips',
  version: 1,
  source: 'test',
  zips: ['06105 41.77 -72.70', '02118 42.34 -71.07'],
});

const daily = (from: string, to: string): Partial<Site> => ({
  hours: {
    source: 'location',
    times: (['mon', 'tue', 'wed'] as const).map((day): OpenTime => ({ day, from, to })),
  },
});

function facility(id: string, name: string, kinds: FacilityKind[], ...sites: Site[]): Facility {
  return { id, name, kinds, languages: [], sites };
}

const all = [
  facility(
    'corner',
    'Corner Pharmacy',
    ['pharmacy'],
    siteAt('Hartford', hartford, daily('09:00', '18:00')),
    siteAt('Boston', boston, daily('09:00', '22:00')),
  ),
  facility('quick', 'Quick Care', ['urgent-care'], siteAt('Hartford', hartford)),
  facility(
    'hill',
    'Hill Hospital',
    ['emergency', 'hospital'],
    siteAt('Hartford', undefined, { networks: [{ id: 'gold', name: 'Gold' }] }),
  ),
];

const searchIn = (facilities: Facility[]) =>
  createFacilitySearch(columnsOf({ ...directoryOf(), facilities }), { zips });
const find = (query: FacilityQuery): FacilityResult => searchIn(all).find(query);
const names = ({ rows }: FacilityResult) =>
  rows.map(({ facility: { name }, site }) => `${name}, ${site.id}`);

describe('finding a place', () => {
  it('gives each door, nearest first, and by name without a place to start from', () => {
    assert.deepEqual(names(find({ zip: '06105' })), [
      'Corner Pharmacy, Hartford',
      'Quick Care, Hartford',
      'Corner Pharmacy, Boston',
      'Hill Hospital, Hartford',
    ]);
    assert.deepEqual(names(find({})), [
      'Corner Pharmacy, Boston',
      'Corner Pharmacy, Hartford',
      'Hill Hospital, Hartford',
      'Quick Care, Hartford',
    ]);
    assert.deepEqual(names(find({ city: 'boston' })).slice(0, 1), ['Corner Pharmacy, Boston']);
  });

  it('takes one kind or several, and counts what each would give', () => {
    const result = find({ kinds: ['pharmacy'], zip: '06105', miles: 5 });
    assert.deepEqual(names(result), ['Corner Pharmacy, Hartford']);
    assert.deepEqual(result.kinds, [
      { value: 'emergency', count: 0, selected: false },
      { value: 'urgent-care', count: 1, selected: false },
      { value: 'hospital', count: 0, selected: false },
      { value: 'pharmacy', count: 1, selected: true },
    ]);
    assert.equal(find({ kinds: ['hospital', 'urgent-care'] }).total, 2);
  });

  it('says who is open then, and counts apart whoever lists no hours', () => {
    const at = { day: 'tue', time: '19:00' } as const;
    const open = find({ at, openOnly: true });
    assert.deepEqual(names(open), ['Corner Pharmacy, Boston']);
    assert.deepEqual(open.rows[0]?.open, { state: 'open', until: { day: 'tue', time: '22:00' } });
    assert.equal(open.hoursUnknown, 2);
    assert.deepEqual(
      find({ at }).rows.map(({ open: { state } }) => state),
      ['open', 'closed', 'unknown', 'unknown'],
    );
  });

  it('never leaves out in silence a place whose address it does not know', () => {
    const result = find({ kinds: ['emergency'], zip: '06105', miles: 10 });
    assert.equal(result.total, 0);
    assert.equal(result.notPlaced, 1);
    assert.deepEqual(result.loosen, [
      { filter: 'kinds', count: 2 },
      { filter: 'miles', count: 1 },
    ]);
  });

  it('finds names begun, misspelled, and by their city', () => {
    for (const text of ['corn', 'pharmasy', 'farmacy corner', 'hartford corner'])
      assert.match(names(find({ text }))[0] ?? '', /^Corner Pharmacy/);
    assert.deepEqual(names(find({ text: 'pharmacy boston' })), ['Corner Pharmacy, Boston']);
    assert.deepEqual(find({ text: 'xyzzy' }).loosen, [{ filter: 'text', count: 4 }]);
  });

  it('keeps to the networks of a plan', () => {
    const { rows, networksUnknown } = find({ networks: ['gold'] });
    assert.deepEqual(
      rows.map(({ facility: { name } }) => name),
      ['Hill Hospital'],
    );
    assert.equal(networksUnknown, 3);
    assert.equal(find({ networks: ['gold'], kinds: ['pharmacy'] }).networksUnknown, 2);
    assert.equal(find({}).networksUnknown, 0);
  });

  it('tells a ZIP code that it does not know', () => {
    assert.equal(find({ zip: '99999' }).problems[0]?.code, 'zip-unknown');
    assert.equal(find({ zip: 'abc' }).problems[0]?.code, 'zip-unreadable');
  });

  it('refuses what a program gets wrong, naming it', () => {
    const bad = (query: object, says: RegExp) => {
      assert.throws(
        () => find(query),
        (error: unknown) =>
          error instanceof DirectoryError && error.code === 'bad-query' && says.test(error.message),
      );
    };
    bad({ kinds: ['spa'] }, /"spa": "kinds" holds some of emergency/);
    bad({ at: { day: 'someday', time: '10:00' } }, /weekday and a time/);
    bad({ openOnly: true }, /Give "at" too/);
    bad({ miles: -1 }, /"miles"/);
  });

  it('is the same as looking at every door, in any directory', () => {
    const kinds = fc.subarray([...facilityKinds]);
    const asked = fc.record(
      { kinds, zip: fc.constant('06105'), miles: fc.constantFrom(5, 500, 5000) },
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(
        fc.uniqueArray(anyFacility, { maxLength: 6, selector: ({ id }) => id }),
        asked,
        (facilities, query) => {
          const result = searchIn(facilities).find({ ...query, limit: 100 });
          const doors = facilities.flatMap((one) => one.sites.map((site) => ({ one, site })));
          const wanted = doors.filter(
            ({ one }) =>
              (query.kinds ?? []).length === 0 ||
              one.kinds.some((kind) => query.kinds?.includes(kind)),
          );
          if (query.zip === undefined || query.miles === undefined)
            assert.equal(result.total, wanted.length);
          assert.equal(result.rows.length, result.total);
          const miles = result.rows.map((row) => row.miles ?? Infinity);
          if (query.zip !== undefined) {
            assert.deepEqual(
              [...miles].sort((a, b) => a - b),
              miles,
            );
            for (const { site, miles: away, position } of result.rows)
              if (site.position && position?.precision === 'address')
                assert.ok(
                  Math.abs(milesBetween({ lat: 41.77, lon: -72.7 }, site.position) - (away ?? 0)) <
                    0.001,
                );
          }
        },
      ),
      { numRuns: 300 },
    );
  });

  it('is near its city’s others where its ZIP code has no center, such as one of boxes alone', () => {
    const at = (id: string, postalCode: string, city: string) =>
      siteAt(id, undefined, { address: { lines: [], city, state: 'CT', postalCode } });
    const some = searchIn([
      facility('one', 'One', ['clinic'], at('a', '06105', 'Hartford')),
      facility('box', 'Box', ['clinic'], at('b', '06141', 'HARTFORD')),
      facility('far', 'Far', ['clinic'], at('c', '06141', 'Elsewhere')),
    ]);
    const { rows, notPlaced } = some.find({ zip: '06105', miles: 1 });
    assert.deepEqual(
      rows.map((row) => [row.facility.id, row.miles, row.position?.precision]),
      [
        ['box', 0, 'zip'],
        ['one', 0, 'zip'],
      ],
    );
    assert.equal(notPlaced, 1);
  });
});
