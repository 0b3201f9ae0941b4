// A person's worst day: a phone at 400 % zoom, by keyboard alone, a line that is lost, a page that
// is loaded anew, and a form that is sent twice. One grievance must come of it.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import Database from 'better-sqlite3';
import type { Page } from 'playwright-core';
import { faultsOf } from './axe.js';
import { demo } from './browser.js';

const WORDS = 'They never got my referral.';

/** What the element in focus is called, through all shadow roots. */
function focusedName(page: Page): Promise<string> {
  return page.evaluate(() => {
    let element = document.activeElement;
    while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
    // A heading or a sentence is in focus to be read, not to be pressed.
    if (element?.matches('[tabindex="-1"]')) return '';
    const { labels } = (element ?? {}) as HTMLInputElement;
    const label = [...(labels ?? [])].map(({ textContent }) => textContent).join(' ');
    return (label || (element?.textContent ?? '')).replaceAll(/\s+/g, ' ').trim();
  });
}

/** Tabs to what has a name, as a person without a mouse does, and presses keys there. */
async function go(page: Page, name: string, ...keys: string[]): Promise<void> {
  for (let step = 0; step < 80; step++) {
    if ((await focusedName(page)).startsWith(name)) break;
    await page.keyboard.press('Tab');
  }
  assert.ok((await focusedName(page)).startsWith(name), `Nobody can tab to "${name}".`);
  for (const key of keys) {
    if (['Space', 'Enter', 'ArrowDown'].includes(key)) await page.keyboard.press(key);
    else await page.keyboard.type(key);
  }
}

/** Goes to a group by its first answer, and down to another. */
async function pick(page: Page, first: string, answer: string): Promise<void> {
  await go(page, first, 'Space');
  for (let step = 0; step < 10 && !(await focusedName(page)).startsWith(answer); step++) {
    await page.keyboard.press('ArrowDown');
  }
  assert.ok((await focusedName(page)).startsWith(answer), `Nobody can get down to "${answer}".`);
}

async function isAt(page: Page, heading: string): Promise<void> {
  await page.getByRole('heading', { name: heading }).waitFor();
  const overflow = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  assert.ok(overflow <= 0, `${heading}: ${overflow} px lie beside the screen.`);
  assert.deepEqual(await faultsOf(page), [], heading);
}

test('a worst day ends with one grievance and its receipt', async (t) => {
  const { open, database, expectTrouble } = await demo(t);
  const page = await open('/grievance.html');
  // 320 px is a screen of 1280 px at 400 %.
  await page.setViewportSize({ width: 320, height: 640 });
  await isAt(page, 'What is wrong?');
  await pick(page, 'The plan said no', 'I am unhappy');
  await go(page, 'Continue', 'Enter');
  await isAt(page, 'What coverage do you have?');
  await pick(page, 'Through work', 'Medi-Cal');
  await go(page, 'Continue', 'Enter');
  await isAt(page, 'This is a grievance');
  await go(page, 'Continue', 'Enter');
  await isAt(page, 'Could waiting for an answer harm your health?');
  await pick(page, 'Yes', 'No');
  await go(page, 'Continue', 'Enter');
  await isAt(page, 'About you');
  await go(page, 'I am the member', 'Space');
  await go(page, 'Your name', 'Rosa Example', 'Enter');
  await isAt(page, 'How can we reach you?');
  await go(page, 'Phone', 'Space');
  await go(page, 'Phone number', '714 555 0171');
  await pick(page, 'English', 'Spanish');
  await go(page, 'Continue', 'Enter');
  await isAt(page, 'What happened?');
  await go(page, 'Tell us about it', WORDS);
  await go(page, 'Save to finish later', 'Enter');
  await go(page, 'Save', 'Enter');
  await page.getByText('Saved on this device until').waitFor();

  // The line is lost, and the browser gives the page up.
  await page.context().setOffline(true);
  await go(page, 'Continue', 'Enter');
  await isAt(page, 'Do you have a letter or a photo to show us?');
  await page.context().setOffline(false);
  await page.reload();
  await isAt(page, 'What is wrong?');
  await go(page, 'Go on with it', 'Enter');
  await isAt(page, 'Do you have a letter or a photo to show us?');
  await go(page, 'Continue', 'Enter');
  await isAt(page, 'What would make it right?');
  await go(page, 'What do you want to happen?', 'A call back');
  await go(page, 'Continue', 'Enter');
  await isAt(page, 'Check what you are sending');

  // It arrives, its answer is lost; then it is sent again, twice at once.
  await page.route('**/submissions', async (route) => {
    await route.fetch();
    await route.abort('connectionreset');
  });
  await go(page, 'Send my grievance', 'Enter');
  await isAt(page, 'We got no answer');
  await expectTrouble(/ERR_CONNECTION_RESET/);
  await page.unroute('**/submissions');
  await go(page, 'Try again', 'Enter', 'Enter');
  await isAt(page, 'We have your grievance');

  const file = new Database(database, { readonly: true });
  t.after(() => {
    file.close();
  });
  const rows = file.prepare('SELECT confirmation, body FROM submissions').all() as {
    confirmation: string;
    body: string;
  }[];
  const [row, ...others] = rows;
  assert.ok(row);
  assert.deepEqual(others, []);
  assert.ok(row.body.includes(WORDS));
  assert.ok(await page.getByText(row.confirmation).isVisible());
  // What was kept on the device is gone with the receipt.
  await page.reload();
  await isAt(page, 'What is wrong?');
  assert.equal(await page.getByText('You saved a form here').count(), 0);
});
