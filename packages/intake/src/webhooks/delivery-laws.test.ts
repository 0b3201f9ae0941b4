import assert from 'node:assert/strict';
import { it, type TestContext } from 'node:test';
import fc from 'fast-check';
import type { DeliveryView } from '../staff/delivery-routes.js';
import { ask, filed, statusOf } from '../testing/file-fixtures.test.js';
import { NOON } from '../testing/fixtures.test.js';
import type { OpenReceipt } from '../filed/receipt.js';
import { allPages, asStaff, staffIntake, tell } from '../testing/staff-fixtures.test.js';
import { storeRuns } from '../testing/store-fixtures.test.js';
import { steps } from '../store/steps.js';
import { StoreError } from '../store/store.js';
import { createWebhooks, webhookWaits } from './webhooks.js';

const longest = Math.max(...webhookWaits);

type Move =
  | { move: 'file' | 'send-again' }
  | { move: 'step'; of: number; step: number }
  | { move: 'turn'; ms: number }
  /** The receiver's answers, and where the sender is struck down, if at all. */
  | { move: 'deliver'; answers: number[]; dies: 'never' | 'before' | 'after' };

const move: fc.Arbitrary<Move> = fc.oneof(
  { arbitrary: fc.constant<Move>({ move: 'file' }), weight: 2 },
  { arbitrary: fc.constant<Move>({ move: 'send-again' }), weight: 2 },
  {
    arbitrary: fc.record({
      move: fc.constant('step' as const),
      of: fc.nat(9),
      step: fc.nat(steps.length - 1),
    }),
    weight: 2,
  },
  {
    arbitrary: fc.record({
      move: fc.constant('turn' as const),
      ms: fc.constantFrom(1000, 60_000, longest, 2 * longest),
    }),
    weight: 4,
  },
  {
    arbitrary: fc.record({
      move: fc.constant('deliver' as const),
      answers: fc.array(fc.constantFrom(200, 204, 302, 410, 429, 500, 0), { maxLength: 6 }),
      dies: fc.constantFrom(
        'never' as const,
        'never' as const,
        'before' as const,
        'after' as const,
      ),
    }),
    weight: 5,
  },
);

/** A receiver that is gone, and a sender that is struck down after the receiver took an event. */
const worst: Move[] = [
  { move: 'deliver', answers: [410], dies: 'never' },
  { move: 'file' },
  { move: 'deliver', answers: [204], dies: 'after' },
];

/** An intake, a receiver that answers as it is told, and what that receiver has taken. */
async function connected(t: TestContext) {
  let clock = NOON;
  let answers: number[] = [];
  let dies: 'never' | 'before' | 'after' = 'never';
  const taken = new Set<number>();
  const intake = staffIntake(t, {
    now: () => clock,
    staff: { rate: { burst: 1e9, perSecond: 1e9 } },
  });
  const { store, handler } = intake;
  const struckDown = () => Promise.reject(new StoreError('unavailable', 'STRUCK_DOWN'));
  const webhooks = createWebhooks({
    store: {
      outbox: {
        fill: (names) => store.outbox.fill(names),
        open: () => store.outbox.open(),
        retry: (key, at) => store.outbox.retry(key, at),
        // Struck down between the receiver's answer and the note of it.
        settle: (key, outcome) =>
          dies === 'after' ? struckDown() : store.outbox.settle(key, outcome),
        claim: async (names, claim) => {
          const claimed = await store.outbox.claim(names, claim);
          return dies === 'before' ? struckDown() : claimed;
        },
      },
    },
    webhooks: { cases: { url: 'https://cases.plan.example/', secret: `whsec_${'a'.repeat(32)}` } },
    ...{ now: () => clock, random: () => 0 },
    send: (_url, { body }) => {
      const { data } = JSON.parse(body as string) as { data: { event: number } };
      const status = answers.shift() ?? 500;
      if (status === 0) return Promise.reject(new TypeError('reset'));
      if (status < 300) taken.add(data.event);
      const headers = { 'Retry-After': '30' };
      return Promise.resolve(new Response(null, { status, headers }));
    },
  });
  await webhooks.deliver();
  const open = async () => {
    const response = await handler(asStaff('/staff/deliveries'));
    return ((await response.json()) as { deliveries: DeliveryView[] }).deliveries;
  };
  return {
    ...{ handler, store, taken, open },
    turn: (ms: number) => (clock += ms),
    deliver: async (script: number[], where: typeof dies) => {
      [answers, dies] = [[...script], where];
      await webhooks.deliver().catch((error: unknown) => {
        assert.ok(error instanceof StoreError && where !== 'never');
      });
      dies = 'never';
    },
    sendAgain: async () => {
      for (const { webhook, sequence, state } of await open()) {
        if (state !== 'given-up') continue;
        const path = `/staff/deliveries/${webhook}/${sequence}/retry`;
        assert.equal((await handler(asStaff(path, { method: 'POST' }))).status, 202);
      }
    },
  };
}

type Connected = Awaited<ReturnType<typeof connected>>;

/** What the member and the staff are told must be the same, and true of what the receiver took. */
async function assertTold({ handler, store, taken, open }: Connected, receipts: OpenReceipt[]) {
  const listed = new Map((await allPages(handler, 'limit=200')).map((each) => [each.id, each]));
  const failed = (await open()).filter(({ state }) => state === 'given-up');
  for (const receipt of receipts) {
    const { delivery } = await statusOf(await handler(ask(receipt)));
    assert.equal(listed.get(receipt.id)?.delivery, delivery);
    const events = (await store.openCase(receipt.id))?.events ?? [];
    const isFailed = failed.some(({ id }) => id === receipt.id);
    assert.equal(delivery === 'given-up', isFailed, 'failed is what staff see as failed');
    const missed = events.filter(({ sequence }) => !taken.has(sequence));
    if (missed.length > 0) assert.notEqual(delivery, 'delivered', 'nothing is lost in silence');
    assert.ok(delivery !== undefined);
  }
}

it('has every event either taken, on its way or seen as failed, whatever comes in which order', async (t) => {
  let gaveUp = 0;
  let died = 0;
  await fc.assert(
    fc.asyncProperty(fc.array(move, { minLength: 4, maxLength: 24 }), async (moves) => {
      const all = await connected(t);
      const receipts: OpenReceipt[] = [await filed(all.handler)];
      for (const each of moves) {
        if (each.move === 'file') receipts.push(await filed(all.handler));
        if (each.move === 'turn') all.turn(each.ms);
        if (each.move === 'send-again') await all.sendAgain();
        if (each.move === 'deliver') await all.deliver(each.answers, each.dies);
        if (each.move === 'deliver' && each.dies !== 'never') died++;
        if (each.move === 'step') {
          const { id = '' } = receipts[each.of % receipts.length] ?? {};
          await all.handler(tell(id, { event: steps[each.step] }));
        }
        await assertTold(all, receipts);
      }
      gaveUp += (await all.open()).filter(({ state }) => state === 'given-up').length;
      // Once the receiver is well and staff have sent again what failed, all of it arrives.
      await all.sendAgain();
      all.turn(2 * longest);
      await all.deliver(Array<number>(1000).fill(204), 'never');
      for (const receipt of receipts) {
        const { delivery } = await statusOf(await all.handler(ask(receipt)));
        assert.equal(delivery, 'delivered');
      }
      assert.deepEqual(await all.open(), []);
      // A server has only so many connections for all the stores of these runs.
      await all.store.close();
    }),
    { ...storeRuns(25), examples: [[worst]] },
  );
  assert.ok(gaveUp > 0 && died > 0, `${gaveUp} given up, ${died} struck down`);
});

it('tells of no delivery where no receiver is connected', async (t) => {
  const { handler } = staffIntake(t);
  const { delivery } = await statusOf(await handler(ask(await filed(handler))));
  assert.equal(delivery, undefined);
});
