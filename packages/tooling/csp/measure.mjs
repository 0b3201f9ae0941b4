// Opens a page of each kit with and without the policy, does what a member does, and prints the table.
import { build } from 'esbuild';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { hostPage, hostSite, pageElements, strictPolicy } from '../../../demo/test/host-site.ts';
import { findBrowser, root } from '../bootstrap.mjs';
import { table } from '../rule-pages/markdown.mjs';
import { peers } from './peers.mjs';

const folder = join(root, '.cache', 'csp');

/** The page of a kit, and the folder that its script is built into. */
async function pageOf({ name, script, body, style = '' }) {
  const out = join(folder, 'pages', name.replaceAll(' ', '-'));
  mkdirSync(out, { recursive: true });
  await build({
    stdin: { contents: script, resolveDir: folder },
    outfile: join(out, 'kit.js'),
    bundle: true,
    format: 'esm',
    minify: true,
    define: { 'process.env.NODE_ENV': '"production"' },
    loader: { '.woff': 'empty', '.woff2': 'empty', '.svg': 'empty', '.png': 'empty' },
    logLevel: 'error',
  });
  writeFileSync(join(out, 'page.css'), style);
  const sheets = ['kit', 'page'].map((file) => `<link rel="stylesheet" href="/${file}.css">`);
  const head = `${sheets.join('')}<script type="module" src="/kit.js"></script>`;
  return { folder: out, pages: { '/': hostPage(body, head), '/favicon.svg': '' } };
}

/** Every element of the kit for a host's page, and a member who goes on in one of them. */
const careway = () => {
  const { version } = JSON.parse(readFileSync(join(root, 'packages/widgets/package.json'), 'utf8'));
  const plan = '/plans/nutmeg-valley-health-plan.json';
  const tags = pageElements.map((name) => `<careway-${name} plan="${plan}"></careway-${name}>`);
  const scripts = pageElements.map(
    (name) => `<script type="module" src="/careway/${name}.js"></script>`,
  );
  return {
    name: `Careway, all ${pageElements.length} elements`,
    version,
    site: { pages: { '/': hostPage(tags.join(''), scripts.join('')) } },
    act: async (page) => {
      for (const name of pageElements)
        await page.locator(`careway-${name}`).getByRole('heading').first().waitFor();
      await page.getByLabel('None of these').check();
      await page.locator('careway-triage').getByRole('button', { name: 'Continue' }).click();
      await page.getByRole('heading', { name: 'Who needs care?' }).waitFor();
    },
  };
};

/** What the policy refused on a page, by directive, and whether a member could act. */
async function tryOut(browser, site, policy, act) {
  const { url } = await hostSite({ ...site, policy });
  const page = await browser.newPage();
  const refused = [];
  await page.exposeFunction('refused', (directive) => refused.push(directive));
  await page.addInitScript(() => {
    addEventListener('securitypolicyviolation', (event) => refused(event.effectiveDirective));
  });
  await page.goto(url);
  const fault = await act(page).then(
    () => undefined,
    (error) => error,
  );
  await page.close();
  return { refused, fault };
}

const counted = (names) =>
  [...new Set(names)].map((name) => `${names.filter((one) => one === name).length} \`${name}\``);

const kits = [careway()];
for (const peer of peers) {
  const [first] = peer.packages;
  kits.push({ ...peer, version: first.replace(/.*@/, ''), site: await pageOf(peer) });
}
const browser = await chromium.launch({ executablePath: findBrowser(), args: ['--no-sandbox'] });
try {
  const rows = [];
  for (const { name, version, site, act } of kits) {
    const free = await tryOut(browser, site, '', act);
    if (free.fault) {
      console.error(`${name} ${version} does not work without a policy: ${free.fault.message}`);
      process.exitCode = 1;
      continue;
    }
    const { refused, fault } = await tryOut(browser, site, strictPolicy, act);
    rows.push([name, version, counted(refused).join(', ') || 'nothing', fault ? 'no' : 'yes']);
  }
  console.log(`Chromium ${browser.version()}, ${strictPolicy}\n`);
  console.log(table(['kit', 'version', 'refused by the policy', 'a member can act'], rows));
} finally {
  await browser.close();
}
