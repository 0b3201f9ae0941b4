import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { before, describe, it } from 'node:test';
import { careway, file, folder } from '../in-process.test.js';

const demo = new URL('../../../../demo/', import.meta.url);
const bundle = new URL('data/plan-net.bundle.json', demo).pathname;
const zips = new URL('public/data/zips.json', demo).pathname;
const packed = join(folder, 'plan.cwd');

interface Inspected {
  version: number;
  providers: number;
  bytes: number;
  source: string;
  report: { practitioners: { read: number; listed: number } };
}

before(async () => {
  await careway(['directory', 'build', bundle, '--out', packed, '--zips', zips]);
});

describe('careway directory build', () => {
  it('writes one small file, and says what it did with each record', async () => {
    const { code, out, err } = await careway([
      'directory',
      'build',
      bundle,
      '--out',
      packed,
      '--zips',
      zips,
    ]);
    assert.equal(code, 0);
    assert.match(out, /Practitioners: 623 read, 623 listed, 0 merged, 0 left out/);
    assert.match(
      out,
      /Repaired from other facts\n[^]* +14 {2}position-geocoder-failure: Location\//,
    );
    assert.match(out, /\n +571 {2}npi-check-digit: /);
    assert.ok(out.endsWith(`\n${packed}\n`));
    assert.match(err, /^read +1,846 entries\nwritten +623 providers, 35,\d{3} bytes\n$/);
    assert.ok(readFileSync(packed).length < 36_000);
  });

  it('gives the report as JSON', async () => {
    const { out } = await careway(['directory', 'build', bundle, '--out', packed, '--json']);
    const { providers, report } = JSON.parse(out) as Inspected;
    assert.deepEqual([providers, report.practitioners.listed], [623, 623]);
  });

  it('reads the files of a Qualified Health Plan', async () => {
    const sample = new URL('../../../directory/src/fixtures/qhp/', import.meta.url).pathname;
    const out = join(folder, 'qhp.cwd');
    const files = ['plans.json', 'providers.json'].map((name) => join(sample, name));
    const built = await careway(['directory', 'build', ...files, '--out', out]);
    assert.match(
      built.out,
      /Practitioners: 2 read, 2 listed, 0 merged, 0 left out\nFacilities: 1\n/,
    );
    const found = await careway(['directory', 'search', out, 'eye doctor']);
    assert.match(found.out, /^1 found\n\nKel Varnsen\n {2}Ophthalmology\n/);
    const mixed = await careway(['directory', 'build', bundle, files[0] ?? '', '--out', out]);
    assert.equal(mixed.code, 1);
    assert.match(mixed.err, /one kind of input at a time/);
  });

  it('reads the files of a bulk export with its manifest, as it reads the Bundle', async () => {
    const { entry } = JSON.parse(readFileSync(bundle, 'utf8')) as {
      entry: { resource: { resourceType: string } }[];
    };
    const types = [...new Set(entry.map(({ resource }) => resource.resourceType))];
    const lines = (type: string) =>
      entry
        .filter(({ resource }) => resource.resourceType === type)
        .map(({ resource }) => JSON.stringify(resource));
    const files = types.map((type) => file(`${type}.ndjson`, `${lines(type).join('\n')}\n`));
    const manifest = file('manifest.json', {
      transactionTime: '2026-11-01T00:00:00Z',
      request: 'https://example.org/$export',
      requiresAccessToken: false,
      output: types.map((type) => ({
        type,
        url: `https://example.org/${type}.ndjson`,
        count: lines(type).length,
      })),
      error: [],
    });
    const out = join(folder, 'export.cwd');
    const built = await careway([
      'directory',
      'build',
      ...files,
      manifest,
      '--out',
      out,
      '--zips',
      zips,
    ]);
    assert.deepEqual(
      [built.code, built.err.split('\n').at(-2)?.slice(0, 24)],
      [0, 'written    623 providers'],
    );
    assert.match(built.out, /Practitioners: 623 read, 623 listed/);
    const found = (path: string) =>
      careway([
        'directory',
        'search',
        path,
        'kids doctor spanish',
        '--zip',
        '02139',
        '--zips',
        zips,
      ]);
    assert.deepEqual(await found(out), await found(packed));
  });

  it('reads tables by a mapping, and says what a table needs', async () => {
    const [rows, mapping, out] = ['rows.csv', 'mapping.json', 'csv.cwd'].map((name) =>
      join(folder, name),
    ) as [string, string, string];
    writeFileSync(rows, 'NPI;First;Last;ZIP;Panel\n1234567893;Ana;Diaz;06105;open\n');
    const columns = { npi: 'NPI', given: 'First', family: 'Last', postalCode: 'ZIP' };
    writeFileSync(
      mapping,
      JSON.stringify({ format: 'careway-csv-mapping', version: 1, separator: ';', columns }),
    );
    const without = await careway(['directory', 'build', rows, '--out', out]);
    assert.equal(without.code, 1);
    assert.match(without.err, /A table needs --mapping/);
    const built = await careway(['directory', 'build', rows, '--mapping', mapping, '--out', out]);
    assert.equal(built.code, 0, built.err);
    assert.match(built.out, /Practitioners: 1 read, 1 listed/);
    const found = await careway(['directory', 'search', out, 'diaz']);
    assert.match(found.out, /^1 found\n\nAna Diaz\n/);
    writeFileSync(
      mapping,
      '{"format":"careway-csv-mapping","version":1,"columns":{"family":"Lost"}}',
    );
    const wrong = await careway(['directory', 'build', rows, '--mapping', mapping, '--out', out]);
    assert.equal(wrong.code, 1);
    assert.match(wrong.err, /"Lost": rows\.csv has no such column/);
  });

  it('fills in what the plan does not state from the registry of NPIs', async () => {
    const [rows, mapping, nppes, out] = ['few.csv', 'few.json', 'npidata.csv', 'few.cwd'].map(
      (name) => join(folder, name),
    ) as [string, string, string, string];
    writeFileSync(rows, 'NPI,First,Last\n1234567893,Ana,Diaz\n');
    const columns = { npi: 'NPI', given: 'First', family: 'Last' };
    writeFileSync(mapping, JSON.stringify({ format: 'careway-csv-mapping', version: 1, columns }));
    writeFileSync(
      nppes,
      'NPI,Provider Last Name (Legal Name),Provider Sex Code,Provider License Number_1\n' +
        '1234567893,DIAZ,F,A12345\n',
    );
    const args = ['directory', 'build', rows, '--mapping', mapping, '--out', out];
    const built = await careway([...args, '--nppes', nppes]);
    assert.equal(built.code, 0, built.err);
    assert.match(built.out, /1 {2}gender-from-nppes: NPI 1234567893\n +1 {2}licenses-from-nppes/);
    const found = await careway(['directory', 'search', out, 'A12345']);
    assert.match(found.out, /^1 found\n\nAna Diaz\n/);
    const missing = await careway([...args, '--nppes', join(folder, 'no.csv')]);
    assert.equal(missing.code, 1);
    assert.match(missing.err, /no\.csv/);
  });

  it('draws a bar on a terminal, and clears it', async () => {
    const { Progress } = await import('./progress.js');
    let drawn = '';
    const progress = new Progress({ isTTY: true, write: (text) => (drawn += String(text)) });
    progress.show('reading', 0.5);
    progress.show('reading', 0.5);
    progress.done('read', '10 entries');
    assert.equal(
      drawn,
      `\rreading    ${'█'.repeat(12)}${'░'.repeat(12)}  50 %\r\u001B[Kread       10 entries\n`,
    );
  });

  it('says what is wrong with an input, and leaves the old file', async () => {
    const old = readFileSync(packed);
    for (const [input, says] of [
      [join(folder, 'none.json'), /none\.json: It can't be read\. Check the path/],
      [file('pretty.json', '{\n "resourceType": "Patient"\n}'), /"resourceType" must be "Bundle"/],
      [file('broken.json', '{"resourceType": '), /broken\.json:1:18: .*stops being JSON/],
      [
        file('other.json', { resourceType: 'Patient' }),
        /other\.json: no provider and no facility is in it[^]+1 Patient/,
      ],
    ] as const) {
      const { code, out, err } = await careway(['directory', 'build', input, '--out', packed]);
      assert.deepEqual([code, out], [1, '']);
      assert.match(err, says);
    }
    assert.deepEqual(readFileSync(packed), old);
  });

  it('asks for what is missing', async () => {
    const { code, err } = await careway(['directory', 'build', bundle]);
    assert.equal(code, 2);
    assert.match(err, /needs a file and --out/);
  });
});

describe('careway directory inspect', () => {
  it('says what a file holds, and nothing of the machine it was built on', async () => {
    const { code, out } = await careway(['directory', 'inspect', packed, '--json']);
    const { version, providers, bytes, source } = JSON.parse(out) as Inspected;
    assert.deepEqual(
      [code, version, providers, bytes, source],
      [0, 2, 623, readFileSync(packed).length, 'plan-net.bundle.json'],
    );
    const told = await careway(['directory', 'inspect', packed]);
    assert.match(
      told.out,
      /whole, version 2\nProviders: 623 in .* bytes, 56\.\d each\nFacilities: 122\nData as of: 2020-08-17/,
    );
    assert.match(told.out, /Practitioners: 623 read/);
  });

  it('refuses a file that was cut off', async () => {
    const cut = join(folder, 'cut.cwd');
    writeFileSync(cut, readFileSync(packed).subarray(0, 9000));
    const { code, err } = await careway(['directory', 'inspect', cut]);
    assert.equal(code, 1);
    assert.match(err, /cut\.cwd: .*cut off or altered.*checksum.*Build it anew/);
    assert.equal((await careway(['directory', 'search', cut, 'smith'])).code, 1);
  });
});

describe('careway directory search', () => {
  it('finds as a member does, nearest first', async () => {
    const words = ['kids', 'doctor', 'who', 'speaks', 'spanish'];
    const { code, out } = await careway([
      ...['directory', 'search', packed, ...words],
      ...['--zip', '02139', '--zips', zips, '--limit', '2'],
    ]);
    assert.equal(code, 0);
    assert.match(out, /^17 found, 2 shown\n\nGarland Koepp, MD\n {2}Pediatrics Physician\n/);
    assert.match(out, / 1\.3 miles\n/);
  });

  it('says what would help where nobody is found', async () => {
    const { code, out } = await careway(['directory', 'search', packed, 'dermatalgist']);
    assert.equal(code, 1);
    assert.match(
      out,
      /^0 found\n\nspecialty-not-listed: dermatology\n\nWithout text, 623 would be found\.\n$/,
    );
  });

  it('asks for what is missing or no number', async () => {
    for (const [args, says] of [
      [['directory', 'search'], /needs a file/],
      [['directory', 'search', packed, '--zip', '02139'], /--zips zips\.json/],
      [['directory', 'search', packed, '--miles', 'ten'], /--miles "ten" is no number/],
      [['directory', 'search', 'none.cwd', 'smith'], /none\.cwd: It can't be read/],
    ] as const) {
      const { code, err } = await careway([...args]);
      assert.equal(code, 2);
      assert.match(err, says);
    }
  });
});
