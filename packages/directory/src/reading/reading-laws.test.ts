import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import {
  bundleOf,
  location,
  newPatients,
  organization,
  practitioner,
  role,
  searchIn,
  service,
} from '../fixtures/build.js';
import { demoZips, exampleBundle } from '../fixtures/load.js';
import { runs } from '../fixtures/runs.js';
import { DirectoryError, readPlanNetBundle } from '../index.js';

const zips = demoZips();
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
            searchIn(directory, { zips }).find({ text: 'solo', zip: '06105' }).rows.length <=
              listed,
            true,
          );
          assert.equal(Object.hasOwn(Object.prototype, 'polluted'), false);
        },
      ),
      { numRuns: runs(600) },
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
      { numRuns: runs(100) },
    );
  });
});
