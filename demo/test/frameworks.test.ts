// The examples of docs/examples as a host has them: built by Vite with the plugin of the framework,
// on a page under the strict policy, and used by a member.
import { svelte } from '@sveltejs/vite-plugin-svelte';
import vue from '@vitejs/plugin-vue';
import assert from 'node:assert/strict';
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { build } from 'vite';
import { strictBrowser } from './browser.js';
import { hostPage, hostSite, strictPolicyWith } from './host-site.js';

const root = join(import.meta.dirname, '..', '..');
const folder = join(root, '.cache', 'framework-pages');
const plan = readFileSync(join(root, 'rules/plans/prospect-medical-group.json'), 'utf8');

interface Framework {
  /** Puts the example on the page; `place` and `onCall` are the page's own. */
  mount: string;
  /** The Trusted Types policies that it needs beside that of Lit, as docs/embedding.md has them. */
  policies: readonly string[];
}

const frameworks: Readonly<Record<string, Framework>> = {
  react: {
    mount: `
      import { StrictMode, createElement } from 'react';
      import { createRoot } from 'react-dom/client';
      import { RideCheck } from './RideCheck.tsx';
      const example = createElement(RideCheck, { onCall });
      createRoot(place).render(createElement(StrictMode, null, example));`,
    policies: [],
  },
  vue: {
    mount: `
      import { createApp } from 'vue';
      import RideCheck from './RideCheck.vue';
      createApp(RideCheck, { onCall }).mount(place);`,
    policies: ['vue'],
  },
  svelte: {
    mount: `
      import { mount } from 'svelte';
      import RideCheck from './RideCheck.svelte';
      mount(RideCheck, { target: place, props: { onCall } });`,
    policies: ['svelte-trusted-html'],
  },
};

/** The page hears a call in the code of the framework. Nothing here can dial. */
const page = `
  const place = document.querySelector('main');
  const onCall = (phone) => {
    document.querySelector('output').textContent = 'calls ' + phone;
  };
  addEventListener('careway-call', (event) => event.preventDefault());\n`;

describe('the example of a framework', () => {
  before(async () => {
    rmSync(folder, { recursive: true, force: true });
    mkdirSync(folder, { recursive: true });
    cpSync(join(root, 'docs', 'examples'), folder, { recursive: true });
    for (const [name, { mount }] of Object.entries(frameworks))
      writeFileSync(join(folder, `${name}.js`), page + mount);
    const isCustomElement = (tag: string) => tag.startsWith('careway-');
    await build({
      configFile: false,
      root: folder,
      logLevel: 'warn',
      plugins: [
        vue({ template: { compilerOptions: { isCustomElement } } }),
        svelte({ configFile: false }),
      ],
      build: {
        rolldownOptions: {
          input: Object.keys(frameworks).map((name) => join(folder, `${name}.js`)),
          output: { entryFileNames: '[name].js' },
        },
      },
    });
  });
  after(() => {
    rmSync(folder, { recursive: true });
  });

  for (const [name, { policies }] of Object.entries(frameworks)) {
    it(`in ${name} shows the element, sets its properties and hears its events`, async (t) => {
      const { open } = await strictBrowser(t);
      const body = '<main></main><output></output>';
      const site = await hostSite({
        folder: join(folder, 'dist'),
        policy: strictPolicyWith({ 'trusted-types': policies.join(' ') }),
        pages: {
          '/': hostPage(body, `<script type="module" src="/${name}.js"></script>`),
          '/favicon.svg': '',
          '/careway/plan.json': plan,
        },
      });
      const theirs = await open(`${site.url}/`);
      await theirs.getByRole('heading', { level: 3, name: 'When is your visit?' }).waitFor();
      const element = theirs.locator('careway-ride-check');
      const attributes = await element.evaluate((one) => one.getAttributeNames());
      assert.deepEqual(
        attributes.filter((one) => one.includes('heading')),
        [],
        'no property',
      );
      // The coverage, which is an attribute, is known: nobody asks for it.
      assert.equal(await theirs.getByText('Your coverage').count(), 0);

      const visit = new Date(Date.now() + 86_400_000);
      await theirs.getByLabel('Month').fill(String(visit.getMonth() + 1));
      await theirs.getByLabel('Day', { exact: true }).fill(String(visit.getDate()));
      await theirs.getByLabel('Year').fill(String(visit.getFullYear()));
      await theirs.getByLabel('Time of the visit').fill('10:30 a.m.');
      await theirs.getByLabel('I can walk to a car').check();
      await theirs.getByLabel('One visit').check();
      await theirs.getByRole('button', { name: 'Check my ride' }).click();
      await element.locator('a[part=call]').first().click();
      await theirs.getByText('calls +18007083230').waitFor();
    });
  }
});
