import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Page } from 'playwright-core';
import { demo } from './browser.js';

/** Goes to the tiles in Spanish, whose words are the longer ones. */
async function tiles(page: Page): Promise<void> {
  await page
    .locator('.language-tiles')
    .getByRole('button', { name: /Español/ })
    .click();
  await page.getByRole('button', { name: /Encontrar un médico/ }).waitFor();
}

/** The words that stand in two lines. */
const brokenWords = (page: Page): Promise<string[]> =>
  page.locator('careway-kiosk').evaluate((kiosk) => {
    const broken: string[] = [];
    const root = kiosk.shadowRoot;
    if (!root) return ['nothing is shown'];
    const texts = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    for (let node = texts.nextNode(); node; node = texts.nextNode()) {
      const text = node as Text;
      if (!text.parentElement?.closest('button, h1')) continue;
      for (const { 0: word, index } of text.data.matchAll(/\S+/g)) {
        const range = document.createRange();
        range.setStart(text, index);
        range.setEnd(text, index + word.length);
        if (new Set([...range.getClientRects()].map(({ top }) => top)).size > 1) broken.push(word);
      }
    }
    return broken;
  });

for (const [width, height] of [
  [1080, 1920],
  [1920, 1080],
  [1366, 768],
  [1280, 720],
  [1024, 768],
] as const) {
  test(`a kiosk’s tiles break no word apart on ${width} by ${height}`, async (t) => {
    const { open } = await demo(t);
    const page = await open('/kiosk.html', (fresh) => fresh.setViewportSize({ width, height }));
    assert.deepEqual(await brokenWords(page), []);
    await tiles(page);
    assert.deepEqual(await brokenWords(page), []);
  });
}

test('at 400 % zoom all of a kiosk is reached, and nothing scrolls sideways', async (t) => {
  const { open } = await demo(t);
  const page = await open('/kiosk.html', (fresh) =>
    fresh.setViewportSize({ width: 320, height: 256 }),
  );
  await tiles(page);
  await page.getByRole('button', { name: /Resurtir mi medicina/ }).click();
  await page
    .getByRole('heading', { name: '¿Para cuánto tiempo le alcanza la medicina?' })
    .waitFor();
  const { scrollWidth, clientWidth } = await page
    .locator('careway-kiosk')
    .evaluate(({ scrollWidth, clientWidth }) => ({ scrollWidth, clientWidth }));
  assert.equal(scrollWidth, clientWidth);
  await page.getByRole('button', { name: /Terminé/ }).click();
});
