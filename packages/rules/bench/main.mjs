// Asks every library in processes of their own and writes README.md: npm run bench
import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { peers } from './peers/index.mjs';
import { report } from './report.mjs';

const folder = import.meta.dirname;

/** What a part of the bench says in a process of a time zone. */
function ask(part, timeZone) {
  process.stderr.write(`${part} in ${timeZone} …\n`);
  const output = execFileSync(process.execPath, [join(folder, `${part}.mjs`)], {
    encoding: 'utf8',
    env: { ...process.env, TZ: timeZone },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  return JSON.parse(output);
}

const home = 'America/Los_Angeles';
const zones = Object.fromEntries(
  ['UTC', home, 'Asia/Kathmandu'].map((timeZone) => [timeZone, ask('conformance', timeZone)]),
);
const text = report({
  zones,
  findings: ask('findings', home),
  speed: ask('speed', home),
  triage: ask('triage', home),
  peers,
});
writeFileSync(join(folder, 'README.md'), text);
process.stdout.write(text);
