import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { directoryOf, provider, searchIn, site } from '../fixtures/build.js';
import { demoZips } from '../fixtures/load.js';
import {
  accessibilityCodes,
  acceptingStates,
  filterNames,
  genders,
  milesBetween,
  otherCareGroups,
  primaryCareGroups,
  resolveAccepting,
  telehealthStates,
  type Address,
  type AcceptingStatement,
  type Directory,
  type Point,
  type Provider,
  type Query,
  type Site,
} from '../index.js';

const zips = demoZips();
const families = ['Smith', 'Smyth', 'Rivera', "O'Hara", 'de la Cruz', 'Nguyễn', 'French'];
const zipCodes = ['06105', '06040', '02139', '01852'];
const networkIds = ['a', 'b', 'c'];
const codes = ['207Q00000X', '207R00000X', '208000000X', '363LF0000X', '207N00000X'];

const statement: fc.Arbitrary<AcceptingStatement> = fc.oneof(
  fc.record({
    state: fc.constantFrom(...acceptingStates.filter((state) => state !== 'unknown')),
    source: fc.constantFrom('role' as const, 'service' as const, 'location' as const),
  }),
  fc.record({
    state: fc.constantFrom(...acceptingStates.filter((state) => state !== 'unknown')),
    source: fc.constantFrom('role' as const, 'service' as const, 'location' as const),
    networkId: fc.constantFrom(...networkIds),
  }),
);

const anySite: fc.Arbitrary<Site> = fc
  .record({
    id: fc.constantFrom('s1', 's2', 's3', 's4', 's5', 's6'),
    postalCode: fc.option(fc.constantFrom(...zipCodes, '99998', '06141'), { nil: undefined }),
    statements: fc.array(statement, { maxLength: 3 }),
    accessibility: fc.subarray([...accessibilityCodes].slice(0, 3)),
    telehealth: fc.constantFrom(...telehealthStates),
    networks: fc.subarray(networkIds),
  })
  .map(({ id, postalCode, statements, networks, ...more }) =>
    site(id, {
      ...more,
      address: { lines: [], city: 'Hartford', ...(postalCode !== undefined && { postalCode }) },
      networks: networks.map((network) => ({ id: network, name: network })),
      accepting: resolveAccepting(statements),
    }),
  );

const anyDirectory: fc.Arbitrary<Directory> = fc
  .array(
    fc.record({
      given: fc.constantFrom('Ana', 'Bo', 'María José'),
      family: fc.constantFrom(...families),
      gender: fc.constantFrom(...genders),
      languages: fc.subarray(['en', 'es', 'vi']),
      by: fc.constantFrom('provider' as const, 'staff' as const),
      specialties: fc.subarray(codes),
      sites: fc.uniqueArray(anySite, { minLength: 1, maxLength: 3, selector: ({ id }) => id }),
    }),
    { maxLength: 12 },
  )
  .map((people) =>
    directoryOf(
      ...people.map(({ given, family, languages, by, specialties, ...more }, place) =>
        provider(`p${place}`, given, family, {
          ...more,
          languages: languages.map((code) => ({ code, by })),
          specialties: specialties.map((code) => ({ code, display: code })),
        }),
      ),
    ),
  );

const anyText = fc.constantFrom(
  'smith',
  'spanish',
  'kids doctor',
  'spanish rivera',
  'new patients',
  'xyzzy',
);

const filters = fc.record<Query>(
  {
    miles: fc.constantFrom(5, 25, 80),
    specialtyGroups: fc.subarray(['family', 'pediatrics', 'nurse-practitioner']),
    languages: fc.subarray(['es', 'vi', 'ko']),
    spokenBy: fc.constant('provider' as const),
    ages: fc.subarray(['children', 'adults'] as const),
    genders: fc.subarray([...genders]),
    accepting: fc.subarray([...acceptingStates]),
    accessible: fc.subarray([...accessibilityCodes].slice(0, 3)),
    telehealth: fc.subarray([...telehealthStates]),
    networks: fc.subarray(networkIds),
  },
  { requiredKeys: [] },
);

/** The middle of those ZIP codes of its city and its first three digits that have a center. */
function cityCenter(directory: Directory, { city, state, postalCode }: Address): Point | undefined {
  const digits = postalCode?.slice(0, 3);
  const points = directory.providers
    .flatMap(({ sites }) => sites.map(({ address }) => address))
    .filter((one) => one.city?.toLowerCase() === city?.toLowerCase() && one.state === state)
    .flatMap((one) => one.postalCode ?? [])
    .filter((zip, at, all) => zip.slice(0, 3) === digits && all.indexOf(zip) === at)
    .flatMap((zip) => zips.find(zip) ?? []);
  const mean = (numbers: number[]) => numbers.reduce((a, b) => a + b, 0) / numbers.length;
  const middle = { lat: mean(points.map(({ lat }) => lat)), lon: mean(points.map((p) => p.lon)) };
  const isClose = points.length > 0 && points.every((one) => milesBetween(one, middle) <= 25);
  return city !== undefined && isClose ? middle : undefined;
}

/** The filters as the words of `Query` say, one provider at a time, by loops over everything. */
function oracle(directory: Directory, query: Query): string[] {
  const origin = zips.find(query.zip ?? '');
  const asked = <Value>(list: readonly Value[] | undefined): readonly Value[] | undefined =>
    list && list.length > 0 ? list : undefined;
  const some = (list: readonly string[] | undefined, held: readonly string[]): boolean =>
    asked(list)?.some((value) => held.includes(value)) ?? true;
  const groupsOf = (one: Provider): string[] =>
    [...primaryCareGroups, ...otherCareGroups]
      .filter((group) => one.specialties.some(({ code }) => group.codes.includes(code ?? '')))
      .map(({ id }) => id);
  // Of the codes here, one is for children alone and one for adults alone.
  const agesOf = ({ specialties }: Provider): string[] => {
    const all = (code: string) =>
      specialties.length > 0 && specialties.every((one) => one.code === code);
    return [...(all('207R00000X') ? [] : ['children']), ...(all('208000000X') ? [] : ['adults'])];
  };
  const siteHolds = (one: Site): boolean => {
    const center = zips.find(one.address.postalCode ?? '') ?? cityCenter(directory, one.address);
    const isNear =
      !origin ||
      query.miles === undefined ||
      (center && milesBetween(origin, center) <= query.miles);
    const own = one.networks.map(({ id }) => id);
    const states =
      own.length === 0
        ? some(query.networks, [])
          ? [resolveAccepting(one.accepting.statements).state]
          : []
        : own
            .filter((id) => some(query.networks, [id]))
            .map((id) => resolveAccepting(one.accepting.statements, [id]).state);
    return (
      isNear === true &&
      states.some((state) => some(query.accepting, [state])) &&
      some(query.telehealth, [one.telehealth]) &&
      (query.accessible ?? []).every((code) => one.accessibility.includes(code))
    );
  };
  return directory.providers
    .filter(
      (one) =>
        some(query.specialtyGroups, groupsOf(one)) &&
        some(
          query.languages,
          one.languages
            .filter(({ by }) => query.spokenBy === undefined || by === 'provider')
            .map(({ code }) => code),
        ) &&
        some(query.ages, agesOf(one)) &&
        some(query.genders, [one.gender]) &&
        one.sites.some(siteHolds),
    )
    .map(({ id }) => id)
    .sort();
}

describe('the laws of finding', () => {
  it('gives whom loops over everything give', () => {
    fc.assert(
      fc.property(anyDirectory, filters, (directory, query) => {
        const asked = { ...query, zip: '06105', limit: 100 };
        const { rows, total } = searchIn(directory, { zips }).find(asked);
        assert.deepEqual(rows.map((row) => row.provider.id).sort(), oracle(directory, asked));
        assert.equal(total, rows.length);
      }),
      { numRuns: 120 },
    );
  });

  it('counts beside each value what choosing that value alone would give', () => {
    fc.assert(
      fc.property(anyDirectory, filters, (directory, query) => {
        const asked: Query = { ...query, zip: '06105' };
        const { facets } = searchIn(directory, { zips }).find(asked);
        for (const name of filterNames) {
          if (name === 'text') continue;
          for (const { value, count } of facets[name]) {
            let one: Query = { ...asked, [name]: [value] };
            if (name === 'miles') one = { ...asked, miles: Number(value) };
            // All accessibility codes must hold, so another one is chosen beside the others.
            if (name === 'accessible') {
              const others = (asked.accessible ?? []) as readonly string[];
              one = { ...asked, accessible: [...others, value] as never };
            }
            assert.equal(count, oracle(directory, one).length, `${name} ${value}`);
          }
        }
      }),
      { numRuns: 150 },
    );
  });

  it('never finds more with one more filter, and says rightly what lifting one gives', () => {
    fc.assert(
      fc.property(anyDirectory, filters, anyText, (directory, query, text) => {
        const search = searchIn(directory, { zips });
        const asked: Query = { ...query, zip: '06105', text };
        const { total, loosen } = search.find(asked);
        const lifted = new Map<string, number>();
        for (const name of filterNames) {
          const kept = Object.entries(asked).filter(([key]) => key !== name);
          const without: Query = Object.fromEntries(kept);
          const more = search.find(without).total;
          assert.ok(more >= total, `${name}: ${more} < ${total}`);
          if (total === 0 && more > 0) lifted.set(name, more);
        }
        assert.deepEqual(new Map(loosen.map(({ filter, count }) => [filter, count])), lifted);
      }),
      { numRuns: 120 },
    );
  });

  it('gives the same order again, in pages, and whatever order the directory is in', () => {
    fc.assert(
      fc.property(
        anyDirectory,
        filters,
        anyText,
        fc.integer({ min: 1, max: 5 }),
        (directory, query, text, limit) => {
          const asked: Query = { ...query, zip: '06105', text, limit: 100 };
          const ids = (from: Directory, one: Query): string[] =>
            searchIn(from, { zips })
              .find(one)
              .rows.map((row) => row.provider.id);
          const whole = ids(directory, asked);
          assert.deepEqual(ids(directory, asked), whole);
          const reversed = { ...directory, providers: [...directory.providers].reverse() };
          assert.deepEqual(ids(reversed, asked), whole);
          const pages: string[] = [];
          for (let offset = 0; offset < whole.length; offset += limit) {
            pages.push(...ids(directory, { ...asked, limit, offset }));
          }
          assert.deepEqual(pages, whole);
        },
      ),
      { numRuns: 100 },
    );
  });

  it('suggests the same people first, however many are asked for', () => {
    const given = fc.constantFrom('Ana', 'Bo', 'Chi', 'Smith', 'Smitty');
    const family = fc.constantFrom('Smith', 'Smith', 'Smithson', 'Smith-Jones', 'Rivera');
    const text = fc.constantFrom('smith', 'smi', 'ana smith', 'smyth', 'jones');
    fc.assert(
      fc.property(
        fc.array(fc.tuple(given, family), { maxLength: 40 }),
        text,
        fc.integer({ min: 1, max: 12 }),
        (people, asked, limit) => {
          const search = searchIn(
            directoryOf(
              ...people.map(([first, last], at) => provider(`p${at}`, `${first} ${at}`, last)),
            ),
          );
          const names = (count: number) =>
            search.suggest(asked, count).map(({ provider: one }) => one.name.display.slice(0, 12));
          assert.deepEqual(names(limit), names(100).slice(0, limit));
        },
      ),
      { numRuns: 200 },
    );
  });

  it('takes any text, ZIP code and city that a member may type', () => {
    const search = searchIn(directoryOf(provider('p', 'Ana', 'Smith')), { zips });
    const anything = fc.oneof(fc.string({ unit: 'binary' }), fc.string({ maxLength: 300 }));
    fc.assert(
      fc.property(anything, anything, anything, (text, zip, city) => {
        const { total, rows } = search.find({ text, zip, city });
        assert.equal(rows.length, total);
      }),
    );
  });
});
