import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { defineConfig, type Plugin } from 'vite';
import { root, sources } from '../builds/elements.js';
import { themeSources } from '../builds/themes.js';
import { conditions } from '../builds/environments.js';
import { ownTemplates } from '../builds/templates.js';

const fixtureFiles = readdirSync(sources)
  .map((name) => ({ name, file: join(sources, name, `${name}.fixtures.ts`) }))
  .filter(({ file }) => existsSync(file));

/** Modules that the build makes: the fixtures of each element, and what the manifest knows. */
function siteModules(): Plugin {
  const modules: Readonly<Record<string, () => string>> = {
    'virtual:careway-fixtures': () =>
      `export const fixturesOf = {${fixtureFiles
        .map(({ name, file }) => `'${name}': () => import(${JSON.stringify(file)})`)
        .join()}};`,
    'virtual:careway-themes': () => `export const themes = ${JSON.stringify(themeSources())};`,
    'virtual:careway-elements': () =>
      `export const elements = ${readFileSync(join(root, '.cache/site/elements.json'), 'utf8')};`,
  };
  return {
    name: 'careway-site-modules',
    resolveId: (id) => (Object.hasOwn(modules, id) ? `\0${id}` : undefined),
    load: (id) => modules[id.slice(1)]?.(),
    // The site may lie in a folder of its host; the fixtures speak of the demo's root.
    transform: {
      filter: { id: /\.fixtures\.ts$/ },
      handler: (code) => ({
        code: code.replaceAll(/'(\/data\/[^']+)'/g, "new URL('..$1', document.baseURI).href"),
        map: null,
      }),
    },
  };
}

export default defineConfig({
  root: join(import.meta.dirname, 'client'),
  base: './',
  cacheDir: join(root, '.cache', 'vite-site'),
  publicDir: false,
  resolve: { conditions },
  plugins: [siteModules(), { ...ownTemplates(), applyToEnvironment: () => true }],
  build: {
    target: 'es2022',
    // A data: address would need a looser policy.
    assetsInlineLimit: 0,
    // The cases of the tests are one file, for the playground only.
    chunkSizeWarningLimit: 1500,
    modulePreload: { polyfill: false },
    rolldownOptions: {
      input: join(import.meta.dirname, 'client', 'site.ts'),
      output: {
        entryFileNames: 'assets/[name].js',
        chunkFileNames: 'assets/[name]-[hash].js',
        assetFileNames: 'assets/[name][extname]',
      },
    },
  },
});
