// "npm run mutation": changes the calendar and the clocks in every small way, one at a time, and
// counts how many of the changes a test notices. It takes most of an hour on two cores, so it is no
// part of "npm test". A path after it looks at that path alone:
//   npm run mutation -- packages/rules/src/transport
import { readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { Stryker } from '@stryker-mutator/core';
import { build } from 'esbuild';
import { bootstrap } from './bootstrap.mjs';
import { generate } from './generate.mjs';

const source = 'packages/rules/src';
/** Beside src, so that the tests find the data from here too. */
const built = 'packages/rules/.mutation';
const rooms = ['calendar', 'authorization', 'grievance', 'transport'];
/** The tests that ask all of them for answers; beside them stand each room's own. */
const asks = /^(core\/|deadlines|cases|time-laws|refusals)/;

/** Of the paths that are changed, the rooms they are in. */
const roomsOf = (paths) => rooms.filter((room) => paths.some((path) => path.includes(`/${room}`)));

const testFiles = async (changed) =>
  (await readdir(source, { recursive: true })).filter(
    (name) =>
      name.endsWith('.test.ts') &&
      (asks.test(name) || changed.some((room) => name.startsWith(`${room}/`))),
  );

/**
 * Built once, so that a change costs no compiling; fewer runs of each property, and no search for the
 * smallest example of what is known to be broken.
 */
async function buildTests(changed) {
  const fewerRuns = {
    name: 'fewer-runs',
    setup({ onLoad }) {
      onLoad({ filter: /\.test\.ts$/ }, async ({ path }) => ({
        contents: (await readFile(path, 'utf8'))
          .replaceAll(/numRuns: [\d_]+/g, 'numRuns: 20')
          .replaceAll(
            /^(import fc from 'fast-check';)$/gm,
            '$1 fc.configureGlobal({ seed: 7, numRuns: 20, endOnFailure: true });',
          ),
        loader: 'ts',
      }));
    },
  };
  // One file: a change is judged by one process, which ends at the first test that notices it. The
  // cases notice most, and come first.
  const files = (await testFiles(changed)).sort(
    (a, b) => Number(b.startsWith('cases')) - Number(a.startsWith('cases')),
  );
  await build({
    stdin: {
      contents: files.map((name) => `import './${name}';`).join('\n'),
      resolveDir: source,
    },
    outfile: join(built, 'all.mjs'),
    // The package says that its modules do nothing by themselves, which is not so for a test.
    ignoreAnnotations: true,
    bundle: true,
    format: 'esm',
    platform: 'node',
    conditions: ['source'],
    banner: {
      js: "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);",
    },
    logLevel: 'error',
    plugins: [fewerRuns],
  });
}

async function mutate(paths) {
  const changed = paths.length ? roomsOf(paths) : rooms;
  await bootstrap();
  await generate();
  const results = await new Stryker({
    mutate: (paths.length ? paths : rooms.map((room) => `${source}/${room}`)).flatMap((path) =>
      path.endsWith('.ts')
        ? [path]
        : [`${path}/**/*.ts`, `!${path}/**/*.test.ts`, `!${path}/**/index.ts`],
    ),
    testRunner: 'tap',
    tap: {
      testFiles: [`${built}/*.mjs`],
      nodeArgs: ['--test-reporter=tap', '-r', '{{hookFile}}', '{{testFile}}'],
    },
    plugins: ['@stryker-mutator/tap-runner'],
    buildCommand: `node packages/tooling/mutation.mjs --build ${changed.join(' ')}`,
    coverageAnalysis: 'perTest',
    concurrency: 2,
    timeoutMS: 5000,
    ignorePatterns: [
      '/demo',
      '/docs',
      '/packages/widgets',
      '/packages/directory',
      '/.cache',
      '/shots',
    ],
    reporters: ['clear-text', 'progress-append-only', 'html'],
    clearTextReporter: { allowColor: false, reportTests: false },
    htmlReporter: { fileName: '.cache/mutation.html' },
    tempDirName: '.cache/mutation',
    thresholds: { high: 95, low: 90, break: 90 },
  }).runMutationTest();
  const survived = results.filter(({ status }) => status === 'Survived' || status === 'NoCoverage');
  console.log(`${results.length - survived.length} of ${results.length} changes were noticed`);
}

const [first, ...more] = process.argv.slice(2);
if (first === '--build') await buildTests(more);
else await mutate(first === undefined ? [] : [first, ...more]);
