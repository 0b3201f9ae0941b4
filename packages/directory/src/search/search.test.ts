import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { counts, names, problems } from '../fixtures/ask.js';
import {
  boston,
  directoryOf,
  hartford,
  provider,
  searchIn,
  site,
  siteAt,
} from '../fixtures/build.js';
import { demoBundle, demoZips } from '../fixtures/load.js';
import {
  DirectoryError,
  networksOfPlan,
  pcpSpecialties,
  readPlanNetBundle,
  type Query,
  type Site,
  type Weekday,
} from '../index.js';

const zips = demoZips();
const { directory } = readPlanNetBundle(demoBundle(), { zips });
const demo = searchIn(directory, { zips, pcpSpecialties });

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

  it('tells whom it finds before it has counted, and counts the same beside another search', () => {
    const near: Query = { text: 'kids doctor', zip: '02139', miles: 10, limit: 3 };
    const far: Query = { zip: '06105', miles: 25, limit: 3 };
    const [one, other] = [demo.begin(near), demo.begin(far)];
    const { facets, loosen, ...found } = demo.find(near);
    assert.deepEqual(one.found, found);
    const [first, second] = [one.counting.next(), other.counting.next()];
    assert.deepEqual([first.done, second.done], [false, false]);
    assert.deepEqual(one.counting.next().value, { facets, loosen });
    const { facets: others } = demo.find(far);
    assert.deepEqual(other.counting.next().value, { facets: others, loosen: [] });
  });

  it('sorts by who is there next, and never says that an office is closed whose hours it lacks', () => {
    const from = (day: Weekday, source: 'role' | 'location' = 'role'): Partial<Site> => ({
      hours: { source, times: [{ day, from: '09:00', to: '17:00' }] },
    });
    const people = directoryOf(
      provider('late', 'A', 'Late', { sites: [siteAt('Late', hartford, from('fri'))] }),
      provider('none', 'B', 'None', { sites: [siteAt('None', hartford)] }),
      provider('now', 'C', 'Now', { sites: [siteAt('Now', hartford, from('tue'))] }),
      provider('soon', 'D', 'Soon', { sites: [siteAt('Soon', hartford, from('wed'))] }),
      provider('hall', 'E', 'Hall', { sites: [siteAt('Hall', hartford, from('tue', 'location'))] }),
    );
    const search = searchIn(people, { zips });
    const { rows } = search.find({ sort: 'open', at: { day: 'tue', time: '10:00' } });
    assert.deepEqual(
      rows.map(({ provider: { id }, open }) => [id, open?.state]),
      [
        ['now', 'open'],
        ['soon', 'closed'],
        ['late', 'closed'],
        ['hall', 'unknown'],
        ['none', 'unknown'],
      ],
    );
    assert.equal(search.knowsHours, true);
    assert.equal(demo.find({ limit: 1 }).rows[0]?.open, undefined);
    assert.throws(() => demo.find({ sort: 'open' }), /Give "at" too/);
  });

  it('finds whom a license number or an NPI is of, however it is typed', () => {
    const search = searchIn(
      directoryOf(
        provider('p', 'Phillip', 'Schwartz', {
          npi: '1234567893',
          licenses: [{ number: 'A-12345', state: 'CA' }],
        }),
        provider('q', 'Ana', 'Rivera'),
      ),
      { zips },
    );
    const typed = ['A12345', 'a-12345', 'A 12345', 'lic. A12345', 'license number A 12345'];
    for (const text of [...typed, '1234567893', '123 456 7893', 'NPI 1234567893']) {
      const { rows, problems: found } = search.find({ text });
      assert.deepEqual(
        rows.map(({ provider: one }) => one.id),
        ['p'],
        text,
      );
      assert.deepEqual(found, [], text);
    }
    assert.equal(search.find({ text: 'a 02139' }).origin?.zip, '02139');
  });

  it('finds Saint John and Stefanie, who are spelled St. John and Stephanie', () => {
    const search = searchIn(
      directoryOf(provider('p', 'Kayla', 'St. John'), provider('q', 'Stephanie', 'Lee')),
    );
    const ids = (text: string) => search.find({ text }).rows.map(({ provider: one }) => one.id);
    assert.deepEqual(ids('kayla saint john'), ['p']);
    assert.deepEqual(ids('stefanie lee'), ['q']);
  });

  it('reads names ahead in steps, and finds the same', () => {
    const ahead = searchIn(directory, { zips, pcpSpecialties });
    const steps = [...ahead.prepare()];
    assert.ok(steps.length > 5);
    const query = { text: 'garlant kormier' };
    assert.deepEqual(ahead.find(query), demo.find(query));
    assert.deepEqual([...ahead.prepare()].length, 2);
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
    assert.deepEqual(names(searchIn(all, { pcpSpecialties }), {}), ['family']);
    assert.deepEqual(names(searchIn(all), { text: 'heart doctor' }), ['heart']);
  });
});

describe('providers with several sites', () => {
  const two = provider('two', 'Ana', 'Diaz', {
    sites: [
      siteAt('Hartford', hartford, {
        accepting: { state: 'nopt', conflict: false, statements: [] },
      }),
      siteAt('Boston', boston, {
        accepting: { state: 'newpt', conflict: false, statements: [] },
        accessibility: ['adacomp'],
      }),
    ],
  });
  const search = searchIn(directoryOf(two), { zips });

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
  const search = searchIn(
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

describe('what was asked for and is not there', () => {
  const search = searchIn(directoryOf(provider('p', 'Ana', 'Smith')));

  it('is told of languages, words, words together and filter values', () => {
    assert.deepEqual(problems(search, { text: 'igbo' }), [
      'language-not-listed ig ask-for-interpreter',
    ]);
    assert.deepEqual(problems(search, { text: 'xyzzy' }), ['word-not-found xyzzy check-spelling']);
    assert.deepEqual(problems(search, { specialtyGroups: ['magic'] }), [
      'filter-value-unknown magic take-off-filter',
    ]);
    const other = searchIn(
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
    assert.throws(() => searchIn(directory, { distances: [5, 0] }), /0: a distance must be/);
  });
});
