// "npm run sbom -- file.json": the bill of materials (CycloneDX) of all that is shipped, or on the
// screen without a file. npm writes it, from a lockfile that has what is shipped and nothing else.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { root, run } from './bootstrap.mjs';
import { nameAt, publicFolders, shipped } from './release/shipped.mjs';

export async function billOfMaterials() {
  const { version } = JSON.parse(
    readFileSync(join(root, publicFolders[0], 'package.json'), 'utf8'),
  );
  const dependencies = Object.fromEntries(publicFolders.map((place) => [nameAt(place), version]));
  const about = { name: 'careway', version, license: 'MIT', dependencies };
  const entries = [...shipped()].map(([place, { dev: _, devDependencies: __, ...entry }]) => [
    place.startsWith('packages/') ? `node_modules/${nameAt(place)}` : place,
    entry,
  ]);
  const folder = mkdtempSync(join(tmpdir(), 'careway-sbom-'));
  try {
    const write = (name, value) => writeFileSync(join(folder, name), JSON.stringify(value));
    write('package.json', about);
    write('package-lock.json', {
      ...about,
      lockfileVersion: 3,
      requires: true,
      packages: { '': about, ...Object.fromEntries(entries) },
    });
    const args = ['sbom', '--sbom-format=cyclonedx', '--package-lock-only'];
    const { code, output } = await run('npm', args, { cwd: folder, quiet: true });
    if (code !== 0) throw new Error(`npm ${args.join(' ')} failed:\n${output}`);
    return output;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const [file] = process.argv.slice(2);
  const text = await billOfMaterials();
  if (file) writeFileSync(resolve(process.env.INIT_CWD ?? '.', file), text);
  else process.stdout.write(text);
}
