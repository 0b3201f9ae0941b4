import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { describe, it, type TestContext } from 'node:test';
import { careway, file, folder, plan } from '../in-process.test.js';

const main = join(import.meta.dirname, '..', 'main.ts');

/** The command as a process of its own, once it receives. */
async function serving(t: TestContext, args: string[], env: Record<string, string> = {}) {
  const child = spawn(
    process.execPath,
    ['--conditions=source', '--import', 'tsx', main, 'intake', 'serve', '--port', '0', ...args],
    { env: { ...process.env, ...env }, stdio: ['ignore', 'pipe', 'pipe'] },
  );
  t.after(() => child.kill('SIGKILL'));
  const logged: string[] = [];
  createInterface(child.stdout).on('line', (line) => logged.push(line));
  const [line] = (await once(createInterface(child.stderr), 'line')) as [string];
  const [, url = '', plans] = /^Receiving at (http:\S+) for (.*)\. Stop/.exec(line) ?? [line];
  assert.match(url, /^http:/, line);
  return {
    url,
    plans,
    logged,
    async stop() {
      child.kill('SIGTERM');
      const [code] = (await once(child, 'close')) as [number];
      return code;
    },
  };
}

const key = '8e03978e-40d5-43dd-bc93-6894a57f9324';
const submission = JSON.stringify({
  ...{
    planId: 'prospect-medical-group',
    kind: 'grievance',
    language: 'en',
    lineOfBusiness: 'medi-cal',
  },
  ...{ waitingCouldHarm: 'no', filedBy: 'member', member: { name: 'Alex Example' } },
  contact: { by: 'phone', phone: '+12135550123', language: 'English' },
  happened: { text: 'canary7f3' },
});

const send = (url: string) =>
  fetch(`${url}/submissions`, {
    method: 'POST',
    headers: {
      ...{ 'Content-Type': 'application/json', 'Idempotency-Key': `"${key}"` },
      Origin: 'https://www.plan.example',
    },
    body: submission,
  });

describe('careway intake serve', () => {
  it('keeps what it told, over a stop and a start, and logs no word of it', async (t) => {
    const args = [join(folder, 'served.sqlite'), '--plan', file('served.json', plan)];
    const first = await serving(t, args);
    assert.equal(first.plans, 'prospect-medical-group');
    const told = await send(first.url);
    assert.equal(told.status, 201);
    assert.equal(told.headers.get('access-control-allow-origin'), null);
    const receipt: unknown = await told.json();
    assert.equal((await fetch(`${first.url}/staff`)).status, 404);
    assert.equal((await fetch(`${first.url}/metrics`)).status, 404);
    assert.equal(await first.stop(), 0);
    assert.match(first.logged.join('\n'), /"outcome":"stored"/);
    assert.doesNotMatch(first.logged.join('\n'), /canary7f3|Alex/);

    const second = await serving(t, args);
    const again = await send(second.url);
    assert.deepEqual(await again.json(), receipt);
    assert.equal(again.headers.get('idempotent-replayed'), 'true');
    assert.equal(await second.stop(), 0);
  });

  it('opens to desks, monitors and other sites, and tells the plan’s own systems', async (t) => {
    const { out } = await careway(['intake', 'token', '--json']);
    const { token, hash } = JSON.parse(out) as { token: string; hash: string };
    const receiver = createServer((request, response) => {
      response.end();
      receiver.emit('told', request.headers['webhook-id']);
    }).listen(0, '127.0.0.1');
    t.after(() => receiver.close());
    await once(receiver, 'listening');
    const { port } = receiver.address() as AddressInfo;
    const server = await serving(
      t,
      [
        ...['--staff', `grievance-desk=${hash}`, '--monitor', hash],
        ...['--origin', 'https://www.plan.example'],
        ...['--webhook', `case-system=http://127.0.0.1:${port}/`],
      ],
      {
        DATABASE_URL: join(folder, 'desks.sqlite'),
        CAREWAY_WEBHOOK_CASE_SYSTEM: `whsec_${Buffer.alloc(32, 7).toString('base64')}`,
      },
    );
    const told = once(receiver, 'told');
    const answer = await send(server.url);
    assert.equal(answer.headers.get('access-control-allow-origin'), 'https://www.plan.example');
    assert.match(String((await told)[0]), /./);
    const headers = { Authorization: `Bearer ${token}` };
    const list = await fetch(`${server.url}/staff/submissions`, { headers });
    assert.match(await list.text(), /"kind":"grievance"/);
    const figures = await fetch(`${server.url}/metrics`, { headers });
    assert.match(await figures.text(), /careway_intake_submissions_total\{kind="grievance"\} 1/);
    assert.equal(await server.stop(), 0);
  });

  it('says what it was given and what to do, before it makes or opens anything', async () => {
    const database = join(folder, 'never.sqlite');
    for (const [args, said] of [
      [['--port', '99999'], '--port "99999" is no number from 0 to 65535'],
      [['--proxies', 'two'], '--proxies "two" is no number'],
      [['--staff', 'secret-token'], '--staff needs a name, an equals sign and a value'],
      [['--webhook', 'cases=https://x.example'], '--webhook cases needs CAREWAY_WEBHOOK_CASES'],
      [['--plan', join(folder, 'none.json')], 'none.json'],
      [['--plan', file('bad-plan.json', { ...plan, timeZone: 'Mars' })], '/timeZone'],
      [['another.sqlite'], 'takes one database'],
    ] as const) {
      const { code, err } = await careway(['intake', 'serve', database, ...args]);
      assert.equal(code, 2);
      assert.ok(err.includes(said), err);
      assert.ok(!err.includes('secret-token'));
    }
    assert.ok(!existsSync(database));
  });

  it('refuses a hash that is none, a port that is taken and a database of another kind', async (t) => {
    const taken = createServer().listen(0, '127.0.0.1');
    t.after(() => taken.close());
    await once(taken, 'listening');
    const { port } = taken.address() as AddressInfo;
    const database = join(folder, 'refused.sqlite');
    for (const [args, said] of [
      [[database, '--staff', 'desk=abc'], 'careway intake token'],
      [[database, '--monitor', 'abc'], 'careway intake token'],
      [[database, '--origin', 'plan.example'], 'plan.example'],
      [[database, '--port', String(port)], 'give another port'],
      [[file('text.sqlite', 'no database')], 'not a SQLite database'],
    ] as const) {
      const { code, err } = await careway(['intake', 'serve', ...args]);
      assert.equal(code, 2, err);
      assert.ok(err.includes(said), err);
    }
  });
});
