import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Page } from 'playwright-core';
import { demo } from './browser.js';

/** How many sheets of Letter a page fills. */
async function sheets(page: Page): Promise<number> {
  const file = await page.pdf({
    format: 'Letter',
    margin: { top: '0.5in', bottom: '0.5in', left: '0.5in', right: '0.5in' },
  });
  return file.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0;
}

test('paper begins with what a member prints, and has no sheet for nothing', async (t) => {
  const { open } = await demo(t);
  const notices = await open('/notices.html');
  await notices
    .getByText('It’s almost time', { exact: false })
    .or(notices.getByText("It's almost time"))
    .first()
    .waitFor();
  assert.ok((await sheets(notices)) <= 2, 'notices: no empty sheet before a long notice');

  const visit = await open('/first-visit.html');
  await visit.getByRole('heading', { name: 'Go to your first visit' }).waitFor();
  assert.ok((await sheets(visit)) <= 3, 'first visit: the steps begin below the title');
});

test('of the questions and answers, paper has those that are open', async (t) => {
  const { open } = await demo(t);
  const page = await open('/help.html');
  const question = page.getByText('How do I get a ride to my doctor?');
  await question.waitFor();
  const all = await sheets(page);
  await question.click();
  await page.emulateMedia({ media: 'print' });
  assert.ok(await question.isVisible());
  assert.equal(await page.getByText('What is a co-payment?').isVisible(), false);
  assert.equal(await page.getByLabel('What do you need?').isVisible(), false);
  const open1 = await sheets(page);
  assert.ok(open1 <= 2 && open1 < all, `${open1} sheets of ${all}`);
});

test('a list of places has no form on paper, and each row keeps its place', async (t) => {
  const { open } = await demo(t);
  const page = await open('/places.html');
  await page.getByLabel('Urgent care').check();
  await page
    .getByText(/places? within 15 miles/)
    .first()
    .waitFor();
  await page.emulateMedia({ media: 'print' });
  assert.equal(await page.getByLabel('ZIP code or city').isVisible(), false);
  assert.equal(await page.getByRole('radio').first().isVisible(), false);
  // A grid that a browser cuts lets what follows lie on its last rows.
  const displays = await page.locator('careway-place-finder').evaluate((element) =>
    ['.screen', '.results', '.card.list'].map((part) => {
      const found = element.shadowRoot?.querySelector(part);
      return found ? getComputedStyle(found).display : 'missing';
    }),
  );
  assert.deepEqual(displays, ['block', 'block', 'block']);
});
