import { createHash } from 'node:crypto';
import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join, sep } from 'node:path';

/** Writes integrity.json: the sha384 of each script and style of a folder, for `integrity="…"`. */
export function writeIntegrity(folder: string): void {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(js|css)$/.test(name))
    .sort();
  const hashes = files.map((name) => {
    const hash = createHash('sha384').update(readFileSync(join(folder, name)));
    return [name.replaceAll(sep, '/'), `sha384-${hash.digest('base64')}`] as const;
  });
  writeFileSync(
    join(folder, 'integrity.json'),
    `${JSON.stringify(Object.fromEntries(hashes), null, 2)}\n`,
  );
}
