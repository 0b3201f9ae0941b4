// "npm run csp": what a strict policy leaves of the kit and of others, in this machine's Chromium. The
// others are installed by this command alone, into .cache: they bring some hundred packages, and no
// check of ours depends on them. It prints the table that docs/privacy.md shows.
import { join } from 'node:path';
import { bootstrap, installAside, root, run } from './bootstrap.mjs';
import { peers } from './csp/peers.mjs';

await bootstrap({ browser: true, database: false });
await installAside(
  'csp',
  peers.flatMap(({ packages }) => packages),
);
if ((await run('npm', ['run', 'build', '--silent'])).code !== 0) process.exit(1);
const measure = join(root, 'packages', 'tooling', 'csp', 'measure.mjs');
const { code } = await run(process.execPath, ['--conditions=source', '--import=tsx', measure]);
process.exitCode = code;
