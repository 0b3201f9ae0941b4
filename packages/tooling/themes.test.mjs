import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { before, describe, it } from 'node:test';
import { root } from './bootstrap.mjs';
import { themeSources } from './builds/themes.ts';
import { elementsOf, readManifest } from './manifest/analyze.mjs';
import { brandable, inLook, ownColors, readTheme, writeTheme } from './site/client/theme-css.ts';
import { themingPage } from './site/token-table.mjs';
import { themeNames } from '../widgets/src/base/testing/theme-names.ts';
import { colorsOf, contrastsOf } from '../widgets/src/base/testing/contrast.ts';

const names = brandable.map(({ name }) => name).sort();
const faultsOf = (colors) =>
  ['light', 'dark'].flatMap((look) =>
    contrastsOf(colorsOf(look, inLook(colors, look)))
      .filter(({ enough }) => !enough)
      .map(
        ({ name, on, ratio, least }) => `${look}: ${name} on ${on} ${ratio.toFixed(2)} < ${least}`,
      ),
  );

describe('themes', () => {
  for (const [name, css] of [...Object.entries(themeSources()), ['own', undefined]]) {
    const colors = css === undefined ? ownColors : readTheme(css);

    it(`${name} is read at WCAG 2.1 AA in light and dark`, () => {
      assert.deepEqual(faultsOf(colors), []);
    });

    it(`${name} sets every color that a host brands, the same for browsers without light-dark()`, () => {
      assert.deepEqual(Object.keys(colors).sort(), names);
      const about = /^\/\* (.+) \*\/$/m.exec(css ?? '/* The kit. */')[1];
      if (css) assert.equal(css, writeTheme(colors, about));
    });
  }

  it('each is one that every state of every element is looked at in', () => {
    assert.deepEqual(Object.keys(themeSources()), [...themeNames]);
  });

  it('a color that can’t be read is told', () => {
    const pale = { ...ownColors, accent: { light: '#aabbcc', dark: '#a8dbe6' } };
    assert.ok(faultsOf(pale).some((fault) => fault.startsWith('light: accent on paper 1.')));
  });
});

describe('the table of custom properties', () => {
  let elements;
  before(async () => {
    elements = elementsOf(await readManifest());
  });

  it('is that of the tokens: npm run docs writes it', async () => {
    const text = readFileSync(join(root, 'docs', 'theming.md'), 'utf8');
    assert.equal(text, await themingPage(elements));
  });

  it('has every custom property that an element reads from its host', () => {
    const folder = join(root, 'packages', 'widgets', 'src');
    const read = readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.ts') && !/\.test\.ts$|testing/.test(name))
      .flatMap(
        (name) => readFileSync(join(folder, name), 'utf8').match(/var\(--careway-[\w-]+/g) ?? [],
      );
    const known = names.map((name) => `var(--careway-${name}`);
    assert.deepEqual(
      read.filter((name) => !known.includes(name)),
      [],
    );
  });
});
