// The tests of the store and of all that stands on it, once more on a server of PostgreSQL.
import { after, it } from 'node:test';
import { noPostgres, startPostgres } from './postgres-server.test.js';

if (noPostgres) {
  it('stores in PostgreSQL', { skip: noPostgres }, () => undefined);
} else {
  const server = await startPostgres({ disk: false });
  after(() => server.stop());
  process.env.CAREWAY_TEST_POSTGRES = server.url;
  await import('./intake.test.js');
  await import('./attachments.test.js');
  await import('./complete.test.js');
  await import('./filed-routes.test.js');
  await import('./cases.test.js');
  await import('./steps.test.js');
  await import('./staff.test.js');
  await import('./staff-events.test.js');
  await import('./export.test.js');
  await import('./extension.test.js');
  await import('./metrics.test.js');
  await import('./webhooks.test.js');
  await import('./delivery-laws.test.js');
  await import('./purge.test.js');
  await import('./verify-store.test.js');
  await import('./laws.test.js');
  await import('./model.test.js');
  await import('./sealing.test.js');
  await import('./durability.test.js');
  await import('./attachment-durability.test.js');
}
