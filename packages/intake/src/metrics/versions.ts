import { readFileSync } from 'node:fs';

interface Manifest {
  version: string;
  dependencies: Record<string, string>;
}

// The same place from the source and from the build.
const manifest = JSON.parse(
  readFileSync(new URL('../../package.json', import.meta.url), 'utf8'),
) as Manifest;

/** Which release this is, and by which release of the rules its dates are counted. */
export const versions = {
  intake: manifest.version,
  rules: manifest.dependencies['@careway/rules'] ?? 'unknown',
};
