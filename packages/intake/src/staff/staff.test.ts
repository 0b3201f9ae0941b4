import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { RulesError } from '@careway/rules/core';
import { fileOf, filed, put } from '../testing/file-fixtures.test.js';
import { grievance, intakeOn, NOON, receiptOf, submit } from '../testing/fixtures.test.js';
import { newStaffToken } from './staff-access.js';
import {
  allPages,
  asStaff,
  bearer,
  DAY,
  pageOf,
  staffIntake,
  tell,
  viewOf,
} from '../testing/staff-fixtures.test.js';

describe('access', () => {
  const paths = [
    ...['/staff', '/staff/submissions', '/staff/submissions/x', '/staff/submissions/x/events'],
    ...['/staff/submissions/x/attachments/1', '/staff/other'],
  ];

  it('is off until a token is configured', async (t) => {
    const off = [intakeOn(t), intakeOn(t, { staff: { tokens: {} } })];
    for (const { handler } of off) {
      for (const path of paths) {
        for (const method of ['GET', 'POST', 'OPTIONS']) {
          const response = await handler(asStaff(path, { method }));
          assert.equal(response.status, 404, path);
          assert.equal(response.headers.get('www-authenticate'), null);
        }
      }
    }
  });

  it('opens with a token of the server and nothing else', async (t) => {
    const { handler } = staffIntake(t);
    const { secret } = await filed(handler);
    const token = bearer.Authorization.slice('Bearer '.length);
    const wrong: Record<string, string>[] = [
      {},
      { Authorization: 'Bearer ' },
      { Authorization: `Bearer ${secret}` },
      { Authorization: `Bearer ${token.slice(0, -1)}` },
      { Authorization: `Bearer ${token}x` },
      { Authorization: `Basic ${token}` },
      { Cookie: `token=${token}; Authorization=Bearer ${token}` },
      { 'X-Authorization': `Bearer ${token}` },
    ];
    for (const path of paths) {
      for (const headers of wrong) {
        const response = await handler(asStaff(`${path}?token=${token}`, { headers }));
        assert.equal(response.status, 401, path);
        assert.equal(response.headers.get('www-authenticate'), 'Bearer realm="staff"');
      }
    }
    assert.equal((await handler(asStaff('/staff/submissions'))).status, 200);
    assert.equal((await handler(asStaff('/staff/submissions/unknown'))).status, 404);
    assert.equal((await handler(asStaff('/staff/submissions', { method: 'POST' }))).status, 405);
  });

  it('knows each token by its name, and takes none that is weak or unnamed', async (t) => {
    const [desk, feed] = [newStaffToken(), newStaffToken()];
    assert.notEqual(desk.token, feed.token);
    const names: unknown[] = [];
    const { handler } = intakeOn(t, {
      staff: { tokens: { desk: desk.hash, 'case-system': feed.hash } },
      log: ({ staff }) => names.push(staff),
    });
    for (const token of [feed.token, desk.token, newStaffToken().token]) {
      await handler(
        asStaff('/staff/submissions', { headers: { Authorization: `Bearer ${token}` } }),
      );
    }
    assert.deepEqual(names, ['case-system', 'desk', undefined]);
    for (const tokens of [{ desk: 'hunter2' }, { 'A desk': desk.hash }]) {
      const make = () => intakeOn(t, { staff: { tokens } });
      assert.throws(make, (error: unknown) => {
        assert.ok(error instanceof RulesError);
        assert.ok(!error.message.includes('hunter2'));
        return error.faults.length === 1;
      });
    }
  });

  it('stops a flood of one client before the token is looked at', async (t) => {
    const rate = { burst: 3, perSecond: 0.001 };
    const { handler } = staffIntake(t, { staff: { rate } });
    const statuses: number[] = [];
    for (let n = 0; n < 5; n++) {
      const headers = n === 0 ? bearer : {};
      statuses.push(
        (await handler(asStaff('/staff/submissions', { headers }), '192.0.2.1')).status,
      );
    }
    assert.deepEqual(statuses, [200, 401, 401, 429, 429]);
    assert.equal((await handler(asStaff('/staff/submissions'), '192.0.2.2')).status, 200);
    // Members have a bucket of their own.
    assert.equal((await handler(submit(grievance), '192.0.2.1')).status, 201);
  });

  it('sets no cookie, and lets no other site read', async (t) => {
    const { handler } = staffIntake(t, { allowedOrigins: ['https://www.plan.example'] });
    const headers = { ...bearer, Origin: 'https://www.plan.example' };
    for (const method of ['GET', 'OPTIONS']) {
      const response = await handler(asStaff('/staff/submissions', { method, headers }));
      assert.equal(response.headers.get('access-control-allow-origin'), null);
      assert.equal(response.headers.get('set-cookie'), null);
      assert.equal(response.headers.get('cache-control'), 'no-store');
    }
  });
});

describe('the list', () => {
  it('puts what is due next first, and what is not due any more last', async (t) => {
    let clock = NOON;
    const { handler } = staffIntake(t, { now: () => clock });
    const ids: string[] = [];
    for (const kind of ['inquiry', 'grievance', 'appeal']) {
      clock += 1000;
      const body = { ...grievance, kind };
      const key = { 'Idempotency-Key': crypto.randomUUID() };
      ids.push((await receiptOf(await handler(submit(body, key)))).id);
    }
    const [, one, two] = ids as [string, string, string];
    // The medical group passes on a grievance and an appeal within its own word.
    const first = await allPages(handler);
    assert.deepEqual(
      first.map(({ id, due }) => [id, due[0]?.step]),
      [
        [one, 'forwarded'],
        [two, 'forwarded'],
        [ids[0], undefined],
      ],
    );
    assert.ok(first.every(({ due }) => due.every(({ late }) => !late)));
    await handler(tell(one, { event: 'forwarded' }));
    clock += 2 * DAY;
    const second = await allPages(handler);
    assert.deepEqual(
      second.map(({ id, due }) => [id, due[0]?.step, due[0]?.late]),
      [
        [two, 'forwarded', true],
        [one, 'acknowledged', false],
        [ids[0], undefined, undefined],
      ],
    );
    assert.deepEqual(
      (await allPages(handler, 'late=true')).map(({ id }) => id),
      [two],
    );
    assert.deepEqual(
      (await allPages(handler, 'late=false&kind=grievance')).map(({ id }) => id),
      [one],
    );
    assert.deepEqual(
      (await allPages(handler, 'state=forwarded')).map(({ id }) => id),
      [one],
    );
  });

  it('holds nothing that a member wrote', async (t) => {
    const { handler } = staffIntake(t);
    const mark = 'canary7f3';
    const member = { name: mark, memberId: mark };
    await handler(submit({ ...grievance, member, happened: { text: mark } }));
    const text = await (await handler(asStaff('/staff/submissions'))).text();
    assert.ok(text.includes('acknowledged') && !text.includes(mark));
  });

  it('keeps one moment for all pages, whatever the clock does', async (t) => {
    let clock = NOON;
    const { handler } = staffIntake(t, { now: () => clock });
    for (let n = 0; n < 3; n++) await filed(handler);
    clock += 40 * DAY;
    const page = await pageOf(await handler(asStaff('/staff/submissions?late=true&limit=1')));
    clock -= 39.5 * DAY;
    const next = await pageOf(await handler(asStaff(page.next ?? '')));
    assert.equal(next.at, page.at);
    assert.equal(next.submissions[0]?.due[0]?.late, true);
  });

  it('refuses a query that it does not know, and tells none of it back', async (t) => {
    const { handler } = staffIntake(t);
    const wrong = [
      ...['kind=canary7f3', 'state=canary7f3', 'late=1', 'limit=0', 'limit=201', 'limit=canary7f3'],
      ...[
        'after=canary7f3',
        'after=1_2',
        'canary7f3=1',
        'kind=grievance&kind=appeal',
        'from=today',
      ],
      ...['from=2026-11-24', 'until=canary7f3', 'name=canary7f3'],
    ];
    for (const query of wrong) {
      const response = await handler(asStaff(`/staff/submissions?${query}`));
      assert.equal(response.status, 422, query);
      assert.ok(!(await response.text()).includes('canary7f3'), query);
    }
    const good = 'kind=grievance&state=received&late=false&from=2026-11-24T00:00:00Z&limit=200';
    assert.equal((await handler(asStaff(`/staff/submissions?${good}`))).status, 200);
  });

  it('answers any query with a page or a problem of the sender', async (t) => {
    const { handler } = staffIntake(t);
    await filed(handler);
    const name = fc.constantFrom('kind', 'state', 'late', 'from', 'until', 'limit', 'after', 'x');
    const value = fc.oneof(fc.string(), fc.stringMatching(/^-?\d{1,16}_-?\d{0,16}_\d{1,16}$/));
    await fc.assert(
      fc.asyncProperty(fc.dictionary(name, value, { maxKeys: 3 }), async (query) => {
        const asked = new URLSearchParams(query).toString();
        const { status } = await handler(asStaff(`/staff/submissions?${asked}`));
        assert.ok(status === 200 || status === 422, `${status} ${asked}`);
      }),
      { numRuns: 200 },
    );
  });
});

describe('a submission', () => {
  it('shows what the member sent, where it stands and what is due', async (t) => {
    const { handler } = staffIntake(t);
    const receipt = await filed(handler);
    for (const reference of [receipt.id, receipt.confirmation.toLowerCase()]) {
      const view = await viewOf(await handler(asStaff(`/staff/submissions/${reference}`)));
      assert.deepEqual(view.submission, grievance);
      const { id, secret, ...member } = receipt;
      assert.deepEqual(view.receipt, member);
      assert.ok(!JSON.stringify(view).includes(secret));
      assert.equal(view.id, id);
      assert.deepEqual(
        view.due.map(({ step, by, day }) => [step, by, day]),
        [
          ['forwarded', receipt.forwardBy?.by, receipt.forwardBy?.day],
          ['acknowledged', receipt.acknowledgeBy?.by, receipt.acknowledgeBy?.day],
          ['resolved', receipt.resolveBy?.by, receipt.resolveBy?.day],
        ],
      );
      assert.deepEqual(
        view.events.map(({ kind }) => kind),
        ['received'],
      );
    }
  });

  it('gives a file under a name of ours, to be saved and not shown', async (t) => {
    const { handler } = staffIntake(t);
    const receipt = await filed(handler);
    const bytes = fileOf('image/png', 300_000);
    const name = { 'Content-Disposition': 'attachment; filename="my illness.png"' };
    await handler(put(receipt, 3, bytes, { type: 'image/png', headers: name }));
    await handler(put(receipt, 4, bytes, { type: 'image/png', end: 9 }));
    const path = `/staff/submissions/${receipt.id}/attachments`;
    const response = await handler(asStaff(`${path}/3`));
    assert.equal(response.status, 200);
    assert.deepEqual(new Uint8Array(await response.arrayBuffer()), bytes);
    const header = (name: string) => response.headers.get(name);
    assert.equal(
      header('content-disposition'),
      `attachment; filename="${receipt.confirmation}-3.png"`,
    );
    assert.equal(header('content-type'), 'image/png');
    assert.equal(header('content-length'), '300000');
    assert.equal(header('x-content-type-options'), 'nosniff');
    assert.match(header('content-security-policy') ?? '', /default-src 'none'.*sandbox/);
    assert.equal(header('cache-control'), 'no-store');
    assert.equal(header('cross-origin-resource-policy'), 'same-origin');
    const view = await viewOf(await handler(asStaff(`/staff/submissions/${receipt.id}`)));
    assert.deepEqual(
      view.attachments.map(({ number, name, whole }) => [number, name, whole]),
      [
        [3, 'my illness.png', true],
        [4, 'photo.jpg', false],
      ],
    );
    for (const number of ['4', '5', '03', '3.0', 'x', '-1']) {
      assert.equal((await handler(asStaff(`${path}/${number}`))).status, 404, number);
    }
    const head = await handler(asStaff(`${path}/3`, { method: 'HEAD' }));
    assert.deepEqual([head.status, await head.text()], [200, '']);
  });

  it('gives a file with no more in a confirmation number than letters, digits and hyphens', async (t) => {
    const newConfirmation = () => 'K"7\r\nX-Evil: 1; filename=../a';
    const { handler } = staffIntake(t, { newConfirmation });
    const receipt = await filed(handler);
    await handler(put(receipt, 1, fileOf('image/png', 99), { type: 'image/png' }));
    const response = await handler(asStaff(`/staff/submissions/${receipt.id}/attachments/1`));
    assert.equal(
      response.headers.get('content-disposition'),
      'attachment; filename="K7X-Evil1filenamea-1.png"',
    );
  });
});
