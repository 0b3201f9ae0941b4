import { plans } from '@careway/rules/plan';
import { createIntake } from './intake.js';
import { serveIntake } from './serve-intake.js';
import { openSqliteStore } from './sqlite-store.js';

/** One address sends all that the tests send. */
const noLimit = { burst: 1e9, perSecond: 1e9 };

// A program for the tests to start and kill; the test runner itself gives it no file and no parent.
const file = process.argv[2];
if (file && process.send) {
  const handler = createIntake({ store: openSqliteStore(file), plans, rate: noLimit });
  const { url } = await serveIntake({ handler, port: 0 });
  process.send(url);
}
