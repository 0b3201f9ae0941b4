import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin, Rolldown } from 'vite';
import { elements, root } from './elements.js';

/**
 * Copies what each element loads before it can show itself into .cache/first-load/<element>, where
 * size-limit weighs it: chunk names change with their content, so no line could name them.
 */
export function firstLoads(): Plugin {
  return {
    name: 'careway-first-loads',
    applyToEnvironment: ({ name }) => name === 'cdn',
    writeBundle(_, bundle) {
      const folder = join(root, '.cache', 'first-load');
      rmSync(folder, { recursive: true, force: true });
      for (const element of elements) {
        const target = join(folder, element);
        mkdirSync(target, { recursive: true });
        for (const { fileName, code } of staticGraph(`${element}.js`, bundle)) {
          writeFileSync(join(target, fileName.replaceAll('/', '-')), code);
        }
      }
    },
  };
}

/** A file and all that it imports, not what it loads later. */
function staticGraph(entry: string, bundle: Rolldown.OutputBundle): Set<Rolldown.OutputChunk> {
  const seen = new Set<Rolldown.OutputChunk>();
  const visit = (fileName: string) => {
    const chunk = bundle[fileName];
    if (chunk?.type !== 'chunk' || seen.has(chunk)) return;
    seen.add(chunk);
    chunk.imports.forEach(visit);
  };
  visit(entry);
  return seen;
}
