import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';
import { root } from './elements.js';

/** Where the intake looks for the page of those who answer. */
export const staffPageFolder = join(root, 'packages', 'intake', 'dist', 'staff-page');

const files = join(root, 'packages', 'staff', 'page');

/** Puts the page and its style beside its script. */
export function staffPage(): Plugin {
  return {
    name: 'careway-staff-page',
    applyToEnvironment: ({ name }) => name === 'staff',
    generateBundle() {
      for (const fileName of readdirSync(files)) {
        this.emitFile({ type: 'asset', fileName, source: readFileSync(join(files, fileName)) });
      }
    },
  };
}
