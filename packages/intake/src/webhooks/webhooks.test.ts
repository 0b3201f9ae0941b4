import assert from 'node:assert/strict';
import { createHmac } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { describe, it, type TestContext } from 'node:test';
import { RulesError } from '@careway/rules/core';
import type { DeliveryView } from '../staff/delivery-routes.js';
import { filed } from '../testing/file-fixtures.test.js';
import { grievance, NOON, submit } from '../testing/fixtures.test.js';
import { openPlace } from '../testing/store-fixtures.test.js';
import { asStaff, staffIntake, tell, writeNote } from '../testing/staff-fixtures.test.js';
import { readWebhookSecret, webhookHeaders } from './webhook-signature.js';
import { createWebhooks, webhookWaits, type DeliveryEvent } from './webhooks.js';

const bytes = Buffer.from('a fictional secret of a receiver');
const secret = `whsec_${bytes.toString('base64')}`;
const url = 'https://cases.plan.example/careway';
const MARK = 'canary7f3';

interface Sent {
  url: string;
  id: string;
  body: { type: string; data: { id: string; event: number } };
  init: RequestInit;
}

/** A receiver that answers as it is told, and a clock that is turned by hand. */
function receiving(t: TestContext) {
  let clock = NOON;
  const intake = staffIntake(t, { now: () => clock });
  const sent: Sent[] = [];
  const lines: DeliveryEvent[] = [];
  const answers: (number | Error)[] = [];
  const send = (to: string, init: RequestInit): Promise<Response> => {
    const headers = new Headers(init.headers);
    const body = JSON.parse(init.body as string) as Sent['body'];
    sent.push({ url: to, id: headers.get('webhook-id') ?? '', body, init });
    const answer = answers.shift() ?? 204;
    return answer instanceof Error
      ? Promise.reject(answer)
      : Promise.resolve(new Response(null, { status: answer }));
  };
  const options = {
    ...{ store: intake.store, webhooks: { cases: { url, secret } }, send },
    ...{ log: (line: DeliveryEvent) => lines.push(line), now: () => clock, random: () => 0 },
  };
  const webhooks = createWebhooks(options);
  return {
    ...{ ...intake, sent, lines, answers, webhooks, options },
    turn: (ms: number) => (clock += ms),
    open: async () => {
      const response = await intake.handler(asStaff('/staff/deliveries'));
      return ((await response.json()) as { deliveries: DeliveryView[] }).deliveries;
    },
  };
}

describe('a signature', () => {
  it('is the one of the example of Standard Webhooks', () => {
    const key = readWebhookSecret('whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw');
    assert.ok(key);
    const id = 'msg_p5jXN8AQM9LWM0D4loKWxJek';
    const at = 1_614_265_330_999;
    const headers = webhookHeaders('{"test": 2432232314}', { id, secret: key, at });
    assert.equal(headers['webhook-timestamp'], '1614265330');
    assert.equal(headers['webhook-signature'], 'v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=');
  });

  it('proves every message, sent to a server over HTTP', async (t) => {
    const { handler, store } = staffIntake(t);
    const came: { headers: Record<string, unknown>; body: string }[] = [];
    const server = createServer((request, response) => {
      let body = '';
      request.on('data', (chunk) => (body += String(chunk)));
      request.on('end', () => {
        came.push({ headers: request.headers, body });
        response.writeHead(came.length === 1 ? 302 : 200, { Location: '/other' }).end('thanks');
      });
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    t.after(() => server.close());
    const { port } = server.address() as AddressInfo;
    const lines: DeliveryEvent[] = [];
    const webhooks = createWebhooks({
      ...{ store, log: (line) => lines.push(line), now: () => NOON },
      webhooks: { cases: { url: `http://127.0.0.1:${port}/hook`, secret } },
    });
    await webhooks.deliver();
    await filed(handler);
    await filed(handler);
    assert.equal(await webhooks.deliver(), 2);
    // A way to another address is not followed: it counts as a failure.
    assert.deepEqual(lines.map(({ outcome, status }) => [outcome, status]).sort(), [
      ['delivered', 200],
      ['waits', 302],
    ]);
    assert.equal(came.length, 2);
    for (const { headers, body } of came) {
      const text = `${String(headers['webhook-id'])}.${NOON / 1000}.${body}`;
      const mac = createHmac('sha256', bytes).update(text).digest('base64');
      assert.equal(headers['webhook-signature'], `v1,${mac}`);
      assert.equal(headers['content-type'], 'application/json');
    }
  });
});

describe('deliveries', () => {
  it('tell no receiver of a note, and go on after any number of them', async (t) => {
    const { handler, store, sent, webhooks } = receiving(t);
    await webhooks.deliver();
    const { id } = await filed(handler);
    await webhooks.deliver();
    for (let n = 0; n < 3; n++) await handler(writeNote(id, { text: MARK }));
    assert.equal(await webhooks.deliver(), 0);
    // All that receivers are told of, they have: nobody sees from outside that staff wrote something.
    assert.equal((await store.open(id))?.delivery, 'delivered');
    assert.deepEqual((await store.figures(NOON)).deliveries, [
      { webhook: 'cases', waits: 0, givenUp: 0, oldestAt: undefined },
    ]);
    await handler(tell(id, { event: 'acknowledged' }));
    assert.equal(await webhooks.deliver(), 1);
    assert.equal(await webhooks.deliver(), 0);
    assert.deepEqual(
      sent.map(({ id: event }) => event),
      ['evt_1', 'evt_5'],
    );
  });

  it('tell each event once and in order, with ids and dates only', async (t) => {
    const { handler, sent, webhooks, open } = receiving(t);
    await filed(handler);
    await webhooks.deliver();
    assert.equal(sent.length, 0, 'a new receiver begins with what happens from now on');
    const body = { ...grievance, happened: { text: MARK }, member: { name: MARK } };
    const key = { 'Idempotency-Key': crypto.randomUUID() };
    const { id } = (await (await handler(submit(body, key))).json()) as { id: string };
    await handler(tell(id, { event: 'acknowledged' }));
    assert.equal(await webhooks.deliver(), 2);
    assert.equal(await webhooks.deliver(), 0);
    assert.deepEqual(
      sent.map((each) => [each.url, each.id, each.body.type, each.body.data.id]),
      [
        [url, 'evt_2', 'submission.received', id],
        [url, 'evt_3', 'submission.acknowledged', id],
      ],
    );
    assert.ok(!JSON.stringify(sent).includes(MARK));
    assert.equal(sent[0]?.init.redirect, 'manual');
    assert.deepEqual(await open(), []);
  });

  it('look as the page says', async (t) => {
    const { handler, sent, webhooks } = receiving(t);
    await webhooks.deliver();
    const { id, confirmation } = await filed(handler);
    await webhooks.deliver();
    const page = readFileSync(new URL('../../README.md', import.meta.url), 'utf8');
    const [, shown = ''] = /```json\n(\{\n {2}"type"[^]+?)\n```/.exec(page) ?? [];
    const message = JSON.parse(shown) as Sent['body'];
    assert.deepEqual({ ...message, data: { ...message.data, id, confirmation } }, sent[0]?.body);
  });

  it('wait longer and longer, then are given up, seen by staff and sent again by them', async (t) => {
    const { handler, sent, answers, webhooks, lines, turn, open } = receiving(t);
    await webhooks.deliver();
    const { id } = await filed(handler);
    answers.push(new TypeError(MARK), ...webhookWaits.map(() => 503));
    for (const wait of webhookWaits) {
      assert.equal(await webhooks.deliver(), 1);
      const [delivery] = await open();
      assert.deepEqual([delivery?.id, delivery?.state], [id, 'waits']);
      turn(wait - 1);
      assert.equal(await webhooks.deliver(), 0, 'not before its time');
      turn(1);
    }
    assert.equal(await webhooks.deliver(), 1);
    turn(365 * 86_400_000);
    assert.equal(await webhooks.deliver(), 0);
    assert.deepEqual(await open(), [
      {
        ...{ webhook: 'cases', sequence: 1, type: 'submission.received', id },
        ...{ attempts: webhookWaits.length + 1, state: 'given-up', status: 503 },
      },
    ]);
    assert.deepEqual([lines[0]?.reason, lines.at(-1)?.outcome], ['TypeError', 'given-up']);
    assert.ok(!JSON.stringify(lines).includes(MARK));

    const retry = (path: string) =>
      handler(asStaff(`/staff/deliveries/${path}`, { method: 'POST' }));
    for (const path of ['cases/9/retry', 'other/1/retry', 'cases/x/retry']) {
      assert.equal((await retry(path)).status, 404, path);
    }
    assert.equal((await retry('cases/1/retry')).status, 202);
    assert.equal(await webhooks.deliver(), 1);
    assert.deepEqual(await open(), []);
    assert.deepEqual([...new Set(sent.map((each) => each.id))], ['evt_1']);
    assert.equal((await retry('cases/1/retry')).status, 404);
  });

  it('wait as long as the receiver asks, never shorter and a day at most', async (t) => {
    const { handler, options, webhooks, turn } = receiving(t);
    const headers: Record<string, string> = {};
    const busy = createWebhooks({
      ...options,
      send: () => Promise.resolve(new Response(null, { status: 503, headers })),
    });
    await webhooks.deliver();
    await filed(handler);
    const waits = async (asked: string, wanted: number) => {
      headers['Retry-After'] = asked;
      assert.equal(await busy.deliver(), 1, asked);
      turn(wanted - 1);
      assert.equal(await busy.deliver(), 0, `${asked}: not before its time`);
      turn(1);
    };
    await waits('600', 600_000);
    await waits('1', 5 * 60_000);
    await waits(new Date(NOON + 600_000 + 300_000 + 7_200_000).toUTCString(), 7_200_000);
    await waits('999999', 86_400_000);
  });

  it('end at once where the receiver says that it is gone', async (t) => {
    const { handler, answers, webhooks, open } = receiving(t);
    await webhooks.deliver();
    await filed(handler);
    answers.push(410);
    await webhooks.deliver();
    assert.deepEqual(
      (await open()).map(({ state, status }) => [state, status]),
      [['given-up', 410]],
    );
  });

  it('are not held up by one that fails', async (t) => {
    const { handler, sent, answers, webhooks } = receiving(t);
    await webhooks.deliver();
    for (let n = 0; n < 40; n++) await filed(handler);
    answers.push(500);
    assert.equal(await webhooks.deliver(), 40);
    assert.equal(new Set(sent.map(({ id }) => id)).size, 40);
  });

  it('reach more events than are put on the way at once, each once', async (t) => {
    const { store, sent, webhooks } = receiving(t);
    await webhooks.deliver();
    const all = Array.from({ length: 1_001 }, (_, n) => n);
    await Promise.all(
      all.map((n) =>
        store.insert({
          ...{ id: `row-${n}`, idempotencyKey: `key-${n}`, payloadHash: '', secretHash: '' },
          ...{ planId: 'x', kind: 'inquiry', urgency: 'standard', receivedAt: NOON },
          ...{ forwardBy: undefined, acknowledgeBy: undefined, statusBy: undefined },
          ...{ resolveBy: undefined, confirmation: `C-${n}`, body: '{}', receipt: '{}' },
        }),
      ),
    );
    assert.equal(await webhooks.deliver(), 1_001);
    assert.equal(new Set(sent.map(({ body }) => body.data.event)).size, 1_001);
  });

  it('are made by one of two processes, and again where it was struck down', async (t) => {
    const { handler, file, sent, webhooks, options, turn } = receiving(t);
    const other = await openPlace(file);
    t.after(() => other.close());
    const second = createWebhooks({ ...options, store: other });
    await webhooks.deliver();
    for (let n = 0; n < 30; n++) await filed(handler);
    const counts = await Promise.all([webhooks.deliver(), second.deliver()]);
    assert.equal(counts[0] + counts[1], 30);
    assert.equal(new Set(sent.map(({ id }) => id)).size, 30);
    // Claimed, and then nothing more is heard of it.
    await filed(handler);
    await other.outbox.fill(['cases']);
    const claim = { at: NOON, until: NOON + 1000, limit: 5 };
    assert.equal((await other.outbox.claim(['cases'], claim)).length, 1);
    assert.equal(await webhooks.deliver(), 0);
    turn(1000);
    assert.equal(await webhooks.deliver(), 1);
  });
});

it('refuses a receiver that could be overheard or has a weak secret', (t) => {
  const { options } = receiving(t);
  const wrong: [{ url: string; secret: string }, string][] = [
    [{ url: 'http://cases.plan.example/', secret }, 'not-a-receiver'],
    [{ url: 'https://user:pass@cases.plan.example/', secret }, 'not-a-receiver'],
    [{ url: 'file:///etc/passwd', secret }, 'not-a-receiver'],
    [{ url: 'cases', secret }, 'not-a-receiver'],
    [{ url, secret: 'hunter2' }, 'not-a-secret'],
    [{ url, secret: `whsec_${Buffer.from('hunter2').toString('base64')}` }, 'not-a-secret'],
  ];
  for (const [cases, code] of wrong) {
    assert.throws(
      () => createWebhooks({ ...options, webhooks: { cases } }),
      (error: unknown) => {
        assert.ok(error instanceof RulesError);
        assert.ok(!error.message.includes('hunter2') && !error.message.includes('pass@'));
        return error.faults.every((fault) => fault.code === code);
      },
    );
  }
});

it('sends until it is closed, and not after', async (t) => {
  const { handler, sent, webhooks } = receiving(t);
  await webhooks.deliver();
  await filed(handler);
  webhooks.start(1);
  await webhooks.close();
  await filed(handler);
  assert.equal(await webhooks.deliver(), 0);
  assert.ok(sent.length <= 1);
});
