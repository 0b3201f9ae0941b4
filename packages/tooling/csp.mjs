// "npm run csp": what a strict policy leaves of the kit and of others, in this machine's Chromium. The
// others are installed by this command alone, into .cache: they bring some hundred packages, and no
// check of ours depends on them. It prints the table that docs/privacy.md shows.
import { existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { bootstrap, root, run } from './bootstrap.mjs';
import { peers } from './csp/peers.mjs';

await bootstrap({ browser: true, database: false });
const folder = join(root, '.cache', 'csp');

const packages = peers.flatMap((peer) => peer.packages);
const missing = packages.filter(
  (name) => !existsSync(join(folder, 'node_modules', name.replace(/@[^@/]+$/, ''))),
);
if (missing.length > 0) {
  mkdirSync(folder, { recursive: true });
  const wanted = [
    'install',
    '--no-save',
    '--ignore-scripts',
    '--legacy-peer-deps',
    '--prefix',
    folder,
    ...packages,
  ];
  const { code } = await run('npm', wanted);
  if (code !== 0) throw new Error(`${missing.join(', ')} could not be installed.`);
}
if ((await run('npm', ['run', 'build', '--silent'])).code !== 0) process.exit(1);
const measure = join(root, 'packages', 'tooling', 'csp', 'measure.mjs');
const { code } = await run(process.execPath, ['--conditions=source', '--import=tsx', measure]);
process.exitCode = code;
