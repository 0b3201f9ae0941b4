import assert from 'node:assert/strict';
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { root, run } from './bootstrap.mjs';
import { nameAt, publicFolders, shipped } from './release/shipped.mjs';
import { billOfMaterials } from './sbom.mjs';

/** Licences that ask for no more than to keep their words with a copy. */
const fine = ['0BSD', 'Apache-2.0', 'BSD-2-Clause', 'BSD-3-Clause', 'ISC', 'MIT'];

/** Whether a licence, or one of those to choose from, is on the list. */
const isFine = (licence = '') =>
  licence
    .replaceAll(/[()]/g, '')
    .split(' OR ')
    .some((choice) => choice.split(' AND ').every((one) => fine.includes(one)));

test('everything that is shipped has a licence that lets a plan use it', () => {
  const all = [...shipped()];
  assert.ok(all.length > 40);
  assert.deepEqual(
    all
      .filter(([, { license }]) => !isFine(license))
      .map(([place, entry]) => [place, entry.license]),
    [],
  );
  for (const wrong of [undefined, 'GPL-3.0-only', '(MIT AND AGPL-3.0-only)', 'SEE LICENSE IN x'])
    assert.ok(!isFine(wrong), wrong);
});

test('the bill of materials names all that is shipped, and nothing else', async () => {
  const { bomFormat, components } = JSON.parse(await billOfMaterials());
  assert.equal(bomFormat, 'CycloneDX');
  assert.deepEqual(
    components.map(({ purl }) => decodeURIComponent(purl)).sort(),
    [...shipped()].map(([place, { version }]) => `pkg:npm/${nameAt(place)}@${version}`).sort(),
  );
  for (const { name, licenses } of components) assert.ok(licenses?.length, name);
});

test('a change of one package raises the version of all five, and what they ask of each other', async (t) => {
  const copy = mkdtempSync(join(tmpdir(), 'careway-version-'));
  t.after(() => rmSync(copy, { recursive: true }));
  const manifests = ['.', 'demo', 'packages/tooling', ...publicFolders];
  for (const folder of manifests) {
    mkdirSync(join(copy, folder), { recursive: true });
    cpSync(join(root, folder, 'package.json'), join(copy, folder, 'package.json'));
  }
  cpSync(join(root, '.changeset'), join(copy, '.changeset'), { recursive: true });
  for (const name of readdirSync(join(copy, '.changeset')))
    if (name.endsWith('.md') && name !== 'README.md') rmSync(join(copy, '.changeset', name));
  const words = 'Say when a ride is late.';
  writeFileSync(
    join(copy, '.changeset', 'a-ride.md'),
    `---\n'@careway/rules': minor\n---\n\n${words}\n`,
  );
  const before = JSON.parse(
    readFileSync(join(root, 'packages/rules/package.json'), 'utf8'),
  ).version;
  const [major, minor] = before.split('.').map(Number);
  const next = `${major}.${minor + 1}.0`;

  const bin = join(root, 'node_modules', '.bin', 'changeset');
  const { code, output } = await run(bin, ['version'], { cwd: copy, quiet: true });
  assert.equal(code, 0, output);
  for (const folder of publicFolders) {
    const { name, version, dependencies } = JSON.parse(
      readFileSync(join(copy, folder, 'package.json'), 'utf8'),
    );
    assert.equal(version, next, name);
    for (const [wanted, of] of Object.entries(dependencies ?? {}))
      if (wanted.startsWith('@careway/')) assert.equal(of, next, `${name} asks for ${wanted}`);
  }
  assert.match(readFileSync(join(copy, 'packages/rules/CHANGELOG.md'), 'utf8'), new RegExp(words));
});

test('each change that waits for a release names packages that are published', () => {
  const names = publicFolders.map(nameAt);
  const { fixed } = JSON.parse(readFileSync(join(root, '.changeset', 'config.json'), 'utf8'));
  assert.deepEqual([...fixed[0]].sort(), [...names].sort());
  for (const file of readdirSync(join(root, '.changeset'))) {
    if (!file.endsWith('.md') || file === 'README.md') continue;
    const [, head = ''] = readFileSync(join(root, '.changeset', file), 'utf8').split('---\n');
    const named = [...head.matchAll(/^['"](.+)['"]: (?:major|minor|patch)$/gm)].map(
      ([, one]) => one,
    );
    assert.ok(named.length, `${file} names no package`);
    for (const name of named) assert.ok(names.includes(name), `${file}: ${name}`);
  }
});

test('the workflows may write nothing but what they publish, and take exact versions', () => {
  const folder = join(root, '.github', 'workflows');
  for (const file of readdirSync(folder)) {
    const text = readFileSync(join(folder, file), 'utf8');
    assert.match(text, /^permissions:\n {2}contents: read$/m, file);
    for (const [, action, version] of text.matchAll(/uses: ([^@\s]+)@(\S+)/g))
      assert.match(version, /^(v\d+\.\d+\.\d+|[0-9a-f]{40})$/, `${file}: ${action}`);
    const granted = [...text.matchAll(/^ +([\w-]+): write$/gm)].map(([, name]) => name);
    assert.deepEqual(granted, file === 'release.yml' ? ['id-token'] : [], file);
    assert.doesNotMatch(text, /secrets\./, file);
  }
});
