// Laws of accessibility that need a whole page, on the live example of each element's page: what a
// new element owes is asked of it by itself.
import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { faultsOf } from './axe.js';
import { demo } from './browser.js';

const dist = './docs/dist';
const elements = readdirSync(join(dist, 'elements'))
  .map((file) => file.replace('.html', ''))
  // It shows nothing of its own.
  .filter((name) => name !== 'plan');

/** Rules of axe that are not on by themselves. */
const unusual = [
  'css-orientation-lock',
  'focus-order-semantics',
  'hidden-content',
  'label-content-name-mismatch',
  'p-as-heading',
  'table-fake-caption',
  'td-has-header',
];

test('each element, as its page shows it', async (t) => {
  const { open } = await demo(t, { pages: dist });
  assert.ok(elements.length > 10);
  for (const name of elements) {
    const page = await open(`/elements/${name}.html`);
    await page.emulateMedia({ reducedMotion: 'reduce' });
    const shown = page.locator(`.stage careway-${name}`);
    await shown.getByRole('heading').first().waitFor();

    await t.test(`${name}: it does not move where a person asked for less motion`, async () => {
      const moving = await shown.evaluate((element) =>
        [...(element.shadowRoot?.querySelectorAll('*') ?? [])]
          .filter((part) => {
            const { transitionDuration, animationName } = getComputedStyle(part);
            return (
              animationName !== 'none' ||
              transitionDuration.split(', ').some((one) => parseFloat(one) > 0.001)
            );
          })
          .map((part) => `${part.localName}.${part.className}`),
      );
      assert.deepEqual([...new Set(moving)], [], name);
    });

    await t.test(`${name}: it shows where the focus is, and Tab leaves it again`, async () => {
      await page.getByRole('combobox', { name: 'Width' }).focus();
      const seen: string[] = [];
      for (let turn = 0; turn < 120; turn++) {
        await page.keyboard.press('Tab');
        const focus = await page.evaluate(() => {
          let active = document.activeElement;
          while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
          if (!active) return undefined;
          const label = active.closest('label, .choice');
          const marked = [active, label].some((part) => {
            if (!part) return false;
            const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(part);
            return (outlineStyle !== 'none' && outlineWidth !== '0px') || boxShadow !== 'none';
          });
          return {
            inside: Boolean(document.activeElement?.closest('.stage')),
            marked,
            what: `${active.localName}.${active.className} ${active.textContent.trim().slice(0, 30)}`,
          };
        });
        if (!focus?.inside) break;
        assert.ok(focus.marked, `${name}: the focus on ${focus.what} is not seen`);
        seen.push(focus.what);
      }
      assert.ok(seen.length > 0 && seen.length < 120, `${name}: Tab stopped ${seen.length} times`);
      assert.equal(
        await page.evaluate(() => document.activeElement?.id),
        'example-code',
        `${name}: Tab goes on after it`,
      );
    });

    await t.test(`${name}: it begins with a heading of the level that the host sets`, async () => {
      await shown.evaluate((element) => {
        element.setAttribute('heading-level', '3');
      });
      await shown.getByRole('heading', { level: 3 }).first().waitFor();
      assert.equal(await shown.getByRole('heading', { level: 2 }).count(), 0, name);
    });

    await page.setViewportSize({ width: 360, height: 900 });

    await t.test(
      'it keeps rules of axe for names, orientation and structure that are not on by themselves',
      async () => {
        assert.deepEqual(await faultsOf(page, `.stage careway-${name}`, unusual), []);
      },
    );

    await t.test(`${name}: it keeps its words with the text spacing of WCAG`, async () => {
      const cut = await shown.evaluate((element) => {
        const sheet = new CSSStyleSheet();
        sheet.replaceSync(`* {
        line-height: 1.5 !important;
        letter-spacing: 0.12em !important;
        word-spacing: 0.16em !important;
      }
      p { margin-block-end: 2em !important; }`);
        const root = element.shadowRoot;
        if (!root) return ['no shadow root'];
        root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
        const faults: string[] = [];
        if (element.scrollWidth > element.clientWidth) faults.push('it scrolls sideways');
        for (const part of root.querySelectorAll<HTMLElement>('*')) {
          const { overflowX, overflowY, clipPath } = getComputedStyle(part);
          const hidden = clipPath !== 'none' || part.clientWidth <= 1;
          const cuts = [overflowX, overflowY].some((one) => one === 'hidden' || one === 'clip');
          if (hidden || !cuts || part.closest('[aria-hidden="true"]')) continue;
          if (part.scrollWidth > part.clientWidth + 1 || part.scrollHeight > part.clientHeight + 1)
            faults.push(
              `${part.localName}.${part.className} cuts "${part.innerText.slice(0, 40)}"`,
            );
        }
        return faults;
      });
      assert.deepEqual(cut, [], name);
    });
    await page.close();
  }
});
