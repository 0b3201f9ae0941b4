import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import type { Page } from 'playwright-core';
import { strictBrowser } from './browser.js';
import { hostPage, hostSite, strictPolicy, strictPolicyWith } from './host-site.js';

const built = join(import.meta.dirname, '..', 'dist', 'careway');
const plan = '/plans/nutmeg-valley-health-plan.json';
const loader = '<script type="module" src="/careway/careway.js"></script>';
const far = '<p class="far">far below</p>';
const farStyle = '<link rel="stylesheet" href="/far.css">';
const farCss = '.far { padding-top: 5000px }';

const elementsIn = (asked: readonly string[]) =>
  asked.filter((path) => /^\/careway\/[a-z-]+\.js$/.test(path) && path !== '/careway/careway.js');

interface FhirServer {
  baseUrl: string;
  log: string[];
  close: () => Promise<void>;
}

/** The FHIR server that @careway/directory is tested with; it has the demo's directory. */
async function fhirServer(): Promise<FhirServer> {
  const fixtures = '../../packages/directory/src/fixtures/';
  const load = (file: string) => import(new URL(`${fixtures}${file}`, import.meta.url).href);
  const { startServer } = (await load('fhir-server.ts')) as {
    startServer: (bundle: unknown, pageSize: number) => Promise<FhirServer>;
  };
  const { demoBundle } = (await load('load.ts')) as { demoBundle: () => unknown };
  return startServer(demoBundle(), 50);
}

/** Scrolls, and waits until what follows scrolling has seen it. */
const scrolledTo = (page: Page, top: number) =>
  page.evaluate(async (to) => {
    scrollTo(0, to);
    for (let frame = 0; frame < 2; frame++) await new Promise(requestAnimationFrame);
  }, top);

test('the loader brings what is near, then what comes near, then what comes later', async (t) => {
  const { open } = await strictBrowser(t);
  const ride = `<careway-ride-check plan="${plan}"></careway-ride-check>`;
  const site = await hostSite({
    pages: {
      '/': hostPage(
        `${ride}${far}<careway-contact id="later" plan="${plan}"></careway-contact>`,
        loader + farStyle,
      ),
      '/far.css': farCss,
    },
  });
  const page = await open(`${site.url}/`);
  await page.getByRole('heading', { name: 'When is your visit?' }).waitFor();
  assert.deepEqual(elementsIn(site.asked), ['/careway/ride-check.js']);

  await page.locator('#later').scrollIntoViewIfNeeded();
  await page.getByRole('heading', { name: 'Who to call' }).waitFor();
  assert.deepEqual(elementsIn(site.asked), ['/careway/ride-check.js', '/careway/contact.js']);

  await page.evaluate((src) => {
    const later = document.createElement('careway-authorization-tracker');
    later.setAttribute('plan', src);
    document.body.append(later);
    later.scrollIntoView();
  }, plan);
  await page.getByRole('heading', { name: 'What did your doctor ask for?' }).waitFor();
});

test('a nonce on the one script is enough for all that it loads', async (t) => {
  const { open } = await strictBrowser(t);
  for (const source of ["'nonce-abc'", "'nonce-abc' 'strict-dynamic'"]) {
    const site = await hostSite({
      policy: strictPolicy.replace("script-src 'self'", `script-src ${source}`),
      pages: {
        '/favicon.svg': '',
        '/': hostPage(
          `<careway-triage plan="${plan}"></careway-triage>`,
          '<script type="module" nonce="abc" src="/careway/careway.js"></script>',
        ),
      },
    });
    const page = await open(`${site.url}/`);
    await page.getByRole('radio', { name: 'None of these' }).click();
    await page.getByRole('button', { name: 'Continue' }).click();
    await page.getByRole('heading', { name: 'Who needs care?' }).waitFor();
    await page.close();
  }
});

test('what is far away costs a page the loader and nothing more', async (t) => {
  const { open } = await strictBrowser(t);
  const site = await hostSite({
    pages: {
      '/': hostPage(`${far}<careway-contact plan="${plan}"></careway-contact>`, loader + farStyle),
      '/far.css': farCss,
    },
  });
  const page = await open(`${site.url}/`);
  await page.waitForLoadState('networkidle');
  // Whether the picture of a tab is asked for is up to the browser.
  const asked = [...site.asked].filter((path) => path !== '/favicon.svg').sort();
  assert.deepEqual(asked, ['/', '/careway/careway.js', '/far.css']);
});

test('a <div data-careway> becomes an element inside its plan, with what stood there', async (t) => {
  const { open } = await strictBrowser(t);
  const site = await hostSite({
    pages: {
      '/': hostPage(
        `<div data-careway="plan" data-src="${plan}" data-lang="es">
           <div id="ride" class="theirs" data-careway="ride-check" data-heading-level="3"
             data-unknown="1" data-onclick="alert(1)" data-id="taken"><p>(800) 555-0100</p></div>
         </div>`,
        loader,
      ),
    },
  });
  const page = await open(`${site.url}/`);
  await page.getByRole('heading', { level: 3, name: '¿Cuándo es su cita?' }).waitFor();
  const [attributes, fallback, outer] = await page
    .locator('#ride > careway-ride-check')
    .evaluate((element) => [
      element.getAttributeNames(),
      element.textContent.trim(),
      element.parentElement?.className,
    ]);
  assert.deepEqual(attributes, ['heading-level']);
  assert.equal(fallback, '(800) 555-0100');
  assert.equal(outer, 'theirs');
});

test('who may write only data-* can’t point an element at another site', async (t) => {
  const { open, expectTrouble } = await strictBrowser(t);
  const site = await hostSite({
    pages: {
      '/': hostPage(
        `<div data-careway="contact" data-plan="https://elsewhere.example/plan.json"></div>
         <div data-careway="contract"></div>`,
        loader,
      ),
    },
  });
  const page = await open(`${site.url}/`);
  await page.locator('careway-contact').waitFor();
  assert.equal(await page.locator('careway-contact').getAttribute('plan'), null);
  await expectTrouble(/<careway-contact plan="https:\/\/elsewhere.*is on another site/);
  await expectTrouble(/There is no data-careway="contract"\. There are: .*contact/);
});

test('an element that could not be loaded is asked for again when it comes near again', async (t) => {
  const { open, expectTrouble } = await strictBrowser(t);
  let down = true;
  const site = await hostSite({
    pages: {
      '/': hostPage(
        `<careway-contact plan="${plan}"><p>(800) 555-0100</p></careway-contact>${far}`,
        loader + farStyle,
      ),
      '/far.css': farCss,
    },
    missing: (path) => down && path === '/careway/contact.js',
  });
  const page = await open(`${site.url}/`);
  await page.getByText('(800) 555-0100').waitFor();
  await expectTrouble(/Failed to fetch dynamically imported module/);
  await expectTrouble(/503/);
  down = false;
  for (const top of [5000, 0]) await scrolledTo(page, top);
  await page.getByRole('heading', { name: 'Who to call' }).waitFor();
});

test('one file and its hash bring an element whole', async (t) => {
  const { open, expectTrouble } = await strictBrowser(t);
  const hashes = JSON.parse(readFileSync(join(built, 'integrity.json'), 'utf8')) as Record<
    string,
    string
  >;
  const hash = hashes['single/triage.js'] ?? 'no hash';
  assert.match(hash, /^sha384-[\w+/]{64}$/);
  const body = `<careway-triage plan="${plan}"></careway-triage>`;
  const script = (integrity: string) =>
    `<script type="module" src="/careway/single/triage.js" integrity="${integrity}"></script>`;
  const wrong = `sha384-${'A'.repeat(64)}`;
  const site = await hostSite({
    pages: { '/': hostPage(body, script(hash)), '/wrong': hostPage(body, script(wrong)) },
  });
  const page = await open(`${site.url}/`);
  await page.evaluate(() => {
    document.documentElement.lang = 'es';
  });
  await page.getByRole('heading', { name: '¿Está pasando algo de esto ahora mismo?' }).waitFor();
  await page.getByLabel('Nada de esto').check();
  await page.getByRole('button', { name: 'Continuar' }).click();
  await page.getByRole('heading', { name: '¿Quién necesita atención?' }).waitFor();
  assert.deepEqual(
    site.asked.filter((path) => path.endsWith('.js')),
    ['/careway/single/triage.js'],
  );
  await open(`${site.url}/wrong`);
  await expectTrouble(/integrity/);
});

test('a page in a frame has its element’s height, and takes nothing from another site', async (t) => {
  const { open, expectTrouble } = await strictBrowser(t);
  const care = await hostSite({ pages: { '/favicon.ico': '' } });
  const elsewhere = await hostSite({
    pages: {
      '/': hostPage('', '<script type="module" src="/forged.js"></script>'),
      '/forged.js': `parent.postMessage({ type: 'careway-height', height: 7 }, '*');
        parent.postMessage('sent', '*');`,
    },
  });
  const query = new URLSearchParams({ plan, lang: 'es', onload: 'alert(1)' });
  const frame = `<iframe data-careway-frame title="Transporte"
    src="${care.url}/careway/frame/ride-check.html?${query.toString().replaceAll('&', '&amp;')}"></iframe>`;
  const host = await hostSite({
    policy: strictPolicyWith({ 'frame-src': `${care.url} ${elsewhere.url}` }),
    pages: {
      '/': hostPage(frame, '<script type="module" src="/careway/frame-host.js"></script>'),
    },
  });
  const page = await open(`${host.url}/`);
  const inside = page.frameLocator('iframe');
  await inside.getByRole('heading', { level: 1, name: '¿Cuándo es su cita?' }).waitFor();
  const fits = () =>
    page.waitForFunction(() => {
      const shown = document.querySelector('iframe');
      return shown && shown.clientHeight > 400 && shown.clientHeight === Number(shown.dataset.high);
    });
  const measure = async () => {
    const high = await inside
      .locator('html')
      .evaluate((html) => Math.ceil(html.getBoundingClientRect().height));
    await page.locator('iframe').evaluate((shown, value) => {
      shown.dataset.high = String(value);
    }, high);
  };
  await measure();
  await fits();
  const before = await page.locator('iframe').evaluate((shown) => shown.clientHeight);

  // Errors make it higher: the frame follows.
  await inside.getByRole('button', { name: 'Consultar mi transporte' }).click();
  await inside.locator('.error-summary').waitFor();
  await measure();
  await fits();
  assert.notEqual(await page.locator('iframe').evaluate((shown) => shown.clientHeight), before);

  // The same words from a frame that nobody marked change nothing.
  const height = await page.locator('iframe').evaluate((shown) => shown.style.height);
  await page.evaluate(
    (src) =>
      new Promise<void>((resolve) => {
        addEventListener('message', ({ data }) => {
          if (data === 'sent') resolve();
        });
        const other = document.createElement('iframe');
        other.src = src;
        document.body.append(other);
      }),
    `${elsewhere.url}/`,
  );
  assert.deepEqual(
    await page.locator('iframe').evaluateAll((all) => all.map((shown) => shown.style.height)),
    [height, ''],
  );

  const away = new URLSearchParams({ plan: 'https://elsewhere.example/plan.json' });
  await open(`${care.url}/careway/frame/contact.html?${away.toString()}`);
  await expectTrouble(/is on another site/);
});

test('every element shows itself in a frame’s page and from its single file', async (t) => {
  const { open } = await strictBrowser(t);
  const files = readdirSync(join(built, 'frame'));
  assert.ok(files.length > 6);
  const singles = Object.fromEntries(
    files.map((file) => {
      const name = file.replace('.html', '');
      return [
        `/single/${name}`,
        hostPage(
          `<careway-${name} plan="${plan}" heading-level="1"></careway-${name}>`,
          `<script type="module" src="/careway/single/${name}.js"></script>`,
        ),
      ];
    }),
  );
  const site = await hostSite({ pages: { '/favicon.ico': '', ...singles } });
  const frames = files.map((file) => `/careway/frame/${file}?plan=${plan}`);
  for (const path of [...frames, ...Object.keys(singles)]) {
    const page = await open(site.url + path);
    await page.getByRole('heading', { level: 1 }).first().waitFor();
    await page.close();
  }
});

test('a host lets its own policy of Trusted Types start the worker that doctors are searched in', async (t) => {
  const { open } = await strictBrowser(t);
  const finder = `<careway-pcp-finder plan="${plan}" zip="02905"></careway-pcp-finder>`;
  const site = await hostSite({
    policy: strictPolicyWith({ 'trusted-types': 'plan-worker' }),
    pages: {
      '/': hostPage(finder, `${loader}<script type="module" src="/worker.js"></script>`),
      // As docs/embedding.md gives it.
      '/worker.js': `
        const address = '/careway/pcp-finder-worker.js';
        const policy = trustedTypes.createPolicy('plan-worker', {
          createScriptURL: (url) => {
            if (url !== address) throw new TypeError(url + ' is not ' + address);
            return url;
          },
        });
        const worker = new Worker(policy.createScriptURL(address), { type: 'module' });
        document.querySelector('careway-pcp-finder').worker = worker;`,
    },
  });
  const page = await open(`${site.url}/`);
  await page.getByRole('heading', { name: /^\d+ doctors within 10 miles$/ }).waitFor();
  assert.ok(site.asked.includes('/careway/pcp-finder-worker.js'));
  assert.ok(!site.asked.some((path) => path.includes('load-doctors')), 'the page searched itself');
});

test('doctors of a FHIR server are asked live, under a policy that names it', async (t) => {
  const server = await fhirServer();
  const { open } = await strictBrowser(t, () => server.close());
  const finder = `<careway-pcp-finder plan="${plan}" fhir="${server.baseUrl}" zip="02139"></careway-pcp-finder>`;
  const site = await hostSite({
    policy: strictPolicyWith({ 'connect-src': new URL(server.baseUrl).origin }),
    pages: { '/': hostPage(finder, loader) },
  });
  const page = await open(`${site.url}/`);
  await page.getByRole('heading', { name: /^\d+ doctors within 10 miles$/ }).waitFor();
  const live = await page.getByRole('heading', { level: 3 }).first().textContent();
  await page.getByLabel('Spanish').first().check();
  await page.locator('.results[aria-busy="false"]').waitFor();
  assert.ok(server.log.some((path) => path.startsWith('/Location?address-postalcode=')));
  assert.ok(server.log.every((path) => !/communication|language/.test(path)));

  // The packed file of the same directory says the same.
  const file = await open(`${site.url}/`);
  await file.evaluate(() => document.querySelector('careway-pcp-finder')?.removeAttribute('fhir'));
  await file.getByRole('heading', { name: live?.trim() ?? '' }).waitFor();
});
