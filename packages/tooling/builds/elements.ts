import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

export const root = join(import.meta.dirname, '..', '..', '..');
export const sources = join(root, 'packages', 'widgets', 'src');

/** Where the folder that a host puts on its site is written. */
export const cdnFolder = join(root, 'packages', 'widgets', 'dist', 'cdn');

/** The names of the elements, such as "triage": each folder that defines a tag. */
export const elements: readonly string[] = readdirSync(sources)
  .filter((name) => name !== 'base' && existsSync(join(sources, name, 'define.ts')))
  .sort();

export const defineFile = (element: string) => join(sources, element, 'define.ts');
