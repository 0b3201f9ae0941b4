import assert from 'node:assert/strict';
import { it } from 'node:test';
import fc from 'fast-check';
import { isoIn } from '@careway/rules/calendar';
import { grievanceDeadlines } from '@careway/rules/grievance';
import { plans } from '@careway/rules/plan';
import { submission } from './testing/arbitraries.test.js';
import { readConfirmation } from './filed/confirmation.js';
import { grievance, intakeOn, NOON, receiptOf, submit } from './testing/fixtures.test.js';
import { rowsIn } from './testing/store-fixtures.test.js';

it('keeps every valid submission unchanged', async (t) => {
  const { handler, store } = intakeOn(t);
  await fc.assert(
    fc.asyncProperty(submission, async (sent) => {
      const key = crypto.randomUUID();
      const response = await handler(submit(sent, { 'Idempotency-Key': key }));
      assert.equal(response.status, 201, await response.clone().text());
      const { id, confirmation } = await receiptOf(response);
      const { body } = (await store.openCase(id)) ?? { body: '' };
      assert.deepEqual(JSON.parse(body), JSON.parse(JSON.stringify(sent)));
      assert.ok(readConfirmation(confirmation));
    }),
    { numRuns: 150 },
  );
});

it('answers any JSON with a receipt or a problem of the sender, never with a failure', async (t) => {
  const { handler, file } = intakeOn(t);
  const paths = [
    'planId',
    'kind',
    'member',
    'contact',
    'happened',
    'wanted',
    'noticeDay',
    'filerName',
  ];
  const body = fc.oneof(
    fc.json({ maxDepth: 6 }),
    fc.string(),
    fc
      .record({ key: fc.constantFrom(...paths), value: fc.jsonValue({ maxDepth: 5 }) })
      .map(({ key, value }) => JSON.stringify({ ...grievance, [key]: value })),
    fc
      .record({ key: fc.string(), value: fc.jsonValue() })
      .map(({ key, value }) =>
        JSON.stringify({ ...grievance, member: { name: 'A', [key]: value } }),
      ),
  );
  let stored = 0;
  await fc.assert(
    fc.asyncProperty(body, async (sent) => {
      const key = crypto.randomUUID();
      const { status } = await handler(submit(sent, { 'Idempotency-Key': key }));
      assert.ok(status === 201 || (status >= 400 && status < 500), String(status));
      if (status === 201) stored++;
    }),
    { numRuns: 400 },
  );
  assert.equal((await rowsIn(file)).length, stored);
});

it('gives the deadlines of the rules, for every plan, kind, line and urgency', async (t) => {
  const { handler } = intakeOn(t);
  for (const [planId, plan] of Object.entries(plans)) {
    for (const kind of ['grievance', 'appeal', 'inquiry'] as const) {
      for (const lineOfBusiness of ['commercial', 'medi-cal', 'unknown'] as const) {
        for (const waitingCouldHarm of ['yes', 'no', 'unsure'] as const) {
          const sent = { ...grievance, planId, kind, lineOfBusiness, waitingCouldHarm };
          const key = { 'Idempotency-Key': crypto.randomUUID() };
          const receipt = await receiptOf(await handler(submit(sent, key)));
          const urgency = waitingCouldHarm === 'no' ? 'standard' : 'urgent';
          const { forwardBy, acknowledgeBy, statusBy, resolveBy, reasons, next } =
            grievanceDeadlines(
              {
                ...(lineOfBusiness !== 'unknown' && { lineOfBusiness }),
                kind,
                urgency,
                receivedAt: NOON,
              },
              { plan, at: NOON },
            );
          const expected = {
            confirmation: receipt.confirmation,
            receivedAt: isoIn(NOON, plan.timeZone),
            ...{ kind, urgency, planName: plan.name },
            ...{ forwardBy, acknowledgeBy, statusBy, resolveBy, notes: [...reasons, next] },
            ...{ id: receipt.id, secret: receipt.secret },
          };
          assert.deepEqual(receipt, JSON.parse(JSON.stringify(expected)));
        }
      }
    }
  }
});

it('counts 72 hours through the night when the clocks go back', async (t) => {
  const { handler, file } = intakeOn(t, { now: () => Date.parse('2026-10-31T10:00:00-07:00') });
  const { happened, ...rest } = grievance;
  const sent = {
    ...rest,
    kind: 'appeal',
    happened: { text: happened.text },
    waitingCouldHarm: 'unsure',
  };
  const receipt = await receiptOf(await handler(submit(sent)));
  assert.equal(receipt.urgency, 'urgent');
  assert.equal(receipt.receivedAt, '2026-10-31T10:00:00-07:00');
  assert.equal(receipt.resolveBy?.by, '2026-11-03T09:00:00-08:00');
  assert.equal((await rowsIn(file))[0]?.resolve_by, Date.parse('2026-11-03T17:00:00Z'));
});
