import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { ask, filed, statusOf } from '../testing/file-fixtures.test.js';
import { NOON, problemOf } from '../testing/fixtures.test.js';
import { createIntake } from '../intake.js';
import {
  allPages,
  asStaff,
  DAY,
  staffIntake,
  staffTokens,
  tell,
  viewOf,
} from '../testing/staff-fixtures.test.js';
import { verifyStore } from '../store/open-store.js';

describe('what happened', () => {
  it('is recorded once with its moment and who told it, seen by the member, and provable', async (t) => {
    let clock = NOON;
    const { handler, file } = staffIntake(t, { now: () => clock });
    const receipt = await filed(handler);
    clock += DAY;
    const letter = { event: 'acknowledged', at: '2026-11-25T09:00:00-08:00' };
    const first = await handler(tell(receipt.id, letter));
    assert.equal(first.status, 201);
    const view = await viewOf(first);
    assert.deepEqual(view.history.at(-1), { state: 'acknowledged', at: letter.at });
    assert.deepEqual(
      view.due.map(({ step }) => step),
      ['forwarded', 'resolved'],
    );
    const { kind, by } = view.events.at(-1) ?? {};
    assert.deepEqual([kind, by], ['acknowledged', 'grievance-desk']);
    for (const again of [letter, { event: 'acknowledged' }]) {
      const replay = await handler(tell(receipt.confirmation, again));
      assert.equal(replay.status, 200);
      assert.equal(replay.headers.get('idempotent-replayed'), 'true');
      assert.deepEqual((await viewOf(replay)).events, view.events);
    }
    const status = await statusOf(await handler(ask(receipt)));
    assert.equal(status.state, 'acknowledged');
    assert.deepEqual((await verifyStore(file)).faults, []);
  });

  it('is refused where it can not be true', async (t) => {
    let clock = NOON;
    const { handler, store } = staffIntake(t, { now: () => clock });
    const { id } = await filed(handler);
    clock += DAY;
    const refused: [body: unknown, status: number, code: string][] = [
      [{ event: 'acknowledged', at: '2026-11-24T11:59:59-08:00' }, 422, 'wrong-event'],
      [{ event: 'acknowledged', at: '2026-11-25T12:00:01-08:00' }, 422, 'wrong-event'],
      [{ event: 'acknowledged', at: '2026-11-25' }, 422, 'wrong-event'],
      [{ event: 'acknowledged', at: 5 }, 422, 'wrong-event'],
      [{ event: 'received' }, 422, 'wrong-event'],
      [{ event: 'purged' }, 422, 'wrong-event'],
      [{ event: 'acknowledged', of: 'resolved' }, 422, 'wrong-event'],
      [{ event: 'acknowledged', note: 'called' }, 422, 'wrong-event'],
      [{ event: 'withdrawn' }, 422, 'wrong-event'],
      [{ event: 'withdrawn', of: 'received' }, 422, 'wrong-event'],
      [{ event: 'withdrawn', of: 'resolved', at: '2026-11-25T09:00:00Z' }, 422, 'wrong-event'],
      [{ event: 'withdrawn', of: 'resolved' }, 409, 'not-recorded'],
      [[], 422, 'wrong-event'],
      [null, 422, 'wrong-event'],
    ];
    for (const [body, status, code] of refused) {
      const response = await handler(tell(id, body));
      assert.equal(response.status, status, JSON.stringify(body));
      assert.equal((await problemOf(response)).type, `urn:careway:problem:${code}`);
    }
    assert.equal((await store.openCase(id))?.events.length, 1);
    assert.equal((await handler(tell('nobody', { event: 'resolved' }))).status, 404);
  });

  it('can be taken back, and keeps its order in time', async (t) => {
    let clock = NOON;
    const { handler } = staffIntake(t, { now: () => clock });
    const { id } = await filed(handler);
    clock += 2 * DAY;
    const codeOf = async (body: unknown) => {
      const response = await handler(tell(id, body));
      return response.ok ? response.status : (await problemOf(response)).type.split(':').at(-1);
    };
    const day = (n: number) => new Date(NOON + n * DAY).toISOString();
    assert.equal(await codeOf({ event: 'resolved', at: day(1) }), 201);
    assert.equal(await codeOf({ event: 'acknowledged', at: day(2) }), 'out-of-order');
    assert.equal(await codeOf({ event: 'resolved', at: day(2) }), 'already-recorded');
    assert.equal(await codeOf({ event: 'acknowledged', at: day(0.5) }), 201);
    assert.deepEqual(await allPages(handler, 'state=resolved').then((all) => all[0]?.due), []);
    assert.equal(await codeOf({ event: 'withdrawn', of: 'resolved' }), 201);
    const [reopened] = await allPages(handler);
    assert.deepEqual(
      reopened?.due.map(({ step }) => step),
      ['forwarded', 'resolved'],
    );
    assert.equal(await codeOf({ event: 'resolved', at: day(2) }), 201);
  });
});

it('works for plans that the server does not hold any more', async (t) => {
  const { handler, store } = staffIntake(t);
  const { id } = await filed(handler);
  const later = createIntake({
    ...{ store, plans: {}, now: () => NOON },
    staff: { tokens: staffTokens },
  });
  const view = await viewOf(await later(asStaff(`/staff/submissions/${id}`)));
  assert.equal(view.receivedAt, '2026-11-24T20:00:00.000Z');
});
