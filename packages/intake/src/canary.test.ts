import assert from 'node:assert/strict';
import { it } from 'node:test';
import { plans } from '@careway/rules/plan';
import {
  ask,
  authorized,
  breakingAfter,
  complete,
  completeWith,
  put,
  type Part,
} from './testing/file-fixtures.test.js';
import { grievance, intakeOn, NOON, receiptOf, submit } from './testing/fixtures.test.js';
import { asStaff, bearer, staffTokens, tell, writeNote } from './testing/staff-fixtures.test.js';
import { createIntake } from './intake.js';
import type { IntakeEvent } from './http/log.js';
import { newStaffToken } from './staff/staff-access.js';
import { StoreError, type Store } from './store/store.js';
import { createWebhooks } from './webhooks/webhooks.js';

const MARK = 'canary7f3';

/** Every text of a value replaced by the mark, or with the mark in it where only some forms go. */
const marked = {
  ...grievance,
  filerName: MARK,
  member: { name: MARK, memberId: MARK, birthDate: '1990-02-28' },
  contact: {
    ...grievance.contact,
    email: `${MARK}@example.com`,
    address: MARK,
    language: MARK,
  },
  happened: { ...grievance.happened, text: `${MARK}\n${MARK}`, where: MARK },
  wanted: MARK,
};
const headers = { 'Idempotency-Key': `"${MARK}-0123456789"`, 'User-Agent': MARK, Referer: MARK };

function everyText(value: unknown, text: unknown): unknown {
  if (typeof value !== 'object' || value === null) return text;
  return Object.fromEntries(
    Object.entries(value).map(([key, child]) => [key, everyText(child, text)]),
  );
}

function broken(error: Error): Store {
  const fail = () => Promise.reject(error);
  const outbox = { fill: fail, claim: fail, settle: fail, open: fail, retry: fail };
  return {
    ...{
      secretKey: new Uint8Array(32),
      outbox,
      find: fail,
      insert: fail,
      open: fail,
      setSecret: fail,
    },
    ...{ record: fail, begin: fail, append: fail, seal: fail, complete: fail, read: fail },
    ...{ figures: fail, extend: fail },
    ...{ ping: fail, close: fail, withdraw: fail, note: fail },
    ...{ casesByDue: fail, casesInOrder: fail, openCase: fail },
  };
}

function sink() {
  const lines: string[] = [];
  return { lines, log: (event: unknown) => lines.push(JSON.stringify(event)) };
}

const other = (path: string, method = 'GET') =>
  new Request(`http://intake.example${path}`, { method, headers });

it('keeps what a member sent out of the log, out of headers and out of problems', async (t) => {
  const { lines, log } = sink();
  const { handler } = intakeOn(t, { log });
  // The console is watched too: nothing may write past the log.
  const written: string[] = [];
  // The test runner's own lines go first: a store that commits in groups gives it the time.
  await new Promise((resolve) => setImmediate(resolve));
  for (const stream of [process.stdout, process.stderr]) {
    t.mock.method(stream, 'write', (chunk: unknown) => written.push(String(chunk)) > 0);
  }
  const failing = (error: Error) => createIntake({ store: broken(error), plans, log });
  const requests: [string, number, () => Promise<Response>][] = [
    ['stored', 201, () => handler(submit(marked, headers))],
    ['replayed', 201, () => handler(submit(marked, headers))],
    ['key reused', 422, () => handler(submit({ ...marked, wanted: `${MARK}2` }, headers))],
    ['not JSON', 400, () => handler(submit(`{"planId": ${MARK}`, headers))],
    ['bad key', 400, () => handler(submit(marked, { ...headers, 'Idempotency-Key': MARK }))],
    [
      'bad type',
      415,
      () => handler(submit(marked, { ...headers, 'Content-Type': `text/${MARK}` })),
    ],
    ['too large', 413, () => handler(submit(MARK.repeat(10_000), headers))],
    ['too deep', 400, () => handler(submit('['.repeat(99) + MARK, headers))],
    ['unknown address', 404, () => handler(other(`/${MARK}?q=${MARK}`))],
    ['unknown method', 405, () => handler(other(`/submissions?q=${MARK}`, MARK))],
    ['full', 507, () => failing(new StoreError('full', 'SQLITE_FULL'))(submit(marked, headers))],
    ['failed', 500, () => failing(new TypeError(`bad ${MARK}`))(submit(marked, headers))],
  ];
  for (const [index, [name, status, sent]] of requests.entries()) {
    const response = await sent();
    assert.equal(response.status, status, name);
    const text = await response.text();
    assert.ok(!text.includes(MARK), `${name}: ${text}`);
    assert.ok(!JSON.stringify([...response.headers]).includes(MARK), name);
    assert.equal(lines.length >= index, true);
  }
  assert.equal(lines.length, requests.length);
  assert.deepEqual(written, []);
  for (const line of lines) assert.ok(!line.includes(MARK), line);
});

it('tells back only wrong choices and names of unknown fields, never text of a member', async (t) => {
  const { lines, log } = sink();
  const { handler } = intakeOn(t, { log, now: () => NOON });
  const long = MARK.repeat(300);
  const sent: [body: unknown, told: string[]][] = [
    // Text that is too long or in the wrong form, then an object, a list, text for an object.
    [
      everyText(marked, long),
      ['/kind', '/language', '/lineOfBusiness', '/waitingCouldHarm', '/filedBy', '/contact/by'],
    ],
    [{ ...marked, happened: { text: long + long } }, []],
    [everyText(marked, { [MARK]: MARK }), []],
    [everyText(marked, [MARK]), []],
    [{ ...marked, member: MARK, happened: MARK, contact: MARK }, []],
    [{ ...marked, [MARK]: MARK }, [`/${MARK}`]],
    [{ ...marked, planId: MARK }, ['/planId']],
  ];
  for (const [body, told] of sent) {
    const response = await handler(submit(body, headers));
    assert.equal(response.status, 422);
    const { faults, ...rest } = (await response.json()) as { faults: { path: string }[] };
    assert.ok(!JSON.stringify(rest).includes(MARK));
    const carriers = faults.filter((fault) => JSON.stringify(fault).includes(MARK));
    assert.deepEqual(carriers.map(({ path }) => path).sort(), told.sort());
  }
  assert.equal(lines.length, sent.length);
  for (const line of lines) assert.ok(!line.includes(MARK), line);
});

it('logs ids, codes, sizes and durations', async (t) => {
  const { lines, log } = sink();
  const { handler } = intakeOn(t, { log, newId: () => 'row-1' });
  await handler(submit(marked, headers));
  await handler(
    submit({ ...marked, kind: 1, planId: 2 }, { 'Idempotency-Key': '"0123456789abcdef"' }),
  );
  const events = lines.map((line) => JSON.parse(line) as Record<string, unknown>);
  for (const event of events) {
    assert.equal(typeof event.duration, 'number');
    delete event.duration;
    delete event.bytes;
  }
  const request = { event: 'request', route: '/submissions', method: 'POST' };
  assert.deepEqual(events, [
    { ...request, status: 201, outcome: 'stored', id: 'row-1', kind: 'grievance' },
    { ...request, status: 422, outcome: 'invalid', faults: ['wrong-type', 'not-in-list'] },
  ]);
});

it('keeps the names and bytes of files and the secret out of the log, headers and problems', async (t) => {
  const { lines, log } = sink();
  const { handler } = intakeOn(t, { log, newId: () => 'row-1' });
  const receipt = await receiptOf(await handler(submit(marked, headers)));
  const { secret, confirmation } = receipt;
  const bytes = new Uint8Array(Buffer.from(`%PDF-1.7\n${MARK}`));
  const named = {
    ...{ 'Content-Disposition': `attachment; filename="${MARK}.pdf"`, 'User-Agent': MARK },
  };
  const pdf = (part: Part) => ({ type: 'application/pdf' as const, ...part });
  const sent = (part: Part, number = 1) =>
    put(receipt, number, bytes, pdf({ ...part, headers: { ...named, ...part.headers } }));
  const at = (path: string, init?: RequestInit) =>
    new Request(`http://intake.example/submissions/${path}`, init);
  const failing = createIntake({ store: broken(new TypeError(`bad ${MARK}`)), plans, log });
  const requests: [string, number, Request, typeof handler?][] = [
    ['a part', 202, sent({ end: 9 })],
    ['broken off', 400, sent({ body: breakingAfter(bytes.subarray(0, 12)) })],
    ['other bytes', 422, sent({ body: new Uint8Array(bytes).fill(64, 9) })],
    ['another type', 415, sent({ headers: { 'Content-Type': `text/${MARK}` } })],
    ['no digest', 400, sent({ headers: { 'Repr-Digest': MARK } })],
    ['no range', 400, sent({ headers: { 'Content-Range': MARK } })],
    ['no number', 422, at(`row-1/attachments/${MARK}`, sent({}))],
    ['no count', 422, completeWith(receipt, { attachments: MARK, [MARK]: MARK })],
    ['incomplete', 409, complete(receipt, 3)],
    ['no submission', 401, at(MARK, { headers: authorized({ secret: MARK }) })],
    ['a secret in the address', 401, at(`row-1?secret=${secret}&name=${MARK}`)],
    ['failed', 500, sent({}), failing],
  ];
  for (const [name, status, request, to = handler] of requests) {
    const response = await to(request);
    assert.equal(response.status, status, name);
    const text = `${await response.text()}${JSON.stringify([...response.headers])}`;
    assert.ok(!text.includes(MARK) && !text.includes(secret), `${name}: ${text}`);
  }
  // The member alone is told the name again.
  const held = await handler(sent({}));
  assert.equal(held.status, 201);
  assert.ok((await held.text()).includes(`${MARK}.pdf`));
  assert.ok((await (await handler(complete(receipt, 1))).text()).includes(`${MARK}.pdf`));
  assert.equal((await handler(at(confirmation, { headers: authorized(receipt) }))).status, 200);
  assert.equal(lines.length, requests.length + 4);
  for (const line of lines) {
    assert.ok(![MARK, secret, confirmation].some((word) => line.includes(word)), line);
  }
  const routes = lines.map((line) => (JSON.parse(line) as IntakeEvent).route);
  assert.ok(routes.includes('/submissions/:reference/attachments/:number'));
  assert.ok(!routes.includes('other'));
});

it('keeps members out of the log, headers and problems of the staff routes', async (t) => {
  const { lines, log } = sink();
  const staff = { tokens: staffTokens };
  const { handler } = intakeOn(t, { log, staff, newId: () => 'row-1' });
  const receipt = await receiptOf(await handler(submit(marked, headers)));
  const { secret, confirmation } = receipt;
  const name = { 'Content-Disposition': `attachment; filename="${MARK}.pdf"` };
  const bytes = new Uint8Array(Buffer.from(`%PDF-1.7\n${MARK}`));
  await handler(put(receipt, 1, bytes, { type: 'application/pdf', headers: name }));
  lines.length = 0;
  const { Authorization } = bearer;
  const token = Authorization.slice('Bearer '.length);
  const broke = createIntake({ store: broken(new TypeError(`bad ${MARK}`)), plans, log, staff });
  const at = (path: string, init: RequestInit = {}) =>
    new Request(`http://intake.example/staff/${path}`, { headers: bearer, ...init });
  const requests: [string, number, Request, typeof handler?][] = [
    ['the list', 200, at('submissions?kind=grievance')],
    ['a filter', 422, at(`submissions?kind=${MARK}&${MARK}=1`)],
    ['a cursor', 422, at(`submissions?after=${MARK}`)],
    ['no format', 404, at(`exports/${MARK}`)],
    ['an export filter', 422, at(`exports/csv?name=${MARK}`)],
    ['no submission', 404, at(`submissions/${MARK}`)],
    ['no delivery', 404, at(`deliveries/${MARK}/${MARK}/retry`, { method: 'POST' })],
    ['failed deliveries', 500, at('deliveries'), broke],
    ['no file', 404, at(`submissions/row-1/attachments/${MARK}`)],
    ['no route', 404, at(`${MARK}/${MARK}`)],
    ['no method', 405, at('submissions', { method: MARK })],
    ['another token', 401, at('submissions', { headers: { Authorization: `Bearer ${MARK}` } })],
    ['a token in the address', 401, at(`submissions?token=${token}`, { headers: {} })],
    ['no event', 422, tell('row-1', { event: MARK, [MARK]: MARK })],
    ['no moment', 422, tell('row-1', { event: 'resolved', at: MARK })],
    ['no step', 422, tell('row-1', { event: 'withdrawn', of: MARK })],
    ['failed', 500, at('submissions/row-1'), broke],
    ['failed list', 500, at('submissions'), broke],
    ['failed event', 500, tell('row-1', { event: 'resolved' }), broke],
    ['no note', 422, writeNote('row-1', { text: MARK, [MARK]: MARK })],
    ['a note too long', 422, writeNote('row-1', { text: MARK.repeat(500) })],
    ['a note with a wrong key', 400, writeNote('row-1', { text: MARK }, MARK)],
    ['a note on nothing', 404, writeNote(MARK, { text: MARK })],
    ['a failed note', 500, writeNote('row-1', { text: MARK }), broke],
  ];
  for (const [what, status, request, to = handler] of requests) {
    const response = await to(request);
    assert.equal(response.status, status, what);
    const text = `${await response.text()}${JSON.stringify([...response.headers])}`;
    assert.ok(![MARK, secret, token].some((word) => text.includes(word)), `${what}: ${text}`);
  }
  // Only the bodies of a submission and of its file hold what the member sent.
  for (const path of ['submissions/row-1', 'submissions/row-1/attachments/1', 'exports/csv']) {
    const response = await handler(at(path));
    assert.ok(!JSON.stringify([...response.headers]).includes(MARK), path);
    assert.ok((await response.text()).includes(MARK), path);
  }
  const told = await handler(tell(confirmation, { event: 'resolved' }));
  assert.equal(told.status, 201);
  assert.equal(lines.length, requests.length + 4);
  for (const line of lines) {
    assert.ok(![MARK, secret, confirmation, token].some((word) => line.includes(word)), line);
  }
  const event = JSON.parse(lines.at(-1) ?? '') as IntakeEvent;
  assert.deepEqual([event.outcome, event.staff, event.id], ['recorded', 'grievance-desk', 'row-1']);
});

it('shows a note to staff alone: no member, no log, no header, no address, no receiver', async (t) => {
  const { lines, log } = sink();
  const { handler, store } = intakeOn(t, { log, staff: { tokens: staffTokens } });
  const sent: string[] = [];
  const webhooks = createWebhooks({
    store,
    webhooks: { cases: { url: 'https://cases.plan.example/', secret: `whsec_${'a'.repeat(32)}` } },
    send: (url, init) => {
      sent.push(`${url} ${JSON.stringify(init)}`);
      return Promise.resolve(new Response(null, { status: 204 }));
    },
    log,
  });
  await webhooks.deliver();
  const receipt = await receiptOf(await handler(submit(grievance)));
  await webhooks.deliver();
  const told = async () => (await handler(ask(receipt))).text();
  const before = await told();
  const key = crypto.randomUUID();
  const first = await handler(writeNote(receipt.id, { text: MARK }, key));
  const again = await handler(writeNote(receipt.id, { text: MARK }, key));
  const reused = await handler(writeNote(receipt.id, { text: `${MARK} 2` }, key));
  assert.deepEqual([first.status, again.status, reused.status], [201, 200, 422]);
  for (const response of [first, again, reused]) {
    assert.ok(!JSON.stringify([...response.headers]).includes(MARK));
  }
  assert.ok(!(await reused.text()).includes(MARK));
  // The member’s own answers are the same, byte for byte: not even that there is a note is told.
  assert.equal(await told(), before);
  const replay = await receiptOf(await handler(submit(grievance)));
  assert.deepEqual(replay, receipt);
  assert.ok(!(await (await handler(complete(receipt, 0))).text()).includes(MARK));
  await webhooks.deliver();
  assert.ok(sent.length > 0 && lines.some((line) => line.includes('noted')));
  for (const text of [...sent, ...lines]) assert.ok(!text.includes(MARK), text);
  assert.ok(!sent.some((text) => text.includes('noted')));
  const list = await (await handler(asStaff('/staff/submissions'))).text();
  assert.ok(list.includes(receipt.id) && !list.includes(MARK));
});

it('keeps members out of the figures, whatever they send', async (t) => {
  const figures = newStaffToken();
  const { handler } = intakeOn(t, {
    metrics: { token: figures.hash },
    staff: { tokens: staffTokens },
    newId: () => 'row-canary',
  });
  const receipt = await receiptOf(await handler(submit(marked, headers)));
  const { secret, confirmation } = receipt;
  const bytes = new Uint8Array(Buffer.from(`%PDF-1.7\n${MARK}`));
  await handler(put(receipt, 1, bytes, { type: 'application/pdf' }));
  await handler(submit(everyText(marked, MARK), headers));
  await handler(tell(confirmation, { event: 'acknowledged' }));
  await handler(tell(MARK, { event: MARK }));
  await handler(writeNote(confirmation, { text: MARK }, `"${MARK}-0123456789"`));
  await handler(writeNote(MARK, { text: MARK }));
  for (const path of [`/${MARK}?q=${MARK}`, `/submissions/${MARK}`, `/staff/exports/${MARK}`]) {
    await handler(other(path));
    await handler(other(path, MARK));
  }
  const asked = { headers: { ...headers, Authorization: `Bearer ${figures.token}` } };
  const response = await handler(new Request('http://intake.example/metrics', asked));
  assert.equal(response.status, 200);
  const text = await response.text();
  const hidden = [MARK, secret, confirmation, receipt.id, figures.token, figures.hash];
  assert.ok(text.includes('route="/submissions/:reference"'));
  assert.deepEqual(
    hidden.filter((word) => text.includes(word)),
    [],
  );
});
