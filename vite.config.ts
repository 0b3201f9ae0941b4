import { cpSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { defineConfig, type Plugin } from 'vite';
import { cdnFolder } from './packages/tooling/builds/elements.js';
import { conditions, kitEnvironments } from './packages/tooling/builds/environments.js';
import { firstLoads } from './packages/tooling/builds/first-loads.js';
import { framePages } from './packages/tooling/builds/frame-pages.js';
import { writeIntegrity } from './packages/tooling/builds/integrity.js';
import { kioskWorker } from './packages/tooling/builds/kiosk-worker.js';
import { leanStyles } from './packages/tooling/builds/lean-styles.js';
import { leanTemplates } from './packages/tooling/builds/lean-templates.js';
import { writeLicences } from './packages/tooling/builds/licences.js';
import { packAssets } from './packages/tooling/builds/packed-assets.js';
import { staffPage } from './packages/tooling/builds/staff-page.js';
import { writeSample } from './packages/tooling/builds/sample.js';
import { ownTemplates } from './packages/tooling/builds/templates.js';
import { themes } from './packages/tooling/builds/themes.js';

const root = import.meta.dirname;
const plans = join(root, 'rules', 'plans');
const pages = join(root, 'demo', 'dist');

/** The pages of the demo: a host that bundles the kit with its own code. */
const demoPages = Object.fromEntries(
  readdirSync(join(root, 'demo'))
    .filter((name) => name.endsWith('.html'))
    .map((name) => [name.replace('.html', ''), join(root, 'demo', name)]),
);

/** Serves rules/plans as /plans/<id>.json, as a host would serve its own profile. */
function planFiles(): Plugin {
  return {
    name: 'careway-plan-files',
    applyToEnvironment: ({ name }) => name === 'client',
    configureServer(server) {
      server.middlewares.use('/plans/', (request, response, next) => {
        const name = readdirSync(plans).find((file) => request.url === `/${file}`);
        if (!name) {
          next();
          return;
        }
        response.setHeader('content-type', 'application/json');
        response.end(readFileSync(join(plans, name)));
      });
    },
    generateBundle() {
      for (const name of readdirSync(plans)) {
        const source = readFileSync(join(plans, name));
        this.emitFile({ type: 'asset', fileName: `plans/${name}`, source });
      }
    },
  };
}

/**
 * Which comes first, the words of a page or its scripts. The number to call stands in each page: it is
 * painted before any script is asked for. Only the page without an element waits for its script, or it
 * would be seen to change its language.
 */
function wordsFirst(): Plugin {
  return {
    name: 'careway-words-first',
    transformIndexHtml: {
      order: 'post',
      handler: (html, { path }) => {
        const when = path.endsWith('/index.html') ? 'blocking="render"' : 'fetchpriority="low"';
        return html
          .replaceAll('<script type="module"', `<script type="module" ${when}`)
          .replaceAll('<link rel="modulepreload"', `<link rel="modulepreload" ${when}`);
      },
    },
  };
}

export default defineConfig({
  root: join(root, 'demo'),
  cacheDir: join(root, '.cache', 'vite'),
  resolve: { conditions },
  plugins: [
    planFiles(),
    wordsFirst(),
    ownTemplates(),
    leanStyles(),
    leanTemplates(),
    framePages(),
    themes(),
    firstLoads(),
    kioskWorker(pages),
    staffPage(),
  ],
  define: { __CAREWAY_BUILT__: JSON.stringify(new Date().toISOString().slice(0, 10)) },
  environments: {
    client: {
      build: {
        outDir: pages,
        emptyOutDir: true,
        target: 'es2022',
        // A data: address would need a looser policy than the one that the demo shows off.
        assetsInlineLimit: 0,
        rolldownOptions: {
          input: demoPages,
          output: {
            // What a page needs at once comes in few files: on a slow line each asks for a round of its own.
            codeSplitting: {
              groups: [
                {
                  // What nearly every page needs.
                  name: 'kit',
                  tags: ['$initial'],
                  test: /packages|node_modules/,
                  minShareCount: 12,
                },
              ],
            },
          },
        },
      },
    },
    ...kitEnvironments,
  },
  builder: {
    async buildApp(builder) {
      rmSync(cdnFolder, { recursive: true, force: true });
      for (const environment of Object.values(builder.environments)) {
        // A plugin may bring a server along; nothing here is rendered on one.
        if (environment.config.consumer === 'client') await builder.build(environment);
      }
      packAssets(join(pages, 'assets'));
      writeIntegrity(cdnFolder);
      writeLicences(cdnFolder);
      writeSample(cdnFolder);
      // The demo serves the folder as a host would.
      cpSync(cdnFolder, join(pages, 'careway'), { recursive: true });
    },
  },
  server: { proxy: { '/submissions': 'http://127.0.0.1:4181', '/staff': 'http://127.0.0.1:4181' } },
});
