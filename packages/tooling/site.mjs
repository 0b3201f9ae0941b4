// "npm run docs": the documentation as static files, into docs/dist. With --serve it is shown too.
import { bootstrap, root } from './bootstrap.mjs';

// In "npm test" all of this is there already, and others are reading it.
if (!process.argv.includes('--built')) {
  await bootstrap({ database: false });
  const { generate } = await import('./generate.mjs');
  await generate();
  const { createBuilder } = await import('vite');
  const builder = await createBuilder({ configFile: `${root}/vite.config.ts`, logLevel: 'warn' });
  await builder.buildApp();
}
// Reading the tokens through Vite would leave its server's setting to the build.
process.env.NODE_ENV = 'production';
const { buildSite } = await import('./site/build.mjs');
await buildSite();

if (process.argv.includes('--serve')) {
  const { preview } = await import('vite');
  const server = await preview({
    configFile: false,
    root: `${root}/docs`,
    build: { outDir: 'dist' },
  });
  server.printUrls();
}
