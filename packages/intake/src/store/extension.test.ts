import assert from 'node:assert/strict';
import { describe, it, type TestContext } from 'node:test';
import type { Submission } from '@careway/rules/grievance';
import { ask, statusOf } from '../testing/file-fixtures.test.js';
import { grievance, NOON, problemOf, receiptOf, submit } from '../testing/fixtures.test.js';
import { verifyStore } from './open-store.js';
import { asStaff, DAY, pageOf, staffIntake, tell, viewOf } from '../testing/staff-fixtures.test.js';

const extended = { event: 'extended', reason: 'serves-the-member' };

/** A fictional appeal with its receipt, and a clock that is turned by hand. */
async function appealed(t: TestContext, changes: Partial<Submission> = {}) {
  let clock = NOON;
  const intake = staffIntake(t, { now: () => clock });
  const body = { ...grievance, kind: 'appeal' as const, ...changes };
  const receipt = await receiptOf(await intake.handler(submit(body)));
  return {
    ...{ ...intake, receipt },
    turn: (ms: number) => (clock += ms),
    status: async () => statusOf(await intake.handler(ask(receipt))),
    told: (event: unknown) => intake.handler(tell(receipt.id, event)),
  };
}

describe('a longer time for an answer', () => {
  for (const lineOfBusiness of ['medi-cal', 'medicare-advantage'] as const) {
    it(`moves the date of a ${lineOfBusiness} appeal by 14 days, with its law`, async (t) => {
      const { receipt, status, told, turn, handler, file } = await appealed(t, { lineOfBusiness });
      assert.equal(receipt.resolveBy?.day, '2026-12-24');
      turn(20 * DAY);
      const answer = await told({ ...extended, at: '2026-12-10T09:00:00-08:00' });
      assert.equal(answer.status, 201);
      const view = await viewOf(answer);
      const due = view.due.find(({ step }) => step === 'resolved');
      assert.deepEqual([due?.day, due?.late], ['2027-01-07', false]);
      assert.equal(view.extension?.resolveBy.day, '2027-01-07');
      assert.equal(view.extension.instead?.day, '2026-12-24');
      assert.deepEqual(view.events.at(-1)?.reason, 'serves-the-member');

      const now = await status();
      assert.equal(now.resolveBy?.day, '2027-01-07');
      assert.deepEqual(now.resolveBy.extendedBy, { amount: 14, unit: 'calendar-day' });
      assert.ok(now.resolveBy.cites.some(({ section }) => /422\.590|438\.408/.test(section)));
      assert.equal(now.extension?.at, '2026-12-10T09:00:00-08:00');
      assert.equal(now.extension.reason, 'serves-the-member');
      // Its words: the plan took longer, and must have told why in writing.
      assert.equal(now.notes.at(-1), 'extended');
      assert.equal(now.state, 'received');

      turn(20 * DAY);
      const page = await pageOf(await handler(asStaff('/staff/submissions?late=true')));
      assert.deepEqual(
        page.submissions[0]?.due.filter(({ step, late }) => late && step === 'resolved'),
        [],
      );
      const csv = await (await handler(asStaff('/staff/exports/csv'))).text();
      assert.match(csv, /2027-01-07T23:59:59/);
      assert.deepEqual((await verifyStore(file)).faults, []);
    });
  }

  it('is taken once, and taken back as if it had not been', async (t) => {
    const { receipt, status, told, file } = await appealed(t);
    assert.equal((await told(extended)).status, 201);
    const again = await told({ ...extended, reason: 'member-asked' });
    assert.equal(again.status, 200);
    assert.equal(again.headers.get('idempotent-replayed'), 'true');
    assert.equal((await told({ event: 'withdrawn', of: 'extended' })).status, 201);
    const now = await status();
    assert.equal(now.resolveBy?.day, receipt.resolveBy?.day);
    assert.equal(now.extension, undefined);
    assert.ok(!now.notes.includes('extended'));
    assert.equal((await told({ event: 'withdrawn', of: 'extended' })).status, 409);
    assert.equal((await told({ ...extended, reason: 'member-asked' })).status, 201);
    assert.equal((await status()).extension?.reason, 'member-asked');
    assert.deepEqual((await verifyStore(file)).faults, []);
  });

  it('is refused where the law on file gives none', async (t) => {
    const none: Partial<Submission>[] = [
      { kind: 'grievance' },
      { kind: 'inquiry' },
      { lineOfBusiness: 'commercial' },
      { lineOfBusiness: 'unknown' },
      { lineOfBusiness: 'dual-integrated' },
    ];
    for (const changes of none) {
      const { told, status, receipt } = await appealed(t, changes);
      const refused = await told(extended);
      assert.equal(refused.status, 409, JSON.stringify(changes));
      assert.equal((await problemOf(refused)).type, 'urn:careway:problem:no-extension');
      assert.deepEqual((await status()).resolveBy, receipt.resolveBy);
    }
  });

  it('is refused once the date has passed, and after the answer', async (t) => {
    const over = await appealed(t);
    over.turn(31 * DAY);
    assert.equal(
      (await problemOf(await over.told(extended))).type,
      'urn:careway:problem:no-extension',
    );
    // What was decided in time may be told later.
    assert.equal((await over.told({ ...extended, at: '2026-12-20T09:00:00-08:00' })).status, 201);

    const answered = await appealed(t);
    await answered.told({ event: 'resolved' });
    const refused = await answered.told(extended);
    assert.equal((await problemOf(refused)).type, 'urn:careway:problem:out-of-order');
  });

  it('needs its reason', async (t) => {
    const { told } = await appealed(t);
    for (const event of [
      { event: 'extended' },
      { event: 'extended', reason: 'busy' },
      { event: 'acknowledged', reason: 'member-asked' },
      { ...extended, of: 'resolved' },
    ]) {
      assert.equal((await told(event)).status, 422, JSON.stringify(event));
    }
  });
});
