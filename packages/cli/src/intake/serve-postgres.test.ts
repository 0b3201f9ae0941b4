import assert from 'node:assert/strict';
import { randomBytes, randomUUID } from 'node:crypto';
import { statSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { newStaffToken } from '@careway/intake';
import {
  noPostgres,
  startPostgres,
  type PostgresServer,
} from '../../../intake/src/testing/postgres-server.test.js';
import { folder } from '../in-process.test.js';
import { asked, ended, MARK, post, serving } from './serving.test.js';

interface Receipt {
  id: string;
  confirmation: string;
  secret: string;
}

describe('careway intake serve on PostgreSQL', { skip: noPostgres }, () => {
  let database: PostgresServer;
  before(async () => {
    database = await startPostgres({ disk: false });
  });
  after(() => database.stop());

  it('is found by DATABASE_URL, keeps what it received when it is stopped, and goes on', async (t) => {
    const place = await database.newPlace();
    const key = `ring:${randomBytes(32).toString('base64')}`;
    const env = { DATABASE_URL: place, CAREWAY_KEYS: key };
    const desk = newStaffToken();
    const keyFile = join(folder, 'served-postgres.key');
    const options = ['--key-file', keyFile, '--staff', `grievance-desk=${desk.hash}`];

    const first = await serving(t, options, env);
    assert.equal(statSync(keyFile).mode & 0o777, 0o600);
    const attempt = randomUUID();
    const stored = await post(first.url, attempt);
    assert.equal(stored.status, 201);
    const receipt = (await stored.json()) as Receipt;
    const { id, confirmation, secret } = receipt;
    const told = async (url: string) => {
      const [status, text] = await asked(url, `/submissions/${confirmation}`, secret);
      assert.equal(status, 200);
      const filed = JSON.parse(text) as { id: string; state: string };
      assert.deepEqual([filed.id, filed.state], [id, 'received']);
      const [listed, list] = await asked(url, '/staff/submissions', desk.token);
      assert.equal(listed, 200);
      const { submissions } = JSON.parse(list) as { submissions: Receipt[] };
      assert.deepEqual(
        submissions.map((each) => each.confirmation),
        [confirmation],
      );
    };
    await told(first.url);

    // Another command reads the same database while the server runs.
    const due = await ended(t, ['intake', 'due', place], env);
    assert.equal(due.code, 0, due.err);
    assert.match(due.out, /^Nothing is late\.\nNext:\n/);
    assert.ok(due.out.includes(confirmation) && !due.out.includes(MARK), due.out);

    const stopped = await first.stop();
    assert.equal(stopped.code, 0, stopped.said);
    assert.match(stopped.said, /stored in PostgreSQL, sealed with the key ring\. Ctrl\+C/);
    assert.ok(![place, MARK, secret].some((each) => stopped.said.includes(each)));
    assert.ok(![place, MARK, secret].some((each) => stopped.log.includes(each)));
    await assert.rejects(fetch(`${first.url}/health`));

    const second = await serving(t, options, env);
    await told(second.url);
    // Sent again, it is the same one: the key file still makes the same secret.
    const again = await post(second.url, attempt);
    assert.equal(again.headers.get('Idempotent-Replayed'), 'true');
    assert.deepEqual(await again.json(), receipt);
    assert.equal((await second.stop()).code, 0);
    const verified = await ended(t, ['intake', 'verify', place], env);
    assert.equal(verified.code, 0, verified.err);
    assert.match(verified.out, /^As it was stored: 1 submissions, 0 files, 1 events\.\n/);
  });

  it('starts nothing where its key is missing, and tells no password', async (t) => {
    const place = new URL(await database.newPlace());
    place.password = 'pass-word';
    const env = { DATABASE_URL: place.href };
    const keyless = await ended(t, ['intake', 'serve', '--port', '0'], env);
    assert.equal(keyless.code, 2);
    assert.match(keyless.err, /--key-file/);
    assert.ok(!`${keyless.out}${keyless.err}`.includes('pass-word'), keyless.err);
  });
});
