// "npm run build": types and modules of every package into its dist/, what editors read of the
// elements, the folder for a host's site into packages/widgets/dist/cdn, and the demo's pages.
import { bootstrap, root, run } from './bootstrap.mjs';

await bootstrap();
const { generate } = await import('./generate.mjs');
await generate();
const { code } = await run('npx', ['tsc', '-b']);
if (code !== 0) process.exit(code);
const { writeManifest } = await import('./manifest.mjs');
await writeManifest();
const { createBuilder } = await import('vite');
const builder = await createBuilder({ configFile: `${root}/vite.config.ts`, logLevel: 'warn' });
await builder.buildApp();
