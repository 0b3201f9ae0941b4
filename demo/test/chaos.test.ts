import assert from 'node:assert/strict';
import { once } from 'node:events';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { test, type TestContext } from 'node:test';
import type { Locator, Page, Route } from 'playwright-core';
import { strictBrowser } from './browser.js';
import { hostPage, hostSite, pageElements as elements } from './host-site.js';

const built = join(import.meta.dirname, '..', 'dist');
const nutmeg = readFileSync(join(built, 'plans', 'nutmeg-valley-health-plan.json'), 'utf8');

/** What a host writes between the tags: it is there before the script, and when all else fails. */
const phoneOf = (index: number) => `(800) 555-01${String(index).padStart(2, '0')}`;

const modules = elements
  .map((name) => `<script type="module" src="/careway/${name}.js"></script>`)
  .join('');

const tags = (attributes: string) =>
  elements
    .map((name, i) => `<careway-${name} ${attributes}><p>Call ${phoneOf(i)}</p></careway-${name}>`)
    .join('');

/** What a browser says of files that it can't have, and an element of its plan; no code may throw. */
const networkSays =
  /Failed to load resource|net::ERR|does not provide an export named|: <careway-[a-z-]+> /;

const cantBeShown = 'This part of the page can’t be shown right now.';

/** The files that an element can't show itself without, as the build lists them. */
const firstFiles = (name: string) =>
  readdirSync(join(built, '..', '..', '.cache', 'first-load', name)).map((file) =>
    file.replace('shared-', ''),
  );

const fileOf = (route: Route) => route.request().url().split('/').at(-1) ?? '';

/** Answers as usual for what the elements can't show a plan without, and for nothing that comes later. */
function onlyFirst(names: readonly string[]): (route: Route) => Promise<void> {
  const first = new Set(names.flatMap(firstFiles));
  return (route) =>
    first.has(fileOf(route)) || fileOf(route).startsWith('plan-check-')
      ? route.continue()
      : route.abort();
}

/** Opens a page with every element, on which some addresses answer in another way. */
async function pageWith(
  t: TestContext,
  answers: Readonly<Record<string, (route: Route) => unknown>>,
  language = 'en',
) {
  const { open } = await strictBrowser(t, undefined, networkSays);
  const site = await hostSite({
    pages: {
      '/': hostPage(tags('plan="/plan.json"'), modules).replace('"en"', `"${language}"`),
      '/plan.json': nutmeg,
    },
  });
  return open(`${site.url}/`, async (page) => {
    await page.addInitScript(() => {
      const reasons: string[] = [];
      Object.assign(globalThis, { reasons });
      addEventListener('careway-plan-stale', (event) => {
        const { planId, checked } = event as Event & { planId: string; checked: string };
        reasons.push(`${planId} ${checked}`);
      });
      addEventListener('careway-plan-error', (event) => {
        reasons.push((event as Event & { reason: string }).reason);
      });
    });
    for (const [address, answer] of Object.entries(answers)) {
      await page.route(new RegExp(address), async (route) => {
        await answer(route);
      });
    }
  });
}

const reasonsOn = (page: Page) =>
  page.evaluate(() => (globalThis as unknown as { reasons: string[] }).reasons);

async function seeFallbacks(page: Page): Promise<void> {
  for (const index of elements.keys()) {
    await page.getByText(`Call ${phoneOf(index)}`).waitFor({ timeout: 15_000 });
  }
}

const failing: readonly [string, (route: Route) => unknown, RegExp][] = [
  ['is missing', (route) => route.fulfill({ status: 404 }), /answered 404.*plan address/],
  [
    'is an error page',
    (route) => route.fulfill({ status: 500, body: '<h1>Sorry</h1>' }),
    /answered 500/,
  ],
  ['is a web page', (route) => route.fulfill({ body: '<!doctype html><h1>Sorry</h1>' }), /JSON/],
  ['breaks off', (route) => route.fulfill({ body: nutmeg.slice(0, 900) }), /JSON/],
  [
    'is of another kind',
    (route) => route.fulfill({ body: JSON.stringify({ ...JSON.parse(nutmeg), lines: 7 }) }),
    /lines/,
  ],
  [
    'is of a newer form',
    (route) =>
      route.fulfill({
        body: JSON.stringify({ ...JSON.parse(nutmeg), schemaVersion: 2, lines: 7 }),
      }),
    /^\/schemaVersion: 2\. The profile is of a newer form [^\n]* Bring the newer version[^\n]*$/,
  ],
  ['never ends', (route) => route.fulfill({ body: ' '.repeat(600_000) }), /too large/],
  [
    'has no way to it',
    (route) => route.abort('internetdisconnected'),
    /plan.json: the plan can't be/,
  ],
];

for (const [fault, answer, reason] of failing) {
  test(`a plan that ${fault}: each element shows what stands between its tags`, async (t) => {
    const page = await pageWith(t, { '/plan\\.json$': answer });
    await page
      .getByText(cantBeShown)
      .nth(elements.length - 1)
      .waitFor();
    assert.equal(await page.getByText(cantBeShown).count(), elements.length);
    await seeFallbacks(page);
    const reasons = await reasonsOn(page);
    assert.equal(reasons.length, elements.length);
    for (const said of reasons) assert.match(said, reason);
    // Danger needs no plan.
    await page.locator('careway-triage').getByRole('link', { name: /911/ }).first().waitFor();
  });
}

test('a plan that is slow: what stands between the tags is there until it comes', async (t) => {
  const line = new EventTarget();
  const page = await pageWith(t, {
    '/plan\\.json$': async (route) => {
      await once(line, 'back');
      await route.fulfill({ body: nutmeg });
    },
  });
  await page.locator('careway-ride-check').getByText('Loading').waitFor();
  await seeFallbacks(page);
  line.dispatchEvent(new Event('back'));
  await page.getByRole('heading', { name: 'When is your visit?' }).waitFor();
  assert.equal(await page.getByText('Loading', { exact: true }).count(), 0);
});

test('a plan that was checked long ago: each element goes on and says so, and the page hears it once', async (t) => {
  const { source, ...plan } = JSON.parse(nutmeg) as { source: object };
  const old = { ...plan, fictional: false, source: { ...source, checked: '2024-01-02' } };
  const page = await pageWith(t, {
    '/plan\\.json$': (route) => route.fulfill({ body: JSON.stringify(old) }),
  });
  // A finder says it with its list, which comes once it is seen.
  for (const name of ['pcp-finder', 'place-finder']) {
    await page.locator(`careway-${name}`).scrollIntoViewIfNeeded();
  }
  const said = page.getByText('were last checked on January 2, 2024.');
  await said.nth(elements.length - 1).waitFor();
  assert.equal(await said.count(), elements.length);
  assert.equal(await page.getByText(cantBeShown).count(), 0);
  assert.deepEqual(await reasonsOn(page), ['nutmeg-valley-health-plan 2024-01-02']);
  await page.getByRole('heading', { name: 'When is your visit?' }).waitFor();
});

test('a plan that was out of reach is asked for again when the line is back', async (t) => {
  let reachable = false;
  const page = await pageWith(t, {
    '/plan\\.json$': (route) =>
      reachable ? route.fulfill({ body: nutmeg }) : route.abort('internetdisconnected'),
  });
  await page
    .getByText(cantBeShown)
    .nth(elements.length - 1)
    .waitFor();
  reachable = true;
  await page.evaluate(() => dispatchEvent(new Event('online')));
  await page.getByRole('heading', { name: 'When is your visit?' }).waitFor();
  assert.equal(await page.getByText(cantBeShown).count(), 0);
});

test('a check of plans that can not be had: no plan is used unchecked, until the line is back', async (t) => {
  let reachable = false;
  const page = await pageWith(t, {
    '/careway/shared/plan-check-': (route) => (reachable ? route.continue() : route.abort()),
  });
  await page
    .getByText(cantBeShown)
    .nth(elements.length - 1)
    .waitFor();
  await seeFallbacks(page);
  const reasons = await reasonsOn(page);
  assert.equal(reasons.length, elements.length);
  for (const said of reasons) assert.match(said, /check of plan profiles.*whole folder/);
  reachable = true;
  await page.evaluate(() => dispatchEvent(new Event('online')));
  await page.getByRole('heading', { name: 'When is your visit?' }).waitFor();
  assert.equal(await page.getByText(cantBeShown).count(), 0);
});

test('code that can not be had or breaks off: what stands between the tags stays', async (t) => {
  for (const answer of [
    (route: Route) => route.abort('connectionreset'),
    (route: Route) => route.fulfill({ status: 503 }),
    (route: Route) => route.fulfill({ contentType: 'text/javascript', body: '' }),
  ]) {
    const page = await pageWith(t, { '/careway/shared/core-': answer });
    await page.waitForLoadState('networkidle');
    await seeFallbacks(page);
    await page.close();
  }
});

test('Spanish that can not be had: every element speaks English', async (t) => {
  const page = await pageWith(t, { '/careway/shared/': onlyFirst(elements) }, 'es');
  for (const name of elements) {
    const heading = page.locator(`careway-${name}`).getByRole('heading').first();
    assert.doesNotMatch(await heading.innerText(), /[¿áéíóúñ]/, name);
  }
  assert.equal(await page.getByText('Loading', { exact: true }).count(), 0);
});

/** What an element says, and whom to call, when nothing more can be had after it came. */
const cutOff: Readonly<Record<string, (element: Locator) => Promise<void>>> = {
  triage: async (element) => {
    await element.getByLabel('None of these').check();
    await element.getByRole('button', { name: 'Continue' }).click();
    await element.getByRole('heading', { name: 'Call the nurse line now' }).waitFor();
    await element.getByText('This does not mean that all is well.').waitFor();
  },
  'pcp-finder': async (element) => {
    await element.getByRole('heading', { name: 'The list of doctors did not load' }).waitFor();
    await element.getByRole('button', { name: 'Try again' }).waitFor();
    await element.locator('[part=call][href^="tel:"]').waitFor();
  },
  'place-finder': async (element) => {
    await element.getByRole('heading', { name: 'The list of places did not load' }).waitFor();
    await element.getByRole('button', { name: 'Try again' }).waitFor();
    await element.getByRole('link', { name: '911' }).waitFor();
  },
  help: async (element) => {
    await element.getByRole('searchbox').fill('referral');
    await element.getByText('The search is not working right now.').waitFor();
    await element.getByText('How do I see a specialist?').waitFor();
  },
};

for (const [name, see] of Object.entries(cutOff)) {
  test(`a line that is lost after ${name} came: it says so, and whom to call`, async (t) => {
    const page = await pageWith(t, {
      '/careway/shared/': onlyFirst([name]),
      '/data/': (route) => route.abort(),
    });
    await see(page.locator(`careway-${name}`));
  });
}
