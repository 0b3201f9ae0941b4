// The tests of the store and of all that stands on it, once more on a server of PostgreSQL.
import { after, it } from 'node:test';
import { noPostgres, startPostgres } from '../testing/postgres-server.test.js';

if (noPostgres) {
  it('stores in PostgreSQL', { skip: noPostgres }, () => undefined);
} else {
  const server = await startPostgres({ disk: false });
  after(() => server.stop());
  process.env.CAREWAY_TEST_POSTGRES = server.url;
  await import('../intake.test.js');
  await import('../hostile.test.js');
  await import('../canary.test.js');
  await import('../filed/attachments.test.js');
  await import('../complete.test.js');
  await import('../filed/filed-routes.test.js');
  await import('../staff/cases.test.js');
  await import('../store/steps.test.js');
  await import('../staff/staff.test.js');
  await import('../staff/staff-events.test.js');
  await import('../staff/notes.test.js');
  await import('../staff/export.test.js');
  await import('../store/extension.test.js');
  await import('../metrics/metrics.test.js');
  await import('../webhooks/webhooks.test.js');
  await import('../webhooks/delivery-laws.test.js');
  await import('../store/purge.test.js');
  await import('../store/verify-store.test.js');
  await import('../laws.test.js');
  await import('../model.test.js');
  await import('../keys/sealing.test.js');
  await import('../durability.test.js');
  await import('../filed/attachment-durability.test.js');
}
