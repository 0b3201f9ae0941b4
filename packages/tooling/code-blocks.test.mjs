// The code of the documentation, as far as it needs no browser; demo/test/docs-code.test.ts has the
// HTML. packages/tooling/site/code-blocks.mjs says what holds which language.
import assert from 'node:assert/strict';
import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { root, run } from './bootstrap.mjs';
import { elementsOf, readManifest } from './manifest/analyze.mjs';
import { publicFolders } from './release/shipped.mjs';
import { checks, codeBlocks, compilerOptions, evaluated } from './site/code-blocks.mjs';

const folder = join(root, '.cache', 'docs-code');
const blocks = codeBlocks();
const runs = ({ marks }) => !marks.includes('not-run');
const of = (...languages) =>
  blocks.filter((block) => languages.includes(block.language) && runs(block));
const fileOf = ({ place, language }) => `${place.replaceAll(/\W+/g, '-')}.${language}`;

test('every block of code is checked, or says that it is not', () => {
  const unchecked = blocks.filter((block) => runs(block) && !(block.language in checks));
  assert.deepEqual(
    unchecked.map(({ place, language }) => `${place} (${language})`),
    [],
  );
  assert.ok(blocks.filter(runs).length > 40);
});

test('the TypeScript of the documentation has its types', async (t) => {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  t.after(() => rmSync(folder, { recursive: true }));
  const write = (name, text) => writeFileSync(join(folder, name), text);
  write(
    'tsconfig.json',
    JSON.stringify({ compilerOptions: { ...compilerOptions, types: ['node'] }, include: ['*'] }),
  );
  for (const block of of('ts', 'tsx')) write(fileOf(block), `${block.content}\nexport {};\n`);
  // The check must be able to fail.
  write('wrong.ts', `import { plans } from '@careway/rules/plan';\nplans.nothing.nam;\n`);
  const { output } = await run('npx', ['tsc', '-p', '.'], { cwd: folder, quiet: true });
  const faults = output.split('\n').filter((line) => line.includes('error TS'));
  assert.deepEqual(
    faults.map((line) => line.replace(/\(.*/, '')),
    ['wrong.ts'],
    output,
  );
});

test('what the comments of the documentation say is what comes out', async () => {
  const place = join(root, '.cache', 'docs-values');
  rmSync(place, { recursive: true, force: true });
  mkdirSync(place, { recursive: true });
  let values = 0;
  const main = of('ts').flatMap((block) => {
    const { code, count } = evaluated(block.content);
    if (count === 0) return [];
    values += count;
    writeFileSync(join(place, fileOf(block)), code);
    return [`await import('./${fileOf(block)}');`];
  });
  writeFileSync(join(place, 'main.ts'), main.join('\n'));
  const args = ['--conditions=source', '--import=tsx', join(place, 'main.ts')];
  const { code, output } = await run(process.execPath, args, { cwd: root, quiet: true });
  assert.equal(code, 0, output);
  rmSync(place, { recursive: true });
  assert.ok(values >= 7, `${values} values`);
});

test('JSON of the documentation is JSON', () => {
  for (const { content, place } of of('json'))
    assert.doesNotThrow(() => JSON.parse(content), place);
});

test('each command of the documentation is one that there is', async () => {
  const { scripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  const cli = join(root, 'packages/cli/src/main.ts');
  const packages = publicFolders.map(
    (folder) => JSON.parse(readFileSync(join(root, folder, 'package.json'), 'utf8')).name,
  );
  const asked = new Set();
  for (const { content, place } of of('sh')) {
    for (const line of content.split('\n').map((one) => one.replace(/#.*/, '').trim())) {
      const [command, word, third] = line.split(/\s+/);
      if (!command) continue;
      const script = command === 'npm' && (word === 'run' ? third : word);
      if (script === 'install') {
        // A package of this checkout is named by its folder.
        const own = /\.\.\/careway\/(\S+)/.exec(line)?.[1];
        if (own) assert.ok(existsSync(join(root, own, 'package.json')), `${place}: ${line}`);
        continue;
      }
      if (script === 'pack') {
        const named = [...line.matchAll(/--workspace (\S+)/g)].map(([, name]) => name);
        assert.deepEqual(
          named.filter((name) => !packages.includes(name)),
          [],
          place,
        );
        continue;
      }
      if (command === 'npm') {
        assert.ok(script in scripts, `${place}: npm run ${script}`);
        continue;
      }
      assert.match(line, /^npx careway \w+/, `${place}: ${line}`);
      asked.add(/^npx careway (\w+(?: [a-z][\w]*)?)/i.exec(line)[1]);
    }
  }
  assert.ok(asked.size > 2);
  await Promise.all(
    [...asked].map(async (words) => {
      const args = ['--conditions=source', '--import=tsx', cli, ...words.split(' '), '--help'];
      const { code, output } = await run(process.execPath, args, { cwd: root, quiet: true });
      assert.equal(code, 0, `careway ${words}\n${output}`);
    }),
  );
});

test('the styles of the documentation name what an element has', async () => {
  const elements = elementsOf(await readManifest());
  const named = (kind) =>
    new Set(elements.flatMap((element) => (element[kind] ?? []).map(({ name }) => name)));
  const known = { '--careway-': named('cssProperties'), '::part(': named('cssParts') };
  const styles = of('css');
  assert.ok(styles.length > 0);
  for (const { content, place } of styles) {
    for (const [name] of content.matchAll(/--careway-[\w-]+/g))
      assert.ok(known['--careway-'].has(name), `${place}: ${name}`);
    for (const [, name] of content.matchAll(/::part\(([\w-]+)\)/g))
      assert.ok(known['::part('].has(name), `${place}: ${name}`);
  }
});

test('the words of the documentation name tags and events that there are', async () => {
  const elements = elementsOf(await readManifest());
  const known = new Set(
    elements.flatMap(({ tagName, events }) => [tagName, ...events.map(({ name }) => name)]),
  );
  const pages = readdirSync(join(root, 'docs'), { recursive: true, encoding: 'utf8' }).filter(
    (name) => name.endsWith('.md') && !/^(dist|rules)/.test(name),
  );
  const unknown = pages.flatMap((name) => {
    const text = readFileSync(join(root, 'docs', name), 'utf8');
    return [...text.matchAll(/`<?(careway-[a-z-]+)>?`/g)]
      .filter(([, word]) => !known.has(word))
      .map(([, word]) => `${name}: ${word}`);
  });
  assert.deepEqual(unknown, []);
});
