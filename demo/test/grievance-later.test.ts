import assert from 'node:assert/strict';
import { test } from 'node:test';
import { demo } from './browser.js';
import { fillIn } from './fill-grievance.js';

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
