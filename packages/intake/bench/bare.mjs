// A loop that does nothing but INSERT on the file that a server left: bare.mjs <file> <seconds> <rows a commit>
import { randomUUID } from 'node:crypto';
import { newConfirmation } from '../dist/index.js';
import { openSqliteFile } from '../dist/sqlite-file.js';

const [file, seconds, rows] = process.argv.slice(2);
const db = openSqliteFile(file);
const model = db.prepare('SELECT * FROM submissions ORDER BY sequence DESC LIMIT 1').get();
const columns = Object.keys(model).filter((name) => name !== 'sequence');
const insert = db.prepare(
  `INSERT INTO submissions (${columns.join(', ')}) VALUES (${columns.map((name) => `@${name}`).join(', ')})
   ON CONFLICT DO NOTHING`,
);
const one = () => {
  const [id, idempotency_key] = [randomUUID(), randomUUID()];
  insert.run({ ...model, id, idempotency_key, confirmation: newConfirmation() });
};
const many = db.transaction(() => {
  for (let row = 0; row < Number(rows); row++) one();
});
const commit = Number(rows) === 1 ? one : many;

const start = performance.now();
let stored = 0;
for (; performance.now() < start + Number(seconds) * 1000; stored += Number(rows)) commit();
process.send({ stored, rate: stored / ((performance.now() - start) / 1000) });
db.close();
process.disconnect();
