import assert from 'node:assert/strict';
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { it, type TestContext } from 'node:test';
import { startServer, tempFolder } from '../src/testing/fixtures.test.js';
import { loadOn } from './load.js';

/** Follows the main thread of a process, which alone writes; undefined where that is not allowed. */
async function followed(test: TestContext, pid: number, output: string) {
  const calls = 'trace=pwrite64,write,writev,fsync,fdatasync';
  const strace = spawn('strace', ['-y', '-s', '24', '-e', calls, '-o', output, '-p', `${pid}`]);
  test.after(() => strace.kill('SIGKILL'));
  const attached = new Promise<boolean>((resolve) => {
    strace.stderr.on('data', (text: Buffer) => {
      resolve(text.toString().includes('attached'));
    });
    strace.on('exit', () => {
      resolve(false);
    });
  });
  if (!(await attached)) return undefined;
  return async () => {
    const exit = once(strace, 'exit');
    strace.kill('SIGINT');
    await exit;
    return readFileSync(output, 'utf8').split('\n');
  };
}

/** What the calls to the system tell: each 201 must find nothing of the log that is not synced. */
function readCalls(lines: readonly string[]) {
  let dirty = false;
  const seen = { writes: 0, syncs: 0, told: 0, early: 0 };
  for (const line of lines) {
    if (/^pwrite64\(\d+<[^>]*-wal>/.test(line)) {
      dirty = true;
      seen.writes++;
    } else if (/^f(data)?sync\(\d+<[^>]*-wal>\)\s+= 0/.test(line)) {
      dirty = false;
      seen.syncs++;
    } else if (/^writev?\(.*HTTP\/1\.1 201/.test(line)) {
      seen.told++;
      if (dirty) seen.early++;
    }
  }
  return seen;
}

const missing = spawnSync('strace', ['-V']).status !== 0 && 'strace is not installed here';

it('syncs the log to the disk before each 201', { skip: missing }, async (t) => {
  const folder = tempFolder(t);
  const { child, url } = await startServer(t, join(folder, 'intake.db'));
  const load = loadOn({ url: () => Promise.resolve(url) });
  const stop = await followed(t, child.pid ?? 0, join(folder, 'calls'));
  if (!stop) {
    t.skip('this user may not trace a process here');
    return;
  }
  for (let n = 0; n < 3; n++) await load.file(`alone ${n}`);
  const alone = 3;
  const many = await Promise.all(Array.from({ length: 32 }, (_, n) => load.file(`together ${n}`)));
  const [first] = many;
  assert.ok(first);
  assert.equal((await load.attach(first, 1, 700_000, 1)).status, 201);
  const { writes, syncs, told, early } = readCalls(await stop());
  assert.equal(told, alone + many.length + 1);
  assert.equal(early, 0);
  assert.ok(writes > 0 && syncs >= alone + 2);
  t.diagnostic(`${told} answers of 201 after ${syncs} syncs of ${writes} writes to the log`);
});

it('finds an answer that did not wait for the disk', () => {
  const write = 'pwrite64(23</tmp/intake.db-wal>, "", 24, 32) = 24';
  const sync = 'fdatasync(23</tmp/intake.db-wal>)       = 0';
  const told =
    'writev(25<socket:[1]>, [{iov_base="HTTP/1.1 201 Created\\r\\nca"..., iov_len=9}], 1) = 9';
  assert.equal(readCalls([write, sync, told]).early, 0);
  assert.equal(readCalls([write, told, sync]).early, 1);
  assert.equal(readCalls([write, sync.replace('= 0', '= -1 EIO'), told]).early, 1);
});
