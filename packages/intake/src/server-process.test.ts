import { plans } from '@careway/rules/plan';
import { createIntake } from './intake.js';
import { serveIntake } from './serve-intake.js';
import { openSqliteFile } from './sqlite-file.js';
import { storeOn } from './sqlite-store.js';

/** What can happen to a server; what is left out stays as it is. */
export interface Trouble {
  /** Milliseconds that the clock is wrong, less than 0 where it was set back. */
  clock?: number;
  /** Pages that the file may still grow by: a full disk after them. */
  room?: number;
  /** Whether the file can only be read. */
  readOnly?: boolean;
}

/** One address sends all that the tests send. */
const noLimit = { burst: 1e9, perSecond: 1e9 };

// A program for the tests to start and kill; the test runner itself gives it no file and no parent.
const [, , file, trouble] = process.argv;
if (file && process.send) {
  const db = openSqliteFile(file);
  let clock = 0;
  const suffer = (trouble: Trouble) => {
    clock = trouble.clock ?? clock;
    if (trouble.room !== undefined) {
      const pages = Number(db.pragma('page_count', { simple: true })) + trouble.room;
      db.pragma(`max_page_count = ${pages}`);
    }
    if (trouble.readOnly !== undefined) db.pragma(`query_only = ${trouble.readOnly ? 1 : 0}`);
  };
  if (trouble) suffer(JSON.parse(trouble) as Trouble);
  process.on('message', (next: Trouble) => {
    suffer(next);
    process.send?.('suffered');
  });
  const now = () => Date.now() + clock;
  const handler = createIntake({ store: storeOn(db), plans, rate: noLimit, now });
  const { url } = await serveIntake({ handler, port: 0 });
  process.send(url);
}
