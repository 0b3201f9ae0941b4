// "npm run build": types and modules of every package into its dist/, what editors read of the
// elements, the folder for a host's site into packages/widgets/dist/cdn, and the demo's pages.
import { bootstrap, root, run } from './bootstrap.mjs';

await bootstrap({ database: false });
console.log('- building');
const { generate } = await import('./generate.mjs');
await generate();

async function bundles() {
  const { createBuilder } = await import('vite');
  const builder = await createBuilder({ configFile: `${root}/vite.config.ts`, logLevel: 'warn' });
  await builder.buildApp();
  const { writeManifest } = await import('./manifest.mjs');
  await writeManifest();
}

// The bundles are made of the sources, so they need not wait for the types.
const [types] = await Promise.all([run('npx', ['tsc', '-b']), bundles()]);
process.exitCode = types.code;
if (types.code === 0) console.log('- built; for a site: packages/widgets/dist/cdn');
