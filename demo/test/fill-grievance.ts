import type { Page } from 'playwright-core';

/** A word that stands in all that the fictional member writes. */
export const CANARY = 'Canary7Q2';
/** Goes on to the next question. */
export const next = (page: Page) => page.getByRole('button', { name: 'Continue' }).click();

/** A member's whole way through the grievance form, up to the page that shows what will be sent. */
export async function fillIn(page: Page, atFiles = () => Promise.resolve()): Promise<void> {
  await page.getByLabel('I am unhappy with care, staff or a wait').check();
  await next(page);
  await page.getByLabel('Medi-Cal', { exact: true }).check();
  await next(page);
  await page.getByRole('heading', { name: 'This is a grievance' }).waitFor();
  await next(page);
  await page.getByLabel('No', { exact: true }).check();
  await next(page);
  await page.getByLabel('I am the member').check();
  await page.getByLabel('Your name').fill(`Rosa ${CANARY}`);
  await next(page);
  await page.getByLabel('Phone', { exact: true }).check();
  await page.getByLabel('Phone number').fill('714 555 0171');
  await page.getByLabel('Spanish').check();
  await next(page);
  await page.getByRole('textbox').first().fill(`They never got my referral. ${CANARY}`);
  await next(page);
  await page
    .getByRole('heading', { name: 'Do you have a letter or a photo to show us?' })
    .waitFor();
  await atFiles();
  await next(page);
  await next(page);
}
