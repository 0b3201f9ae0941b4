import assert from 'node:assert/strict';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { root } from './bootstrap.mjs';

/** Which packages a package may import: one way, from data to screens. */
const allowed = {
  rules: [],
  directory: ['rules'],
  widgets: ['rules', 'directory'],
  intake: ['rules'],
  cli: ['rules', 'directory', 'intake'],
  staff: ['rules', 'intake', 'widgets'],
};

const sources = (folder) =>
  readdirSync(join(root, folder), { recursive: true })
    .filter((name) => name.endsWith('.ts') && !name.includes('node_modules'))
    .map((name) => join(folder, name));

for (const [name, may] of Object.entries(allowed)) {
  test(`packages/${name} imports only ${may.join(', ') || 'itself'}`, () => {
    const files = sources(`packages/${name}/src`);
    assert.ok(files.length > 0);
    for (const file of files) {
      const text = readFileSync(join(root, file), 'utf8');
      for (const [, wanted] of text.matchAll(
        /from '@careway\/([a-z]+)|import\('@careway\/([a-z]+)/g,
      )) {
        if (!wanted) continue;
        assert.ok(wanted === name || may.includes(wanted), `${file} imports @careway/${wanted}`);
      }
      for (const [, path] of text.matchAll(/from '((?:\.\.\/)+[^']+)'/g)) {
        const reached = join(file, '..', path);
        // A test may stand on what the tests of such a package share.
        const isShared =
          file.endsWith('.test.ts') &&
          may.some((each) => reached.startsWith(`packages/${each}/src/testing/`));
        const isWithin = reached.startsWith(`packages/${name}/`) || isShared;
        assert.ok(isWithin, `${file} reaches ${reached}`);
      }
    }
  });
}

test('what the benches import of the built packages has its source', () => {
  const benches = readdirSync(join(root, 'packages'), { recursive: true }).filter((name) =>
    /^[a-z]+.bench.[^/]+\.mjs$/.test(name),
  );
  const imports = benches.flatMap((name) => {
    const file = join(root, 'packages', name);
    const paths = readFileSync(file, 'utf8').matchAll(/'(\.[^']+\/dist\/[^']+)\.js'/g);
    return [...paths].map(([, path]) => join(file, '..', path.replace('/dist/', '/src/')));
  });
  assert.ok(imports.length > 0);
  for (const path of imports) assert.ok(existsSync(`${path}.ts`), `${path}.ts`);
});

test('the lockfile names no host, so that any registry serves it', () => {
  const lock = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8'));
  const hosts = Object.values(lock.packages).filter(({ resolved }) => resolved?.startsWith('http'));
  assert.deepEqual(hosts, []);
});

test('versions are exact, so that the same packages come tomorrow', () => {
  const manifests = [
    '.',
    'demo',
    ...readdirSync(join(root, 'packages')).map((p) => `packages/${p}`),
  ];
  for (const folder of manifests) {
    const manifest = JSON.parse(readFileSync(join(root, folder, 'package.json'), 'utf8'));
    const wanted = { ...manifest.dependencies, ...manifest.devDependencies };
    for (const [name, version] of Object.entries(wanted)) {
      assert.match(version, /^\d+\.\d+\.\d+/, `${folder}: ${name}@${version}`);
    }
  }
});

test('every text of the elements is translated', () => {
  const file = join(root, 'packages', 'widgets', 'translations', 'es.xlf');
  const units = readFileSync(file, 'utf8').split('<trans-unit ').slice(1);
  assert.ok(units.length > 100);
  const open = units.filter((unit) => !/<target>[^]+<\/target>/.test(unit));
  assert.deepEqual(
    open.map((unit) => /<source>([^]*?)<\/source>/.exec(unit)?.[1]),
    [],
  );
});

test('styles name no left and no right, so that they mirror for languages read from the right', () => {
  // A map and a pin on it stand where they are on the earth, in any language.
  const files = sources('packages/widgets/src').filter(
    (file) => file.endsWith('.styles.ts') && !file.includes(join('base', 'map')),
  );
  assert.ok(files.length > 0);
  const physical =
    /(?:^|[\s;{-])(?:left|right)\s*:|:\s*(?:left|right)\s*[;}]|translateX\(|border-(?:top|bottom)-(?:left|right)/;
  for (const file of files) {
    const faults = readFileSync(join(root, file), 'utf8')
      .split('\n')
      .filter((line) => !line.trim().startsWith('/*') && physical.test(line));
    assert.deepEqual(faults, [], `${file}: use the inline-start and inline-end of each.`);
  }
});
