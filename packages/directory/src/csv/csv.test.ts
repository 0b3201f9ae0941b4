import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { searchIn } from '../fixtures/build.js';
import { demoZips } from '../fixtures/load.js';
import { runs } from '../fixtures/runs.js';
import { DirectoryError, type Provider } from '../index.js';
import { readCsv } from './index.js';
import { csvRows } from './rows.js';

const zips = demoZips();
const columns = {
  npi: 'NPI',
  given: ['First', 'Middle'],
  family: 'Last',
  credentials: 'Degree',
  license: 'License',
  licenseState: 'License state',
  gender: 'Sex',
  languages: 'Languages',
  staffLanguages: 'Staff languages',
  specialties: ['Specialty 1', 'Specialty 2'],
  hospitals: ['Hospital 1', 'Hospital 2'],
  practice: 'Site',
  address: ['Street', 'Suite'],
  city: 'City',
  state: 'State',
  postalCode: 'ZIP',
  phone: 'Phone',
  extension: 'Ext',
  website: 'Web',
  accepting: 'Panel',
  telehealth: 'Video',
  accessibility: 'Access',
  networks: 'Plans',
  updatedAt: 'Verified',
};
const mapping = {
  format: 'careway-csv-mapping',
  version: 1,
  columns,
  values: {
    accepting: { Open: 'newpt', Closed: 'nopt', 'Established only': 'existptonly' },
    telehealth: { Y: 'yes', N: 'no' },
    accessibility: { Wheelchair: 'handiaccess' },
  },
};
const header = Object.values(columns).flat();

/** A made-up row; cells are in the order of the header. */
const ana: Record<string, string> = {
  NPI: '1234567893',
  First: 'ANA',
  Last: 'DE LA CRUZ',
  Degree: 'M.D.',
  License: 'A12345',
  'License state': 'ca',
  Sex: 'F',
  Languages: 'English; Spanish',
  'Staff languages': 'Vietnamese',
  'Specialty 1': 'Family Medicine',
  Site: 'HILL CLINIC',
  Street: '1 MAIN ST',
  Suite: 'STE 2',
  City: 'HARTFORD',
  State: 'CT',
  ZIP: '06105-1234',
  Phone: '(860) 555-0100',
  Ext: '12',
  Web: 'https://hill.example/',
  Panel: 'open',
  Video: 'Y',
  Access: 'Wheelchair',
  Plans: 'Gold HMO | Silver HMO',
  Verified: '11/03/2026',
};
const cells = (row: Record<string, string>) => header.map((name) => row[name] ?? '');

const quoted = (cell: string, separator: string) =>
  cell.includes(separator) || /["\r\n]/.test(cell) || cell.trim() !== cell
    ? `"${cell.replaceAll('"', '""')}"`
    : cell;
const csv = (rows: readonly (readonly string[])[], separator = ',', end = '\r\n') =>
  rows.map((row) => row.map((cell) => quoted(cell, separator)).join(separator) + end).join('');

const bytesOf = (text: string, encoding: BufferEncoding = 'utf8') => Buffer.from(text, encoding);
const file = (bytes: Uint8Array, size = 50) => ({
  name: 'plan.csv',
  open: async function* () {
    for (let at = 0; at < bytes.length; at += size)
      yield await Promise.resolve(bytes.subarray(at, at + size));
  },
});
const read = async (text: string | Uint8Array, asked: object = mapping) => {
  const bytes = typeof text === 'string' ? bytesOf(text) : text;
  const { directory, report } = await readCsv([file(bytes)], asked, { zips });
  return { directory, report, one: directory.providers[0] as Provider };
};
const table = (...rows: Record<string, string>[]) => csv([header, ...rows.map(cells)]);
const count = (
  tallies: readonly { reason: string; count: number }[],
  reason: string,
): number | undefined => tallies.find((tally) => tally.reason === reason)?.count;
const refuses = (code: string, says: RegExp) => (error: unknown) =>
  error instanceof DirectoryError && error.code === code && says.test(error.message);

describe('a plan’s own table', () => {
  it('is read by its mapping into what the model has', async () => {
    const { directory, report, one } = await read(table(ana));
    assert.equal(one.name.display, 'Ana de la Cruz');
    assert.deepEqual(one.credentials, ['MD']);
    assert.deepEqual(one.licenses, [{ number: 'A12345', state: 'CA' }]);
    assert.equal(one.gender, 'female');
    assert.deepEqual(one.languages, [
      { code: 'en', by: 'provider' },
      { code: 'es', by: 'provider' },
      { code: 'vi', by: 'staff' },
    ]);
    assert.deepEqual(one.specialties, [{ code: '207Q00000X', display: 'Family Medicine' }]);
    const [site] = one.sites;
    assert.equal(site?.practice, 'Hill Clinic');
    assert.deepEqual(site.address, {
      lines: ['1 Main St', 'Ste 2'],
      city: 'Hartford',
      state: 'CT',
      postalCode: '06105',
    });
    assert.deepEqual(site.phones[0], {
      raw: '(860) 555-0100 x12',
      e164: '+18605550100',
      extension: '12',
      plausible: true,
    });
    assert.deepEqual(
      [site.accepting.state, site.telehealth, site.accessibility, site.websites],
      ['newpt', 'yes', ['handiaccess'], ['https://hill.example/']],
    );
    assert.deepEqual(
      site.networks.map(({ name }) => name),
      ['Gold HMO', 'Silver HMO'],
    );
    assert.equal(directory.dataAsOf, '2026-11-03');
    assert.deepEqual(
      directory.plans.map(({ id }) => id),
      ['Gold HMO', 'Silver HMO'],
    );
    assert.deepEqual(report.practitioners, { read: 1, listed: 1, merged: 0, skipped: 0 });
    const search = searchIn(directory, { zips });
    assert.equal(search.find({ text: 'A12345', zip: '06105', miles: 5 }).total, 1);
  });

  it('has hospitals by name, parted as languages are, and those of all rows of a person', async () => {
    const { directory, one } = await read(
      table(
        { ...ana, 'Hospital 1': 'GOOD HOPE HOSPITAL; Mercy Hospital', 'Hospital 2': 'St. Ann' },
        { ...ana, Street: '9 OAK AVE', 'Hospital 1': 'Mercy Hospital | City Hospital' },
      ),
    );
    const names = ['City Hospital', 'Good Hope Hospital', 'Mercy Hospital', 'St. Ann'];
    assert.deepEqual(
      one.hospitals,
      names.map((name) => ({ id: name, name })),
    );
    const search = searchIn(directory);
    assert.equal(search.find({ text: 'city hospital' }).total, 1);
    assert.equal(search.find({ text: 'other hospital' }).total, 0);
    assert.deepEqual((await read(table(ana))).one.hospitals, []);
  });

  it('gives back the 0 that a spreadsheet took from a ZIP code, and says where', async () => {
    const { directory, report } = await read(
      table(
        { ...ana, ZIP: '6105' },
        { First: 'Bo', Last: 'Li', Street: '1 Oak', State: 'CA', ZIP: '9001' },
        { First: 'Cy', Last: 'Li', Street: '1 Oak', State: 'CT', ZIP: '06141' },
      ),
    );
    assert.deepEqual(
      directory.providers.map(({ sites }) => sites[0]?.address.postalCode),
      ['06105', undefined, '06141'],
    );
    assert.deepEqual(
      report.repaired.find(({ reason }) => reason === 'zip-zero-restored'),
      {
        reason: 'zip-zero-restored',
        count: 1,
        examples: [{ ref: 'plan.csv/2', value: '6105' }],
      },
    );
    assert.equal(count(report.skipped, 'zip-unreadable'), 1);
    assert.equal(count(report.flagged, 'location-not-placed'), 1);
    assert.equal(count(report.flagged, 'zip-without-center'), 1);
    assert.equal(directory.providers[0]?.sites[0]?.position?.precision, 'zip');
  });

  it('joins rows of one NPI wherever they stand, as sites of one provider', async () => {
    const other = { ...ana, NPI: '1234567802', First: 'Bo', Last: 'Reyes' };
    const { directory, report } = await read(
      table(ana, other, { ...ana, Street: '9 OAK AVE', Suite: '', Panel: 'Closed' }),
    );
    assert.deepEqual(
      directory.providers.map(({ name, sites }) => [name.display, sites.length]),
      [
        ['Bo Reyes', 1],
        ['Ana de la Cruz', 2],
      ],
    );
    assert.equal(count(report.merged, 'npi-again'), 1);
  });

  it('joins rows without an NPI by name and phone, and nobody by name alone', async () => {
    const bo = { First: 'Bo', Last: 'Reyes', Phone: '860-555-0111', Street: '1 Oak' };
    const { directory } = await read(
      table(bo, { ...bo, Street: '2 Oak' }, { ...bo, Phone: '' }, { ...bo, Phone: '' }),
    );
    assert.deepEqual(
      directory.providers.map(({ sites }) => sites.length),
      [2, 1, 1],
    );
  });

  it('keeps unknown apart from no, and tells every value that it can’t read', async () => {
    const { one, report } = await read(
      table({
        First: 'Bo',
        Last: 'Li',
        Panel: 'maybe',
        Sex: 'x',
        Video: '',
        Languages: 'Elvish',
        NPI: '12',
        Web: 'javascript:alert(1)',
        Verified: 'soon',
        Access: 'stairs',
      }),
    );
    assert.equal(one.sites[0]?.accepting.state, 'unknown');
    assert.equal(one.sites[0].telehealth, 'unknown');
    assert.deepEqual(one.sites[0].websites, []);
    assert.deepEqual(
      report.skipped.map(({ reason }) => reason),
      [
        'accepting-unreadable',
        'accessibility-unknown',
        'date-unreadable',
        'gender-unreadable',
        'language-unreadable',
        'npi-unreadable',
        'website-unreadable',
      ],
    );
  });

  it('skips nameless rows and headers that come again, and flags rows of another width', async () => {
    const { report } = await read(
      csv([header, cells(ana), header, [], cells({ NPI: '1234567802' }), [...cells(ana), 'x']]),
    );
    assert.equal(count(report.skipped, 'header-again'), 1);
    assert.equal(count(report.skipped, 'provider-without-name'), 1);
    assert.equal(count(report.flagged, 'row-of-other-width'), 1);
    assert.deepEqual(report.practitioners, { read: 3, listed: 1, merged: 1, skipped: 1 });
  });

  it('takes separators, line ends, marks and encodings as they come', async () => {
    const jose = { ...ana, First: 'José', Last: 'Núñez' };
    const rows = [header, cells(jose)];
    const asName = async (bytes: Uint8Array, more: object = {}) =>
      (await read(bytes, { ...mapping, ...more })).one.name.display;
    for (const separator of [',', ';', '\t', '|'])
      for (const end of ['\n', '\r\n', '\r'])
        assert.equal(await asName(bytesOf(csv(rows, separator, end)), { separator }), 'José Núñez');
    assert.equal(await asName(bytesOf(`\uFEFF${csv(rows)}`)), 'José Núñez');
    assert.equal(await asName(bytesOf(`\uFEFF${csv(rows)}`, 'utf16le')), 'José Núñez');
    const latin = bytesOf(csv(rows), 'latin1');
    assert.equal(await asName(latin, { encoding: 'windows-1252' }), 'José Núñez');
  });

  it('takes headers in any case, and tells a column that is not there with the nearest', async () => {
    const lower = [header.map((name) => ` ${name.toUpperCase()} `), cells(ana)];
    assert.equal((await read(csv(lower))).one.npi, '1234567893');
    await assert.rejects(
      read(table(ana), { ...mapping, columns: { ...columns, npi: 'NPJ' } }),
      refuses('bad-mapping', /"NPJ": plan\.csv has no such column\. Is it "NPI"\?/),
    );
  });

  it('takes text that a spreadsheet would run as text', async () => {
    const { one } = await read(table({ ...ana, Last: '=1+1|cmd', Site: '@SUM(A1)' }));
    assert.match(one.name.display, /1\+1/);
    assert.match(one.sites[0]?.practice ?? '', /Sum/i);
  });

  it('refuses what is no table, and a quote that is never closed', async () => {
    await assert.rejects(read(''), refuses('not-csv', /names its columns/));
    await assert.rejects(
      read(`${csv([header])}"Ana,${'x'.repeat(3000)}`),
      refuses('not-csv', /never closed/),
    );
    await assert.rejects(
      read(`${csv([header])}"Ana,${'x,\n'.repeat(800_000)}`),
      refuses('not-csv', /never closed/),
    );
  });
});

describe('a mapping', () => {
  const bad = async (json: unknown, says: RegExp) => {
    await assert.rejects(readCsv([], json), refuses('bad-mapping', says));
  };

  it('is refused with what is wrong and what to write', async () => {
    await bad({}, /needs "format": "careway-csv-mapping"/);
    await bad({ ...mapping, version: 2 }, /2: only version 1/);
    await bad({ ...mapping, colums: {} }, /"colums": a mapping holds format, version/);
    await bad({ ...mapping, separator: '#' }, /"#": "separator" is a comma/);
    await bad({ ...mapping, encoding: 'ebcdic' }, /"ebcdic": "encoding" is one of/);
    await bad({ ...mapping, columns: { npj: 'NPI' } }, /"npj": "columns" knows no such fact/);
    await bad({ ...mapping, columns: { npi: 'NPI' } }, /"family" name/);
    await bad({ ...mapping, columns: { family: 7 } }, /7: "family" names a column/);
    await bad({ ...mapping, columns: { family: ['a', 'b'] } }, /one column only/);
    await bad(
      { ...mapping, values: { accepting: { Open: 'yes' } } },
      /"yes": "Open" of "accepting" means one of newpt/,
    );
    await bad({ ...mapping, values: { color: {} } }, /"color": "values" is about accepting/);
  });
});

describe('the laws of reading tables', () => {
  const separators = fc.constantFrom(',', ';', '\t', '|');
  const cell = fc.oneof(
    fc.string({ maxLength: 8 }),
    fc.constantFrom(
      '',
      '"',
      '""',
      'a,b',
      'a;b',
      'a\tb',
      'a|b',
      ' x ',
      'José',
      '李',
      '=1+1',
      '\n',
      '"\n"',
    ),
  );
  const grid = fc.array(fc.array(cell, { minLength: 1, maxLength: 4 }), { maxLength: 6 });

  it('gives each cell back as it was written, in pieces of any size', async () => {
    await fc.assert(
      fc.asyncProperty(
        grid,
        separators,
        fc.constantFrom('\n', '\r\n'),
        fc.integer({ min: 1, max: 40 }),
        async (rows, separator, end, size) => {
          const clean = rows.map((row) => row.map((one) => one.replaceAll('\r', '')));
          const bytes = bytesOf(csv(clean, separator, end));
          const found: string[][] = [];
          const asked = { separator, encoding: 'utf-8' };
          for await (const row of csvRows(file(bytes, size).open(), 'x', asked)) found.push(row);
          assert.deepEqual(
            found,
            clean.filter((row) => row.some((one) => one.trim() !== '')),
          );
        },
      ),
      { numRuns: 500 },
    );
  });

  it('reads or refuses bytes that were changed, and never throws anything else', async () => {
    const good = bytesOf(table(ana, { ...ana, NPI: '1234567802', Last: 'Reyes, "Bo"' }));
    const change = fc.tuple(fc.nat({ max: good.length - 1 }), fc.nat({ max: 255 }));
    await fc.assert(
      fc.asyncProperty(fc.array(change, { minLength: 1, maxLength: 8 }), async (changes) => {
        const bytes = Uint8Array.from(good);
        for (const [at, value] of changes) bytes[at] = value;
        try {
          const { report } = await read(bytes);
          const { read: rows, listed, merged, skipped } = report.practitioners;
          assert.equal(rows, listed + merged + skipped);
        } catch (error) {
          assert.ok(error instanceof DirectoryError, String(error));
        }
      }),
      { numRuns: runs(400) },
    );
  });
});
