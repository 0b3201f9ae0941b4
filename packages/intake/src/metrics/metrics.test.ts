import assert from 'node:assert/strict';
import { describe, it, type TestContext } from 'node:test';
import { plans } from '@careway/rules/plan';
import { RulesError } from '@careway/rules/core';
import { filed } from '../testing/file-fixtures.test.js';
import { grievance, NOON, problemOf, submit } from '../testing/fixtures.test.js';
import { createIntake, type IntakeOptions } from '../intake.js';
import { metricsText } from './metrics-text.js';
import { newStaffToken } from '../staff/staff-access.js';
import { bearer, DAY, staffIntake, tell } from '../testing/staff-fixtures.test.js';
import { StoreError } from '../store/store.js';
import { versions } from './versions.js';
import { createWebhooks } from '../webhooks/webhooks.js';

const { token, hash } = newStaffToken();

const asking = (headers: Record<string, string> = {}) =>
  new Request('http://intake.example/metrics', {
    headers: { Authorization: `Bearer ${token}`, ...headers },
  });

/** An intake whose figures can be read, and a clock that is turned by hand. */
function measured(t: TestContext, options: Partial<Omit<IntakeOptions, 'staff'>> = {}) {
  let clock = NOON;
  const intake = staffIntake(t, { metrics: { token: hash }, now: () => clock, ...options });
  return {
    ...intake,
    turn: (ms: number) => (clock += ms),
    now: () => clock,
    read: async () => figuresIn(await (await intake.handler(asking())).text()),
  };
}

/** The samples of a text, each by its name and labels; every line must be in the format. */
function figuresIn(text: string): Map<string, number> {
  const found = new Map<string, number>();
  const typed = new Set<string>();
  for (const line of text.split('\n').slice(0, -1)) {
    const [, name = ''] = /^# TYPE (\S+) (?:counter|gauge|histogram)$/.exec(line) ?? [];
    if (name !== '') typed.add(name);
    if (line.startsWith('#')) {
      assert.match(line, /^# (?:HELP [a-z_]+ \S|TYPE )/);
      continue;
    }
    const sample = /^([a-z_]+)((?:\{(?:[a-z]+="[^"\\\n]*",?)+\})?) (\d+(?:\.\d+)?)$/.exec(line);
    assert.ok(sample, line);
    const [, of = '', labels = '', value] = sample;
    assert.ok(typed.has(of) || typed.has(of.replace(/_(?:bucket|sum|count)$/, '')), line);
    assert.ok(!found.has(of + labels), `${line} comes twice`);
    found.set(of + labels, Number(value));
  }
  return found;
}

describe('the figures', () => {
  it('are off until a token is configured, and open with that token only', async (t) => {
    const { handler } = staffIntake(t);
    assert.equal((await handler(asking())).status, 404);
    const on = measured(t);
    for (const Authorization of ['', 'Bearer x', `Basic ${token}`, bearer.Authorization]) {
      const response = await on.handler(asking({ Authorization }));
      assert.equal(response.status, 401);
      assert.equal(response.headers.get('www-authenticate'), 'Bearer realm="metrics"');
      assert.equal((await problemOf(response)).type, 'urn:careway:problem:no-metrics-access');
    }
    assert.equal((await on.handler(asking())).status, 200);
    const { store } = on;
    assert.throws(() => createIntake({ store, plans, metrics: { token } }), RulesError);
  });

  it('open nothing of staff', async (t) => {
    const { handler } = measured(t);
    const headers = { Authorization: `Bearer ${token}` };
    const asked = new Request('http://intake.example/staff/submissions', { headers });
    assert.equal((await handler(asked)).status, 401);
  });

  it('count requests by route and outcome, and submissions by kind', async (t) => {
    const { handler, read } = measured(t);
    await filed(handler, '"0123456789abcdef-1"');
    await filed(handler, '"0123456789abcdef-1"');
    await handler(
      submit({ ...grievance, kind: 'inquiry' }, { 'Idempotency-Key': '"0123456789abcdef-2"' }),
    );
    await handler(submit({ ...grievance, planId: '' }));
    const figures = await read();
    const requests = (status: number, outcome: string) =>
      figures.get(
        `careway_intake_requests_total{route="/submissions",method="POST",status="${status}",outcome="${outcome}"}`,
      );
    assert.deepEqual([requests(201, 'stored'), requests(201, 'replayed')], [2, 1]);
    assert.equal(requests(422, 'invalid'), 1);
    assert.equal(figures.get('careway_intake_submissions_total{kind="grievance"}'), 1);
    assert.equal(figures.get('careway_intake_submissions_total{kind="inquiry"}'), 1);
    const took = 'careway_intake_request_duration_seconds';
    assert.equal(figures.get(`${took}_count{route="/submissions"}`), 4);
    assert.equal(figures.get(`${took}_bucket{route="/submissions",le="+Inf"}`), 4);
    assert.equal(figures.get(`${took}_bucket{route="/submissions",le="300"}`), 4);
    const { intake, rules } = versions;
    assert.equal(figures.get(`careway_intake_build_info{version="${intake}",rules="${rules}"}`), 1);
    assert.equal(figures.get('careway_intake_start_time_seconds'), NOON / 1000);
  });

  it('count what is due and late, until it is answered', async (t) => {
    const { handler, read, turn } = measured(t);
    const { id } = await filed(handler);
    const urgent = { ...grievance, waitingCouldHarm: 'yes' };
    await handler(submit(urgent, { 'Idempotency-Key': crypto.randomUUID() }));
    const of = async (name: string, urgency: string) =>
      (await read()).get(
        `careway_intake_${name}_submissions{kind="grievance",urgency="${urgency}"}`,
      );
    assert.deepEqual([await of('due', 'standard'), await of('late', 'standard')], [1, 0]);
    turn(2 * DAY);
    assert.deepEqual([await of('due', 'standard'), await of('late', 'standard')], [1, 1]);
    assert.deepEqual([await of('due', 'urgent'), await of('late', 'urgent')], [1, 1]);
    await handler(tell(id, { event: 'resolved' }));
    assert.deepEqual([await of('due', 'standard'), await of('due', 'urgent')], [undefined, 1]);
  });

  it('tell how many events wait or were given up, and since when', async (t) => {
    const { handler, store, read, turn, now } = measured(t);
    let answer = 503;
    const webhooks = createWebhooks({
      ...{ store, now, random: () => 0 },
      webhooks: {
        cases: { url: 'https://cases.plan.example/', secret: `whsec_${'a'.repeat(32)}` },
      },
      send: () => Promise.resolve(new Response(null, { status: answer })),
    });
    await webhooks.deliver();
    const standing = async () => {
      const figures = await read();
      const of = (state: string) =>
        figures.get(`careway_intake_deliveries{webhook="cases",state="${state}"}`);
      const age = figures.get('careway_intake_oldest_delivery_seconds{webhook="cases"}');
      return [of('waits'), of('given-up'), age];
    };
    assert.deepEqual(await standing(), [0, 0, 0]);
    await filed(handler);
    turn(60_000);
    assert.deepEqual(await standing(), [1, 0, 60], 'before anything was tried');
    await webhooks.deliver();
    assert.deepEqual(await standing(), [1, 0, 60]);
    answer = 410;
    turn(60_000);
    await webhooks.deliver();
    assert.deepEqual(await standing(), [0, 1, 120]);
  });

  it('are told also where the store fails, with its failures', async (t) => {
    const { store, handler: whole } = staffIntake(t);
    const fail = () => Promise.reject(new StoreError('unavailable', 'SQLITE_BUSY'));
    const broken = { ...store, insert: fail, figures: fail };
    const handler = createIntake({ store: broken, plans, metrics: { token: hash } });
    assert.equal((await handler(submit(grievance))).status, 503);
    const response = await handler(asking());
    const figures = figuresIn(await response.text());
    assert.equal(response.status, 200);
    assert.equal(figures.get('careway_intake_store_up'), 0);
    assert.equal(figures.get('careway_intake_store_errors_total{code="SQLITE_BUSY"}'), 1);
    assert.equal((await whole(submit(grievance))).status, 201);
  });

  it('come in OpenMetrics to who asks for it', async (t) => {
    const { handler } = measured(t);
    await filed(handler);
    const accept = 'application/openmetrics-text;version=1.0.0,text/plain;q=0.5';
    const response = await handler(asking({ Accept: accept }));
    assert.equal(
      response.headers.get('content-type'),
      'application/openmetrics-text; version=1.0.0; charset=utf-8',
    );
    const text = await response.text();
    assert.match(text, /\n# EOF\n$/);
    assert.match(text, /^# TYPE careway_intake_build info$/m);
    assert.match(text, /^# TYPE careway_intake_requests counter$/m);
    assert.match(text, /^careway_intake_requests_total\{/m);
    assert.equal(
      (await handler(asking())).headers.get('content-type')?.slice(0, 25),
      'text/plain; version=0.0.4',
    );
  });
});

it('escapes what a label may not hold as it is', () => {
  const samples = [{ labels: { name: 'a"b\\c\nd' }, value: 1 }];
  const text = metricsText([{ name: 'x', help: 'X.', type: 'gauge', samples }], 'prometheus');
  assert.equal(text, '# HELP x X.\n# TYPE x gauge\nx{name="a\\"b\\\\c\\nd"} 1\n');
});
