import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { demo } from './browser.js';

const pages = readdirSync(join(import.meta.dirname, '..')).filter(
  (name) => name.endsWith('.html') && name !== 'index.html',
);

/** Takes away what Safari 16.4 and Chrome 111 lack, as docs/embedding.md promises them. */
const older = `
  const lacks = [
    [URL, 'canParse', 'parse'],
    [Element.prototype, 'checkVisibility', 'setHTML', 'setHTMLUnsafe', 'moveBefore'],
    [globalThis, 'requestIdleCallback', 'cancelIdleCallback', 'navigation', 'scheduler', 'Iterator', 'Temporal'],
    [Promise, 'withResolvers', 'try'],
    [Object, 'groupBy'],
    [Map, 'groupBy'],
    [Array, 'fromAsync'],
    [AbortSignal, 'any'],
    [Set.prototype, 'union', 'intersection', 'difference', 'isSubsetOf', 'isSupersetOf', 'isDisjointFrom'],
    [String.prototype, 'isWellFormed', 'toWellFormed'],
    [ReadableStream.prototype, 'values', Symbol.asyncIterator],
    [HTMLElement.prototype, 'showPopover', 'popover'],
    [RegExp, 'escape'],
  ];
  for (const [holder, ...names] of lacks) for (const name of names) delete holder[name];`;

test('each page shows its elements in browsers of 2023, with no error', async (t) => {
  const { open } = await demo(t);
  for (const name of pages) {
    const page = await open(`/${name}`, (made) => made.addInitScript({ content: older }));
    await page
      .locator('careway-plan > *, careway-kiosk')
      .first()
      .getByRole('heading')
      .first()
      .waitFor();
    await page.waitForLoadState('networkidle');
    assert.equal(await page.evaluate(() => 'canParse' in URL), false);
    await page.close();
  }
});
