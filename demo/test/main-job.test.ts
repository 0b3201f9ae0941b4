import assert from 'node:assert/strict';
import { test } from 'node:test';
import Database from 'better-sqlite3';
import { demo } from './browser.js';
import { CANARY, fillIn, next } from './fill-grievance.js';

const rowsIn = (file: string) => {
  const database = new Database(file, { readonly: true });
  try {
    return database.prepare('SELECT confirmation, kind, body FROM submissions').all() as {
      confirmation: string;
      kind: string;
      body: string;
    }[];
  } finally {
    database.close();
  }
};

const filesIn = (file: string) => {
  const database = new Database(file, { readonly: true });
  try {
    return database
      .prepare(
        'SELECT number, name, type, size, whole_at IS NOT NULL AS whole FROM attachments ORDER BY number',
      )
      .all() as { number: number; name: string; type: string; size: number; whole: 0 | 1 }[];
  } finally {
    database.close();
  }
};

test('a grievance filed on the page is a row in the file, with the receipt’s number', async (t) => {
  const { open, database } = await demo(t);
  const page = await open('/grievance.html');
  const urls: string[] = [];
  page.on('request', (request) => urls.push(request.url()));
  await fillIn(page);
  assert.deepEqual(rowsIn(database), []);
  await page.getByRole('button', { name: 'Send my grievance' }).click();
  await page.getByRole('heading', { name: 'We have your grievance' }).waitFor();
  const [row, ...others] = rowsIn(database);
  assert.ok(row);
  assert.deepEqual(others, []);
  assert.equal(row.kind, 'grievance');
  assert.match(row.body, new RegExp(`They never got my referral. ${CANARY}`));
  assert.ok(await page.getByText(row.confirmation).isVisible());
  assert.ok(await page.getByText('30 calendar days.').isVisible());

  // What the member wrote is in the one request's body and nowhere else.
  assert.ok(!urls.join(' ').includes(CANARY));
  const kept = await page.evaluate(() => [
    JSON.stringify(localStorage),
    JSON.stringify(sessionStorage),
    document.cookie,
    location.href,
  ]);
  assert.ok(!kept.join(' ').includes(CANARY));
});

test('a grievance survives a lost line: the text stays, sending again stores it once', async (t) => {
  const { open, database, expectTrouble } = await demo(t);
  const page = await open('/grievance.html');
  await fillIn(page);
  // The server stores it, but its answer is lost on the way.
  await page.route('**/submissions', async (route) => {
    await route.fetch();
    await route.abort('connectionreset');
  });
  await page.getByRole('button', { name: 'Send my grievance' }).click();
  const again = page.getByRole('button', { name: 'Try again' });
  await again.waitFor();
  await expectTrouble(/ERR_CONNECTION_RESET/);
  await page.unroute('**/submissions');
  await again.click();
  await page.getByRole('heading', { name: 'We have your grievance' }).waitFor();
  const rows = rowsIn(database);
  assert.equal(rows.length, 1);
  assert.ok(await page.getByText(rows[0]?.confirmation ?? 'no row').isVisible());
});

test('a photo goes with the grievance, through a line that breaks, and is held whole', async (t) => {
  const { open, database, expectTrouble } = await demo(t);
  const page = await open('/grievance.html');
  await fillIn(page, async () => {
    const picked = page.waitForEvent('filechooser');
    await page.getByRole('button', { name: 'Add a photo or PDF' }).click();
    const letter = Buffer.concat([Buffer.from('%PDF-1.7 '), Buffer.alloc(1_500_000, CANARY)]);
    await (
      await picked
    ).setFiles([
      { name: 'photo.png', mimeType: 'image/png', buffer: await page.screenshot() },
      { name: 'letter.pdf', mimeType: 'application/pdf', buffer: letter },
    ]);
    await page.getByText('Files added: 2.').waitFor();
  });
  let parts = 0;
  await page.route('**/attachments/2', async (route) => {
    parts += 1;
    if (parts !== 2) return route.continue();
    // The server stores the part, but its answer is lost on the way.
    await route.fetch();
    return route.abort('connectionreset');
  });
  await page.getByRole('button', { name: 'Send my grievance' }).click();
  await page.getByText('We have all your files.').waitFor();
  await expectTrouble(/ERR_CONNECTION_RESET/);
  const held = filesIn(database);
  assert.deepEqual(
    held.map(({ number, name, type, whole }) => ({ number, name, type, whole })),
    [
      { number: 1, name: 'photo.jpg', type: 'image/jpeg', whole: 1 },
      { number: 2, name: 'letter.pdf', type: 'application/pdf', whole: 1 },
    ],
  );
  assert.equal(held[1]?.size, 1_500_009);
});

test('a doctor is found in the real-shaped directory, nearest first', async (t) => {
  const { open } = await demo(t);
  const page = await open('/doctor.html?plan=nutmeg-valley-health-plan');
  await page.getByLabel('Name, language, or type of doctor').fill('kids doctor who speaks spanish');
  await page.getByRole('button', { name: 'Search' }).click();
  await page
    .getByText(/doctors? within/)
    .first()
    .waitFor();
  const distances = await page.locator('careway-pcp-finder').evaluate((element) =>
    [...(element.shadowRoot?.querySelectorAll('li span[aria-hidden]') ?? [])].flatMap((span) => {
      const miles = /([\d.]+)\smi$/.exec(span.textContent.trim())?.[1];
      return miles && !span.closest('label') ? [Number(miles)] : [];
    }),
  );
  assert.ok(distances.length > 1);
  assert.deepEqual(
    distances,
    distances.slice().sort((a, b) => a - b),
  );
  await page.locator('careway-pcp-finder').getByRole('heading', { level: 3 }).first().waitFor();
  await page.getByLabel('ZIP code or city').fill('00000');
  await page.getByRole('button', { name: 'Search' }).click();
  await page.getByText('We don’t know ZIP code 00000.').first().waitFor();
});

test('5,000 made-up doctors of the California plan load from one packed file', async (t) => {
  const { open } = await demo(t);
  const page = await open('/doctor.html');
  await page
    .getByText(/doctors? within 10 miles/)
    .first()
    .waitFor();
  // The hours of an office are drawn, which a strict policy must allow.
  await page.locator('careway-pcp-finder .found .name').first().click();
  await page.getByRole('heading', { name: 'Good to know' }).waitFor();
  await page.getByRole('button', { name: /^Back to/ }).click();
  await page.getByRole('button', { name: 'Is my doctor in my plan?' }).click();
  await page.getByLabel('Your plan').selectOption('Sample Medi-Cal HMO');
  await page.getByLabel('Your doctor’s name').fill('Nobody Ofthisname');
  await page.getByRole('button', { name: 'Check' }).click();
  await page.getByText('No. We found no “Nobody Ofthisname” in our list.').waitFor();
});

test('an urgent care that is open is found, and 911 stands above it', async (t) => {
  const { open } = await demo(t);
  const page = await open('/places.html');
  await page.locator('a[href="tel:911"]').first().waitFor();
  await page.getByLabel('Urgent care').check();
  await page
    .getByText(/places? within 15 miles/)
    .first()
    .waitFor();
  await page
    .getByText(/^Sample .* (?:Urgent|Walk-in) Care$/)
    .first()
    .waitFor();
});

test('a red flag leads to 911 at once, and 911 is there before any question', async (t) => {
  const { open } = await demo(t);
  const page = await open('/care.html');
  await page.locator('a[href="tel:911"]').first().waitFor();
  await page.getByLabel('Chest pain or pressure that does not go away').check();
  await next(page);
  await page.getByRole('heading', { name: 'Call 911 now' }).waitFor();
});

test('the choice of a doctor is a row in the file, and nothing of the search is', async (t) => {
  const { open, database } = await demo(t);
  const page = await open('/doctor.html');
  await page.getByLabel('ZIP code or city').fill('90012');
  await page.getByRole('button', { name: 'Search' }).click();
  const finder = page.locator('careway-pcp-finder');
  await finder.locator('.map-pin').first().waitFor();
  await finder.locator('.found .name').first().click();
  await page.getByRole('button', { name: 'Choose as my doctor' }).click();
  await page.getByRole('button', { name: 'Send my choice' }).click();
  await page.getByLabel('Your name').fill(`Rosa ${CANARY}`);
  await page.getByLabel('Phone number').fill('714 555 0171');
  await page.getByRole('button', { name: 'Send my choice' }).click();
  await page.getByText('We sent your choice.').waitFor();
  const [row, ...others] = rowsIn(database);
  assert.ok(row);
  assert.deepEqual(others, []);
  assert.equal(row.kind, 'inquiry');
  assert.ok(await page.getByText(row.confirmation).isVisible());
  const { request } = JSON.parse(row.body) as { request: { for: string; listing: object } };
  assert.equal(request.for, 'pcp-change');
  assert.ok('npi' in request.listing);
  assert.doesNotMatch(row.body, /90012/);
});
