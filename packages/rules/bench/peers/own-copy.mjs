// Plugins of one library put methods of one name on one prototype, and holidays into one locale.
import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);

/** Loads packages afresh, the first of them the library, so that a peer has a copy to itself. */
export function ownCopy(...names) {
  for (const path of Object.keys(require.cache)) {
    if (names.some((name) => path.includes(`/node_modules/${name}/`))) delete require.cache[path];
  }
  return names.map((name) => require(name));
}
