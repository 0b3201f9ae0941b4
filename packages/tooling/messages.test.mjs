import assert from 'node:assert/strict';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { root } from './bootstrap.mjs';

const sources = join(root, 'packages', 'widgets', 'src');
const messages = join(sources, 'generated', 'messages');
const speaking = readdirSync(sources).filter((name) => existsSync(join(messages, `${name}.ts`)));

describe('the translations of an element', () => {
  it('are there for each that says something of its own', () => {
    assert.ok(speaking.length >= 13, `Only ${speaking.join(', ')} have translations.`);
  });

  for (const element of speaking) {
    it(`are waited for by ${element}`, () => {
      const source = readFileSync(join(sources, element, `${element}.ts`), 'utf8');
      assert.match(source, new RegExp(`from '../generated/messages/${element}.js'`));
      assert.match(source, /static override words = (messages|\[\.\.\.messages\b)/);
    });
  }

  it('are cut by the folder that says them, with what it shares in base/', () => {
    const list = readFileSync(join(messages, 'ride-check.ts'), 'utf8');
    assert.match(list, /parts\/base\.js/);
    assert.match(list, /parts\/base-form\.js/);
    assert.doesNotMatch(list, /pcp-finder|base-map/);
  });
});
