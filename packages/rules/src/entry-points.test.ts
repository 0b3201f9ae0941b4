// What a page loads with each entry point, and what an import does beyond giving names.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';

const root = join(import.meta.dirname, '..');
const entries = [
  'core',
  'plan',
  'calendar',
  'calendar-file',
  'contact',
  'contact-card',
  'notices',
  'transport',
  'authorization',
  'access',
  'grievance',
  'renewal',
  'pharmacy',
  'explain',
  'promises',
];
const source = (entry: string) => join(import.meta.dirname, entry, 'index.ts');

/** Every file that a bundler would put in a page for an entry point. */
async function filesOf(entry: string): Promise<string[]> {
  const { metafile } = await build({
    entryPoints: [source(entry)],
    absWorkingDir: root,
    bundle: true,
    write: false,
    metafile: true,
    format: 'esm',
    platform: 'browser',
    conditions: ['source'],
    logLevel: 'silent',
  });
  return Object.keys(metafile.inputs);
}

describe('an entry point', () => {
  for (const entry of entries) {
    it(`${entry} brings no engine, no search and no file from outside`, async () => {
      const files = await filesOf(entry);
      assert.ok(files.includes(`src/${entry}/index.ts`), 'the entry itself is not there');
      assert.deepEqual(
        files.filter((file) => !file.startsWith('src/')),
        [],
      );
    });

    it(`${entry} brings no complaint and no words`, async () => {
      const files = await filesOf(entry);
      const heavy = /complaints|generated\/text|triage/;
      assert.deepEqual(
        files.filter((file) => heavy.test(file)),
        [],
      );
    });
  }

  it('of one domain brings no law of another', async () => {
    const domains = ['authorization', 'access', 'grievance', 'renewal', 'pharmacy', 'transport'];
    for (const entry of ['calendar', 'explain', ...domains]) {
      const laws = (await filesOf(entry)).filter((file) => file.endsWith('-law.ts'));
      const own = domains.includes(entry) ? [`src/generated/${entry}-law.ts`] : [];
      assert.deepEqual(laws, own, entry);
    }
  });

  it('of triage does bring the engine: the check can see one', async () => {
    const files = await filesOf('triage');
    assert.ok(
      files.some((file) => file.includes('json-rules-engine')),
      'no engine',
    );
  });

  it('of help brings its search, and neither the engine nor any word', async () => {
    const files = await filesOf('help');
    assert.ok(
      files.some((file) => file.includes('fuse.js')),
      'no search',
    );
    assert.deepEqual(
      files.filter((file) => /json-rules-engine|complaints|generated\/text/.test(file)),
      [],
    );
  });

  it('stands in package.json, with its source, types and build', () => {
    const { exports } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
      exports: Record<string, Record<string, string>>;
    };
    for (const entry of entries) {
      assert.deepEqual(exports[`./${entry}`], {
        source: `./src/${entry}/index.ts`,
        types: `./dist/${entry}/index.d.ts`,
        default: `./dist/${entry}/index.js`,
      });
    }
  });
});

describe('importing', () => {
  it('changes nothing: no global, no prototype, no listener, no output, no timer', () => {
    const urls = entries.map((entry) => pathToFileURL(source(entry)).href);
    const script = `
      const shape = () => [
        Object.getOwnPropertyNames(globalThis).sort(),
        [Object, Array, String, Number, Date, Map, Set, RegExp, Promise, Function, Intl].map(
          (type) => Object.getOwnPropertyNames(type.prototype ?? type).sort(),
        ),
        process.eventNames(),
      ];
      const before = JSON.stringify(shape());
      for (const url of ${JSON.stringify(urls)}) await import(url);
      if (JSON.stringify(shape()) !== before) throw new Error('An import changed the world.');`;
    const { status, stdout, stderr } = spawnSync(
      process.execPath,
      ['--conditions=source', '--import', 'tsx', '--input-type=module', '-e', script],
      { encoding: 'utf8', timeout: 60_000 },
    );
    assert.deepEqual({ status, stdout, stderr }, { status: 0, stdout: '', stderr: '' });
  });
});
