// npm run torture, on PostgreSQL: two servers on one database, struck by all that a night can bring.
import assert from 'node:assert/strict';
import { it, type TestContext } from 'node:test';
import { setTimeout as wait } from 'node:timers/promises';
import { mortalServer } from '../src/testing/fixtures.test.js';
import { noPostgres, startPostgres } from '../src/testing/postgres-server.test.js';
import { clients, CLIENTS, KILLS, random } from './clients.js';
import { cutLine } from './cut-line.js';
import { loadOn } from './load.js';
import { proved } from './proof.js';

const TWO_KILLS = Math.floor(KILLS / 2);
const STRIKES = Math.floor(KILLS / 4);
const ONE_IN = 12;

/** A database on the disk, for this test alone. */
async function database(t: TestContext) {
  const server = await startPostgres({ disk: true });
  t.after(() => server.stop());
  return { server, place: `${server.url}?options=-csearch_path%3Dtortured` };
}

/** Two servers on a database: whoever asks is answered by one of them. */
async function twoServers(t: TestContext, place: string) {
  const servers = [mortalServer(t, place), mortalServer(t, place)] as const;
  // Both start on a schema that has no tables yet.
  await Promise.all(servers.map((server) => server.url()));
  let asked = 0;
  const load = loadOn({ url: () => servers[random(2) === 0 ? 0 : 1].url() }, () => asked++);
  return {
    ...{ servers, load },
    /** Waits until so many more were asked, and somewhat longer: in the middle of their work. */
    work: async (most: number) => {
      const until = asked + random(most);
      while (asked < until) await wait(1);
      await wait(random(15));
    },
    /** Asks for what was told last once more, with both servers there, and ends them. */
    end: async () => {
      const again = [...load.told].slice(-20);
      for (const [key, { text }] of again) await load.file(text, { key });
      await Promise.all(servers.map((server) => server.end()));
    },
    kills: () => servers[0].kills + servers[1].kills,
  };
}

it(
  `loses and doubles nothing where one of two servers is killed ${TWO_KILLS} times`,
  { skip: noPostgres },
  async (t) => {
    const { place } = await database(t);
    const { servers, load, work, end, kills } = await twoServers(t, place);
    let striking = true;
    const strikes = (async () => {
      while (kills() < TWO_KILLS) {
        await work(100);
        await servers[random(2) === 0 ? 0 : 1].kill();
      }
      striking = false;
    })();
    await Promise.all([clients(load, () => striking), strikes]);
    await end();
    const { submissions } = await proved('one of two killed', load, place, kills());
    assert.ok(submissions >= CLIENTS && load.retries > 0, 'some requests were cut off');
  },
);

it(
  `loses and doubles nothing where the database is struck down ${STRIKES} times`,
  { skip: noPostgres },
  async (t) => {
    const { server, place } = await database(t);
    const { load, work, end } = await twoServers(t, place);
    let striking = true;
    const strikes = (async () => {
      for (let n = 0; n < STRIKES; n++) {
        await work(300);
        await server.strike();
      }
      striking = false;
    })();
    await Promise.all([clients(load, () => striking), strikes]);
    await end();
    const { submissions } = await proved('database struck', load, place, STRIKES);
    assert.ok(submissions >= CLIENTS);
  },
);

it(
  'loses and doubles nothing where the line breaks in the middle of commits',
  { skip: noPostgres },
  async (t) => {
    const { place } = await database(t);
    const line = await cutLine(t, place, ONE_IN);
    const { load, end } = await twoServers(t, line.url);
    line.begin();
    const enough = () => line.before >= KILLS && line.after >= KILLS;
    await clients(load, () => !enough());
    await end();
    await proved('line cut in commits', load, place, 0);
    t.diagnostic(`${line.before} commits never came, and of ${line.after} nobody was told`);
  },
);
