import { createWebhooks, newStaffToken, readStaffPage } from '@careway/intake';
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test, type TestContext } from 'node:test';
import type { Page } from 'playwright-core';
import { faultsOf } from './axe.js';
import { demo } from './browser.js';
import { CANARY, fillIn } from './fill-grievance.js';

/** The demo with a desk, and the way to its page. */
async function desk(t: TestContext) {
  const { token, hash } = newStaffToken();
  const other = newStaffToken();
  const tokens = { 'demo-desk': hash, 'other-desk': other.hash };
  const site = await demo(t, { staff: { tokens, page: readStaffPage() } });
  const signInOn = async (page: Page, as: string) => {
    await page.getByLabel('Token of your desk').fill(as);
    await page.getByRole('button', { name: 'Sign in' }).click();
    await page.getByRole('heading', { name: 'What is due next' }).waitFor();
  };
  return {
    ...{ ...site, token, signInOn, otherToken: other.token },
    signIn: async () => {
      const page = await site.open('/staff');
      await signInOn(page, token);
      return page;
    },
    /** Files a fictional submission, as a member's page would. */
    file: async (changes: object) => {
      const response = await fetch(`${site.url}/submissions`, {
        method: 'POST',
        headers: { 'Content-Type': 'application/json', 'Idempotency-Key': crypto.randomUUID() },
        body: JSON.stringify({
          ...{ planId: 'prospect-medical-group', kind: 'grievance', language: 'en' },
          ...{ lineOfBusiness: 'medi-cal', waitingCouldHarm: 'no', filedBy: 'member' },
          member: { name: 'Alex Example' },
          contact: { by: 'phone', phone: '+12135550123', language: 'English' },
          happened: { text: 'I waited 3 months for a visit.' },
          ...changes,
        }),
      });
      assert.equal(response.status, 201);
      return (await response.json()) as { id: string; secret: string; confirmation: string };
    },
    status: async ({ id, secret }: { id: string; secret: string }) => {
      const headers = { Authorization: `Bearer ${secret}` };
      const response = await fetch(`${site.url}/submissions/${id}`, { headers });
      return (await response.json()) as {
        state: string;
        resolveBy: { day: string };
        notes: string[];
        delivery?: string;
      };
    },
  };
}

/** The next note is stored, and the answer to it is lost on the way. */
const loseAnswer = (page: Page) =>
  page.route(
    '**/notes',
    async (route) => {
      await route.fetch();
      await route.abort();
    },
    { times: 1 },
  );

test('what a member files is answered for: filed, seen at the desk, acknowledged, told to the member', async (t) => {
  const { open, token, status } = await desk(t);
  const member = await open('/grievance.html');
  await fillIn(member);
  const answered = member.waitForResponse('**/submissions');
  await member.getByRole('button', { name: 'Send my grievance' }).click();
  const receipt = (await (await answered).json()) as {
    id: string;
    secret: string;
    confirmation: string;
  };
  assert.equal((await status(receipt)).state, 'received');

  const page = await open('/staff');
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  assert.deepEqual(await faultsOf(page), []);
  // By the keyboard alone.
  await page.keyboard.press('Tab');
  await page.keyboard.type(token);
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { name: 'What is due next' }).waitFor();
  const row = page.getByRole('button', { name: receipt.confirmation });
  await row.waitFor();
  assert.ok(!(await page.locator('careway-staff-queue').innerText()).includes(CANARY));
  assert.deepEqual(await faultsOf(page), []);
  await row.focus();
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { name: `Grievance ${receipt.confirmation}` }).waitFor();
  assert.ok(await page.getByText(`They never got my referral. ${CANARY}`).isVisible());
  assert.deepEqual(await faultsOf(page), []);

  await page.getByRole('button', { name: 'The letter was sent' }).click();
  await page.getByText('Recorded: the letter was sent.').waitFor();
  assert.ok(await page.getByText('told by demo-desk').isVisible());
  assert.equal((await status(receipt)).state, 'acknowledged');
  // The button keeps its place and is closed, so that a second click records nothing else.
  assert.ok(await page.getByRole('button', { name: 'The letter was sent' }).isDisabled());
  const focused = page.locator('careway-staff-case').locator(':focus');
  assert.equal((await focused.innerText()).trim(), 'Recorded: the letter was sent.');

  // Back leads to the list, which says the same.
  await page.goBack();
  await page.getByText('Letter sent that we have it').last().waitFor();

  // The token and the member are in no address and in no storage.
  const kept = await page.evaluate(() => [
    JSON.stringify([localStorage, sessionStorage, history.state]),
    document.cookie,
    location.href,
    document.title,
  ]);
  for (const text of [...kept, ...asked]) {
    assert.ok(![token, CANARY, receipt.confirmation].some((word) => text.includes(word)), text);
  }
  await page.reload();
  await page.getByRole('heading', { name: 'Sign in with your token' }).waitFor();
});

test('a wrong token opens nothing, and one that is taken away closes the desk', async (t) => {
  const { open, signIn, expectTrouble } = await desk(t);
  const page = await open('/staff');
  const field = page.getByLabel('Token of your desk');
  await field.fill('guess');
  await field.press('Enter');
  await page.getByRole('alert').filter({ hasText: 'A token has 43' }).waitFor();
  await field.fill('a'.repeat(43));
  await field.press('Enter');
  await page.getByRole('alert').filter({ hasText: 'not known here' }).waitFor();
  await expectTrouble(/401/);

  const inside = await signIn();
  await inside.route('**/staff/submissions?*', (route) =>
    route.fulfill({ status: 401, body: '{}' }),
  );
  await inside.getByRole('button', { name: 'Look again' }).click();
  await inside.getByRole('heading', { name: 'Sign in with your token' }).waitFor();
  await inside.getByRole('alert').filter({ hasText: 'opens nothing any more' }).waitFor();
  await expectTrouble(/401/);
});

test('the list narrows down, an answer takes longer where the law lets it, and a slip is taken back', async (t) => {
  const { file, signIn, status, expectTrouble } = await desk(t);
  const appeal = await file({ kind: 'appeal' });
  const grievance = await file({ waitingCouldHarm: 'yes' });
  const page = await signIn();
  const rows = page.getByRole('region', { name: 'Submissions' }).getByRole('heading');
  assert.deepEqual(await rows.allInnerTexts(), [appeal.confirmation, grievance.confirmation]);
  await page.getByLabel('Kind').selectOption('appeal');
  await page.getByRole('button', { name: grievance.confirmation }).waitFor({ state: 'detached' });
  await page.getByRole('button', { name: appeal.confirmation }).click();

  const before = (await status(appeal)).resolveBy.day;
  await page.getByText('The law lets some answers take longer').click();
  await page.getByLabel('Why').selectOption('member-asked');
  await page.getByRole('button', { name: 'The plan takes longer' }).click();
  await page.getByText('Recorded: longer time is taken.').waitFor();
  const longer = await status(appeal);
  assert.equal(Date.parse(longer.resolveBy.day) - Date.parse(before), 14 * 86_400_000);
  assert.equal(longer.notes.at(-1), 'extended');
  assert.deepEqual(await faultsOf(page), []);
  await page.getByRole('button', { name: 'Take back: longer time taken' }).click();
  await page.getByText('Taken back. Both records stay.').waitFor();
  assert.equal((await status(appeal)).resolveBy.day, before);

  await page.getByRole('button', { name: 'All submissions' }).click();
  // The list is as it was left.
  const kind = page.getByLabel('Kind');
  assert.equal(await kind.inputValue(), 'appeal');
  // What a browser puts into the field, as on a way back, is not what the list is narrowed to.
  await kind.evaluate((field: HTMLSelectElement) => {
    field.value = 'inquiry';
  });
  await page.getByRole('button', { name: 'Look again' }).click();
  await page.getByText('The list is up to date.').waitFor();
  assert.equal(await kind.inputValue(), 'appeal');
  await page.getByLabel('Kind').selectOption('');
  await page.getByRole('button', { name: grievance.confirmation }).click();
  await page.getByText('The law lets some answers take longer').click();
  await page.getByRole('button', { name: 'The plan takes longer' }).click();
  await page.getByRole('alert').filter({ hasText: 'gives no longer time' }).waitFor();
  await expectTrouble(/409/);
});

test('what the plan’s systems did not take is seen, and sent again', async (t) => {
  const { file, signIn, store, status } = await desk(t);
  let answer = 410;
  const webhooks = createWebhooks({
    store,
    webhooks: { cases: { url: 'https://cases.plan.example/', secret: `whsec_${'a'.repeat(32)}` } },
    send: () => Promise.resolve(new Response(null, { status: answer })),
  });
  await webhooks.deliver();
  const receipt = await file({});
  await webhooks.deliver();
  assert.equal((await status(receipt)).delivery, 'given-up');
  const page = await signIn();
  await page.getByText('The plan’s systems did not take all of it').waitFor();
  assert.ok(await page.getByText('last answer 410').isVisible());
  assert.deepEqual(await faultsOf(page), []);
  await page.getByRole('button', { name: 'Send again: event 1 to cases' }).click();
  await page.getByText('Event 1 is on its way to cases again.').waitFor();
  answer = 204;
  await webhooks.deliver();
  await page.getByRole('button', { name: 'Look again' }).click();
  await page.getByText('did not take all of it').waitFor({ state: 'detached' });
  assert.equal((await status(receipt)).delivery, 'delivered');
});

test('staff write notes for one another: by the keyboard, kept where the server fails, and once', async (t) => {
  const { file, signIn, status, expectTrouble } = await desk(t);
  const receipt = await file({});
  const before = await status(receipt);
  const page = await signIn();
  await page.getByRole('button', { name: receipt.confirmation }).click();
  const notes = page.getByRole('region', { name: 'Notes' });
  await notes.getByText('Nobody has written a note yet.').waitFor();
  const field = notes.getByLabel('New note');
  const save = notes.getByRole('button', { name: 'Save the note' });
  const focused = notes.locator(':focus');

  // Nothing is no note.
  await field.focus();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await notes.getByRole('alert').filter({ hasText: 'Write the note first.' }).waitFor();
  assert.equal(await field.getAttribute('aria-invalid'), 'true');
  assert.match((await field.getAttribute('aria-describedby')) ?? '', /^note-wrong /);
  assert.equal(await notes.locator('#note-wrong').innerText(), 'Write the note first.');
  assert.deepEqual(await faultsOf(page), []);

  await field.focus();
  await page.keyboard.type('Called.');
  await page.keyboard.press('Enter');
  await page.keyboard.type(CANARY);
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await notes.getByText('The note is saved.').waitFor();
  assert.equal(await field.getAttribute('aria-invalid'), null);
  assert.equal((await focused.innerText()).trim(), 'The note is saved.');
  assert.equal(await field.inputValue(), '');
  const all = notes.getByRole('listitem');
  assert.match(
    await all.innerText(),
    new RegExp(`^Called\\.\\n${CANARY}\\s+\\w+day, .*, by demo-desk$`),
  );
  await page.getByText('A note was written').waitFor();
  assert.deepEqual(await faultsOf(page), []);

  // The server fails, then its answer is lost on the way: what was typed stays, and is saved once.
  const words = 'They called back.';
  await field.fill(words);
  const fail = { status: 503, contentType: 'application/problem+json' };
  const body = JSON.stringify({ detail: 'What was stored before stays stored.' });
  await page.route('**/notes', (route) => route.fulfill({ ...fail, body }), { times: 1 });
  await save.click();
  await notes.getByRole('alert').filter({ hasText: 'What was stored before' }).waitFor();
  assert.equal(await field.inputValue(), words);
  await expectTrouble(/503/);
  await loseAnswer(page);
  await save.click();
  await notes.getByRole('alert').filter({ hasText: 'did not answer' }).waitFor();
  assert.equal(await field.inputValue(), words);
  await expectTrouble(/ERR_FAILED/);
  await save.click();
  await notes.getByText('The note is saved.').waitFor();
  assert.equal(await all.count(), 2);
  assert.ok((await all.last().innerText()).startsWith(words));

  // The same words once more are another note.
  await field.fill(words);
  await save.click();
  await all.nth(2).waitFor();

  // What is typed outlives a step that is recorded meanwhile.
  await field.fill('Half a no');
  await page.getByRole('button', { name: 'The letter was sent' }).click();
  await page.getByText('Recorded: the letter was sent.').waitFor();
  assert.equal(await field.inputValue(), 'Half a no');
  assert.equal(await notes.getByText('The note is saved.').count(), 0, 'this one is not');
  assert.equal(await all.count(), 3);

  // The member sees the step, and nothing of the notes; neither does a sheet of paper.
  const { state, ...shown } = await status(receipt);
  assert.equal(state, 'acknowledged');
  assert.deepEqual(
    Object.keys(shown).sort(),
    Object.keys(before)
      .filter((key) => key !== 'state')
      .sort(),
  );
  assert.ok(!JSON.stringify(shown).includes('called'));
  await page.setViewportSize({ width: 320, height: 640 });
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    assert.deepEqual(await faultsOf(page), [], colorScheme);
  }
  await page.emulateMedia({ media: 'print' });
  assert.equal(await notes.isVisible(), false);
});

test('a note that is half typed outlives Back and signing out, for whoever typed it and nobody else', async (t) => {
  const { file, signIn, signInOn, token, otherToken } = await desk(t);
  const [first, second] = [await file({}), await file({ kind: 'appeal' })];
  const page = await signIn();
  const field = page.getByLabel('New note');
  const openCase = async ({ confirmation }: { confirmation: string }) => {
    await page.getByRole('button', { name: confirmation }).click();
    await field.waitFor();
  };
  const signOut = async () => {
    await page.getByRole('button', { name: 'Sign out' }).click();
    await page.getByRole('heading', { name: 'Sign in with your token' }).waitFor();
  };
  const half = `She said that ${CANARY}`;

  await openCase(first);
  await field.fill(half);
  await page.goBack();
  await openCase(second);
  assert.equal(await field.inputValue(), '', 'a note of one submission stands in another');
  await field.fill('Of the second.');
  await page.goBack();
  await openCase(first);
  assert.equal(await field.inputValue(), half);

  // Whoever comes to the same machine with a token of their own sees nothing of it.
  await signOut();
  assert.ok(!(await page.locator('careway-staff').innerText()).includes(CANARY));
  await signInOn(page, otherToken);
  await openCase(first);
  assert.equal(await field.inputValue(), '');
  await field.fill('Of the other desk.');
  await signOut();

  await signInOn(page, token);
  await openCase(first);
  assert.equal(await field.inputValue(), half);
  const kept = await page.evaluate(() =>
    JSON.stringify([localStorage, sessionStorage, history.state, location.href]),
  );
  assert.ok(!kept.includes(CANARY), kept);
  await page.getByRole('button', { name: 'Save the note' }).click();
  await page.getByText('The note is saved.').waitFor();
  assert.equal(await field.inputValue(), '');
  // What is saved is no draft any more.
  await page.goBack();
  await openCase(first);
  assert.equal(await field.inputValue(), '');
  await page.goBack();
  await openCase(second);
  assert.equal(await field.inputValue(), 'Of the second.');
});

test('a note whose answer was lost is not written twice after Back', async (t) => {
  const { file, signIn, expectTrouble } = await desk(t);
  const { confirmation } = await file({});
  const page = await signIn();
  const openCase = () => page.getByRole('button', { name: confirmation }).click();
  const save = page.getByRole('button', { name: 'Save the note' });
  await openCase();
  await page.getByLabel('New note').fill('They called back.');
  await loseAnswer(page);
  await save.click();
  await page.getByRole('alert').filter({ hasText: 'did not answer' }).waitFor();
  await expectTrouble(/ERR_FAILED/);
  await page.goBack();
  await openCase();
  await save.click();
  await page.getByText('The note is saved.').waitFor();
  const notes = page.getByRole('region', { name: 'Notes' }).getByRole('listitem');
  assert.equal(await notes.count(), 1);
});

test('files and exports are saved, never opened', async (t) => {
  const { file, signIn, url } = await desk(t);
  const { id, secret, confirmation } = await file({});
  const bytes = Buffer.from('%PDF-1.7 (a fictional letter)');
  const digest = Buffer.from(await crypto.subtle.digest('SHA-256', bytes)).toString('base64');
  const put = await fetch(`${url}/submissions/${id}/attachments/1`, {
    method: 'PUT',
    headers: {
      Authorization: `Bearer ${secret}`,
      'Content-Type': 'application/pdf',
      'Content-Disposition': 'attachment; filename="letter.pdf"',
      'Repr-Digest': `sha-256=:${digest}:`,
    },
    body: bytes,
  });
  assert.equal(put.status, 201);
  const page = await signIn();
  for (const [format, name] of [
    ['csv', /\.csv$/],
    ['json', /\.json$/],
    ['ndjson', /\.ndjson$/],
    ['fhir', /\.fhir\.json$/],
  ] as const) {
    await page.getByLabel('Format').selectOption(format);
    const saved = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Save', exact: true }).click();
    const download = await saved;
    assert.match(download.suggestedFilename(), name);
    assert.match(readFileSync(await download.path(), 'utf8'), /Alex Example/);
  }
  await page.getByRole('button', { name: confirmation }).click();
  const saved = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save file 1, letter.pdf' }).click();
  const download = await saved;
  assert.equal(download.suggestedFilename(), `${confirmation}-1.pdf`);
  assert.deepEqual(readFileSync(await download.path()), bytes);
});

test('fits a narrow screen, a dark one and a sheet of paper', async (t) => {
  const { file, signIn } = await desk(t);
  const { confirmation } = await file({ happened: { text: `${'Long'.repeat(60)} ${CANARY}` } });
  const page = await signIn();
  await page.setViewportSize({ width: 320, height: 640 });
  const fits = () =>
    page.evaluate(
      () => document.documentElement.scrollWidth <= document.documentElement.clientWidth,
    );
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    assert.ok(await fits());
    assert.deepEqual(await faultsOf(page), [], colorScheme);
  }
  await page.getByRole('button', { name: confirmation }).click();
  await page.getByRole('heading', { name: `Grievance ${confirmation}` }).waitFor();
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    assert.ok(await fits());
    assert.deepEqual(await faultsOf(page), [], colorScheme);
  }
  await page.emulateMedia({ media: 'print' });
  assert.ok(await page.getByText(CANARY).isVisible());
  for (const control of ['The letter was sent', 'Print', 'Sign out']) {
    assert.equal(await page.getByRole('button', { name: control }).isVisible(), false, control);
  }
});

test('is not there until a desk has a token', async (t) => {
  const { url } = await demo(t);
  for (const path of ['/staff', '/staff/page/page.js', '/staff/submissions']) {
    assert.equal((await fetch(url + path)).status, 404, path);
  }
});
