import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { intakeOn, NOON, problemOf, submit, grievance, KEY } from '../testing/fixtures.test.js';
import { ask, complete, filed, fileOf, put, statusOf } from '../testing/file-fixtures.test.js';
import { sha256 } from '../digest.js';
import { createIntake } from '../intake.js';

const base = 'http://intake.example/submissions';
const photo = fileOf('image/jpeg', 1000);

describe('GET a submission', () => {
  it('tells when it came, its dates, its files and its state', async (t) => {
    const { handler, store } = intakeOn(t);
    const { secret, ...receipt } = await filed(handler);
    const access = { id: receipt.id, secret };
    const response = await handler(ask(access));
    assert.equal(response.status, 200);
    assert.equal(response.headers.get('cache-control'), 'no-store');
    const received = { state: 'received', at: '2026-11-24T12:00:00-08:00' };
    const status = await statusOf(response);
    assert.deepEqual(status, {
      ...{ ...receipt, state: 'received', history: [received], attachments: [] },
    });
    assert.equal(await store.record(receipt.id, 'acknowledged', NOON + 86_400_000), 'recorded');
    const later = await statusOf(await handler(ask(access)));
    assert.deepEqual(later, {
      ...status,
      state: 'acknowledged',
      history: [received, { state: 'acknowledged', at: '2026-11-25T12:00:00-08:00' }],
    });
  });

  it('is asked by the id, or by the confirmation number as a person writes it', async (t) => {
    const { handler } = intakeOn(t);
    const receipt = await filed(handler);
    const expected = await (await handler(ask(receipt))).text();
    const number = receipt.confirmation;
    const lower = number.toLowerCase();
    for (const reference of [number, lower.replace('-', ''), lower.replace('-', '%20')]) {
      const response = await handler(ask({ ...receipt, id: reference }));
      assert.deepEqual([response.status, await response.text()], [200, expected], reference);
    }
  });

  it('keeps its states in their order though they are recorded late, each once', async (t) => {
    const { handler, store } = intakeOn(t);
    const receipt = await filed(handler);
    const { id } = receipt;
    assert.equal(await store.record(id, 'resolved', NOON + 3), 'recorded');
    assert.equal(await store.record(id, 'forwarded', NOON + 1), 'recorded');
    assert.equal(await store.record(id, 'resolved', NOON + 9), 'known');
    assert.equal(await store.record(id, 'received', NOON + 9), 'known');
    assert.equal(await store.record('nobody', 'resolved', NOON), 'no-submission');
    await assert.rejects(store.record(id, 'acknowledged', NOON - 1), RangeError);
    const { state, history } = await statusOf(await handler(ask(receipt)));
    assert.equal(state, 'resolved');
    assert.deepEqual(
      history.map((entry) => entry.state),
      ['received', 'forwarded', 'resolved'],
    );
  });

  it('tells its times in UTC after the plan has left the server', async (t) => {
    const { handler, store } = intakeOn(t);
    const receipt = await filed(handler);
    const without = createIntake({ store, plans: {} });
    const { history, receivedAt } = await statusOf(await without(ask(receipt)));
    assert.equal(history[0]?.at, '2026-11-24T20:00:00.000Z');
    assert.equal(receivedAt, receipt.receivedAt);
  });
});

describe('the secret', () => {
  it('is one of 20 plain characters for each submission, and comes again with a replay', async (t) => {
    const { handler } = intakeOn(t);
    const first = await filed(handler, KEY);
    const other = await filed(handler);
    assert.match(first.secret, /^(?:[A-Y2-9]{4}-){4}[A-Y2-9]{4}$/);
    assert.notEqual(first.secret, other.secret);
    assert.deepEqual(await filed(handler, KEY), first);
  });

  it('opens as a person copies it from paper, and never with a slip in it', async (t) => {
    const { handler } = intakeOn(t);
    const receipt = await filed(handler);
    const open = async (secret: string) =>
      (await handler(ask({ id: receipt.confirmation.toLowerCase(), secret }))).status;
    const bare = receipt.secret.replaceAll('-', '');
    for (const secret of [receipt.secret, bare, receipt.secret.toLowerCase()]) {
      assert.equal(await open(secret), 200);
    }
    const slip = bare.startsWith('A') ? `B${bare.slice(1)}` : `A${bare.slice(1)}`;
    for (const wrong of [slip, bare.slice(1), `${bare}A`]) assert.equal(await open(wrong), 401);
  });

  it('of an earlier release, in Base64, still opens', async (t) => {
    const { handler, store } = intakeOn(t);
    const receipt = await filed(handler);
    const secret = 'JyvrHdt9Q1ygCYeqFXJtK9akJKPYb-Z-isEBH0Rbj_E';
    await store.setSecret(receipt.id, sha256(secret));
    assert.equal((await handler(ask({ id: receipt.id, secret }))).status, 200);
    const lower = secret.toLowerCase();
    assert.equal((await handler(ask({ id: receipt.id, secret: lower }))).status, 401);
  });

  it('opens its own submission only: no answer tells which submissions exist', async (t) => {
    const { handler, file, store } = intakeOn(t);
    const receipt = await filed(handler);
    const other = await filed(handler);
    const wrong = [
      ...[{}, { Authorization: receipt.secret }, { Authorization: `Basic ${receipt.secret}` }],
      ...[{ Authorization: `Bearer ${other.secret}` }, { Authorization: 'Bearer ' }],
      ...[{ Authorization: `Bearer ${receipt.secret}x` }, { Authorization: 'Bearer undefined' }],
    ];
    const answers = new Set<string>();
    const requests = (id: string, headers: Record<string, string>) => [
      new Request(`${base}/${id}`, { headers }),
      new Request(`${base}/${id}?secret=${receipt.secret}`, { headers }),
      new Request(`${base}/${id}/attachments/1`, {
        ...{ method: 'PUT', body: photo, headers: { 'Content-Type': 'image/jpeg', ...headers } },
      }),
      new Request(`${base}/${id}/complete`, {
        ...{ method: 'POST', body: '{"attachments":0}' },
        headers: { 'Content-Type': 'application/json', ...headers },
      }),
    ];
    const ids = [receipt.id, receipt.confirmation, 'nobody', 'AAAA-AAAA', '%E0%A4%A'];
    for (const id of ids) {
      for (const headers of wrong) {
        for (const request of requests(id, headers)) {
          const response = await handler(request);
          assert.equal(response.status, 401);
          assert.equal(response.headers.get('www-authenticate'), 'Bearer realm="submission"');
          answers.add(await response.text());
        }
      }
    }
    assert.equal(answers.size, 1);
    const filedNow = await store.open(receipt.id);
    assert.deepEqual([filedNow?.attachments, filedNow?.completion], [[], undefined]);
    assert.ok(file);
  });

  it('opens nothing that an earlier release stored without one', async (t) => {
    const { handler, store } = intakeOn(t);
    const receipt = await filed(handler);
    const withoutSecret = createIntake({
      store: {
        ...store,
        open: async (reference) => {
          const found = await store.open(reference);
          return found && { ...found, secretHash: undefined };
        },
      },
      plans: {},
    });
    for (const secret of [receipt.secret, '', 'undefined']) {
      assert.equal((await withoutSecret(ask({ id: receipt.id, secret }))).status, 401);
    }
  });
});

describe('the addresses of a submission', () => {
  it('say which methods they take', async (t) => {
    const { handler } = intakeOn(t);
    const { id } = await filed(handler);
    for (const [method, path, allow] of [
      ['DELETE', `/${id}`, 'GET, HEAD'],
      ['GET', `/${id}/attachments/1`, 'PUT'],
      ['PUT', `/${id}/complete`, 'POST'],
    ] as const) {
      const response = await handler(new Request(`${base}${path}`, { method }));
      assert.deepEqual([response.status, response.headers.get('allow')], [405, allow]);
    }
    const lost = await handler(new Request(`${base}/${id}/attachments`));
    assert.equal((await problemOf(lost)).type, 'urn:careway:problem:not-found');
  });

  it('take requests of other sites on the list, with all headers that they need', async (t) => {
    const origin = 'https://www.plan.example';
    const { handler } = intakeOn(t, { allowedOrigins: [origin] });
    const receipt = await filed(handler);
    const sent = put(receipt, 1, photo);
    sent.headers.set('Origin', origin);
    const preflight = await handler(
      new Request(sent.url, {
        method: 'OPTIONS',
        headers: { Origin: origin, 'Access-Control-Request-Method': 'PUT' },
      }),
    );
    assert.equal(preflight.status, 204);
    assert.match(preflight.headers.get('access-control-allow-methods') ?? '', /PUT/);
    const allowed = (preflight.headers.get('access-control-allow-headers') ?? '').toLowerCase();
    // What a browser lets any page send needs no leave.
    for (const name of new Set([...sent.headers.keys(), 'content-range'])) {
      if (name === 'origin' || name === 'content-length') continue;
      assert.ok(allowed.split(',').includes(name), name);
    }
    const response = await handler(sent);
    assert.equal(response.status, 201);
    assert.equal(response.headers.get('access-control-allow-origin'), origin);
    for (const request of [complete(receipt, 1), submit(grievance)]) {
      request.headers.set('Origin', 'https://evil.example');
      const other = await handler(request);
      assert.equal(other.headers.get('access-control-allow-origin'), null);
    }
  });
});
