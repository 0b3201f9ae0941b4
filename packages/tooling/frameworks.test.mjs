import assert from 'node:assert/strict';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { root, run } from './bootstrap.mjs';
import { compilerOptions } from './site/code-blocks.mjs';

/** Uses that the types must refuse, each as a change to an example. */
const wrongs = {
  value: ['line-of-business="medi-cal"', 'line-of-business="medical"'],
  event: ['event.phone', 'event.fax'],
};

const checks = {
  'RideCheck.tsx': ['tsc', '-p', '.'],
  'RideCheck.vue': ['vue-tsc', '-p', '.'],
  'RideCheck.svelte': ['svelte-check', '--tsconfig', './tsconfig.json', '--output', 'machine'],
};

for (const [name, [command, ...args]] of Object.entries(checks)) {
  test(`the example ${name} keeps its types, and a wrong one does not`, async (t) => {
    const extension = name.replace(/.*\./, '');
    const folder = join(root, '.cache', 'frameworks', extension);
    rmSync(folder, { recursive: true, force: true });
    mkdirSync(folder, { recursive: true });
    t.after(() => rmSync(folder, { recursive: true }));
    writeFileSync(
      join(folder, 'tsconfig.json'),
      JSON.stringify({ compilerOptions, include: ['*'] }),
    );
    // Without its own, svelte-check would take the settings of the house's vite.config.ts.
    writeFileSync(join(folder, 'svelte.config.js'), 'export default {};');
    const example = readFileSync(join(root, 'docs', 'examples', name), 'utf8');
    writeFileSync(join(folder, name), example);
    for (const [wrong, [right, instead]] of Object.entries(wrongs)) {
      assert.ok(example.includes(right), `${name} has no ${right}`);
      writeFileSync(join(folder, `${wrong}.${extension}`), example.replace(right, instead));
    }
    const { output } = await run('npx', [command, ...args], { cwd: folder, quiet: true });
    for (const wrong of Object.keys(wrongs)) {
      assert.match(output, new RegExp(`\\b${wrong}\\.${extension}\\b`), output);
    }
    assert.doesNotMatch(output, /RideCheck\.|node_modules|widgets\//, output);
  });
}
