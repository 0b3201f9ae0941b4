import assert from 'node:assert/strict';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { test } from 'node:test';
import type { Page } from 'playwright-core';
import { demo } from './browser.js';

/** Waits until the page and all that it may load is kept on the device. */
const kept = (page: Page) => page.waitForFunction(() => navigator.serviceWorker.controller);

const begin = (page: Page) => page.locator('.language-tiles [lang=en]').click();
const tile = (page: Page, name: string) => page.locator('.tiles').getByText(name).click();

test('after one load the kiosk starts and works with the line cut', async (t) => {
  const { open, stop, url } = await demo(t);
  const page = await open('/kiosk.html');
  await kept(page);
  await page.goto('about:blank');
  await stop();
  await page.context().setOffline(true);
  const began = performance.now();
  await page.goto(`${url}/kiosk.html`);
  await page.locator('.language-tiles').waitFor();
  t.diagnostic(`cold start without a line: ${(performance.now() - began).toFixed(0)} ms`);
  await page.getByText('No internet right now.').waitFor();

  // What needs no line works whole: the rules of triage, and the doctors of the directory.
  await page.locator('.language-tiles [lang=es]').click();
  await page.locator('.tiles .tile').first().click();
  await page.locator('careway-triage input[value=none]').check();
  await page.getByRole('button', { name: 'Continuar' }).click();
  await page.locator('careway-triage input[value=me]').waitFor();
  await page.getByRole('button', { name: 'English' }).click();
  await page.getByRole('button', { name: 'Start page' }).click();
  await tile(page, 'Find a doctor');
  await page
    .getByText(/doctors? within/)
    .first()
    .waitFor();

  // A grievance would wait here for the next visitor to read: it is not taken.
  await page.getByRole('button', { name: 'Start page' }).click();
  await tile(page, 'Tell us a problem');
  await page.getByRole('heading', { name: 'This screen has no internet right now' }).waitFor();
  assert.equal(await page.locator('careway-grievance-form').count(), 0);
  assert.ok(await page.getByText('(800) 708-3230').isVisible());
});

test('a new version waits for the end of a visit, and then comes whole', async (t) => {
  const pages = mkdtempSync(join(tmpdir(), 'careway-kiosk-'));
  t.after(() => {
    rmSync(pages, { recursive: true });
  });
  cpSync('demo/dist', pages, { recursive: true });
  const { open } = await demo(t, { pages: relative('.', pages) });
  const page = await open('/kiosk.html');
  await kept(page);
  await page.reload();
  await begin(page);

  const change = (file: string, from: RegExp, to: string) => {
    const path = join(pages, file);
    const text = readFileSync(path, 'utf8');
    assert.match(text, from);
    writeFileSync(path, text.replace(from, to));
  };
  change('kiosk.html', /<title>/, '<title>New: ');
  change('kiosk-worker.js', /(url:"kiosk.html",revision:")\w+/, '$1new');
  await page.evaluate(async () => {
    const worker = await navigator.serviceWorker.ready;
    await worker.update();
    const coming = worker.installing;
    if (!coming) return;
    await new Promise<void>((resolve) => {
      coming.addEventListener('statechange', () => {
        if (coming.state === 'installed') resolve();
      });
    });
  });
  // The visit goes on in the old version, which still has all its parts.
  await tile(page, 'Get a ride');
  await page.getByRole('heading', { name: 'When is your visit?' }).waitFor();
  assert.doesNotMatch(await page.title(), /New/);
  await page.getByRole('button', { name: 'I’m done. Clear all.' }).click();
  await page.waitForFunction(() => document.title.startsWith('New: '));
  await page.locator('.language-tiles').waitFor();
  const revisions = await page.evaluate(async () => {
    const names = await caches.keys();
    const all = await Promise.all(names.map(async (name) => (await caches.open(name)).keys()));
    return all.flat().filter(({ url }) => url.includes('kiosk.html')).length;
  });
  assert.equal(revisions, 1, 'the old version is thrown away');
});
