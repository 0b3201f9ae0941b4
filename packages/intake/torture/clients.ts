import assert from 'node:assert/strict';
import type { Load } from './load.js';

/** How often a server is struck: 200 for the full run, 5 in npm test. */
export const KILLS = Number(process.env.CAREWAY_KILLS ?? 5);

export const CLIENTS = 8;

export const random = (limit: number) => Math.floor(Math.random() * limit);

/** One client, until it is told to stop: submissions, some sent twice at once, some with files. */
async function client(load: Load, name: string, goOn: () => boolean) {
  for (let n = 0; goOn(); n++) {
    const text = `${name}, trouble ${n}`;
    // One in eight gives up where the line breaks: it was told nothing, and may be stored or not.
    const key = crypto.randomUUID();
    const patient = n % 8 !== 7;
    const twice = n % 5 === 4 ? [load.file(text, { key, patient })] : [];
    const [one] = await Promise.all([load.file(text, { key, patient }), ...twice]);
    if (!one || n % 3 > 0) continue;
    const files = 1 + random(2);
    for (let number = 1; number <= files; number++) {
      const { status, text } = await load.attach(one, number, 1 + random(600_000), random(1e6));
      assert.ok(status === 201 || status === 200, text);
    }
    const { status, text: final } = await load.complete(one);
    assert.equal(status, 200, final);
  }
}

/** All clients at once. */
export async function clients(load: Load, goOn: () => boolean, name = 'client') {
  const names = Array.from({ length: CLIENTS }, (_, number) => `${name} ${number}`);
  await Promise.all(names.map((name) => client(load, name, goOn)));
}
