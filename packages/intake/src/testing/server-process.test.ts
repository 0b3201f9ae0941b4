import type Database from 'better-sqlite3';
import { plans } from '@careway/rules/plan';
import { createIntake } from '../intake.js';
import { serveIntake } from '../serve-intake.js';
import { openSqliteFile } from '../sqlite/sqlite-file.js';
import { storeOn } from '../sqlite/sqlite-store.js';
import { isPostgres, openPlace } from './store-fixtures.test.js';

/** What can happen to a server; what is left out stays as it is. */
export interface Trouble {
  /** Milliseconds that the clock is wrong, less than 0 where it was set back. */
  clock?: number;
  /** Pages that the file of SQLite may still grow by: a full disk after them. */
  room?: number;
  /** Whether the file of SQLite can only be read. */
  readOnly?: boolean;
}

/** One address sends all that the tests send. */
const noLimit = { burst: 1e9, perSecond: 1e9 };

function sufferOn(db: Database.Database, { room, readOnly }: Trouble): void {
  if (room !== undefined) {
    const pages = Number(db.pragma('page_count', { simple: true })) + room;
    db.pragma(`max_page_count = ${pages}`);
  }
  if (readOnly !== undefined) db.pragma(`query_only = ${readOnly ? 1 : 0}`);
}

// A program for the tests to start and kill; the test runner itself gives it no place and no parent.
const [, , place, trouble] = process.argv;
if (place && process.send) {
  const db = isPostgres(place) ? undefined : openSqliteFile(place);
  let clock = 0;
  const suffer = (trouble: Trouble) => {
    clock = trouble.clock ?? clock;
    if (db) sufferOn(db, trouble);
  };
  if (trouble) suffer(JSON.parse(trouble) as Trouble);
  process.on('message', (next: Trouble) => {
    suffer(next);
    process.send?.('suffered');
  });
  const now = () => Date.now() + clock;
  const store = db ? storeOn(db) : await openPlace(place);
  const handler = createIntake({ store, plans, rate: noLimit, now });
  const { url } = await serveIntake({ handler, port: 0 });
  process.send(url);
}
