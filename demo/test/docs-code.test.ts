// The HTML of the documentation, each block on a page of its own in a browser, under the policy
// that the documentation asks for. packages/tooling/code-blocks.test.mjs has the other languages.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { codeBlocks } from '../../packages/tooling/site/code-blocks.mjs';
import { strictBrowser } from './browser.js';
import { hostPage, hostSite, strictPolicy, strictPolicyWith } from './host-site.js';

const root = join(import.meta.dirname, '..', '..');
const plan = readFileSync(join(root, 'rules/plans/nutmeg-valley-health-plan.json'), 'utf8');
const hashes = JSON.parse(
  readFileSync(join(root, 'packages/widgets/dist/cdn/integrity.json'), 'utf8'),
) as Record<string, string>;
const blocks = codeBlocks().filter(({ marks }) => !marks.includes('not-run'));
const inKiosk = blocks.filter(({ place }) => place.startsWith('docs/start/kiosk.md'));
const frameHost = readFileSync(join(root, 'packages/widgets/dist/cdn/frame-host.js'), 'utf8');
const plans = {
  '/favicon.ico': '',
  '/favicon.svg': '',
  '/kiosk.css': inKiosk.find(({ language }) => language === 'css')?.content ?? '',
  '/frame-host.js': frameHost,
  '/careway/plan.json': plan,
};

/** A block with the hash that it leaves open, and its far site at an address of this machine. */
function ready(content: string, far: string): string {
  const file = /\/careway\/(single\/[\w-]+\.js)/.exec(content)?.[1] ?? '';
  return content
    .replace(/sha384-…[^"]*/, hashes[file] ?? '')
    .replaceAll('https://care.example', far);
}

test('each block of HTML shows its elements under the strict policy', async (t) => {
  const { open } = await strictBrowser(t);
  const far = await hostSite({ pages: plans });
  const pages = blocks.filter(({ language }) => language === 'html');
  assert.ok(pages.length > 8);
  for (const { content, place } of pages) {
    const html = ready(content, far.url);
    const policy = html.includes(far.url)
      ? strictPolicyWith({ 'frame-src': far.url })
      : strictPolicy;
    // A block that names no script shows what stands beside the one of the block before.
    const loader = html.includes('<script')
      ? ''
      : '<script type="module" src="/careway/careway.js"></script>';
    // A page says its own policy in its head only.
    const inHead = html.includes('http-equiv');
    const shownOn = inHead ? hostPage('', html + loader) : hostPage(html, loader);
    const site = await hostSite({
      policy,
      pages: { ...plans, '/': html.startsWith('<!doctype') ? html : shownOn },
    });
    const page = await open(`${site.url}/`);
    const within = html.includes('<iframe') ? page.frameLocator('iframe') : page;
    const shown = within.getByRole('heading').first();
    if (/careway-(?!plan)\w+[\s>]|data-careway="|iframe/.test(html)) {
      await shown.waitFor({ timeout: 10_000 }).catch(() => {
        assert.fail(`${place} shows no element.`);
      });
    }
    await page.close();
  }
});

test('the kiosk’s page of the documentation fills the screen, and no more', async (t) => {
  const html = inKiosk.find(({ language }) => language === 'html')?.content ?? '';
  const site = await hostSite({ pages: { ...plans, '/': html } });
  const page = await (await strictBrowser(t)).open(`${site.url}/`);
  await page.setViewportSize({ width: 1080, height: 1920 });
  await page.getByRole('button', { name: /English/ }).waitFor();
  const { width, height } = await page.evaluate(() => ({
    width: document.documentElement.scrollWidth,
    height: document.documentElement.scrollHeight,
  }));
  assert.deepEqual([width, height], [1080, 1920]);
});

test('each policy of the documentation is the one that the tests send', () => {
  const policies = blocks
    .filter(({ language }) => language === 'http')
    .flatMap(({ content }) => content.match(/Content-Security-Policy: .*/g) ?? []);
  assert.ok(policies.length > 0);
  for (const policy of policies)
    assert.equal(policy.trim(), `Content-Security-Policy: ${strictPolicy}`);
  const inPages = blocks.flatMap(
    ({ content }) =>
      /http-equiv="Content-Security-Policy"\s+content="([^"]*)"/.exec(content)?.[1] ?? [],
  );
  assert.deepEqual(inPages, [strictPolicy]);
});
