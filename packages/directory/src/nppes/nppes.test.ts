import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { provider } from '../fixtures/build.js';
import { runs } from '../fixtures/runs.js';
import { Nppes, tenDigits } from '../csv/index.js';
import { DirectoryError, readPlanNetBundle, type ReadReport } from '../index.js';

/** Some columns of the file, of which the real one has 330; the people are made up. */
const header = [
  'NPI',
  'Entity Type Code',
  'Provider Last Name (Legal Name)',
  'Provider First Name',
  'Provider Credential Text',
  'Provider Other Last Name',
  'NPI Deactivation Date',
  'NPI Reactivation Date',
  'Provider Sex Code',
  'Healthcare Provider Taxonomy Code_1',
  'Provider License Number_1',
  'Provider License Number State Code_1',
  'Healthcare Provider Primary Taxonomy Switch_1',
  'Healthcare Provider Taxonomy Code_2',
  'Provider License Number_2',
  'Provider License Number State Code_2',
  'Healthcare Provider Primary Taxonomy Switch_2',
];
const row = (npi: string, more: Record<string, string> = {}) =>
  header
    .map((name) =>
      JSON.stringify(
        { NPI: npi, 'Entity Type Code': '1', 'Provider Last Name (Legal Name)': 'DIAZ', ...more }[
          name
        ] ?? '',
      ),
    )
    .join(',');
const bytes = async function* (text: string, size = 64) {
  const whole = new TextEncoder().encode(text);
  for (let at = 0; at < whole.length; at += size)
    yield await Promise.resolve(whole.subarray(at, at + size));
};
const file = (...rows: string[]) =>
  bytes([header.map((name) => `"${name}"`).join(','), ...rows, ''].join('\r\n'));
const read = (...rows: string[]) =>
  Nppes.read(file(...rows), 'npidata.csv', new Set([1234567893, 1234567802]));

const full = row('1234567893', {
  'Provider Credential Text': 'M.D.',
  'Provider Sex Code': 'F',
  'Healthcare Provider Taxonomy Code_1': '207RC0000X',
  'Healthcare Provider Primary Taxonomy Switch_1': 'N',
  'Healthcare Provider Taxonomy Code_2': '207R00000X',
  'Healthcare Provider Primary Taxonomy Switch_2': 'Y',
  'Provider License Number_1': 'A12345',
  'Provider License Number State Code_1': 'CA',
});
const ana = provider('p', 'Ana', 'Diaz', { npi: '1234567893', specialties: [] });
const empty: ReadReport = readPlanNetBundle({ resourceType: 'Bundle' }).report;

describe('the registry of NPIs', () => {
  it('fills in what the plan does not say, the primary specialty first', async () => {
    const nppes = await read(row('1999999999'), full);
    assert.equal(nppes.size, 1);
    const { gender, credentials, specialties, licenses } = nppes.enrich(ana);
    assert.deepEqual(
      [gender, credentials, specialties.map(({ code }) => code), licenses],
      ['female', ['MD'], ['207R00000X', '207RC0000X'], [{ number: 'A12345', state: 'CA' }]],
    );
    assert.deepEqual(
      nppes.reportWith(empty).repaired.map(({ reason }) => reason),
      [
        'credentials-from-nppes',
        'gender-from-nppes',
        'licenses-from-nppes',
        'specialties-from-nppes',
      ],
    );
  });

  it('never changes what the plan says, and tells where the registry says otherwise', async () => {
    const nppes = await read(full);
    const own = provider('p', 'Bo', 'Reyes', {
      npi: '1234567893',
      gender: 'male',
      credentials: ['DO'],
      licenses: [{ number: 'X1' }],
    });
    assert.deepEqual(nppes.enrich(own), own);
    assert.deepEqual(
      nppes.reportWith(empty).flagged.map(({ reason, examples }) => [reason, examples[0]?.value]),
      [['nppes-other-name', 'Reyes / Diaz']],
    );
  });

  it('doubts an NPI that was taken back, and not one that was given again', async () => {
    const gone = { 'NPI Deactivation Date': '01/02/2025' };
    const back = { ...gone, 'NPI Reactivation Date': '02/02/2025' };
    const nppes = await read(row('1234567893', gone), row('1234567802', back));
    nppes.enrich(ana);
    nppes.enrich({ ...ana, npi: '1234567802' });
    assert.deepEqual(
      nppes.reportWith(empty).flagged.map(({ reason, count }) => [reason, count]),
      [['npi-deactivated', 1]],
    );
  });

  it('leaves alone whom it does not know, organizations, and people without an NPI', async () => {
    const nppes = await read(row('1234567893', { 'Entity Type Code': '2' }));
    assert.equal(nppes.size, 0);
    assert.equal(nppes.enrich(ana), ana);
    const nobody = provider('p', 'Ana', 'Diaz');
    assert.equal(nppes.enrich(nobody), nobody);
  });

  it('reads the older name of a column, and refuses another file', async () => {
    const older = header.map((name) =>
      name === 'Provider Sex Code' ? 'Provider Gender Code' : name,
    );
    const text = `${older.map((name) => `"${name}"`).join(',')}\n${full}\n`;
    const nppes = await Nppes.read(bytes(text), 'x', new Set([1234567893]));
    assert.equal(nppes.enrich(ana).gender, 'female');
    await assert.rejects(
      Nppes.read(bytes('a,b\n1,2\n'), 'x.csv', new Set()),
      (error: unknown) =>
        error instanceof DirectoryError && error.message.includes('x.csv": it has not the columns'),
    );
  });
});

describe('the laws of the registry’s file', () => {
  it('is read or refused whatever its bytes, and never changes what the plan says', async () => {
    const pieces: number[] = [];
    for await (const piece of file(full)) pieces.push(...piece);
    const good = Uint8Array.from(pieces);
    const change = fc.tuple(fc.nat({ max: good.length - 1 }), fc.nat({ max: 255 }));
    await fc.assert(
      fc.asyncProperty(
        fc.array(change, { minLength: 1, maxLength: 8 }),
        fc.option(fc.nat({ max: good.length })),
        async (changes, cut) => {
          const broken = Uint8Array.from(good);
          for (const [at, value] of changes) broken[at] = value;
          const whole = async function* () {
            yield await Promise.resolve(broken.subarray(0, cut ?? broken.length));
          };
          try {
            const nppes = await Nppes.read(whole(), 'x', new Set([1234567893]));
            const { name, sites, npi } = nppes.enrich(ana);
            assert.deepEqual(
              { name, sites, npi },
              { name: ana.name, sites: ana.sites, npi: ana.npi },
            );
          } catch (error) {
            assert.ok(error instanceof DirectoryError, String(error));
          }
        },
      ),
      { numRuns: runs(300) },
    );
  });
});

describe('the numbers of a file', () => {
  it('are all of ten digits, wherever the pieces end', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.oneof(fc.integer({ min: 0, max: 10 ** 11 }), fc.constant(1234567893))),
        fc.constantFrom(',', '"', '\n', ' x '),
        fc.integer({ min: 1, max: 20 }),
        async (numbers, between, size) => {
          const found = new Set<number>();
          await tenDigits(bytes(numbers.join(between), size), found);
          const wanted = numbers.map(String).filter((text) => text.length === 10);
          assert.deepEqual([...found].sort(), [...new Set(wanted.map(Number))].sort());
        },
      ),
      { numRuns: 300 },
    );
  });
});
