// "npm run inp": how long each element keeps a member waiting after a tap or a key on a phone with a
// quarter of this machine's speed: Interaction to Next Paint, as browsers measure it. Run by hand, as
// its times are of the machine that it runs on; the work is the time of the processor alone, for a
// machine that does something else beside. "npm run inp -- ride doctor" looks at those pages only.
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { bootstrap, findBrowser, root, run } from './bootstrap.mjs';
import { startDemo } from './demo-server.mjs';
import { goThrough } from './inp/member.mjs';

const GOAL = 100;
const THROTTLE = 4;
/** What else the machine does only adds: of several times that an act is done the least counts. */
const TIMES = 3;

await bootstrap({ browser: true });
const { chromium } = await import('playwright-core');
if ((await run('npm', ['run', 'build', '--silent'])).code !== 0) process.exit(1);

/** Notes what took until the next paint, per interaction. */
const noteInteractions = `
  globalThis.interactions = [];
  new PerformanceObserver((list) => {
    for (const { interactionId, duration } of list.getEntries()) {
      if (interactionId) interactions.push({ id: interactionId, duration });
    }
  }).observe({ type: 'event', durationThreshold: 16, buffered: true });`;

/** Milliseconds of script, styles and layout on the page's main thread so far, as on the slow phone. */
async function workOf(session) {
  const { metrics } = await session.send('Performance.getMetrics');
  const parts = ['ScriptDuration', 'RecalcStyleDuration', 'LayoutDuration'];
  const seconds = metrics.filter(({ name }) => parts.includes(name)).map(({ value }) => value);
  return seconds.reduce((sum, value) => sum + value, 0) * 1000 * THROTTLE;
}

/** Milliseconds by what was done: until the next paint, and the work in them. */
async function measure(browser, url) {
  const page = await browser.newPage({ viewport: { width: 360, height: 740 } });
  await page.addInitScript({ content: noteInteractions });
  await page.goto(url);
  await page.waitForLoadState('networkidle');
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: THROTTLE });
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  const took = new Map();
  await goThrough(page, async (act, perform) => {
    const before = await workOf(session);
    await perform();
    const durations = await page.evaluate(async () => {
      // An interaction ends with a frame that is presented, and one that changes nothing is not.
      const dot = document.body.appendChild(document.createElement('i'));
      dot.textContent = '.';
      for (let frame = 0; frame < 3; frame++) {
        dot.style.color = `rgb(${frame} 0 0)`;
        await new Promise(requestAnimationFrame);
      }
      dot.remove();
      await new Promise((resolve) => setTimeout(resolve));
      return globalThis.interactions.splice(0).map(({ duration }) => duration);
    });
    const work = (await workOf(session)) - before;
    // Shorter ones are not told.
    took.set(act, { paint: Math.max(16, ...durations), work });
  });
  await page.close();
  return took;
}

const pages = readdirSync(join(root, 'demo'))
  .filter((name) => name.endsWith('.html') && name !== 'index.html')
  .map((name) => name.replace('.html', ''))
  .filter((name) => process.argv.length < 3 || process.argv.includes(name));
const demo = await startDemo();
const browser = await chromium.launch({ executablePath: findBrowser(), args: ['--no-sandbox'] });
try {
  for (const name of pages) {
    const least = new Map();
    for (let time = 0; time < TIMES; time++) {
      for (const [act, { paint, work }] of await measure(browser, `${demo.url}/${name}.html`)) {
        const known = least.get(act) ?? { paint, work };
        const now = { paint: Math.min(paint, known.paint), work: Math.min(work, known.work) };
        least.set(act, now);
      }
    }
    const found = [...least].sort(([, a], [, b]) => b.paint - a.paint);
    const most = (part) => Math.round(Math.max(0, ...found.map(([, took]) => took[part])));
    console.log(
      `${name.padEnd(12)} ${found.length} acts, INP ${most('paint')} ms, work ${most('work')} ms`,
    );
    for (const [act, { paint, work }] of found.filter(([, took]) => took.paint > GOAL)) {
      console.log(`${' '.repeat(13)}- ${Math.round(paint)} ms (work ${Math.round(work)}): ${act}`);
    }
  }
} finally {
  await browser.close();
  demo.close();
}
