import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';
import { elements, sources } from './elements.js';

const embed = join(sources, 'embed');

/** An element's purpose, from the @summary of its class: the title of its page. */
function titleOf(element: string): string {
  const code = readFileSync(join(sources, element, `${element}.ts`), 'utf8');
  const summary = /@summary (.+?)\.?\n/.exec(code)?.[1];
  if (!summary) throw new Error(`${element}.ts: the class has no @summary. Write one.`);
  return summary;
}

/** A page for each element, to be shown in a frame of another site. */
export function framePages(): Plugin {
  return {
    name: 'careway-frame-pages',
    applyToEnvironment: ({ name }) => name === 'cdn',
    generateBundle() {
      const page = readFileSync(join(embed, 'frame.html'), 'utf8');
      for (const element of elements.filter((name) => name !== 'plan')) {
        const values: Record<string, string> = { name: element, title: titleOf(element) };
        const source = page.replace(/\{(\w+)\}/g, (_, name: string) => values[name] ?? '');
        this.emitFile({ type: 'asset', fileName: `frame/${element}.html`, source });
      }
      const style = readFileSync(join(embed, 'frame.css'));
      this.emitFile({ type: 'asset', fileName: 'frame.css', source: style });
    },
  };
}
