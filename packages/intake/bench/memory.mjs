// What the server's memory grows by: npm run bench:memory [-- <files> <submissions>]
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ended, start, told } from './processes.mjs';

const [files = 20, submissions = 100_000] = process.argv.slice(2).map(Number);
const SIZE = 10 * 1024 * 1024;
const STEPS = 5;
const folder = mkdtempSync(join(tmpdir(), 'careway-bench-'));
const mib = (bytes) => Math.round(bytes / 1024 / 1024);

async function memoryOf(server) {
  server.send('memory');
  return told(server);
}

try {
  const server = start('server.mjs', join(folder, 'files.db'));
  const url = await told(server);
  await told(start('clients.mjs', url, 32, 60, 3_000));
  const before = await memoryOf(server);
  const grew = [];
  for (let round = 0; round < 3; round++) {
    await told(start('files.mjs', url, files, SIZE));
    const { rss, peak } = await memoryOf(server);
    grew.push([mib(peak - before.rss), mib(rss - before.rss)]);
  }
  await ended(server);
  process.stdout.write(
    `${files} files of 10 MiB at once, three times over, from ${mib(before.rss)} MiB:\n`,
  );
  for (const [peak, after] of grew) {
    process.stdout.write(`  at most ${peak} MiB more so far, ${after} MiB more afterwards\n`);
  }

  const flat = start('server.mjs', join(folder, 'flat.db'));
  const flatUrl = await told(flat);
  process.stdout.write(`${submissions} submissions from 32 clients:\n`);
  for (let step = 1; step <= STEPS && submissions > 0; step++) {
    await told(start('clients.mjs', flatUrl, 32, 3_600, submissions / STEPS));
    const { rss } = await memoryOf(flat);
    process.stdout.write(`  after ${(submissions / STEPS) * step}: ${mib(rss)} MiB\n`);
  }
  await ended(flat);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
