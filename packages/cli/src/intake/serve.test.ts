import assert from 'node:assert/strict';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { newStaffToken } from '@careway/intake';
import { careway, file, folder, plan } from '../in-process.test.js';
import { asked, MARK, post, serving } from './serving.test.js';

describe('careway intake serve', () => {
  it('receives, shows it to the desk and the monitor, and ends as it is told', async (t) => {
    const database = join(folder, 'served.sqlite');
    const [desk, monitor] = [newStaffToken(), newStaffToken()];
    const options = ['--staff', `grievance-desk=${desk.hash}`, '--metrics', monitor.hash];
    const { url, stop } = await serving(t, [
      ...[database, ...options, '--origin', 'https://www.plan.example'],
      ...['--plan', file('served-plan.json', plan)],
    ]);
    const stored = await post(url);
    assert.equal(stored.status, 201);
    const { confirmation } = (await stored.json()) as { confirmation: string };

    assert.equal((await asked(url, '/staff/submissions'))[0], 401);
    const [status, list] = await asked(url, '/staff/submissions', desk.token);
    assert.ok(status === 200 && list.includes(confirmation));
    assert.match(
      (await asked(url, '/metrics', monitor.token))[1],
      /careway_intake_submissions_total/,
    );
    assert.equal((await asked(url, '/metrics', desk.token))[0], 401);
    assert.equal((await asked(url, '/health'))[0], 200);

    const { code, log, said } = await stop();
    assert.equal(code, 0);
    assert.match(said, /stored in .*served\.sqlite, not sealed\. Ctrl\+C stops it\.\n$/);
    const lines = log
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as { outcome: string });
    assert.ok(lines.some(({ outcome }) => outcome === 'stored'));
    assert.ok(!log.includes(MARK) && !said.includes(MARK));
    const verified = await careway(['intake', 'verify', database]);
    assert.equal(verified.code, 0);
    assert.match(
      verified.out,
      /^As it was stored: 1 submissions, 0 files, 1 events\.\nHead: [0-9a-f]{64}\n$/,
    );
  });

  it('takes no submission for a plan that it was not given, and has no staff without a token', async (t) => {
    const other = file('other-plan.json', { ...plan, id: 'another-plan' });
    const { url, stop } = await serving(t, ['--plan', other], {
      DATABASE_URL: join(folder, 'by-environment.sqlite'),
    });
    assert.equal((await post(url)).status, 422);
    assert.equal((await fetch(`${url}/staff`)).status, 404);
    assert.equal((await fetch(`${url}/metrics`)).status, 404);
    assert.equal((await stop()).code, 0);
    assert.ok(existsSync(join(folder, 'by-environment.sqlite')));
  });

  it('starts nothing where it is not understood, and says what to type', async () => {
    const { hash } = newStaffToken();
    const hook = 'cases=https://cases.plan.example/hook';
    for (const [args, told] of [
      [['a.sqlite', 'b.sqlite'], /takes one database/],
      [['--port', '70000'], /--port "70000" must be a number from 0 to 65535/],
      [['--staff', hash], /--staff must be written like grievance-desk=<hash>/],
      [['--staff', 'desk=no-hash'], /careway intake token/],
      [['--staff', `desk=${hash}`, '--staff', `desk=${hash}`], /"desk" twice/],
      [['--metrics', 'no-hash'], /careway intake token/],
      [['--origin', 'www.plan.example'], /https:\/\/www\.plan\.example/],
      [['--plan', file('bad-plan.json', {})], /careway plan check/],
      [['--webhook', hook], /CAREWAY_WEBHOOK_CASES/],
      [['postgres://careway:pass-word@127.0.0.1:1/x'], /--key-file/],
    ] as const) {
      const database = args[0].startsWith('--') ? [join(folder, 'never.sqlite')] : [];
      const { code, out, err } = await careway(['intake', 'serve', ...database, ...args]);
      assert.deepEqual([code, out], [2, ''], err);
      assert.match(err, told);
      assert.ok(!err.includes(hash) && !err.includes('pass-word'), err);
    }
  });
});

describe('careway intake verify', () => {
  it('names what is not as it was stored, by its exit code too', async (t) => {
    const database = join(folder, 'changed.sqlite');
    const { url, stop } = await serving(t, [database]);
    const { id } = (await (await post(url)).json()) as { id: string };
    await stop();
    // Somebody changes a word on the disk.
    const bytes = readFileSync(database, 'latin1');
    writeFileSync(database, bytes.replaceAll(MARK, MARK.toUpperCase()), 'latin1');
    const { code, out } = await careway(['intake', 'verify', database]);
    assert.equal(code, 1);
    assert.match(out, new RegExp(`^Not as it was stored: .*\n  /submissions/${id}`));
    const { faults } = JSON.parse(
      (await careway(['intake', 'verify', database, '--json'])).out,
    ) as { faults: { code: string }[] };
    assert.deepEqual(
      faults.map((each) => each.code),
      ['received-differs'],
    );
    assert.equal((await careway(['intake', 'verify'])).code, 2);
    assert.equal((await careway(['intake', 'verify', join(folder, 'none.sqlite')])).code, 2);
  });
});
