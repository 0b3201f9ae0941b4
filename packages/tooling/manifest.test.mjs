import Ajv from 'ajv';
import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { root } from './bootstrap.mjs';
import { elementsOf, readManifest } from './manifest/analyze.mjs';
import { vsCodeData, webTypes } from './manifest/editor-data.mjs';

const widgets = join(root, 'packages', 'widgets');
const sources = readdirSync(join(widgets, 'src'), { recursive: true }).filter(
  (name) => name.endsWith('.ts') && !/\.(test|fixtures)\.ts$|testing|generated/.test(name),
);
const classOf = async ({ name }, manifest) => {
  const { path } = manifest.modules.find(({ declarations }) => declarations?.[0].name === name);
  return (await import(join(widgets, path)))[name];
};

describe('the custom-elements manifest', () => {
  let manifest;
  let elements;

  before(async () => {
    manifest = await readManifest();
    elements = elementsOf(manifest);
  });

  it('keeps its schema', () => {
    const file = fileURLToPath(import.meta.resolve('custom-elements-manifest/schema.json'));
    const schema = JSON.parse(readFileSync(file, 'utf8'));
    const validate = new Ajv({ strict: false }).compile(schema);
    assert.ok(validate(manifest), JSON.stringify(validate.errors, null, 2));
  });

  it('is named by the package where a build writes it, and reading it changes no file', () => {
    const about = JSON.parse(readFileSync(join(widgets, 'package.json'), 'utf8'));
    assert.equal(about.customElements, 'dist/custom-elements.json');
    assert.ok(about.files.includes('dist'));
  });

  it('has every element, with the file that defines its tag', () => {
    const defined = sources.filter(
      (name) => /^[^/]+\/define\.ts$/.test(name) && !/^base/.test(name),
    );
    assert.deepEqual(
      elements.map(({ tagName }) => tagName),
      defined.map((name) => `careway-${name.split('/')[0]}`).sort(),
    );
    for (const { path } of manifest.modules) readFileSync(join(widgets, path));
  });

  it('knows every element where elements are listed by hand', () => {
    const types = readFileSync(join(widgets, 'src', 'frameworks', 'elements.ts'), 'utf8');
    const templates = readFileSync(join(widgets, 'src', 'embed', 'template-html.test.ts'), 'utf8');
    for (const { name, tagName } of elements) {
      assert.match(types, new RegExp(`\\b${name}\\b`));
      if (tagName === 'careway-plan') continue;
      assert.ok(templates.includes(`'${tagName.replace('careway-', '')}'`), tagName);
    }
  });

  it('names the attributes that the elements observe, and no other', async () => {
    for (const element of elements) {
      const { observedAttributes } = await classOf(element, manifest);
      assert.deepEqual(
        element.attributes.map(({ name }) => name).sort(),
        [...observedAttributes].sort(),
        element.tagName,
      );
    }
  });

  it('says in words what each attribute, event, slot, part and property is for', () => {
    for (const element of elements) {
      assert.ok(element.summary && element.description, element.tagName);
      for (const kind of [
        'attributes',
        'members',
        'events',
        'slots',
        'cssParts',
        'cssProperties',
      ]) {
        for (const { name, description } of element[kind] ?? []) {
          assert.ok(description, `${element.tagName}: ${kind} ${name} has no description`);
        }
      }
    }
  });

  it('names every part that a host may style, and the colors that it may brand', async () => {
    const used = sources.flatMap((name) =>
      [...readFileSync(join(widgets, 'src', name), 'utf8').matchAll(/\bpart="([\w-]+)"/g)].map(
        ([, part]) => part,
      ),
    );
    const named = elements.flatMap(({ cssParts = [] }) => cssParts.map(({ name }) => name));
    assert.deepEqual([...new Set(named)].sort(), [...new Set(used)].sort());
    const { colorTokens } = await import(join(widgets, 'dist', 'base', 'tokens.js'));
    const { cssProperties } = elements.find(({ tagName }) => tagName === 'careway-triage');
    assert.deepEqual(
      cssProperties.map(({ name }) => name).sort(),
      colorTokens.flatMap(({ name, brandable }) => (brandable ? `--careway-${name}` : [])).sort(),
    );
  });

  it('is at one with the documentation about the steps that a page may count', async () => {
    const { steps } = await import(join(widgets, 'dist', 'base', 'analytics', 'steps.js'));
    const text = readFileSync(join(root, 'docs', 'embedding.md'), 'utf8');
    const words = (cell) => [...cell.matchAll(/`([\w-]+)`/g)].map(([, word]) => word);
    const [, table = ''] = text.split(/^\| `widget`.*\n.*\n/m);
    const told = table
      .split('\n\n')[0]
      .split('\n')
      .flatMap((row) => {
        const [, names, own] = row.split('|');
        return words(names).map((widget) => [widget, words(own)]);
      });
    assert.deepEqual(
      Object.fromEntries(told),
      Object.fromEntries(
        Object.entries(steps).map(([widget, own]) => [
          widget,
          [...new Set(own.map((one) => one.split(' ')[0]))],
        ]),
      ),
    );
  });

  it('gives editors the words of an attribute, and the events', () => {
    const contact = vsCodeData(manifest).tags.find(({ name }) => name === 'careway-contact');
    const coverage = contact.attributes.find(({ name }) => name === 'line-of-business');
    assert.ok(coverage.values.some(({ name }) => name === 'medi-cal'));
    assert.match(contact.description.value, /event `careway-call`: A member is about to call/);

    const { html } = webTypes(manifest, {
      name: '@careway/widgets',
      version: '0.1.0',
    }).contributions;
    const ride = html.elements.find(({ name }) => name === 'careway-ride-check');
    assert.deepEqual(
      ride.js.events.map(({ name }) => name),
      [
        ...['careway-navigate', 'careway-call'],
        ...['careway-plan-error', 'careway-plan-stale', 'careway-step'],
      ],
    );
    const { value } = ride.attributes.find(({ name }) => name === 'line-of-business');
    assert.ok(value.type.includes("'medi-cal'"));
  });
});
