import { build } from 'esbuild';
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Page } from 'playwright-core';
import { strictBrowser } from './browser.js';
import { hostPage, hostSite, strictPolicy, strictPolicyWith } from './host-site.js';

/*
 * Several copies of the kit, and of Lit, on one page whose policy lets the name of a Trusted Types
 * policy be had once.
 */

const plan = '/plans/nutmeg-valley-health-plan.json';
const script = (...paths: string[]) =>
  paths.map((path) => `<script type="module" src="${path}"></script>`).join('');

const ride = `<careway-ride-check plan="${plan}"></careway-ride-check>`;
const contact = `<careway-contact plan="${plan}"></careway-contact>`;
const rideShown = (page: Page) =>
  page.getByRole('heading', { name: 'When is your visit?' }).waitFor();
const contactShown = (page: Page) => page.getByRole('heading', { name: 'Who to call' }).waitFor();

/** An element of the host's own, with the Lit that the host has installed. */
async function ownElement(): Promise<string> {
  const { outputFiles } = await build({
    stdin: {
      contents: `import { LitElement, html } from 'lit';
        customElements.define('host-greeting', class extends LitElement {
          render() { return html\`<h2 title=\${'t'}>Hello from the \${'host'}</h2>\`; }
        });`,
      resolveDir: import.meta.dirname,
    },
    bundle: true,
    format: 'esm',
    minify: true,
    write: false,
  });
  return outputFiles[0]?.text ?? '';
}
const ownShown = (page: Page) =>
  page.getByRole('heading', { name: 'Hello from the host' }).waitFor();

/** The browser of a member who has not updated: policies, but no setHTML. */
const withoutSetHTML = `delete Element.prototype.setHTML; delete ShadowRoot.prototype.setHTML;`;

test('the same bundle twice, and the loader twice, are one', async (t) => {
  const { open } = await strictBrowser(t);
  const site = await hostSite({
    pages: {
      '/': hostPage(
        ride + contact,
        script(
          '/careway/single/ride-check.js',
          '/careway/single/ride-check.js?again',
          '/careway/ride-check.js',
          '/careway/careway.js',
          '/careway/careway.js?again',
        ),
      ),
    },
  });
  const page = await open(`${site.url}/`);
  await rideShown(page);
  await contactShown(page);
  assert.equal(site.asked.filter((path) => path === '/careway/contact.js').length, 1);
});

test('of two versions the first one stays, and the page’s developers are told', async (t) => {
  const { open } = await strictBrowser(t);
  const site = await hostSite({
    pages: {
      '/': hostPage(
        `<careway-plan src="${plan}" lang="es"><careway-ride-check></careway-ride-check>
         <careway-contact></careway-contact></careway-plan>`,
        script(
          '/careway/single/ride-check.js',
          '/next/single/ride-check.js',
          '/next/single/contact.js',
          '/careway/plan.js',
          '/careway/careway.js',
          '/next/careway.js',
        ),
      ),
    },
    moved: {
      '/next/': (text) => text.replaceAll('`0.1.0`', '`0.2.0`'),
    },
  });
  const warnings: string[] = [];
  const page = await open('about:blank');
  page.on('console', (message) => {
    if (message.type() === 'warning') warnings.push(message.text());
  });
  await page.goto(`${site.url}/`);
  // The plan of one version speaks to the elements of both, in the language that it says.
  await page.getByRole('heading', { name: '¿Cuándo es su cita?' }).waitFor();
  await page.getByRole('heading', { name: 'A quién llamar' }).waitFor();
  assert.deepEqual(warnings, ['<careway-ride-check> stays of version 0.1.0; 0.2.0 is unused.']);
  const versions = await page.evaluate(() =>
    ['plan', 'ride-check', 'contact'].map(
      (name) => (customElements.get(`careway-${name}`) as { version?: string }).version,
    ),
  );
  assert.deepEqual(versions, ['0.1.0', '0.1.0', '0.2.0']);
});

test('the host’s own Lit and two of ours share a page, whoever comes first', async (t) => {
  const { open } = await strictBrowser(t);
  const own = await ownElement();
  const copies = ['/careway/single/ride-check.js', '/careway/single/contact.js'];
  const body = `<host-greeting></host-greeting>${ride}${contact}`;
  const site = await hostSite({
    pages: {
      '/own-first': hostPage(body, script('/own.js', ...copies)),
      '/own-last': hostPage(body, script(...copies, '/own.js')),
      '/own.js': own,
    },
  });
  for (const path of ['/own-first', '/own-last']) {
    const page = await open(site.url + path);
    for (const shown of [ownShown, rideShown, contactShown]) await shown(page);
  }
});

test('no policy at all is enough for ours where the browser has setHTML', async (t) => {
  const { open } = await strictBrowser(t);
  const site = await hostSite({
    policy: strictPolicy.replace('trusted-types lit-html', "trusted-types 'none'"),
    pages: { '/': hostPage(ride + contact, script('/careway/careway.js')) },
  });
  const page = await open(`${site.url}/`);
  await rideShown(page);
  await contactShown(page);
});

test('two of ours share one policy where the browser has no setHTML', async (t) => {
  const { open } = await strictBrowser(t);
  const site = await hostSite({
    pages: {
      '/': hostPage(
        ride + contact,
        script('/old.js', '/careway/single/ride-check.js', '/careway/single/contact.js'),
      ),
      '/old.js': withoutSetHTML,
    },
  });
  const page = await open(`${site.url}/`);
  await rideShown(page);
  await contactShown(page);
});

test('there, the host’s own Lit needs allow-duplicates beside ours', async (t) => {
  const { open, expectTrouble } = await strictBrowser(t);
  const pages = {
    '/': hostPage(
      `<host-greeting></host-greeting>
       <careway-ride-check plan="${plan}"><p>(800) 555-0100</p></careway-ride-check>`,
      script('/old.js', '/own.js', '/careway/single/ride-check.js'),
    ),
    '/old.js': withoutSetHTML,
    '/own.js': await ownElement(),
  };
  const strict = await hostSite({ pages });
  const refused = await open(`${strict.url}/`);
  await expectTrouble(/name already exists and the directive does not contain/);
  await expectTrouble(/policy: trusted-types/);
  await expectTrouble(/Policy with name "lit-html" already exists/);
  assert.ok(await refused.getByText('(800) 555-0100').isVisible());
  const site = await hostSite({
    pages,
    policy: strictPolicyWith({ 'trusted-types': "'allow-duplicates'" }),
  });
  const page = await open(`${site.url}/`);
  await ownShown(page);
  await rideShown(page);
});

test('an element waits for the plan around it, whose script comes later', async (t) => {
  const { open } = await strictBrowser(t);
  const site = await hostSite({
    pages: {
      '/': hostPage(
        `<careway-plan src="${plan}"><careway-ride-check></careway-ride-check></careway-plan>`,
        script('/careway/ride-check.js', '/careway/plan.js'),
      ),
    },
  });
  await rideShown(await open(`${site.url}/`));
});
