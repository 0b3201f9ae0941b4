import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import {
  bundleOf,
  directoryOf,
  location,
  newPatients,
  organization,
  practitioner,
  provider,
  role,
  service,
  site,
} from './fixtures/build.js';
import { demoZips, exampleBundle } from './fixtures/load.js';
import {
  accessibilityCodes,
  acceptingStates,
  createSearch,
  DirectoryError,
  filterNames,
  genders,
  milesBetween,
  otherCareGroups,
  primaryCareGroups,
  readPlanNetBundle,
  resolveAccepting,
  telehealthStates,
  type AcceptingStatement,
  type Directory,
  type Point,
  type Provider,
  type Query,
  type Site,
} from './index.js';

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
    postalCode: fc.option(fc.constantFrom(...zipCodes, '99998'), { nil: undefined }),
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
      specialties: fc.subarray(codes),
      sites: fc.uniqueArray(anySite, { minLength: 1, maxLength: 3, selector: ({ id }) => id }),
    }),
    { maxLength: 12 },
  )
  .map((people) =>
    directoryOf(
      ...people.map(({ given, family, languages, specialties, ...more }, place) =>
        provider(`p${place}`, given, family, {
          ...more,
          languages: languages.map((code) => ({ code, by: 'provider' as const })),
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
    genders: fc.subarray([...genders]),
    accepting: fc.subarray([...acceptingStates]),
    accessible: fc.subarray([...accessibilityCodes].slice(0, 3)),
    telehealth: fc.subarray([...telehealthStates]),
    networks: fc.subarray(networkIds),
  },
  { requiredKeys: [] },
);

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
  const siteHolds = (one: Site): boolean => {
    const center: Point | undefined = zips.find(one.address.postalCode ?? '');
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
          one.languages.map(({ code }) => code),
        ) &&
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
        const { rows, total } = createSearch(directory, { zips }).find(asked);
        assert.deepEqual(rows.map((row) => row.provider.id).sort(), oracle(directory, asked));
        assert.equal(total, rows.length);
      }),
      { numRuns: 300 },
    );
  });

  it('counts beside each value what choosing that value alone would give', () => {
    fc.assert(
      fc.property(anyDirectory, filters, (directory, query) => {
        const asked: Query = { ...query, zip: '06105' };
        const { facets } = createSearch(directory, { zips }).find(asked);
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
        const search = createSearch(directory, { zips });
        const asked: Query = { ...query, zip: '06105', text };
        const { total, loosen } = search.find(asked);
        const lifted = new Map<string, number>();
        for (const name of filterNames) {
          const without = { ...asked };
          // eslint-disable-next-line @typescript-eslint/no-dynamic-delete -- a query has no key for a filter that is off
          delete without[name];
          const more = search.find(without).total;
          assert.ok(more >= total, `${name}: ${more} < ${total}`);
          if (total === 0 && more > 0) lifted.set(name, more);
        }
        assert.deepEqual(new Map(loosen.map(({ filter, count }) => [filter, count])), lifted);
      }),
      { numRuns: 200 },
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
            createSearch(from, { zips })
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

  it('takes any text, ZIP code and city that a member may type', () => {
    const search = createSearch(directoryOf(provider('p', 'Ana', 'Smith')), { zips });
    const anything = fc.oneof(fc.string({ unit: 'binary' }), fc.string({ maxLength: 300 }));
    fc.assert(
      fc.property(anything, anything, anything, (text, zip, city) => {
        const { total, rows } = search.find({ text, zip, city });
        assert.equal(rows.length, total);
      }),
    );
  });
});

const pieces = [
  bundleOf(
    practitioner('p', {
      identifier: [{ system: 'http://hl7.org/fhir/sid/us-npi', value: '1234567893' }],
    }),
    practitioner('q', {
      identifier: [{ system: 'http://hl7.org/fhir/sid/us-npi', value: '1234567893' }],
    }),
    practitioner('nobody', { active: false }),
    organization('a'),
    service('h', {
      extension: [newPatients('newpt', 'a')],
      location: [{ reference: 'Location/l' }],
    }),
    location('l', { position: { latitude: 41.77, longitude: -72.7 } }),
    role('r', { healthcareService: [{ reference: 'HealthcareService/h' }] }),
    role('s', { practitioner: { reference: 'Practitioner/q' } }),
  ),
  exampleBundle(),
];

const hostile: fc.Arbitrary<unknown> = fc.oneof(
  fc.jsonValue({ maxDepth: 2 }),
  fc.constantFrom(
    null,
    '',
    'x'.repeat(100_000),
    JSON.parse(
      '{"__proto__": {"polluted": true}, "constructor": {"prototype": {"polluted": true}}}',
    ),
    JSON.parse(`${'['.repeat(5000)}${']'.repeat(5000)}`),
    { reference: '#p' },
    { reference: 'Practitioner/p' },
    [[[]]],
    -0,
    1e308,
  ),
);

/** Replaces or removes a value somewhere in a copy of a bundle; `route` chooses where. */
function mutate(json: unknown, route: readonly number[], value: unknown): unknown {
  if (route.length === 0 || typeof json !== 'object' || json === null) return value;
  const keys = Object.keys(json);
  const [step = 0, ...rest] = route;
  const key = keys[step % Math.max(1, keys.length)];
  if (key === undefined) return value;
  const copy: unknown = Array.isArray(json) ? [...(json as unknown[])] : { ...json };
  const record = copy as Record<string, unknown>;
  record[key] = mutate(record[key], rest, value);
  return copy;
}

describe('the laws of reading', () => {
  it('throws nothing but DirectoryError, accounts for everyone, and the result can be searched', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...pieces),
        fc.array(fc.tuple(fc.array(fc.nat(60), { minLength: 1, maxLength: 8 }), hostile), {
          minLength: 1,
          maxLength: 6,
        }),
        (bundle, changes) => {
          let json: unknown = bundle;
          for (const [route, value] of changes) json = mutate(json, route, value);
          let result;
          try {
            result = readPlanNetBundle(json, { zips });
          } catch (error) {
            assert.ok(error instanceof DirectoryError, String(error));
            return;
          }
          const { directory, report } = result;
          const { read, listed, merged, skipped } = report.practitioners;
          assert.equal(listed + merged + skipped, read);
          assert.equal(directory.providers.length, listed);
          assert.equal(new Set(directory.providers.map(({ id }) => id)).size, listed);
          assert.ok(directory.providers.every(({ sites }) => sites.length > 0));
          assert.ok(
            report.merged
              .concat(report.repaired, report.flagged, report.skipped)
              .every(({ count, examples }) => count > 0 && examples.length > 0),
          );
          assert.equal(
            createSearch(directory, { zips }).find({ text: 'solo', zip: '06105' }).rows.length <=
              listed,
            true,
          );
          assert.equal(Object.hasOwn(Object.prototype, 'polluted'), false);
        },
      ),
      { numRuns: 1500 },
    );
  });

  it('takes any JSON value', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          hostile,
          fc.array(hostile).map((entry) => ({ resourceType: 'Bundle', entry })),
        ),
        (json) => {
          try {
            readPlanNetBundle(json);
          } catch (error) {
            assert.ok(error instanceof DirectoryError, String(error));
          }
        },
      ),
    );
  });
});
