// Health and Safety Code 1368.015: what a plan's site owes its members, a test a clause.
import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { test } from 'node:test';
import { demo } from './browser.js';

const pages = readdirSync('demo').filter((name) => name.endsWith('.html'));

test('1368.015(a): a link named GRIEVANCE FORM leads to it from every page', async (t) => {
  const { open } = await demo(t);
  assert.ok(pages.length > 5);
  // A kiosk is no page of the site: its start page has the form itself.
  for (const name of pages.filter((each) => each !== 'kiosk.html')) {
    const page = await open(`/${name}`);
    const links = page.getByRole('link', { name: 'GRIEVANCE FORM', exact: true });
    assert.ok((await links.count()) > 0, `${name} has no such link`);
    const address = await links.first().getAttribute('href');
    assert.match(address ?? '', /\/grievance\.html(?:\?|$)/, name);
    await page.close();
  }
});

test('1368.015(b): an HTML form, checked and changed before it is sent, with the department’s statement', async (t) => {
  const { open } = await demo(t);
  const page = await open('/grievance.html');
  const sent: string[] = [];
  page.on('request', (request) => {
    if (request.method() === 'POST') sent.push(request.url());
  });
  // (1) A form of HTML: it can be filled in on the page, without a download.
  await page.locator('careway-grievance-form form').waitFor();
  const statement = page.locator('careway-grievance-form .legal');
  for (const choice of [/I am unhappy with care/, /^\s*Medi-Cal\s*$/]) {
    await page.getByLabel(choice).check();
    // (3) The statement and the link stand on every page of the form.
    assert.ok(await statement.isVisible());
    await page.getByRole('button', { name: 'Continue' }).click();
  }
  await page.getByRole('button', { name: 'Continue' }).click();
  await page.getByLabel('No', { exact: true }).check();
  await page.getByRole('button', { name: 'Continue' }).click();
  await page.getByLabel('I am the member').check();
  await page.getByLabel('Your name').fill('Rosa Example');
  await page.getByRole('button', { name: 'Continue' }).click();
  await page.getByLabel('Phone', { exact: true }).check();
  await page.getByLabel('Phone number').fill('714 555 0171');
  await page.getByLabel('Spanish').check();
  await page.getByRole('button', { name: 'Continue' }).click();
  await page.getByRole('textbox').first().fill('They never got my referral.');
  for (const heading of ['Do you have a letter', 'What would make it right?', 'Check what you']) {
    await page.getByRole('button', { name: 'Continue' }).click();
    await page.getByRole('heading', { name: heading }).waitFor();
  }

  // (2) What is to be sent can be seen and changed, and nothing is sent before.
  assert.ok(await page.getByText('They never got my referral.').isVisible());
  assert.ok(await page.getByText('Nothing has been sent yet.').isVisible());
  await page.getByRole('button', { name: /^Edit ?: What happened$/ }).click();
  await page.getByRole('textbox').first().fill('They lost my referral.');
  await page.getByRole('button', { name: 'Continue' }).click();
  assert.ok(await page.getByText('They lost my referral.').isVisible());
  assert.deepEqual(sent, []);

  // (3) Legible, and set apart from all other words; the link is the department's own.
  const look = await statement.evaluate((element) => {
    const { fontSize, borderTopWidth, borderTopStyle } = getComputedStyle(element);
    return { size: parseFloat(fontSize), border: parseFloat(borderTopWidth), borderTopStyle };
  });
  assert.ok(look.size >= 16, `The statement is ${look.size} px.`);
  assert.ok(look.border >= 1 && look.borderTopStyle === 'solid');
  assert.equal(await statement.locator('a').getAttribute('href'), 'https://www.dmhc.ca.gov');
});
