import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './elements.js';

/** Where a host puts the folder, as the documentation has it. */
const place = '/careway/sample';
const data = join(root, 'demo', 'public', 'data');

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
  // Where the data comes from, and under which licences.
  cpSync(join(data, 'README.md'), join(to, 'README.md'));
  cpSync(join(root, 'rules', 'schema', 'plan.schema.json'), join(to, 'plan.schema.json'));
  const sample = { ...plan, $schema: './plan.schema.json', directory };
  writeFileSync(join(to, 'plan.json'), `${JSON.stringify(sample, null, 2)}\n`);
}
