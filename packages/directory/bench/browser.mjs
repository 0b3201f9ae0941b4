// From the key press to painted rows, in Chromium at a quarter of its speed, with a packed directory of
// 100,000 fictional providers in the demo's page:
//   npm run build && node packages/directory/bench/browser.mjs [providers]
import { readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { Packer } from '@careway/directory';
import { chromium } from 'playwright-core';
import { findBrowser, root } from '../../tooling/bootstrap.mjs';
import { providers } from './generate.mjs';
import { querySets } from './queries.mjs';

const COUNT = Number(process.argv[2] ?? 100_000);
const ASKED = 40;

const packer = new Packer();
const people = [];
for (const one of providers(COUNT)) {
  packer.add(one);
  people.push({ id: one.id, given: one.name.given[0], family: one.name.family });
}
const file = await packer.finish({ facilities: [], plans: [], source: 'generated' });

const types = { '.html': 'text/html', '.js': 'text/javascript', '.css': 'text/css' };
const browser = await chromium.launch({
  executablePath: findBrowser(),
  // Memory is told at once, and not after the next collection.
  args: ['--no-sandbox', '--enable-blink-features=ForceEagerMeasureMemory'],
});
/** A page tells its memory only where nothing of another origin can be in it. */
const headers = {
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-embedder-policy': 'require-corp',
};
const page = await browser.newPage({ viewport: { width: 390, height: 844 } });
await page.route('**/*', (route) => {
  const { pathname } = new URL(route.request().url());
  if (pathname.endsWith('.cwd')) return route.fulfill({ body: Buffer.from(file), headers });
  const path = join(root, 'demo', 'dist', pathname);
  return route.fulfill({
    body: readFileSync(path),
    headers,
    contentType: types[extname(path)] ?? 'application/octet-stream',
  });
});
const session = await page.context().newCDPSession(page);
await session.send('Emulation.setCPUThrottlingRate', { rate: 4 });
const opened = performance.now();
await page.goto('http://localhost/doctor.html?plan=nutmeg-valley-health-plan');
await page.locator('careway-pcp-finder .found .name').first().waitFor({ timeout: 120_000 });
const first = performance.now() - opened;

const box = page.getByLabel('Name, language, or type of doctor');
/** By the search, what each round took: on a machine that others use, one round may be held up. */
const rounds = new Map();
const sets = querySets(people, ASKED);
const wishes = [
  'spanish pediatrician',
  'family doctor',
  'kids doctor',
  'new patients',
  'vietnamese',
];
// Names are looked for everywhere: near one ZIP code most would find nobody, and draw no rows.
const queries = [
  ...wishes.map((text) => ({ text, miles: 10 })),
  ...wishes.map((text) => ({ text, miles: 0 })),
  ...sets['a surname'].slice(0, ASKED / 2).map(({ text }) => ({ text, miles: 0 })),
  ...sets['first and last name with one mistake']
    .slice(0, ASKED / 4)
    .map(({ text }) => ({ text, miles: 0 })),
];
let rows = 0;
for (const { text, miles } of [...queries, ...queries, ...queries]) {
  await page.evaluate(async (within) => {
    const finder = document.querySelector('careway-pcp-finder');
    finder.miles = within;
    await finder.updateComplete;
  }, miles);
  await box.fill(text);
  // The event's own time is when the key went down. The first rows stand once the list is no longer
  // busy, and all of the page once the update is complete; after the frame that draws them and a
  // task they are painted.
  const painted = page.evaluate(
    () =>
      new Promise((resolve) => {
        const finder = document.querySelector('careway-pcp-finder');
        const list = finder.shadowRoot.querySelector('.results');
        const task = () =>
          new Promise((done) => {
            const channel = new MessageChannel();
            channel.port1.onmessage = () => done(performance.now());
            channel.port2.postMessage(undefined);
          });
        addEventListener(
          'keydown',
          ({ timeStamp }) => {
            const look = async () => {
              if (list.ariaBusy === 'true') return requestAnimationFrame(look);
              const first = await task();
              await finder.updateComplete;
              await new Promise(requestAnimationFrame);
              const all = await task();
              resolve({
                first: first - timeStamp,
                all: all - timeStamp,
                rows: list.querySelectorAll('.found .name').length,
              });
            };
            requestAnimationFrame(look);
          },
          { capture: true, once: true },
        );
      }),
  );
  await box.press('Enter');
  const took = await painted;
  rows += took.rows;
  const key = `${text} ${miles}`;
  rounds.set(key, [...(rounds.get(key) ?? []), took]);
  // A person looks at what was found before they search again.
  await page.waitForTimeout(300);
}
const { bytes } = await page.evaluate(() => performance.measureUserAgentSpecificMemory());
await browser.close();
const figures = (what, round) => {
  const times = [...rounds.values()].map((all) => round(all.map((took) => took[what])));
  times.sort((a, b) => a - b);
  const at = (share) =>
    times[Math.min(times.length - 1, Math.floor(times.length * share))].toFixed(0);
  return `p50 ${at(0.5)} ms, p95 ${at(0.95)} ms, most ${at(1)} ms`;
};
const middle = (all) => all.sort((a, b) => a - b)[1];
console.log(
  `${COUNT} providers, ${rounds.size} searches that find ${(rows / rounds.size / 3).toFixed(1)} rows each, ` +
    `at a quarter of the speed, the middle of three rounds:\n` +
    `the first list after ${first.toFixed(0)} ms\n` +
    `the first rows of a search: ${figures('first', middle)}\n` +
    `all rows of a search: ${figures('all', middle)}\n` +
    `the first rows when it is asked for the first time: ${figures('first', ([time]) => time)}\n` +
    `the page with its worker holds ${(bytes / 1e6).toFixed(0)} MB, the file is ${(file.byteLength / 1e6).toFixed(1)} MB`,
);
