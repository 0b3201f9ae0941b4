// Back belongs to the browser, so it is tried in one, with the presses of a person.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { strictBrowser } from './browser.js';
import { hostPage, hostSite } from './host-site.js';

test('Back leads from the doctor to the list, from list to list, and then off the page', async (t) => {
  const { open } = await strictBrowser(t);
  const plan = '/plans/nutmeg-valley-health-plan.json';
  const site = await hostSite({
    pages: {
      '/': hostPage('<a href="/doctors">Doctors</a>'),
      '/doctors': hostPage(
        `<careway-pcp-finder deep-links zip="06106" plan="${plan}"></careway-pcp-finder>`,
        '<script type="module" src="/careway/pcp-finder.js"></script>',
      ),
    },
  });
  const page = await open(`${site.url}/`);
  await page.getByRole('link', { name: 'Doctors' }).click();
  const told = page.locator('.told .subtitle');
  const doctor = page.locator('.found .name').first();
  await page.waitForURL(/#find-doctor\?/);
  const first = await told.innerText();

  await page.locator('.side').getByLabel('Woman').first().check();
  await page.waitForURL(/genders=female/);
  const second = await told.innerText();
  assert.notEqual(second, first);

  const name = await doctor.innerText();
  for (const back of [
    () => page.goBack(),
    () => page.getByRole('button', { name: 'Back to' }).click(),
  ]) {
    await doctor.click();
    await page.getByRole('heading', { name, level: 2 }).waitFor();
    await back();
    await told.waitFor();
    assert.equal(await told.innerText(), second);
  }
  await page.goBack();
  await page.waitForURL((url) => !url.hash.includes('genders'));
  await page.getByText(first, { exact: true }).first().waitFor();
  await page.goBack();
  await page.getByRole('link', { name: 'Doctors' }).waitFor();
});
