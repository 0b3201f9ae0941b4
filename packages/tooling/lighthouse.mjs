// "npm run lighthouse": the built pages of the demo as Lighthouse sees them on a slow phone. It is run
// by hand and installed by this command alone: it brings some 150 packages, and its times are of the
// machine that it runs on.
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { bootstrap, findBrowser, installAside, root, run } from './bootstrap.mjs';
import { startDemo } from './demo-server.mjs';

const LIGHTHOUSE = 'lighthouse@12.2.3';
const categories = ['performance', 'accessibility', 'best-practices'];

await bootstrap({ browser: true });
const folder = await installAside('lighthouse', [LIGHTHOUSE]);
const program = join(folder, 'node_modules', 'lighthouse', 'cli', 'index.js');
if ((await run('npm', ['run', 'build', '--silent'])).code !== 0) process.exit(1);

async function look(url) {
  const { code, output } = await run(
    process.execPath,
    [
      program,
      url,
      '--quiet',
      '--output=json',
      `--only-categories=${categories.join()}`,
      '--chrome-flags=--headless=new --no-sandbox',
    ],
    { quiet: true, env: { CHROME_PATH: findBrowser() } },
  );
  if (code !== 0) throw new Error(`Lighthouse failed on ${url}:\n${output}`);
  return JSON.parse(output.slice(output.indexOf('{')));
}

const pages = readdirSync(join(root, 'demo'))
  .filter((name) => name.endsWith('.html'))
  .filter((name) => process.argv.length < 3 || process.argv.includes(name.replace('.html', '')));
const demo = await startDemo();
try {
  for (const page of pages) {
    const { categories: found, audits } = await look(`${demo.url}/${page}`);
    const scores = categories.map((id) => `${id} ${Math.round((found[id].score ?? 0) * 100)}`);
    const { numericValue: lcp } = audits['largest-contentful-paint'];
    const { numericValue: blocked } = audits['total-blocking-time'];
    const { numericValue: shift } = audits['cumulative-layout-shift'];
    const { details } = audits['resource-summary'] ?? {};
    const script = details?.items.find(({ resourceType }) => resourceType === 'script');
    console.log(
      `${page.padEnd(18)} ${scores.join(', ')}; largest paint ${Math.round(lcp)} ms, ` +
        `blocked ${Math.round(blocked)} ms, CLS ${shift.toFixed(3)}, ` +
        `script ${((script?.transferSize ?? 0) / 1000).toFixed(1)} kB`,
    );
    for (const { id } of categories.flatMap((category) => found[category].auditRefs)) {
      const { score, title, scoreDisplayMode } = audits[id];
      if (scoreDisplayMode !== 'informative' && score !== null && score < 0.9)
        console.log(`${' '.repeat(19)}- ${title}`);
    }
  }
} finally {
  demo.close();
}
