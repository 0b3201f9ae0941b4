// "npm run build": types and modules of every package into its dist/, and the demo's pages.
import { bootstrap, root, run } from './bootstrap.mjs';

await bootstrap();
const { generate } = await import('./generate.mjs');
await generate();
const { code } = await run('npx', ['tsc', '-b']);
if (code !== 0) process.exit(code);
const { build } = await import('vite');
await build({ configFile: `${root}/vite.config.ts`, logLevel: 'warn' });
