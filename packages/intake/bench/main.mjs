// How many submissions a second are told as stored, beside a server that commits each by itself, a
// loop that only inserts and a server that stores nothing, on SQLite and on PostgreSQL where it is installed: npm run bench:intake
// [-- --rates]. Ratios only, since times do not travel.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { noPostgres, startPostgres } from '../src/testing/postgres-server.test.js';
import { ended, start, told } from './processes.mjs';

const ROUNDS = 5;
const SECONDS = 3;
const CLIENTS = 32;
const folder = mkdtempSync(join(tmpdir(), 'careway-bench-'));

/** What clients are told by a server. */
async function round(...script) {
  const server = start(...script);
  const url = await told(server);
  // The first second is the compiler's.
  await told(start('clients.mjs', url, CLIENTS, 1));
  const { rate, median, late } = await told(start('clients.mjs', url, CLIENTS, SECONDS));
  await ended(server);
  return { rate, median, late };
}

async function bare(place, rows) {
  const { rate } = await told(start('bare.mjs', place, SECONDS, rows));
  return rate;
}

const middle = (values) => values.sort((a, b) => a - b)[Math.floor(values.length / 2)];

/** One round after the other, each on new databases. */
async function measured(name, newPlace) {
  const rounds = [];
  for (let n = 0; n < ROUNDS; n++) {
    process.stderr.write(`${name}: round ${n + 1} of ${ROUNDS} …\n`);
    const place = await newPlace();
    const together = await round('server.mjs', place);
    const loop = await bare(place, 1);
    const batches = await bare(place, CLIENTS);
    const apart = await round('server.mjs', await newPlace(), 1);
    const nothing = await round('nothing.mjs');
    rounds.push({
      ...{ together: together.rate, apart: apart.rate, loop, batches },
      nothing: nothing.rate,
    });
  }
  const ratio = (one, other) => middle(rounds.map((round) => round[one] / round[other])).toFixed(2);
  process.stdout
    .write(`${name}: submissions told as stored, ${CLIENTS} clients, the median of ${ROUNDS} rounds:
  ${ratio('together', 'apart')} times as many as where each is committed by itself
  ${ratio('together', 'loop')} of a bare INSERT loop, one row a commit, on the same database
  ${ratio('together', 'batches')} of a bare INSERT loop, ${CLIENTS} rows a commit, on the same database
  ${ratio('together', 'nothing')} of a server of Node that only reads and answers: what HTTP itself lets through
`);
  if (!process.argv.includes('--rates')) return;
  for (const each of ['together', 'apart', 'loop', 'batches', 'nothing']) {
    const rate = Math.round(middle(rounds.map((round) => round[each])));
    process.stdout.write(`  ${each}: ${rate} a second\n`);
  }
}

let places = 0;
const server = noPostgres ? undefined : await startPostgres({ disk: true });
try {
  await measured('SQLite', () => join(folder, `${++places}.db`));
  if (server) {
    await measured('PostgreSQL', () => server.newPlace());
  } else process.stdout.write(`PostgreSQL: ${noPostgres}\n`);
} finally {
  await server?.stop();
  rmSync(folder, { recursive: true, force: true });
}
