import assert from 'node:assert/strict';
import { it } from 'node:test';
import fc from 'fast-check';
import { intakeOn, grievance, problemOf, submit } from '../testing/fixtures.test.js';
import { rowsIn } from '../testing/store-fixtures.test.js';
import { createRateLimit } from './rate-limit.js';

it('lets a burst through, then tells when the next one may come', () => {
  let at = 0;
  const wait = createRateLimit({ burst: 3, perSecond: 0.5 }, () => at);
  assert.deepEqual(
    [1, 2, 3, 4, 5].map(() => wait('a')),
    [0, 0, 0, 2, 2],
  );
  assert.equal(wait('b'), 0);
  at = 1999;
  assert.equal(wait('a'), 1);
  at = 2000;
  assert.deepEqual([wait('a'), wait('a')], [0, 2]);
  // However long a client was away, it has one burst.
  at = 1e9;
  assert.deepEqual(
    [1, 2, 3, 4].map(() => wait('a')),
    [0, 0, 0, 2],
  );
});

it('never lets more through than its burst and what came free, and never fewer', () => {
  const steps = fc.array(fc.integer({ min: 0, max: 3000 }), { maxLength: 60 });
  fc.assert(
    fc.property(steps, fc.integer({ min: 1, max: 5 }), (pauses, burst) => {
      let at = 0;
      const wait = createRateLimit({ burst, perSecond: 1 }, () => at);
      let through = 0;
      for (const pause of pauses) {
        at += pause;
        const seconds = wait('a');
        if (seconds === 0) through++;
        assert.ok(through <= burst + at / 1000 + 1e-6);
        // Whoever waits as long as told is let through.
        if (seconds > 0) {
          at += seconds * 1000;
          assert.equal(wait('a'), 0);
          through++;
        }
      }
    }),
  );
});

it('forgets the clients that were seen longest ago, and never grows without end', () => {
  const wait = createRateLimit({ burst: 1, perSecond: 1e-9 }, () => 0);
  wait('first');
  for (let i = 0; i < 9_999; i++) wait(`other ${i}`);
  assert.ok(wait('first') > 0, 'still known');
  for (let i = 0; i < 10_000; i++) wait(`more ${i}`);
  assert.equal(wait('first'), 0);
});

it('is told as 429 with the seconds, keeps nobody else out, and loses nothing that was stored', async (t) => {
  const { handler, file } = intakeOn(t, { rate: { burst: 2, perSecond: 1e-3 } });
  const send = (key: string, client?: string) =>
    handler(submit(grievance, { 'Idempotency-Key': `"${key.repeat(16)}"` }), client);
  assert.equal((await send('a', 'x')).status, 201);
  assert.equal((await send('b', 'x')).status, 201);
  const refused = await send('c', 'x');
  assert.equal(refused.status, 429);
  const seconds = Number(refused.headers.get('retry-after'));
  assert.ok(seconds > 900 && seconds <= 1000);
  assert.equal((await problemOf(refused)).type, 'urn:careway:problem:too-many');
  assert.equal((await send('c', 'y')).status, 201);
  assert.equal((await send('d')).status, 201);
  const health = new Request('http://intake.example/health');
  assert.equal((await handler(health, 'x')).status, 200);
  assert.equal((await rowsIn(file)).length, 4);
});
