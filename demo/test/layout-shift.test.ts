import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import type { Page } from 'playwright-core';
import { demo } from './browser.js';

const pages = readdirSync(join(import.meta.dirname, '..')).filter((name) => name.endsWith('.html'));

/** A tenth of what Core Web Vitals call steady: these pages do not move at all, but for a word or two. */
const STEADY = 0.01;

/** Notes what moves although nobody did anything, as browsers count it. */
const noteShifts = `
  globalThis.shifts = [];
  const place = ({ node, previousRect, currentRect }) => {
    const element = node instanceof Element ? node : node?.parentElement;
    const name = element ? element.localName + '.' + element.className : 'what is gone';
    return name + ' from ' + previousRect.y + ' to ' + currentRect.y;
  };
  new PerformanceObserver((list) => {
    for (const { value, hadRecentInput, sources } of list.getEntries()) {
      if (!hadRecentInput) shifts.push({ value, moved: sources.map(place) });
    }
  }).observe({ type: 'layout-shift', buffered: true });`;

interface Shift {
  value: number;
  moved: string[];
}

/** Waits until all that is on the page by now was painted. */
const painted = (page: Page) =>
  page.evaluate(async () => {
    for (let frame = 0; frame < 3; frame++) await new Promise(requestAnimationFrame);
  });

/** On a slow line: what the page is without, it is painted without. */
async function comeLate(page: Page): Promise<void> {
  await page.addInitScript({ content: noteShifts });
  // A font that misses the first picture is not used on the page: style says `optional`.
  await page.route(/\.woff2$/, (route) => route.fulfill({ body: '' }));
  await page.route(/\/plans\//, async (route) => {
    await painted(page);
    await route.continue();
  });
  await page.route(/\/data\/(?!.*outlines)/, async (route) => {
    await page.locator('.skeleton, [aria-busy="true"]').first().waitFor({ state: 'attached' });
    await painted(page);
    await route.continue();
  });
}

for (const name of pages) {
  test(`${name}: nothing moves while the page comes`, async (t) => {
    const { open } = await demo(t);
    for (const [language, width] of [
      ['en', 1280],
      ['es', 360],
    ] as const) {
      const page = await open(`/${name}?lang=${language}`, async (opened) => {
        await opened.setViewportSize({ width, height: 760 });
        await comeLate(opened);
      });
      await page.waitForLoadState('networkidle');
      await painted(page);
      const shifts = await page.evaluate<Shift[]>('shifts');
      const sum = shifts.reduce((total, { value }) => total + value, 0);
      const moved = JSON.stringify(shifts, null, 1);
      assert.ok(sum < STEADY, `${language}, ${width} px: ${sum}, ${moved}`);
      await page.close();
    }
  });
}
