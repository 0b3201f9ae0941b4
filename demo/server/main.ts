import { keyRingFrom, newStaffToken, openStore, readStaffPage, serveIntake } from '@careway/intake';
import { relative, resolve } from 'node:path';
import { createDemo } from './app.js';

const database = resolve(process.env.CAREWAY_DATABASE ?? '.data/careway.sqlite');
const store = await openStore(process.env.DATABASE_URL ?? database, {
  keyFile: `${database}.key`,
  keys: keyRingFrom(process.env),
});
// For this run and this machine only: the token is in no file and no page.
const { token, hash } = newStaffToken();
const page = readStaffPage();
const server = await serveIntake({
  handler: createDemo({
    pages: './demo/dist',
    store,
    staff: { tokens: { 'demo-desk': hash }, page },
  }),
  port: Number(process.env.PORT ?? 4180),
});

console.log(`\n  Careway is running: ${server.url}\n`);
console.log(`  Those who answer: ${server.url}/staff`);
console.log(`  Token of the fictional desk, for this run only: ${token}\n`);
console.log(
  `  What members send is stored in ${process.env.DATABASE_URL === undefined ? relative('.', database) : 'PostgreSQL'}. Stop with Ctrl+C.\n`,
);

const stop = () => {
  void server
    .close()
    .then(() => store.close())
    .then(() => process.exit(0));
};
process.once('SIGINT', stop);
process.once('SIGTERM', stop);
