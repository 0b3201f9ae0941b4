import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { it } from 'node:test';
import { plans } from '@careway/rules/plan';
import { intakeOn, NOON } from './fixtures.test.js';
import { createIntake } from './intake.js';
import { sha256 } from './digest.js';
import { problems } from './problem.js';

const readme = readFileSync(new URL('../README.md', import.meta.url), 'utf8');

/** The fictional token of the page. */
const [, token = ''] = /Bearer (YSBm[\w-]+)/.exec(readme) ?? [];

/** A request or an answer as the page shows it. */
interface Message {
  start: string;
  headers: Record<string, string>;
  body: string;
}

function messages(): Message[] {
  return [...readme.matchAll(/```http\n([^]*?)\n```/g)].map(([, text = '']) => {
    const [head = '', ...body] = text.split('\n\n');
    const [start = '', ...lines] = head.split('\n');
    const headers = lines.map((line): [string, string] => {
      const colon = line.indexOf(': ');
      return [line.slice(0, colon), line.slice(colon + 2)];
    });
    return { start, headers: Object.fromEntries(headers), body: body.join('\n\n') };
  });
}

/** Everything that is shown must be in the answer; the answer may hold more. */
function assertShows(actual: unknown, shown: unknown, path = ''): void {
  if (typeof shown !== 'object' || shown === null) {
    assert.equal(actual, shown, path);
    return;
  }
  assert.ok(typeof actual === 'object' && actual !== null, path);
  if (Array.isArray(shown)) assert.equal((actual as unknown[]).length, shown.length, path);
  for (const [key, value] of Object.entries(shown)) {
    assertShows((actual as Record<string, unknown>)[key], value, `${path}/${key}`);
  }
}

it('gives the answers of the page to the requests of the page', async (t) => {
  const { store } = intakeOn(t);
  const handler = createIntake({
    store: { ...store, secretKey: new Uint8Array(32) },
    plans,
    now: () => NOON,
    newId: () => '3f0c9c1e-6d0b-4a55-9d5a-2f1c7f6f4b11',
    newConfirmation: () => 'K7R2-94XP',
    staff: { tokens: { 'grievance-desk': sha256(token) } },
  });
  const all = messages();
  assert.ok(all.length >= 20 && all.length % 2 === 0);
  for (let at = 0; at < all.length; at += 2) {
    const [asked, told] = [all[at] as Message, all[at + 1] as Message];
    const [method = '', path = ''] = asked.start.split(' ');
    const response = await handler(
      new Request(`http://intake.example${path}`, {
        method,
        headers: asked.headers,
        ...(asked.body !== '' && { body: asked.body }),
      }),
    );
    const text = await response.text();
    assert.equal(told.start.split(' ')[1], String(response.status), `${asked.start}: ${text}`);
    for (const [name, value] of Object.entries(told.headers)) {
      assert.equal(response.headers.get(name), value, asked.start);
    }
    assertShows(JSON.parse(text), JSON.parse(told.body), asked.start);
  }
});

it('tells every problem code with its status, and no other', () => {
  const rows = [...readme.matchAll(/^\| (\d{3}) +\| `([a-z-]+)` +\|/gm)].map(([, status, code]) => [
    code,
    Number(status),
  ]);
  assert.deepEqual(
    rows.sort(),
    Object.entries(problems)
      .map(([code, [status]]) => [code, status])
      .sort(),
  );
});
