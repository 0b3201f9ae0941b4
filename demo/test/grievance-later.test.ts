import assert from 'node:assert/strict';
import { test } from 'node:test';
import { chromium, type Page } from 'playwright-core';
import { findBrowser } from '../../packages/tooling/bootstrap.mjs';
import { demo } from './browser.js';
import { CANARY, fillIn, next } from './fill-grievance.js';

const WORDS = `They never got my referral. ${CANARY}`;

test('where a grievance stands is seen with the number and the code of its receipt, and nothing is kept', async (t) => {
  const { open, store } = await demo(t);
  const page = await open('/grievance.html');
  await fillIn(page);
  await page.getByRole('button', { name: 'Send my grievance' }).click();
  await page.getByRole('heading', { name: 'We have your grievance' }).waitFor();
  const [number = '', code = ''] = await page
    .locator('careway-grievance-form .confirmation-words b')
    .allInnerTexts();
  await page.getByRole('button', { name: 'I’m done. Clear this screen.' }).click();
  const filed = await store.open(number);
  assert.ok(filed);
  await store.record(filed.id, 'acknowledged', Date.now());

  const urls: string[] = [];
  page.on('request', (request) => urls.push(request.url()));
  await page.getByRole('button', { name: 'See where it stands' }).click();
  await page.getByLabel('Confirmation number').fill(number.toLowerCase());
  // As it is copied by hand: small, with spaces, and with one slip at first.
  const copied = code.toLowerCase().replaceAll('-', ' ');
  await page.getByLabel('Code', { exact: true }).fill(`${copied.slice(0, -1)}*`);
  const show = page.getByRole('button', { name: 'Show where it stands' });
  await show.click();
  await page.getByText('Write the code as it stands on the receipt').first().waitFor();
  await page.getByLabel('Code', { exact: true }).fill(copied);
  await show.click();
  await page
    .getByRole('heading', { name: 'Your health plan wrote to you that it has it' })
    .waitFor();
  const secret = copied.replaceAll(' ', '');
  const kept = await page.evaluate(() => [
    JSON.stringify(localStorage),
    JSON.stringify(sessionStorage),
    document.cookie,
    location.href,
  ]);
  assert.ok(urls.some((url) => url.endsWith(`/submissions/${number.toLowerCase()}`)));
  for (const text of [...urls, ...kept]) {
    assert.ok(!text.toLowerCase().replaceAll(/[-\s]/g, '').includes(secret), text);
  }
});

test('the browser’s Back leads one step back in the form, where the host’s pages are one document', async (t) => {
  const { open } = await demo(t);
  const page = await open('/grievance.html');
  await page.evaluate(() => {
    history.pushState({}, '', '?from=the-hosts-router');
  });
  const address = page.url();
  const heading = (name: string) => page.getByRole('heading', { name }).waitFor();
  await fillIn(page, async () => {
    await back(page);
    await heading('What happened?');
    assert.equal(await page.getByRole('textbox').first().inputValue(), WORDS);
    assert.equal(page.url(), address);
    await next(page);
    await heading('Do you have a letter or a photo to show us?');
  });
  await page.getByText(WORDS).waitFor();
  await back(page);
  await heading('What would make it right?');
  assert.equal(page.url(), address);
});

test('a Back that leaves the page asks first, and who comes back finds every word', async (t) => {
  const { url } = await demo(t);
  // As members have it: what the other tests drive keeps no page that was left.
  const browser = await chromium.launch({
    executablePath: findBrowser() ?? '',
    args: ['--no-sandbox'],
    ignoreDefaultArgs: ['--disable-back-forward-cache'],
  });
  t.after(() => browser.close());
  const page = await browser.newPage();
  await page.goto(url);
  await page.goto(`${url}/grievance.html`);
  await fillIn(page);
  await page.getByText(WORDS).waitFor();

  const stays = page.waitForEvent('dialog');
  await back(page);
  await (await stays).dismiss();
  await page.getByText(WORDS).waitFor();

  page.once('dialog', (dialog) => void dialog.accept());
  await page.goBack({ waitUntil: 'commit' });
  assert.equal(new URL(page.url()).pathname, '/');
  await page.goForward({ waitUntil: 'commit' });
  await page.getByRole('heading', { name: 'Check what you are sending' }).waitFor();
  await page.getByText(WORDS).waitFor();
});

/** Goes back as the browser's own button does, and waits for nothing. */
async function back(page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page);
  const { currentIndex, entries } = await session.send('Page.getNavigationHistory');
  const entry = entries[currentIndex - 1];
  assert.ok(entry);
  void session.send('Page.navigateToHistoryEntry', { entryId: entry.id }).catch(() => undefined);
}
