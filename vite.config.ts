import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { defineConfig, type Plugin } from 'vite';

const root = import.meta.dirname;
const plans = join(root, 'rules', 'plans');
const widgets = join(root, 'packages', 'widgets', 'src');

/** The pages of the demo, and a file an element for a page that pastes a script and a tag. */
const entries = Object.fromEntries([
  ...readdirSync(join(root, 'demo'))
    .filter((name) => name.endsWith('.html'))
    .map((name) => [name.replace('.html', ''), join(root, 'demo', name)] as const),
  ...readdirSync(widgets)
    .map((name) => [`careway/${name}`, join(widgets, name, 'define.ts')] as const)
    .filter(([name, file]) => name !== 'careway/base' && existsSync(file)),
]);

/** Serves rules/plans as /plans/<id>.json, as a host would serve its own profile. */
function planFiles(): Plugin {
  return {
    name: 'careway-plan-files',
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

export default defineConfig({
  root: join(root, 'demo'),
  cacheDir: join(root, '.cache', 'vite'),
  resolve: { conditions: ['source', 'module', 'browser', 'development|production'] },
  plugins: [planFiles()],
  build: {
    outDir: join(root, 'demo', 'dist'),
    emptyOutDir: true,
    target: 'es2022',
    // A data: address would need a looser policy than the one that the demo shows off.
    assetsInlineLimit: 0,
    rolldownOptions: {
      input: entries,
      output: {
        entryFileNames: ({ name }) =>
          name.startsWith('careway/') ? '[name].js' : 'assets/[name]-[hash].js',
      },
    },
  },
  server: { proxy: { '/submissions': 'http://127.0.0.1:4181' } },
});
