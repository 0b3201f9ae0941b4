// What reaches whoever installs the public packages: they themselves and all that they depend on,
// from the lockfile. "npm ls --omit=dev" and "npm sbom" would leave out what our tools need as
// well, and take in the benches' peers.
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../bootstrap.mjs';

const read = (path) => JSON.parse(readFileSync(join(root, path), 'utf8'));

/** The folders of the packages that are published, such as "packages/rules". */
export const publicFolders = readdirSync(join(root, 'packages'))
  .map((name) => `packages/${name}`)
  .filter((folder) => !read(`${folder}/package.json`).private);

/** The place in the lockfile that a package gets when one at `from` asks for it, as Node looks. */
function resolve(packages, from, name) {
  for (let at = from; ; at = at.slice(0, Math.max(0, at.lastIndexOf('/node_modules/')))) {
    const place = `${at && `${at}/`}node_modules/${name}`;
    const found = packages[place];
    if (found) return found.link ? found.resolved : place;
    if (!at) return undefined;
    if (!at.includes('/node_modules/')) at = '';
  }
}

/** Every shipped package of the lockfile by its place there, with what the lockfile says of it. */
export function shipped(folders = publicFolders) {
  const { packages } = read('package-lock.json');
  const found = new Map();
  const visit = (place) => {
    if (found.has(place)) return;
    const entry = packages[place];
    found.set(place, entry);
    for (const name of Object.keys({ ...entry.dependencies, ...entry.optionalDependencies })) {
      const next = resolve(packages, place, name);
      if (next) visit(next);
      else if (entry.dependencies?.[name]) throw new Error(`${place} needs ${name}: not locked.`);
    }
  };
  folders.forEach(visit);
  return found;
}

/** The name of a package from its place: "node_modules/rc/node_modules/ini" is "ini". */
export const nameAt = (place) => read(`${place}/package.json`).name;
