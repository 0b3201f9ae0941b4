import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';
import { sources } from './elements.js';

const folder = join(sources, 'themes');

/** The CSS of the ready themes by name, such as "calm". */
export const themeSources = (): Record<string, string> =>
  Object.fromEntries(
    readdirSync(folder)
      .filter((name) => name.endsWith('.css'))
      .sort()
      .map((name) => [name.replace('.css', ''), readFileSync(join(folder, name), 'utf8')]),
  );

/** Puts the ready themes into the folder for hosts: themes/calm.css. */
export function themes(): Plugin {
  return {
    name: 'careway-themes',
    applyToEnvironment: ({ name }) => name === 'cdn',
    generateBundle() {
      for (const [name, source] of Object.entries(themeSources())) {
        this.emitFile({ type: 'asset', fileName: `themes/${name}.css`, source });
      }
    },
  };
}
