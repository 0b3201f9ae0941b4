// How many submissions a second are told as stored, beside a server that commits each by itself and
// a loop that only inserts: npm run bench:intake [-- --rates]. Ratios only, since times do not travel.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ended, start, told } from './processes.mjs';

const ROUNDS = 5;
const SECONDS = 3;
const CLIENTS = 32;
const folder = mkdtempSync(join(tmpdir(), 'careway-bench-'));

/** What clients are told by a server on a new file, then a bare loop on that same file. */
async function round(file, mostAtOnce) {
  const server = start('server.mjs', file, ...(mostAtOnce ? [mostAtOnce] : []));
  const url = await told(server);
  // The first second is the compiler's.
  await told(start('clients.mjs', url, CLIENTS, 1));
  const { rate, median, late } = await told(start('clients.mjs', url, CLIENTS, SECONDS));
  await ended(server);
  return { rate, median, late };
}

async function bare(file, rows) {
  const { rate } = await told(start('bare.mjs', file, SECONDS, rows));
  return rate;
}

const middle = (values) => values.sort((a, b) => a - b)[Math.floor(values.length / 2)];
const rounds = [];
try {
  for (let n = 0; n < ROUNDS; n++) {
    process.stderr.write(`round ${n + 1} of ${ROUNDS} …\n`);
    const file = join(folder, `${n}.db`);
    const together = await round(file);
    const loop = await bare(file, 1);
    const batches = await bare(file, CLIENTS);
    const apart = await round(join(folder, `${n}-apart.db`), 1);
    rounds.push({ together: together.rate, apart: apart.rate, loop, batches });
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}

const ratio = (one, other) => middle(rounds.map((round) => round[one] / round[other])).toFixed(2);
const rates = (name) => `${Math.round(middle(rounds.map((round) => round[name])))} a second`;
process.stdout
  .write(`Submissions told as stored, ${CLIENTS} clients, the median of ${ROUNDS} rounds:
  ${ratio('together', 'apart')} times as many as where each is committed by itself
  ${ratio('together', 'loop')} of a bare INSERT loop, one row a commit, on the same file
  ${ratio('together', 'batches')} of a bare INSERT loop, ${CLIENTS} rows a commit, on the same file
`);
if (process.argv.includes('--rates')) {
  for (const name of ['together', 'apart', 'loop', 'batches']) {
    process.stdout.write(`  ${name}: ${rates(name)}\n`);
  }
}
