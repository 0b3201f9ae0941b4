// "npm start": makes the checkout ready, builds the demo and runs it with the receiver.
// "npm run dev": the same with the pages served from source, changing as the code does.
import { spawn } from 'node:child_process';
import { bootstrap, root } from './bootstrap.mjs';

const dev = process.argv.includes('--dev');
try {
  await bootstrap();
  const { generate } = await import('./generate.mjs');
  await generate();
  const { createBuilder, createServer } = await import('vite');
  console.log('- building the pages');
  const builder = await createBuilder({ configFile: `${root}/vite.config.ts`, logLevel: 'warn' });
  await builder.buildApp();
  if (dev) {
    const pages = await createServer({ configFile: `${root}/vite.config.ts` });
    await pages.listen();
    pages.printUrls();
  }
} catch (error) {
  console.error(`\n${error.message}`);
  process.exit(1);
}

const server = spawn(
  process.execPath,
  ['--conditions=source', '--import=tsx', 'demo/server/main.ts'],
  { cwd: root, stdio: 'inherit', env: { ...process.env, ...(dev && { PORT: '4181' }) } },
);
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => server.kill(signal));
server.on('exit', (code) => process.exit(code ?? 0));
