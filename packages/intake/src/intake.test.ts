import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { RulesError } from '@careway/rules/core';
import { plans, type Plan } from '@careway/rules/plan';
import { readConfirmation } from './filed/confirmation.js';
import {
  grievance,
  intakeOn,
  KEY,
  NOON,
  problemOf,
  receiptOf,
  submit,
} from './testing/fixtures.test.js';
import { rowsIn } from './testing/store-fixtures.test.js';
import { sha256 } from './digest.js';
import { createIntake } from './intake.js';
import type { IntakeEvent } from './http/log.js';
import { StoreError, type Store, type StoredSubmission } from './store/store.js';

const OTHER_KEY = '"f53b0a8c-5f7e-4f0a-9d0b-1f4a6f1f9d11"';

describe('POST /submissions', () => {
  it('has the whole submission in the file before it answers 201', async (t) => {
    const { handler, file } = intakeOn(t, { newId: () => 'row-1' });
    const response = await handler(submit(grievance));
    assert.equal(response.status, 201);
    assert.equal(response.headers.get('content-type'), 'application/json');
    const text = await response.text();
    const receipt = JSON.parse(text) as Record<string, unknown>;

    const [row, ...more] = await rowsIn(file);
    assert.ok(row);
    assert.equal(more.length, 0);
    const { body, receipt: stored, payload_hash, secret_hash, ...columns } = row;
    const { id, secret, ...plain } = receipt;
    assert.equal(id, 'row-1');
    assert.match(String(secret), /^(?:[A-Y2-9]{4}-){4}[A-Y2-9]{4}$/);
    assert.deepEqual(JSON.parse(String(body)), grievance);
    // Of the secret only its hash is in the file.
    assert.equal(stored, JSON.stringify(plain));
    assert.equal(secret_hash, sha256(String(secret)));
    assert.ok(!JSON.stringify(row).includes(String(secret)));
    assert.match(String(payload_hash), /^[0-9a-f]{64}$/);
    assert.deepEqual(columns, {
      sequence: 1,
      id: 'row-1',
      idempotency_key: KEY.slice(1, -1),
      plan_id: 'prospect-medical-group',
      kind: 'grievance',
      urgency: 'standard',
      received_at: NOON,
      forward_by: Date.parse('2026-11-25T12:00:00-08:00'),
      state: 'received',
      due_by: Date.parse('2026-11-25T12:00:00-08:00'),
      acknowledge_by: Date.parse('2026-11-29T23:59:59.999-08:00'),
      status_by: null,
      resolve_by: Date.parse('2026-12-24T23:59:59.999-08:00'),
      confirmation: receipt.confirmation,
      key_id: null,
      data_key: null,
    });
  });

  it('gives the same receipt, byte for byte, however often it is sent', async (t) => {
    let now = NOON;
    const { handler, file } = intakeOn(t, { now: () => now });
    const first = await handler(submit(grievance));
    now += 90_000_000;
    const again = await handler(submit(grievance));
    assert.equal(first.status, 201);
    assert.equal(again.status, 201);
    assert.equal(first.headers.get('idempotent-replayed'), null);
    assert.equal(again.headers.get('idempotent-replayed'), 'true');
    assert.equal(await again.text(), await first.text());
    assert.equal((await rowsIn(file)).length, 1);
  });

  it('knows a payload again in another order of keys, with other spaces, under a bare UUID', async (t) => {
    const { handler, file } = intakeOn(t);
    await handler(submit(grievance));
    const turned = Object.fromEntries(Object.entries(grievance).reverse());
    const headers = { 'Idempotency-Key': KEY.slice(1, -1).toUpperCase() };
    const again = await handler(submit(JSON.stringify(turned, null, 2), headers));
    assert.equal(again.status, 201);
    assert.equal((await rowsIn(file)).length, 1);
  });

  it('gives the receipt again after the plan has left the server', async (t) => {
    const { handler, store } = intakeOn(t);
    const first = await handler(submit(grievance));
    const without = createIntake({ store, plans: {} });
    const again = await without(submit(grievance));
    assert.equal(await again.text(), await first.text());
  });

  it('refuses another payload under a used key and keeps the first', async (t) => {
    const { handler, file } = intakeOn(t);
    await handler(submit(grievance));
    const response = await handler(submit({ ...grievance, wanted: 'Something else.' }));
    assert.equal(response.status, 422);
    assert.equal(response.headers.get('content-type'), 'application/problem+json');
    const problem = await problemOf(response);
    assert.equal(problem.type, 'urn:careway:problem:key-reused');
    assert.equal(problem.status, 422);
    assert.equal(problem.faults[0]?.path, 'Idempotency-Key');
    assert.deepEqual(JSON.parse(String((await rowsIn(file))[0]?.body)), grievance);
  });

  it('takes a mended submission under the key of the one that it refused', async (t) => {
    const { handler } = intakeOn(t);
    assert.equal((await handler(submit({ ...grievance, kind: 'rant' }))).status, 422);
    assert.equal((await handler(submit(grievance))).status, 201);
  });

  it('stores one of 32 equal requests at once, and tells the others to ask in a second', async (t) => {
    const { handler, file } = intakeOn(t);
    const answers = await Promise.all(Array.from({ length: 32 }, () => handler(submit(grievance))));
    const [stored, ...more] = answers.filter(({ status }) => status === 201);
    assert.ok(stored && more.length === 0);
    const others = answers.filter((answer) => answer !== stored);
    assert.deepEqual(
      new Set(others.map(({ headers }) => headers.get('retry-after'))),
      new Set(['1']),
    );
    const types = await Promise.all(others.map(async (other) => (await problemOf(other)).type));
    assert.deepEqual(new Set(types), new Set(['urn:careway:problem:in-flight']));
    const again = await handler(submit(grievance));
    assert.equal(await again.text(), await stored.text());
    assert.equal((await rowsIn(file)).length, 1);
  });

  it('stores one row for 32 requests at once with one key and two payloads', async (t) => {
    const { handler, file } = intakeOn(t);
    const send = async (index: number) => {
      const wanted = index % 2 === 0 ? 'A visit.' : 'A call.';
      return (await handler(submit({ ...grievance, wanted }))).status;
    };
    const both = Array.from({ length: 32 }, (_, index) => index);
    const statuses = await Promise.all(both.map(send));
    assert.deepEqual([...new Set(statuses)].sort(), [201, 409]);
    const later: number[] = [];
    for (const index of both) later.push(await send(index));
    assert.equal(later.filter((status) => status === 201).length, 16);
    assert.equal(later.filter((status) => status === 422).length, 16);
    assert.equal((await rowsIn(file)).length, 1);
  });

  it('takes a key again after a failure with it has ended', async (t) => {
    const { store, handler } = intakeOn(t);
    let fails = true;
    const failing = createIntake({
      store: {
        secretKey: store.secretKey,
        insert: (row: StoredSubmission) =>
          fails ? Promise.reject(new StoreError('unavailable', 'SQLITE_BUSY')) : store.insert(row),
      } as Store,
      ...{ plans, now: () => NOON },
    });
    assert.equal((await failing(submit(grievance))).status, 503);
    fails = false;
    assert.equal((await failing(submit(grievance))).status, 201);
    assert.equal((await handler(submit(grievance))).headers.get('idempotent-replayed'), 'true');
  });

  it('gives each submission a confirmation number of its own, and tries again where one is taken', async (t) => {
    const numbers = ['K7R2-94XP', 'K7R2-94XP', 'K7R2-94XP', 'AAAA-AAAA'];
    const { handler, file } = intakeOn(t, { newConfirmation: () => numbers.shift() ?? '' });
    await handler(submit(grievance));
    const second = await handler(submit(grievance, { 'Idempotency-Key': OTHER_KEY }));
    assert.equal((await receiptOf(second)).confirmation, 'AAAA-AAAA');
    assert.equal((await rowsIn(file)).length, 2);
  });

  it('answers 503, stores nothing and says to send again where no confirmation number is free', async (t) => {
    const { handler, file } = intakeOn(t, { newConfirmation: () => 'K7R2-94XP' });
    await handler(submit(grievance));
    const response = await handler(submit(grievance, { 'Idempotency-Key': OTHER_KEY }));
    assert.equal(response.status, 503);
    assert.equal(response.headers.get('retry-after'), '2');
    assert.equal((await rowsIn(file)).length, 1);
  });

  it('gives a confirmation number that can be read back', async (t) => {
    const { handler } = intakeOn(t);
    const { confirmation } = await receiptOf(await handler(submit(grievance)));
    assert.equal(readConfirmation(confirmation.toLowerCase()), confirmation);
  });

  it('answers 201 even where the log fails', async (t) => {
    const { handler } = intakeOn(t, {
      log: () => {
        throw new Error('the log is full');
      },
    });
    assert.equal((await handler(submit(grievance))).status, 201);
  });

  it('takes a grievance without a member number, a birth date or a day', async (t) => {
    const { handler } = intakeOn(t);
    const { planId, kind, language, waitingCouldHarm } = grievance;
    const least = {
      ...{ planId, kind, language, waitingCouldHarm, lineOfBusiness: 'unknown', filedBy: 'member' },
      member: { name: 'Alex' },
      contact: { by: 'mail', address: '1 Example Street', language: 'English' },
      happened: { text: 'Nobody called.' },
    };
    assert.equal((await handler(submit(least))).status, 201);
  });

  it('takes what an inquiry asks to be done, and names what it does not know of it', async (t) => {
    const { handler, file } = intakeOn(t);
    const listing = { name: 'Marisol Example, MD', npi: '1234567893', site: 'site-0' };
    const inquiry = { ...grievance, kind: 'inquiry', request: { for: 'pcp-change', listing } };
    assert.equal((await handler(submit(inquiry))).status, 201);
    assert.equal((await rowsIn(file)).length, 1);
    const odd = { ...inquiry, request: { for: 'a-favor', listing: { ...listing, npi: '123' } } };
    const refused = await handler(submit(odd, { 'Idempotency-Key': OTHER_KEY }));
    assert.equal(refused.status, 422);
    const { faults } = await problemOf(refused);
    assert.deepEqual(faults.map(({ path }) => path).sort(), [
      '/request/for',
      '/request/listing/npi',
    ]);
    assert.equal((await rowsIn(file)).length, 1);
  });
});

describe('a plan that the server can tell', () => {
  it('names the plan that it does not hold, and those that it does', async (t) => {
    const { handler, file } = intakeOn(t);
    for (const planId of ['no-such-plan', 'constructor']) {
      const response = await handler(submit({ ...grievance, planId }));
      assert.equal(response.status, 422);
      const { faults } = await problemOf(response);
      assert.deepEqual(
        faults.map(({ code, path, value }) => ({ code, path, value })),
        [{ code: 'unknown-plan', path: '/planId', value: planId }],
      );
      assert.match(faults[0]?.remedy ?? '', /prospect-medical-group/);
    }
    assert.equal((await rowsIn(file)).length, 0);
  });

  it('refuses a day after today where the plan is, by the clock of the server', async (t) => {
    // It is already the 25th in London and on the server, and still the 24th in Los Angeles.
    const late = Date.parse('2026-11-24T23:59:59.999-08:00');
    let now = late;
    const { handler } = intakeOn(t, { now: () => now });
    const tomorrow = { ...grievance, happened: { text: 'A fall.', day: '2026-11-25' } };
    const refused = await handler(submit(tomorrow));
    assert.equal(refused.status, 422);
    const [fault] = (await problemOf(refused)).faults;
    assert.equal(fault?.code, 'future-day');
    assert.equal(fault.path, '/happened/day');
    assert.equal(fault.value, '2026-11-25');
    assert.match(fault.rule, /2026-11-24/);

    const today = { ...grievance, happened: { text: 'A fall.', day: '2026-11-24' } };
    assert.equal((await handler(submit(today, { 'Idempotency-Key': OTHER_KEY }))).status, 201);
    now = late + 1;
    assert.equal((await handler(submit(tomorrow))).status, 201);
  });

  it('does not start with a plan that has faults, or with an origin that is none', (t) => {
    const { store } = intakeOn(t);
    const lost = { ...(plans['prospect-medical-group'] as Plan), timeZone: 'Mars/Olympus' };
    for (const options of [
      { plans: { lost } },
      { plans, allowedOrigins: ['*'] },
      { plans, allowedOrigins: ['https://www.plan.example/form'] },
    ]) {
      assert.throws(() => createIntake({ store, ...options }), RulesError);
    }
  });
});

describe('other routes', () => {
  it('tells its health, and that it has none once the store is closed', async (t) => {
    const events: IntakeEvent[] = [];
    const { handler, store } = intakeOn(t, { log: (event) => events.push(event) });
    const health = () => handler(new Request('http://intake.example/health'));
    const well = await health();
    assert.equal(well.status, 200);
    assert.deepEqual(await well.json(), { status: 'ok' });
    await store.close();
    assert.equal((await health()).status, 503);
    assert.deepEqual(
      events.map(({ outcome }) => outcome),
      ['ok', 'unavailable'],
    );
  });

  it('says which methods an address takes', async (t) => {
    const { handler } = intakeOn(t);
    for (const [method, path, allow] of [
      ['GET', '/submissions', 'POST'],
      ['OPTIONS', '/submissions', 'POST'],
      ['DELETE', '/health', 'GET, HEAD'],
    ] as const) {
      const response = await handler(new Request(`http://intake.example${path}`, { method }));
      assert.equal(response.status, 405);
      assert.equal(response.headers.get('allow'), allow);
    }
    const lost = await handler(new Request('http://intake.example/nowhere'));
    assert.equal(lost.status, 404);
    assert.equal((await problemOf(lost)).type, 'urn:careway:problem:not-found');
  });

  it('sets the security headers on every answer', async (t) => {
    const { handler } = intakeOn(t);
    for (const request of [
      submit(grievance),
      submit('{'),
      new Request('http://intake.example/nowhere'),
      new Request('http://intake.example/health'),
    ]) {
      const { headers } = await handler(request);
      assert.equal(headers.get('cache-control'), 'no-store');
      assert.equal(headers.get('x-content-type-options'), 'nosniff');
      assert.equal(headers.get('referrer-policy'), 'no-referrer');
      assert.match(headers.get('content-security-policy') ?? '', /default-src 'none'/);
      assert.equal(headers.get('set-cookie'), null);
    }
  });

  it('lets other sites send only where they are on the list', async (t) => {
    const { handler } = intakeOn(t, { allowedOrigins: ['https://www.plan.example'] });
    const closed = intakeOn(t).handler;
    const origin = 'https://www.plan.example';
    const preflight = (from: string) =>
      new Request('http://intake.example/submissions', {
        method: 'OPTIONS',
        headers: { Origin: from, 'Access-Control-Request-Method': 'POST' },
      });
    const allowed = await handler(preflight(origin));
    assert.equal(allowed.status, 204);
    assert.equal(allowed.headers.get('access-control-allow-origin'), origin);
    assert.match(allowed.headers.get('access-control-allow-headers') ?? '', /Idempotency-Key/);
    const sent = await handler(submit(grievance, { Origin: origin }));
    assert.equal(sent.headers.get('access-control-allow-origin'), origin);
    assert.match(sent.headers.get('vary') ?? '', /Origin/);
    const refused = await handler(submit({}, { Origin: origin }));
    assert.equal(refused.headers.get('access-control-allow-origin'), origin);

    for (const response of [
      await handler(preflight('https://evil.example')),
      await handler(submit(grievance, { Origin: 'https://evil.example' })),
      await closed(preflight(origin)),
      await closed(submit(grievance, { Origin: origin })),
    ]) {
      assert.equal(response.headers.get('access-control-allow-origin'), null);
    }
  });
});
