import { cpSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './elements.js';

/** Where a host puts the folder, as the documentation has it. */
const place = '/careway/sample';
const data = join(root, 'demo', 'public', 'data');

/** Where the data of these files comes from, and under which licences: of the demo's table, their rows. */
function sourcesOf(files: readonly string[]): string {
  const [about = ''] = readFileSync(join(data, 'README.md'), 'utf8').split(/^.*is written by$/m);
  const isTold = (line: string) => {
    const [, file] = /^\| `([^`]+)` \|/.exec(line) ?? [];
    return file === undefined || files.includes(file);
  };
  return about
    .split('\n')
    .filter(isTold)
    .join('\n')
    .replace("# The demo's data", '# The sample data');
}

/**
 * Writes sample/: a made-up plan with its directory and map, to begin with before a plan has a
 * profile of its own, and the schema that an editor checks it by. It names no receiver, as none is
 * there yet.
 */
export function writeSample(folder: string): void {
  const to = join(folder, 'sample');
  mkdirSync(to, { recursive: true });
  const file = join(root, 'rules', 'plans', 'nutmeg-valley-health-plan.json');
  const plan = JSON.parse(readFileSync(file, 'utf8')) as {
    intake?: object;
    directory: Record<'url' | 'zips' | 'outlines', string>;
  };
  delete plan.intake;
  const directory = { ...plan.directory };
  for (const key of ['url', 'zips', 'outlines'] as const) {
    const name = directory[key].replace(/.*\//, '');
    cpSync(join(data, name), join(to, name));
    directory[key] = `${place}/${name}`;
  }
  writeFileSync(join(to, 'README.md'), sourcesOf(readdirSync(to)));
  cpSync(join(root, 'rules', 'schema', 'plan.schema.json'), join(to, 'plan.schema.json'));
  const sample = { ...plan, $schema: './plan.schema.json', directory };
  writeFileSync(join(to, 'plan.json'), `${JSON.stringify(sample, null, 2)}\n`);
}
