import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { it } from 'node:test';
import { plans } from '@careway/rules/plan';
import { conforming, withBody } from './conforming.test.js';
import { intakeOn, NOON } from './testing/fixtures.test.js';
import { sha256 } from './digest.js';
import { createMetrics } from './metrics/metrics.js';
import { problems } from './http/problem.js';

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
  const handler = conforming({
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
    const url = `http://intake.example${path}`;
    const init = { method, headers: asked.headers };
    const response = await handler(
      asked.headers['Content-Type'] === 'application/json'
        ? withBody(url, { ...init, body: asked.body })
        : new Request(url, { ...init, ...(asked.body !== '' && { body: asked.body }) }),
    );
    const text = await response.text();
    assert.equal(told.start.split(' ')[1], String(response.status), `${asked.start}: ${text}`);
    for (const [name, value] of Object.entries(told.headers)) {
      assert.equal(response.headers.get(name), value, asked.start);
    }
    assertShows(JSON.parse(text), JSON.parse(told.body), asked.start);
  }
});

it('tells every figure of a monitor, and no other', () => {
  const shown = [...readme.matchAll(/^\| `(careway_intake_[a-z_]+)` +\|/gm)].map(
    ([, name]) => name,
  );
  const due = [{ kind: 'grievance', urgency: 'urgent', count: 0, late: 0 } as const];
  const deliveries = [{ webhook: 'cases', waits: 0, givenUp: 0, oldestAt: undefined }];
  const read = createMetrics(NOON).read({ due, deliveries }, NOON);
  const endings: Record<string, string> = { counter: '_total', info: '_info' };
  assert.deepEqual(
    shown,
    read.map(({ name, type }) => `${name}${endings[type] ?? ''}`),
  );
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
