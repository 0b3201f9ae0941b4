import { join } from 'node:path';
import type { Plugin } from 'vite';
import { sources } from './elements.js';

/** Each place of Lit's file to change, and what comes there instead. */
const changes: readonly (readonly [place: RegExp, instead: string])[] = [
  [/\w+\?\w+\.createPolicy\("lit-html",\{createHTML:\w+=>\w+\}\):void 0/, 'void 0'],
  [/(\w+)\.innerHTML=(\w+),/, 'fillTemplate($1,$2),'],
];

/**
 * Gives the bundles that stand alone their own way to fill templates, so that several of them and
 * a host's own Lit live on one page. An update of Lit that moves a place stops the build.
 */
export function ownTemplates(): Plugin {
  return {
    name: 'careway-own-templates',
    applyToEnvironment: ({ name }) => name !== 'client',
    transform: {
      filter: { id: /\/lit-html\/lit-html\.js$/ },
      handler(code) {
        let changed = code;
        for (const [place, instead] of changes) {
          const found = changed.match(new RegExp(place, 'g'))?.length ?? 0;
          if (found !== 1) {
            this.error(
              `${String(place)} is ${found} times in lit-html.js, not once. Mend it here.`,
            );
          }
          changed = changed.replace(place, instead);
        }
        const from = JSON.stringify(join(sources, 'embed', 'template-html.ts'));
        return { code: `import{fillTemplate}from${from};${changed}`, map: null };
      },
    },
  };
}
