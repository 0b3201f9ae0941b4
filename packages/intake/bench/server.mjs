// The server as a plan runs it, in a process of its own: server.mjs <place> [<most in one commit>]
import { plans } from '@careway/rules/plan';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createIntake, keyRingFrom, openStore, serveIntake } from '../dist/index.js';

const [place, mostAtOnce] = process.argv.slice(2);
const store = await openStore(place, {
  keyFile: join(tmpdir(), 'careway-bench.key'),
  keys: keyRingFrom(process.env),
  ...(mostAtOnce && { mostAtOnce: Number(mostAtOnce) }),
});
// One address sends all that the clients send.
const rate = { burst: 1e9, perSecond: 1e9 };
const server = await serveIntake({ handler: createIntake({ store, plans, rate }), port: 0 });
process.on('message', async (wanted) => {
  if (wanted === 'memory') {
    const { maxRSS } = process.resourceUsage();
    process.send({ rss: process.memoryUsage.rss(), peak: maxRSS * 1024 });
    return;
  }
  await server.close();
  await store.close();
  process.disconnect();
});
process.send(server.url);
