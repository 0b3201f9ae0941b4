import assert from 'node:assert/strict';
import { randomBytes } from 'node:crypto';
import { copyFileSync, existsSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { before, describe, it } from 'node:test';
import { createIntake, openSqliteStore } from '@careway/intake';
import { plans } from '@careway/rules/plan';
import { careway, file, folder, plan } from '../in-process.test.js';

const database = join(folder, 'intake.sqlite');
const NOON = Date.parse('2026-11-24T12:00:00-08:00');
const DAY = 86_400_000;
const MARK = 'canary7f3';

/** Three fictional submissions: one answered, one urgent, one plain. */
const sent = [
  { confirmation: 'AAAA-1111', waitingCouldHarm: 'no' },
  { confirmation: 'BBBB-2222', waitingCouldHarm: 'yes' },
  { confirmation: 'CCCC-3333', waitingCouldHarm: 'no' },
];

before(async () => {
  const store = openSqliteStore(database);
  let count = -1;
  const handler = createIntake({
    ...{ store, plans, now: () => NOON + count * 60_000, newId: () => `row-${count}` },
    newConfirmation: () => sent[count]?.confirmation ?? '',
  });
  for (const { waitingCouldHarm } of sent) {
    count++;
    const body = {
      ...{ planId: 'prospect-medical-group', kind: 'grievance', language: 'en' },
      ...{ lineOfBusiness: 'medi-cal', waitingCouldHarm, filedBy: 'member' },
      member: { name: `=${MARK}` },
      contact: { by: 'phone', phone: '+12135550123', language: 'English' },
      happened: { text: MARK },
    };
    const headers = { 'Content-Type': 'application/json', 'Idempotency-Key': crypto.randomUUID() };
    const init = { method: 'POST', headers, body: JSON.stringify(body) };
    const { status } = await handler(new Request('http://intake.example/submissions', init));
    assert.equal(status, 201);
  }
  await store.record('row-0', 'resolved', NOON + DAY);
  await store.close();
});

const atDay = (day: number) => new Date(NOON + day * DAY).toISOString();

describe('careway intake due', () => {
  it('shows what comes next where nothing is late, with no word of a member', async () => {
    const { code, out, err } = await careway(['intake', 'due', database, '--at', atDay(0.5)]);
    assert.deepEqual([code, err], [0, '']);
    assert.equal(
      out,
      [
        'Nothing is late.',
        'Next:',
        '  2026-11-25 12:01  urgent    forwarded     grievance  BBBB-2222',
        '  2026-11-25 12:02  standard  forwarded     grievance  CCCC-3333',
        '',
      ].join('\n'),
    );
  });

  it('shows what is late, the longest first, and says so by its exit code', async () => {
    const { code, out } = await careway(['intake', 'due', database, '--at', atDay(6)]);
    assert.equal(code, 1);
    const [late, ...lines] = out.split('\n');
    assert.match(late ?? '', /^Late: [2-9]$/);
    assert.equal(
      lines[0],
      '  2026-11-25 12:01  urgent    forwarded     grievance  BBBB-2222  4 days late',
    );
    assert.ok(
      lines.some((line) => /CCCC-3333 {2}12 hours late$/.test(line)),
      out,
    );
    assert.ok(!out.includes('AAAA-1111') && !out.includes(MARK));
  });

  it('gives the same as data with --json', async () => {
    const { code, out } = await careway(['intake', 'due', database, '--at', atDay(1.5), '--json']);
    assert.equal(code, 1);
    const { at, late, next } = JSON.parse(out) as { at: string; late: object[]; next: object[] };
    assert.equal(at, atDay(1.5));
    const grievance = { planId: 'prospect-medical-group', kind: 'grievance', state: 'received' };
    const forwarded = { ...grievance, step: 'forwarded', day: '2026-11-25' };
    assert.deepEqual(late, [
      {
        ...forwarded,
        ...{ id: 'row-1', confirmation: 'BBBB-2222', urgency: 'urgent' },
        by: '2026-11-25T12:01:00-08:00',
      },
      {
        ...forwarded,
        ...{ id: 'row-2', confirmation: 'CCCC-3333', urgency: 'standard' },
        by: '2026-11-25T12:02:00-08:00',
      },
    ]);
    assert.deepEqual(next, []);
    const few = await careway(['intake', 'due', database, '--at', atDay(0), '--next', '1']);
    assert.equal(few.out.split('\n').length, 4);
  });

  it('pages through many that are late', async () => {
    const many = join(folder, 'many.sqlite');
    const store = openSqliteStore(many);
    for (let n = 0; n < 450; n++) {
      await store.insert({
        ...{ id: `row-${n}`, idempotencyKey: `key-${n}`, payloadHash: '', secretHash: '' },
        ...{ planId: 'x', kind: 'inquiry', urgency: 'standard', receivedAt: NOON },
        ...{ forwardBy: undefined, acknowledgeBy: undefined, statusBy: undefined },
        ...{ resolveBy: NOON + (n % 3), confirmation: `C-${n}`, body: '{}', receipt: '{}' },
      });
    }
    await store.close();
    const { code, out } = await careway(['intake', 'due', many, '--json', '--at', atDay(1)]);
    const { late } = JSON.parse(out) as { late: { id: string }[] };
    assert.deepEqual([code, new Set(late.map(({ id }) => id)).size, late.length], [1, 450, 450]);
  });

  const wrong: [string, string[], RegExp][] = [
    ['no file', [], /needs one file/],
    ['a file that is not there', [join(folder, 'nothing.sqlite')], /must be a file that can be/],
    ['another file', [file('plan.json', plan)], /not a SQLite database/],
    ['no moment', [database, '--at', 'today'], /--at: "today"\. .*offset/],
    ['no count', [database, '--next', 'all'], /--next "all" is no count/],
  ];
  for (const [what, args, message] of wrong) {
    it(`refuses ${what}, and makes none`, async () => {
      const { code, out, err } = await careway(['intake', 'due', ...args]);
      assert.deepEqual([code, out], [2, '']);
      assert.match(err, message);
      assert.ok(!existsSync(join(folder, 'nothing.sqlite')));
    });
  }

  it('changes nothing in the file', async () => {
    const before = readFileSync(database);
    await careway(['intake', 'due', database]);
    assert.deepEqual(readFileSync(database), before);
  });
});

describe('careway intake export', () => {
  it('writes each format to the output', async () => {
    const csv = await careway(['intake', 'export', database, '--format', 'csv']);
    assert.deepEqual([csv.code, csv.err], [0, '']);
    assert.ok(csv.out.includes(`"'=${MARK}"`));
    assert.equal(csv.out.split('\r\n').length, 5);
    const lines = await careway(['intake', 'export', database, '--format', 'ndjson']);
    assert.equal(lines.out.split('\n').length, 4);
    const json = await careway([
      'intake',
      'export',
      database,
      '--format',
      'json',
      '--at',
      atDay(0),
    ]);
    const { exportedAt } = JSON.parse(json.out) as { exportedAt: string };
    assert.equal(exportedAt, atDay(0));
    const fhir = await careway(['intake', 'export', database, '--format', 'fhir']);
    const { entry } = JSON.parse(fhir.out) as { entry: unknown[] };
    assert.equal(entry.length, 6);
  });

  it('filters by what the server filters by', async () => {
    const args = ['intake', 'export', database, '--format', 'ndjson'];
    const idsOf = async (filter: string[]) =>
      (await careway([...args, ...filter])).out
        .split('\n')
        .filter((line) => line !== '')
        .map((line) => (JSON.parse(line) as { id: string }).id);
    assert.deepEqual(await idsOf(['--state', 'resolved']), ['row-0']);
    assert.deepEqual(await idsOf(['--late', 'true', '--at', atDay(9)]), ['row-1', 'row-2']);
    assert.deepEqual(await idsOf(['--from', new Date(NOON + 120_000).toISOString()]), ['row-2']);
    assert.deepEqual(await idsOf(['--kind', 'appeal']), []);
  });

  it('writes a file that only its owner may read, whole or not at all', async () => {
    const out = join(folder, 'out.csv');
    writeFileSync(out, 'of yesterday', { mode: 0o644 });
    const args = ['intake', 'export', database, '--format', 'csv', '--out', out];
    assert.deepEqual(await careway(args), { code: 0, out: '', err: '' });
    assert.equal(statSync(out).mode & 0o777, 0o600);
    assert.ok(readFileSync(out, 'utf8').includes(MARK));
    assert.ok(!existsSync(`${out}.part`));
    const lost = join(folder, 'nowhere', 'out.csv');
    const { code, err } = await careway([...args.slice(0, -1), lost]);
    assert.equal(code, 2);
    assert.match(err, /can't be written/);
  });

  it('says what is wrong with its options', async () => {
    const wrong: [string[], RegExp][] = [
      [['--format', 'cvs'], /--format json\|ndjson\|csv\|fhir\. Did you mean "csv"\?/],
      [[], /needs --format json\|ndjson\|csv\|fhir\.\n/],
      [['--format', 'csv', '--kind', 'ride'], /--kind: .*grievance, appeal, inquiry/],
      [['--format', 'csv', '--from', '2026-11-01'], /--from: .*offset/],
    ];
    for (const [args, message] of wrong) {
      const { code, err } = await careway(['intake', 'export', database, ...args]);
      assert.equal(code, 2);
      assert.match(err, message);
    }
    const bad = file('bad-plan.json', { ...plan, timeZone: 'Pacific' });
    const args = ['intake', 'export', database, '--format', 'csv', '--plan', bad];
    const { code, out, err } = await careway(args);
    assert.deepEqual([code, out], [1, '']);
    assert.match(err, /timeZone/);
  });
});

describe('careway intake purge', () => {
  const purge = ['intake', 'purge', database, '--resolved-before'];

  it('only counts until it is told to do it', async () => {
    const dry = await careway([...purge, atDay(2)]);
    const wanted =
      'To purge: 1 submission with 0 files. Nothing was changed; add --yes to do it.\n';
    // The moment must have come, and the clock of this machine may stand anywhere.
    const clock = Date.now() > Date.parse(atDay(2));
    assert.deepEqual([dry.code, dry.out], clock ? [0, wanted] : [2, '']);
    const soon = await careway([...purge, '2999-01-01T00:00:00Z', '--yes']);
    assert.match(soon.err, /has not come yet/);
    const none = await careway([...purge, atDay(-300), '--yes', '--json']);
    assert.deepEqual(JSON.parse(none.out), {
      ...{ purged: true, submissions: 0, files: 0, logEmptied: true },
    });
  });

  it('refuses to guess, and makes no file', async () => {
    const missing = join(folder, 'missing.sqlite');
    for (const args of [[database], [], [missing, '--resolved-before', atDay(-300), '--yes']]) {
      assert.equal((await careway(['intake', 'purge', ...args])).code, 2);
    }
    assert.ok(!existsSync(missing));
  });
});

it('prints what the page of the intake says', async () => {
  const page = readFileSync(new URL('../../../intake/README.md', import.meta.url), 'utf8');
  const [, at = '', shown = ''] =
    /\$ careway intake due \S+ --at (\S+)\n([^]*?)\$ careway/.exec(page) ?? [];
  const path = join(folder, 'page.sqlite');
  const store = openSqliteStore(path);
  await store.insert({
    ...{ id: 'row', idempotencyKey: 'key', payloadHash: '', secretHash: '', planId: 'x' },
    ...{ kind: 'grievance', urgency: 'standard', receivedAt: NOON, confirmation: 'K7R2-94XP' },
    ...{ forwardBy: NOON + DAY, acknowledgeBy: undefined, statusBy: undefined },
    ...{ resolveBy: undefined, body: '{}' },
    receipt: '{"forwardBy":{"by":"2026-11-25T12:00:00-08:00","day":"2026-11-25"}}',
  });
  await store.close();
  const { code, out } = await careway(['intake', 'due', path, '--at', at]);
  assert.deepEqual([code, out], [1, shown]);
});

it('prints the interface that a server shows', async () => {
  const all = await careway(['intake', 'openapi']);
  const few = await careway(['intake', 'openapi', '--members']);
  const store = openSqliteStore(join(folder, 'interface.sqlite'));
  const handler = createIntake({ store, plans });
  const served = await handler(new Request('http://intake.example/openapi.json'));
  assert.deepEqual([all.code, few.code], [0, 0]);
  assert.deepEqual(JSON.parse(few.out), await served.json());
  const { paths } = JSON.parse(all.out) as { paths: object };
  assert.ok('/staff/submissions' in paths && '/metrics' in paths);
  await store.close();
});

it('makes a token and its hash', async () => {
  const { code, out } = await careway(['intake', 'token', '--json']);
  const { token, hash } = JSON.parse(out) as { token: string; hash: string };
  assert.equal(code, 0);
  const store = openSqliteStore(join(folder, 'token.sqlite'));
  const handler = createIntake({ store, plans, staff: { tokens: { desk: hash } } });
  const headers = { Authorization: `Bearer ${token}` };
  const asked = new Request('http://intake.example/staff/submissions', { headers });
  assert.equal((await handler(asked)).status, 200);
  await store.close();
  assert.match(
    (await careway(['intake', 'token'])).out,
    /^token {2}[\w-]{43}\nhash {3}[0-9a-f]{64}\n$/,
  );
});

it('teaches with --help', async () => {
  for (const command of ['due', 'export', 'openapi', 'purge', 'serve', 'token', 'verify']) {
    const { code, out } = await careway(['intake', command, '--help']);
    assert.equal(code, 0);
    assert.match(out, /Usage\n {2}careway intake/);
  }
});

describe('careway intake rotate-key', () => {
  const sealed = join(folder, 'sealed.sqlite');
  const keyOf = (name: string) => `${name}:${randomBytes(32).toString('base64')}`;
  const [first, second] = [keyOf('first'), keyOf('second')];
  const withKeys = async (text: string, args: string[]) => {
    process.env.CAREWAY_KEYS = text;
    try {
      return await careway(['intake', ...args]);
    } finally {
      delete process.env.CAREWAY_KEYS;
    }
  };

  it('brings all under a new key, and seals what was not', async () => {
    copyFileSync(database, sealed);
    const seal = await withKeys(first, ['rotate-key', sealed, '--json']);
    assert.deepEqual([seal.code, JSON.parse(seal.out)], [0, { rewrapped: 0, sealed: 3 }]);
    const rotated = await withKeys(`${second},${first}`, ['rotate-key', sealed, '--compact']);
    assert.equal(rotated.out, 'Under the key second: 3 more, and 0 newly sealed.\n');
    assert.ok(!readFileSync(sealed).includes(MARK));
    const csv = await withKeys(second, ['export', sealed, '--format', 'csv']);
    assert.ok(csv.out.includes(MARK));
    for (const keys of ['', first, keyOf('second')]) {
      const { code, err } = await withKeys(keys, ['due', sealed, '--at', atDay(0)]);
      assert.equal(code, 2);
      assert.match(err, /key/);
      assert.ok(!err.includes(second.slice(7)));
    }
  });

  it('refuses no database, no key and no key ring, and makes none', async () => {
    const none = join(folder, 'nothing.sqlite');
    for (const [keys, args] of [
      ['', [sealed]],
      [first, []],
      ['first:short', [sealed]],
      [second, [none]],
    ] as const) {
      const { code, out } = await withKeys(keys, ['rotate-key', ...args]);
      assert.deepEqual([code, out], [2, '']);
    }
    assert.ok(!existsSync(none));
  });
});
