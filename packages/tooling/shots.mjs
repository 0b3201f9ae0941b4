// A picture of every fixture, for eyes: sizes, languages, light, dark and forced colors, into
// shots/ with an index page. "npm run shots -- contact ride-check" takes only those elements;
// --quick takes the phone in light English only.
import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { bootstrap, findBrowser, root } from './bootstrap.mjs';

await bootstrap({ browser: true });
const { chromium } = await import('playwright-core');
const { createServer } = await import('vite');
const { generate } = await import('./generate.mjs');
await generate();

const sizes = [
  { name: 'phone-360', width: 360, height: 740 },
  { name: 'tablet-768', width: 768, height: 1024 },
  { name: 'desktop-1280', width: 1280, height: 800 },
  { name: 'kiosk-1080', width: 1080, height: 1920 },
];
const looks = [
  { name: 'light', colorScheme: 'light', forcedColors: 'none' },
  { name: 'dark', colorScheme: 'dark', forcedColors: 'none' },
  { name: 'forced', colorScheme: 'light', forcedColors: 'active' },
];
const quick = process.argv.includes('--quick');
const only = process.argv.slice(2).filter((word) => !word.startsWith('--'));
const folder = join(root, 'shots');

const server = await createServer({
  configFile: false,
  root: join(root, 'packages', 'tooling', 'shots'),
  resolve: { conditions: ['source', 'module', 'browser', 'development|production'] },
  cacheDir: join(root, '.cache', 'vite-shots'),
  server: { port: 0, host: '127.0.0.1', fs: { allow: [root] } },
  publicDir: join(root, 'demo', 'public'),
  logLevel: 'error',
});
await server.listen();
const { port } = server.httpServer.address();
const browser = await chromium.launch({ executablePath: findBrowser(), args: ['--no-sandbox'] });

const elements = readdirSync(join(root, 'packages', 'widgets', 'src'), { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && (only.length === 0 || only.includes(entry.name)))
  .map((entry) => entry.name);
const rows = [];
for (const element of elements) {
  const module = join('packages', 'widgets', 'src', element, `${element}.fixtures.ts`);
  const names = await fixtureNames(module);
  if (!names) continue;
  rmSync(join(folder, element), { recursive: true, force: true });
  mkdirSync(join(folder, element), { recursive: true });
  for (const fixture of names) {
    for (const lang of quick ? ['en'] : ['en', 'es']) {
      rows.push(await shoot(element, fixture, lang));
      process.stdout.write('.');
    }
  }
}
writeFileSync(join(folder, 'index.html'), index(rows));
console.log(`\n${rows.flat().length} pictures in shots/index.html`);
await browser.close();
await server.close();

/** The fixture file runs in a browser only: its names are read where it can run. */
async function fixtureNames(module) {
  const page = await browser.newPage();
  try {
    await page.goto(`http://127.0.0.1:${port}/@fs/${root}/packages/tooling/package.json`);
    return await page.evaluate(
      (path) => import(path).then(({ fixtures }) => fixtures.map(({ name }) => name)),
      `/@fs/${root}/${module}`,
    );
  } catch {
    return undefined;
  } finally {
    await page.close();
  }
}

async function shoot(element, fixture, lang) {
  const page = await browser.newPage();
  page.on('pageerror', (error) => console.error(`\n${element}/${fixture}: ${error.message}`));
  await page.goto(`http://127.0.0.1:${port}/?element=${element}&fixture=${fixture}&lang=${lang}`);
  await page.waitForSelector('html[data-ready]');
  const taken = [];
  for (const size of quick ? sizes.slice(0, 1) : sizes) {
    await page.setViewportSize(size);
    for (const { name, ...media } of quick ? looks.slice(0, 1) : looks) {
      // Without motion: a color on its way to another one is in no design.
      await page.emulateMedia({ ...media, reducedMotion: 'reduce' });
      const file = join(element, `${fixture}.${lang}.${size.name}.${name}.png`);
      await page.screenshot({ path: join(folder, file), fullPage: true });
      taken.push(file);
    }
  }
  await page.close();
  return taken;
}

function index(groups) {
  const figures = groups
    .map(
      (files) =>
        `<section><h2>${files[0].split('.').slice(0, 2).join(' · ')}</h2>${files
          .map(
            (file) =>
              `<figure><img loading="lazy" src="${file}" alt=""><figcaption>${file}</figcaption></figure>`,
          )
          .join('')}</section>`,
    )
    .join('\n');
  return `<!doctype html><meta charset="utf-8"><title>Careway: every fixture</title>
<style>body{font:16px system-ui;margin:24px}section{display:flex;flex-wrap:wrap;gap:16px;align-items:start}
h2{width:100%}figure{margin:0;max-width:420px}img{max-width:100%;border:1px solid #ccc}</style>
${figures}`;
}
