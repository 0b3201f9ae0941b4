// A loop that does nothing but INSERT on the database that a server left: bare.mjs <place> <seconds> <rows a commit>
import { randomUUID } from 'node:crypto';
import pg from 'pg';
import { newConfirmation } from '../dist/index.js';
import { openSqliteFile } from '../dist/sqlite/sqlite-file.js';

const [place, seconds, rows] = process.argv.slice(2);

/** The columns of the last row, and new keys for another like it. */
const columnsOf = (model) => Object.keys(model).filter((name) => name !== 'sequence');
const fresh = () => ({
  ...{ id: randomUUID(), idempotency_key: randomUUID() },
  confirmation: newConfirmation(),
});
const LAST = 'SELECT * FROM submissions ORDER BY sequence DESC LIMIT 1';

function sqlite() {
  const db = openSqliteFile(place);
  const model = db.prepare(LAST).get();
  const columns = columnsOf(model);
  const insert = db.prepare(
    `INSERT INTO submissions (${columns.join(', ')}) VALUES (${columns.map((name) => `@${name}`).join(', ')})
     ON CONFLICT DO NOTHING`,
  );
  const one = () => insert.run({ ...model, ...fresh() });
  const many = db.transaction(() => {
    for (let row = 0; row < Number(rows); row++) one();
  });
  return { commit: Number(rows) === 1 ? one : many, close: () => db.close() };
}

async function postgres() {
  const client = new pg.Client({ connectionString: place });
  await client.connect();
  const [model] = (await client.query(LAST)).rows;
  const columns = columnsOf(model);
  const text = `INSERT INTO submissions (${columns.join(', ')})
    VALUES (${columns.map((_, index) => `$${index + 1}`).join(', ')}) ON CONFLICT DO NOTHING`;
  const one = () => {
    const row = { ...model, ...fresh() };
    return client.query({ name: 'bare', text, values: columns.map((name) => row[name]) });
  };
  const many = async () => {
    await client.query('BEGIN');
    for (let row = 0; row < Number(rows); row++) await one();
    await client.query('COMMIT');
  };
  return { commit: Number(rows) === 1 ? one : many, close: () => client.end() };
}

const { commit, close } = place.startsWith('postgres://') ? await postgres() : sqlite();
const start = performance.now();
let stored = 0;
for (; performance.now() < start + Number(seconds) * 1000; stored += Number(rows)) await commit();
process.send({ stored, rate: stored / ((performance.now() - start) / 1000) });
await close();
process.disconnect();
