import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './elements.js';
import { nameAt, shipped } from '../release/shipped.mjs';

/** The words of a package's licence, from its folder. */
function wordsAt(place: string): string {
  const folder = join(root, place);
  if (!existsSync(folder)) return '';
  const file = readdirSync(folder).find((name) => /^licen[cs]e/i.test(name));
  return file ? readFileSync(join(folder, file), 'utf8').trim() : '';
}

/**
 * Writes licences.txt: what the folder has in it of others, with the words that their licences ask
 * to be kept with a copy.
 */
export function writeLicences(folder: string): void {
  const parts = [...shipped(['packages/widgets'])]
    .filter(([place]) => place.startsWith('node_modules/') && !place.includes('@types/'))
    .map(([place, { version, license }]) =>
      [`${nameAt(place)} ${version} (${license})`, wordsAt(place)].filter(Boolean).join('\n\n'),
    );
  const own = readFileSync(join(root, 'LICENSE'), 'utf8').trim();
  const line = `\n\n${'-'.repeat(72)}\n\n`;
  writeFileSync(
    join(folder, 'licences.txt'),
    `${['Careway', own].join('\n\n')}${line}${parts.join(line)}\n`,
  );
}
