import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { faultsOf } from './axe.js';
import { demo, strictBrowser } from './browser.js';
import { hostPage, hostSite, strictPolicy } from './host-site.js';

const dist = './docs/dist';
const root = join(import.meta.dirname, '..', '..');
const samplePlan = readFileSync(join(root, 'rules/plans/nutmeg-valley-health-plan.json'), 'utf8');

test('a page of each kind has no fault that axe sees, in light, in dark and on a phone', async (t) => {
  const { open } = await demo(t, { pages: dist });
  const pages = ['', 'embedding.html', 'embed-builder.html', 'playground.html', 'theming.html'];
  const tables = ['rules/authorization.html', 'conformance/index.html'];
  for (const path of [...pages, ...tables, 'elements/ride-check.html', 'rules/transport.html']) {
    const page = await open(`/${path}`);
    await page.getByRole('heading', { level: 1 }).waitFor();
    assert.deepEqual(await faultsOf(page), [], path);
    await page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' });
    await page.setViewportSize({ width: 320, height: 640 });
    assert.deepEqual(await faultsOf(page), [], `${path} in dark, on a phone`);
    const wide = await page.evaluate(() => document.documentElement.scrollWidth);
    assert.equal(wide, 320, `${path} is wider than a phone`);
    const hidden = await page
      .locator('.scroll')
      .evaluateAll((all) => all.filter((table) => table.scrollWidth > table.clientWidth).length);
    assert.equal(hidden, 0, `${path} has tables that are wider than a phone`);
    await page.close();
  }
});

test('the search finds a section by its words and leads to it', async (t) => {
  const { open } = await demo(t, { pages: dist });
  const page = await open('/elements/ride-check.html');
  await page.getByRole('searchbox', { name: 'Search' }).fill('unsafe-eval policy');
  await page.getByRole('link', { name: 'The policy that your page needs' }).click();
  await page.waitForURL(/embedding\.html#the-policy-that-your-page-needs$/);
  await page.getByRole('searchbox', { name: 'Search' }).fill('plan');
  await page.getByRole('heading', { name: /^20 of \d+ places$/ }).waitFor();
  assert.equal(await page.locator('#found li').count(), 20);
  await page.getByRole('searchbox', { name: 'Search' }).fill('zzzz');
  await page.getByRole('heading', { name: 'Nothing found' }).waitFor();
});

test('an example is each fixture of the element, in two languages, and follows its code', async (t) => {
  const { open } = await demo(t, { pages: dist });
  const page = await open('/elements/ride-check.html');
  await page.getByRole('heading', { name: 'When is your visit?' }).waitFor();
  const states = page.getByRole('combobox', { name: 'State' });
  assert.ok((await states.locator('option').count()) > 4);
  await states.selectOption('errors');
  await page.locator('careway-ride-check .error-summary').waitFor();
  await page.getByRole('combobox', { name: 'Language' }).selectOption('es');
  await states.selectOption('questions');
  await page.getByRole('heading', { name: '¿Cuándo es su cita?' }).waitFor();

  const code = page.getByRole('textbox', { name: /Its code/ });
  assert.match(await code.inputValue(), /plan="\.\.\/plans\/prospect-medical-group\.json"/);
  await code.fill(
    `<careway-contact id="mine" plan="../plans/nutmeg-valley-health-plan.json"></careway-contact>
     <careway-ride-check heading-level="4" plan="../plans/nutmeg-valley-health-plan.json">
     </careway-ride-check><script>document.title = 'ran'</script>`,
  );
  await page.getByRole('heading', { level: 4, name: '¿Cuándo es su cita?' }).waitFor();
  assert.match(await page.title(), /^careway-ride-check/);
});

test('the playground answers a changed request, counts its days and names a fault', async (t) => {
  const { open } = await demo(t, { pages: dist });
  const page = await open('/playground.html');
  await page.getByRole('heading', { name: 'promise: 2026-' }).waitFor();
  assert.ok((await page.locator('docs-calendar-strip li').count()) > 6);
  await page.getByRole('combobox', { name: 'Rule' }).selectOption('checkRide');
  const request = page.getByRole('textbox', { name: /^Request/ });
  await request.fill(
    '{ "lineOfBusiness": "medi-cal", "appointmentAt": "2026-11-24T18:00:00-08:00" }',
  );
  await page.getByText('"outcome": "short-notice"').waitFor();
  await request.fill('{ "appointmentAt": "tomorrow" }');
  await page.getByText(/appointmentAt: "tomorrow"/).waitFor();
  const cases = page.getByRole('combobox', { name: 'A case of the tests' });
  await cases.locator('option').nth(3).waitFor({ state: 'attached' });
  // What a case brings is shown where a person has chosen something else before.
  await page.getByRole('combobox', { name: 'Plan' }).selectOption('nutmeg-valley-health-plan');
  await cases.selectOption('0');
  await page.getByText('"outcome": "in-time"').waitFor();
  const asked = await request.inputValue();
  await cases.selectOption('The example of the rule');
  await page.waitForFunction(
    (before) => document.querySelector('textarea')?.value !== before,
    asked,
  );
  const plan = page.getByRole('combobox', { name: 'Plan' });
  assert.equal(await plan.inputValue(), 'prospect-medical-group');
});

test('the theme editor shows a color at once, tells a lack of contrast, and writes CSS that works', async (t) => {
  const { open } = await demo(t, { pages: dist });
  const page = await open('/theme-editor.html');
  // A color on its way to another is neither.
  await page.emulateMedia({ reducedMotion: 'reduce' });
  const accent = page.locator('input[name=accent-light]');
  const written = page.locator('input[name=accent-light-text]');
  await written.fill(' ABC ');
  await written.press('Enter');
  assert.deepEqual([await accent.inputValue(), await written.inputValue()], ['#aabbcc', '#aabbcc']);
  await written.fill('plum');
  await written.press('Enter');
  assert.equal(await written.inputValue(), '#aabbcc');
  await page.getByText(/^accent on paper: 1\.\d+, needs 4\.5$/).waitFor();
  const button = page.locator('.stage[data-look=light] careway-triage .button.primary');
  const colorOf = () => button.evaluate((found) => getComputedStyle(found).backgroundColor);
  assert.equal(await colorOf(), 'rgb(170, 187, 204)');
  await page.getByRole('combobox', { name: 'Begin with' }).selectOption('nutmeg-valley');
  await page
    .getByText(/All \d+ contrasts are enough/)
    .first()
    .waitFor();
  assert.equal(await colorOf(), 'rgb(91, 42, 110)');

  const css = await page.locator('[aria-labelledby=css]').textContent();
  const host = await hostSite({
    pages: {
      '/favicon.svg': '',
      '/brand.css': css ?? '',
      '/plan.json': samplePlan,
      '/': hostPage(
        '<careway-triage plan="/plan.json"></careway-triage>',
        '<link rel="stylesheet" href="/brand.css"><script type="module" src="/careway/careway.js"></script>',
      ),
    },
  });
  const theirs = await (await strictBrowser(t)).open(`${host.url}/`);
  const primary = theirs.locator('careway-triage .button.primary');
  await primary.waitFor();
  assert.equal(
    await primary.evaluate((found) => getComputedStyle(found).backgroundColor),
    'rgb(91, 42, 110)',
  );
});

test('what the embed builder writes runs under the policy that it prints', async (t) => {
  const { open } = await demo(t, { pages: dist });
  const browser = await strictBrowser(t);
  const care = await hostSite({ pages: { '/plan.json': samplePlan } });
  const frameHost = readFileSync(join(root, 'packages/widgets/dist/cdn/frame-host.js'), 'utf8');
  const page = await open('/embed-builder.html');
  const text = (id: string) => page.locator(`#${id}`).innerText();
  await page.locator('#embed-body').waitFor();
  for (const way of ['tags', 'data', 'single', 'frame']) {
    await page.getByRole('combobox', { name: 'How' }).selectOption(way);
    await page.getByRole('combobox', { name: 'Coverage' }).selectOption('medicare-advantage');
    const framed = way === 'frame';
    if (framed) {
      await page
        .getByRole('textbox', { name: 'Where the folder lies' })
        .fill(`${care.url}/careway/`);
      await page.getByRole('combobox', { name: 'Language' }).selectOption('es');
    } else {
      await page.getByRole('combobox', { name: 'Theme' }).selectOption('contrast');
    }
    await page.getByRole('textbox', { name: 'Where the plan profile lies' }).fill('/plan.json');
    const policy = (await text('embed-policy')).replace('Content-Security-Policy: ', '');
    const host = await hostSite({
      policy,
      pages: {
        '/favicon.svg': '',
        '/plan.json': samplePlan,
        '/frame-host.js': frameHost,
        '/': hostPage(await text('embed-body'), await text('embed-head')),
      },
    });
    const theirs = await browser.open(`${host.url}/`);
    if (framed) {
      const inside = theirs.frameLocator('iframe');
      await inside
        .getByRole('heading', { name: '¿Está pasando algo de esto ahora mismo?' })
        .waitFor();
      await theirs.waitForFunction(
        () => (document.querySelector('iframe')?.clientHeight ?? 0) > 400,
      );
    } else {
      await theirs.getByRole('heading', { name: 'Is any of this happening right now?' }).waitFor();
      const shown = theirs.locator('careway-triage');
      assert.equal(await shown.getAttribute('line-of-business'), 'medicare-advantage');
      assert.equal(
        await shown.evaluate((element) => getComputedStyle(element).backgroundColor),
        'rgb(255, 255, 255)',
      );
    }
    await theirs.close();
  }
});

test('the embed builder’s first code shows each element with nothing but the folder', async (t) => {
  const { open } = await demo(t, { pages: dist });
  const browser = await strictBrowser(t);
  const page = await open('/embed-builder.html');
  const text = (id: string) => page.locator(`#${id}`).innerText();
  const element = page.getByRole('combobox', { name: 'Element' });
  const names = await element
    .locator('option')
    .evaluateAll((all) => all.map((option) => (option as HTMLOptionElement).value));
  assert.ok(names.length > 12);
  for (const name of names) {
    await element.selectOption(name);
    const policy = (await text('embed-policy')).replace('Content-Security-Policy: ', '');
    const content = hostPage(await text('embed-body'), await text('embed-head'));
    const host = await hostSite({ policy, pages: { '/favicon.svg': '', '/': content } });
    const theirs = await browser.open(`${host.url}/`);
    await theirs
      .getByRole('heading')
      .first()
      .waitFor({ timeout: 15_000 })
      .catch(() => assert.fail(`${name} is not shown.`));
    await theirs.close();
  }
});

test('the embed builder says what it chose, and what another site has to do', async (t) => {
  const { open } = await demo(t, { pages: dist });
  const browser = await strictBrowser(t);
  const page = await open('/embed-builder.html');
  const text = (id: string) => page.locator(`#${id}`).innerText();
  const element = page.getByRole('combobox', { name: 'Element' });
  const way = page.getByRole('combobox', { name: 'How' });
  const notes = page.locator('#embed-notes');

  // A frame has no page of a plan or a kiosk: the list is another, what was chosen stays.
  await notes.getByRole('link', { name: 'Make one of your own' }).waitFor();
  await way.selectOption('frame');
  assert.equal(await element.inputValue(), 'triage');
  await way.selectOption('tags');
  await element.selectOption('kiosk');
  await way.selectOption('frame');
  assert.equal(await element.inputValue(), 'triage');
  assert.match(await text('embed-body'), /frame\/triage\.html/);

  const plan = page.getByRole('textbox', { name: 'Where the plan profile lies' });
  await way.selectOption('data');
  await plan.fill('https:');
  await plan.fill('https://other.example/plan.json');
  await notes.getByText('The element will not take this plan').waitFor();
  await way.selectOption('tags');
  assert.match(await text('embed-policy'), /connect-src 'self' https:\/\/other\.example;/);

  // The folder on another site that does as the note says.
  const care = await hostSite({ shared: true });
  await page.getByRole('textbox', { name: 'Where the folder lies' }).fill(`${care.url}/careway`);
  await plan.fill(`${care.url}/careway/sample/plan.json`);
  await page.getByRole('combobox', { name: 'Theme' }).selectOption('contrast');
  await notes.getByText('Access-Control-Allow-Origin').waitFor();
  const host = await hostSite({
    policy: (await text('embed-policy')).replace('Content-Security-Policy: ', ''),
    pages: {
      '/favicon.svg': '',
      '/': hostPage(await text('embed-body'), await text('embed-head')),
    },
  });
  const theirs = await browser.open(`${host.url}/`);
  await theirs.getByRole('heading', { name: 'Is any of this happening right now?' }).waitFor();
});

test('the HTML of every element’s page shows the element under the strict policy', async (t) => {
  const browser = await strictBrowser(t);
  const blocks = readdirSync(join(dist, 'elements')).map((file) => {
    const html = readFileSync(join(dist, 'elements', file), 'utf8');
    const [, code = ''] = /<pre[^>]*><code>([^]*?)<\/code>/.exec(html) ?? [];
    const text = code
      .replaceAll(/<[^>]+>/g, '')
      .replaceAll('&lt;', '<')
      .replaceAll('&gt;', '>');
    return [`/${file}`, hostPage(text.replaceAll('&quot;', '"').replaceAll('&amp;', '&'))] as const;
  });
  assert.ok(blocks.length > 10);
  const site = await hostSite({
    policy: strictPolicy,
    pages: { '/favicon.svg': '', ...Object.fromEntries(blocks) },
  });
  for (const [path] of blocks) {
    const page = await browser.open(site.url + path);
    await page
      .getByRole('heading')
      .first()
      .waitFor({ timeout: 15_000 })
      .catch(() => assert.fail(`elements${path} shows no element.`));
    await page.close();
  }
});
