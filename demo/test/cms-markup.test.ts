// What an editor such as WordPress makes of a tag: paragraphs and line breaks around and in it, and
// a theme whose rules reach every paragraph, list and button of the page.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { strictBrowser } from './browser.js';
import { hostPage, hostSite, pageElements as elements } from './host-site.js';

const plan = '/plans/nutmeg-valley-health-plan.json';

const theme = `
  .entry-content, .entry-content * { box-sizing: content-box; letter-spacing: 1px }
  .entry-content p { margin: 0 0 3em; padding: 0; text-transform: uppercase; text-align: center }
  .entry-content :is(ul, li) { list-style: square; margin-left: 4em }
  .entry-content button { width: 600px; float: left; display: none }
  .entry-content > * { max-width: 650px }`;

const block = (name: string) => `<p><careway-${name} plan="${plan}"><br />
(800) 555-0100</careway-${name}></p>
<div class="wp-block-group"><div data-careway="${name}" data-plan="${plan}"><br /></div></div>`;

test('elements keep their form in what an editor and its theme make of their tags', async (t) => {
  const { open } = await strictBrowser(t);
  const site = await hostSite({
    pages: {
      '/theme.css': theme,
      '/': hostPage(
        `<div class="entry-content wp-block-post-content">${elements.map(block).join('\n')}</div>`,
        '<script type="module" src="/careway/careway.js"></script>' +
          '<link rel="stylesheet" href="/theme.css">',
      ),
    },
  });
  const page = await open(`${site.url}/`);
  await page.setViewportSize({ width: 320, height: 640 });
  for (const name of elements) {
    for (const place of [`p > careway-${name}`, `.wp-block-group careway-${name}`]) {
      const element = page.locator(place);
      await element.scrollIntoViewIfNeeded();
      const heading = element.getByRole('heading').first();
      await heading.waitFor();
      assert.equal(await heading.evaluate((one) => getComputedStyle(one).textTransform), 'none');
      const button = element.getByRole('button').first();
      if ((await button.count()) > 0) {
        assert.notEqual(await button.evaluate((one) => getComputedStyle(one).float), 'left');
      }
    }
  }
  const overflow = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  assert.ok(overflow <= 0, `${overflow} px lie beside the screen.`);
});
