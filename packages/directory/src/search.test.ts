import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { directoryOf, provider, site } from './fixtures/build.js';
import { demoBundle, demoZips } from './fixtures/load.js';
import {
  createSearch,
  DirectoryError,
  networksOfPlan,
  pcpSpecialties,
  readPlanNetBundle,
  type FacetValue,
  type Query,
  type Site,
} from './index.js';

const zips = demoZips();
const { directory } = readPlanNetBundle(demoBundle(), { zips });
const demo = createSearch(directory, { zips, pcpSpecialties });

function names(search: typeof demo, query: Query): string[] {
  return search.find({ limit: 1000, ...query }).rows.map(({ provider: { id } }) => id);
}

function counts(values: readonly FacetValue[]): Record<string, number> {
  return Object.fromEntries(values.map(({ value, count }) => [value, count]));
}

function problems(search: typeof demo, query: Query): string[] {
  return search.find(query).problems.map(({ code, value, remedy }) => `${code} ${value} ${remedy}`);
}

describe('the demo’s directory', () => {
  it('lists all 623 providers, nearest first from a ZIP code', () => {
    const { rows, total, origin, sort } = demo.find({ zip: '02139-1234', limit: 1000 });
    assert.equal(total, 623);
    assert.equal(sort, 'distance');
    assert.deepEqual(origin, { lat: 42.362, lon: -71.102, zip: '02139', city: 'Cambridge' });
    const miles = rows.map((row) => row.miles ?? Infinity);
    assert.deepEqual(
      miles,
      [...miles].sort((a, b) => a - b),
    );
    assert.equal(rows[0]?.site.address.city, 'Cambridge');
  });

  it('finds the 96 pediatric providers, 17 of whom speak Spanish', () => {
    assert.equal(demo.find({ text: 'kids doctor' }).total, 96);
    assert.equal(demo.find({ specialtyGroups: ['pediatrics'] }).total, 96);
    assert.equal(demo.find({ text: 'spanish pediatrician' }).total, 17);
    assert.equal(demo.find({ text: 'doctora de niños', languages: ['es'] }).total, 17);
  });

  it('understands a specialist’s name, finds none, and says where to ask', () => {
    const query = { text: 'dermatalgist' };
    assert.equal(demo.find(query).total, 0);
    assert.deepEqual(problems(demo, query), ['specialty-not-listed dermatology ask-for-referral']);
    assert.deepEqual(demo.find(query).loosen, [{ filter: 'text', count: 623 }]);
  });

  it('finds a city that the data misspells, by its right name', () => {
    const { origin, problems: found } = demo.find({ city: 'Worcester, MA' });
    assert.equal(origin?.city, 'Worchester');
    assert.deepEqual(
      found.map(({ code }) => code),
      ['city-corrected'],
    );
  });

  it('has a plan’s networks to filter by', () => {
    const networks = networksOfPlan(directory, 'plannet-insuranceplan-HPID240000');
    assert.deepEqual(networks, ['plannet-network-HPID010000']);
    assert.equal(demo.find({ networks }).total, 83);
    assert.deepEqual(networksOfPlan(directory, 'none'), []);
  });

  it('counts each filter with its own values lifted', () => {
    const { facets } = demo.find({ genders: ['female'], languages: ['es'], accepting: ['newpt'] });
    for (const { value, count } of facets.languages) {
      const alone = demo.find({ genders: ['female'], languages: [value], accepting: ['newpt'] });
      assert.equal(count, alone.total, value);
    }
    assert.equal(counts(demo.find({}).facets.languages).es, 116);
  });

  it('gives rows in pages that add up to the whole', () => {
    const whole = names(demo, { text: 'family doctor', zip: '02139' });
    const pages = [0, 25, 50, 75, 100].flatMap((offset) =>
      names(demo, { text: 'family doctor', zip: '02139', limit: 25, offset }),
    );
    assert.deepEqual(pages, whole);
    assert.equal(new Set(whole).size, 109);
  });

  it('has a provider by id, and not one that is not listed', () => {
    assert.equal(demo.get('plannet-practitioner-1230081110')?.name.family, 'Cormier');
    assert.equal(demo.get('constructor'), undefined);
    assert.equal(demo.size, 623);
  });
});

describe('only some specialties', () => {
  it('lists providers by exact code, never by prefix', () => {
    const cardiologist = provider('heart', 'Al', 'Best', {
      specialties: [{ code: '207RC0000X', display: 'Cardiovascular Disease Physician' }],
    });
    const all = directoryOf(cardiologist, provider('family', 'Bo', 'Cole'));
    assert.deepEqual(names(createSearch(all, { pcpSpecialties }), {}), ['family']);
    assert.deepEqual(names(createSearch(all), { text: 'heart doctor' }), ['heart']);
  });
});

const hartford = { lat: 41.77, lon: -72.7, precision: 'address' } as const;
const boston = { lat: 42.36, lon: -71.06, precision: 'address' } as const;

function at(id: string, position: Site['position'], more: Partial<Site> = {}): Site {
  return site(id, {
    address: { lines: [], city: id, state: 'CT' },
    ...(position && { position }),
    ...more,
  });
}

describe('providers with several sites', () => {
  const two = provider('two', 'Ana', 'Diaz', {
    sites: [
      at('Hartford', hartford, { accepting: { state: 'nopt', conflict: false, statements: [] } }),
      at('Boston', boston, {
        accepting: { state: 'newpt', conflict: false, statements: [] },
        accessibility: ['adacomp'],
      }),
    ],
  });
  const search = createSearch(directoryOf(two), { zips });

  it('are one row, at the nearest site, with the other ones attached', () => {
    const { rows, total } = search.find({ zip: '06105' });
    assert.equal(total, 1);
    assert.equal(rows[0]?.site.id, 'Hartford');
    assert.ok((rows[0].miles ?? 99) < 2);
    assert.deepEqual(
      rows[0].otherSites.map((other) => other.site.id),
      ['Boston'],
    );
    assert.ok((rows[0].otherSites[0]?.miles ?? 0) > 80);
  });

  it('are at the nearest site that holds all filters', () => {
    const [row] = search.find({ zip: '06105', accepting: ['newpt'] }).rows;
    assert.equal(row?.site.id, 'Boston');
    assert.equal(row.accepting.state, 'newpt');
  });

  it('do not match by one site’s distance and another’s new patients', () => {
    const result = search.find({ zip: '06105', miles: 10, accepting: ['newpt'] });
    assert.equal(result.total, 0);
    assert.deepEqual(
      new Map(result.loosen.map(({ filter, count }) => [filter, count])),
      new Map([
        ['miles', 1],
        ['accepting', 1],
      ]),
    );
  });

  it('count under every state that one of their sites has', () => {
    const { facets } = search.find({});
    assert.deepEqual(counts(facets.accepting), { newpt: 1, nopt: 1 });
  });
});

describe('new patients by network', () => {
  const networks = [
    { id: 'a', name: 'Network A' },
    { id: 'b', name: 'Network B' },
  ];
  const search = createSearch(
    directoryOf(
      provider('p', 'Ana', 'Diaz', {
        sites: [
          site('s', {
            networks,
            accepting: {
              state: 'unknown',
              source: 'role',
              conflict: true,
              statements: [
                { state: 'newpt', source: 'role', networkId: 'a' },
                { state: 'nopt', source: 'role', networkId: 'b' },
              ],
            },
          }),
        ],
      }),
    ),
  );

  it('are what is stated for the network asked for', () => {
    const [a] = search.find({ networks: ['a'] }).rows;
    assert.deepEqual([a?.accepting.state, a?.accepting.conflict], ['newpt', false]);
    assert.equal(search.find({ networks: ['b'], accepting: ['newpt'] }).total, 0);
    assert.equal(search.find({ networks: ['b'], text: 'accepting new patients' }).total, 0);
  });

  it('stay marked as contradictory where no network is asked for', () => {
    const [row] = search.find({ accepting: ['newpt'] }).rows;
    assert.deepEqual([row?.accepting.state, row?.accepting.conflict], ['newpt', true]);
    assert.equal(search.find({}).rows[0]?.accepting.state, 'unknown');
  });

  it('are counted by network', () => {
    const { facets } = search.find({ accepting: ['newpt'] });
    assert.deepEqual(counts(facets.networks), { a: 1, b: 0 });
    assert.deepEqual(
      facets.networks.map(({ name }) => name),
      ['Network A', 'Network B'],
    );
  });
});

describe('places', () => {
  const search = createSearch(
    directoryOf(
      provider('near', 'Ana', 'Diaz', { sites: [at('Hartford', hartford)] }),
      provider('zip', 'Ana', 'Evans', {
        sites: [
          site('z', { address: { lines: [], city: 'Hartford', state: 'CT', postalCode: '06105' } }),
        ],
      }),
      provider('nowhere', 'Ana', 'Adams', { sites: [at('Lost', undefined)] }),
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
      search.find({ zip: '06105' }).rows.map((row) => [row.provider.id, row.precision]),
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

  it('are no filter without an origin, and that is told', () => {
    assert.deepEqual(problems(search, { miles: 5 }), ['miles-without-place 5 give-zip-or-city']);
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
    const without = createSearch(
      directoryOf(provider('near', 'Ana', 'Diaz', { sites: [at('Hartford', hartford)] })),
    );
    assert.equal(without.find({ city: 'Hartford' }).rows[0]?.miles, 0);
    assert.deepEqual(problems(without, { zip: '06105' }), ['zip-unknown 06105 other-zip-or-city']);
  });
});

describe('order', () => {
  const search = createSearch(
    directoryOf(
      provider('far', 'Ana', 'Smith', { sites: [at('Boston', boston)] }),
      provider('near', 'Bo', 'Smithson', { sites: [at('Hartford', hartford)] }),
      provider('given', 'Smith', 'Abel', { sites: [at('Hartford', hartford)] }),
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

describe('what was asked for and is not there', () => {
  const search = createSearch(directoryOf(provider('p', 'Ana', 'Smith')));

  it('is told of languages, words, words together and filter values', () => {
    assert.deepEqual(problems(search, { text: 'igbo' }), [
      'language-not-listed ig ask-for-interpreter',
    ]);
    assert.deepEqual(problems(search, { text: 'xyzzy' }), ['word-not-found xyzzy check-spelling']);
    assert.deepEqual(problems(search, { specialtyGroups: ['magic'] }), [
      'filter-value-unknown magic take-off-filter',
    ]);
    const other = createSearch(
      directoryOf(provider('p', 'Ana', 'Smith'), provider('q', 'Bo', 'Reyes')),
    );
    assert.deepEqual(problems(other, { text: 'ana reyes' }), [
      'words-not-together ana reyes fewer-words',
    ]);
  });

  it('keeps a selected value among the counts, with none', () => {
    const { languages } = search.find({ languages: ['ig'] }).facets;
    assert.deepEqual(languages, [{ value: 'ig', count: 0, selected: true }]);
  });

  it('treats unknown as a value that can be asked for', () => {
    assert.equal(search.find({ accepting: ['unknown'], telehealth: ['unknown'] }).total, 1);
    assert.equal(search.find({ accepting: ['newpt'] }).total, 0);
  });

  it('filters nothing by an empty list', () => {
    assert.equal(
      search.find({ languages: [], genders: [], accepting: [], accessible: [], networks: [] })
        .total,
      1,
    );
  });
});

describe('a query that a program got wrong', () => {
  for (const [query, says] of [
    [null, /null: a query must be an object/],
    [{ text: 7 }, /7: "text" must be text/],
    [{ languages: 'es' }, /"es": "languages" must be a list/],
    [{ miles: 0 }, /0: "miles" must be a number above 0/],
    [{ miles: '5' }, /"5": "miles" must be a number above 0/],
    [{ limit: -1 }, /-1: "limit" must be a whole number/],
    [{ offset: 1.5 }, /1\.5: "offset" must be a whole number/],
    [{ sort: 'best' }, /"best": "sort" must be one of/],
  ] as const) {
    it(`is refused: ${JSON.stringify(query)}`, () => {
      assert.throws(
        () => demo.find(query as unknown as Query),
        (error) =>
          error instanceof DirectoryError && error.code === 'bad-query' && says.test(error.message),
      );
    });
  }

  it('or a distance that is none', () => {
    assert.throws(() => createSearch(directory, { distances: [5, 0] }), /0: a distance must be/);
  });
});
