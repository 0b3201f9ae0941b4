import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import type { Page } from 'playwright-core';
import { demo, strictBrowser } from './browser.js';
import { hostPage, hostSite, pageElements } from './host-site.js';

/** What each rule of an element says, one line for each selector and property. */
type Lines = Record<string, string[]>;

/** Reads the styles of all elements on the page as the browser has understood them. */
const readStyles = `(() => {
  const apart = (selectors) => {
    const found = [''];
    let depth = 0;
    for (const letter of selectors) {
      depth += { '(': 1, '[': 1, ')': -1, ']': -1 }[letter] ?? 0;
      if (letter === ',' && depth === 0) found.push('');
      else found[found.length - 1] += letter;
    }
    return found.map((one) => one.trim());
  };
  // Where a var() is in a value, and in a condition, the browser keeps the letters too.
  const same = (value) =>
    value.replace(/\\s*([,*+/()])\\s*/g, '$1').replace(/(\\d+)ms/g, (_, ms) => ms / 1000 + 's').replace(/\\b0\\./g, '.');
  const linesOf = (rules, around) =>
    [...rules].flatMap((rule) => {
      if (rule instanceof CSSStyleRule) {
        const said = [...rule.style].map((name) => {
          // Of one's own the browser keeps the letters, which are fewer when they are short.
          const value = name.startsWith('--') ? '…' : same(rule.style.getPropertyValue(name));
          return name + ': ' + value + rule.style.getPropertyPriority(name);
        });
        const own = apart(rule.selectorText).flatMap((one) => said.map((each) => around + one + ' ' + each));
        return [...own, ...linesOf(rule.cssRules, around + rule.selectorText + ' ')];
      }
      const within = same(rule.conditionText ?? rule.keyText ?? rule.name ?? '');
      return linesOf(rule.cssRules ?? [], around + within + ' ');
    });
  const found = {};
  const walk = (root) => {
    for (const element of root.querySelectorAll('*')) {
      if (!element.shadowRoot) continue;
      if (element.localName.startsWith('careway-'))
        found[element.localName] = element.shadowRoot.adoptedStyleSheets.flatMap((sheet) => linesOf(sheet.cssRules, '')).sort();
      walk(element.shadowRoot);
    }
  };
  walk(document);
  return found;
})()`;

async function stylesOf(page: Page, tags: readonly string[]): Promise<Lines> {
  for (const tag of tags) {
    await page.locator(tag).first().scrollIntoViewIfNeeded();
    await page.waitForFunction((name) => document.querySelector(name)?.shadowRoot, tag);
  }
  return page.evaluate<Lines>(readStyles);
}

test('the files for hosts have every rule of every element’s style, and no other', async (t) => {
  // The demo's pages are bundled from the sources, and their styles stay as they were written.
  const source: Lines = {};
  const { open } = await demo(t);
  for (const name of readdirSync(join(import.meta.dirname, '..')).filter((one) =>
    one.endsWith('html'),
  )) {
    const page = await open(`/${name}`);
    await page.waitForLoadState('networkidle');
    Object.assign(source, await page.evaluate<Lines>(readStyles));
    await page.close();
  }

  const plan = '/plans/nutmeg-valley-health-plan.json';
  const tags = pageElements.map((name) => `careway-${name}`);
  const site = await hostSite({
    pages: {
      '/': hostPage(
        tags.map((tag) => `<${tag} plan="${plan}"><p>Call us</p></${tag}>`).join('\n'),
        '<script type="module" src="/careway/careway.js"></script>',
      ),
    },
  });
  const strict = await strictBrowser(t);
  const built = await stylesOf(await strict.open(`${site.url}/`), tags);
  assert.deepEqual(Object.keys(built).sort(), [...tags].sort());
  for (const tag of tags) {
    assert.ok((source[tag]?.length ?? 0) > 100, tag);
    const isIn = (lines: readonly string[] = []) => {
      const all = new Set(lines);
      return (line: string) => all.has(line);
    };
    const [inBuilt, inSource] = [built[tag], source[tag]].map(isIn);
    assert.deepEqual(
      source[tag]?.filter((line) => !inBuilt?.(line)),
      [],
      `${tag} has lost`,
    );
    assert.deepEqual(
      built[tag]?.filter((line) => !inSource?.(line)),
      [],
      `${tag} has got`,
    );
  }
});
