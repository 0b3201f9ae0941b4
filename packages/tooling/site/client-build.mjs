// The scripts and styles of the site, and what they know of the elements and themes.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../bootstrap.mjs';

/** What the page that builds a snippet asks for, of each element. */
const inShort = ({ tagName, summary, attributes }) => ({
  name: tagName.replace('careway-', ''),
  summary,
  attributes: attributes.map(({ name }) => name),
});

export async function buildClient(outDir, elements) {
  const folder = join(root, '.cache', 'site');
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'elements.json'), JSON.stringify(elements.map(inShort)));
  const { build } = await import('vite');
  await build({
    configFile: join(root, 'packages/tooling/site/vite.config.ts'),
    build: { outDir, emptyOutDir: false },
    logLevel: 'warn',
  });
}
