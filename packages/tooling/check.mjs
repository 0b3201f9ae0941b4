// "npm test": every check of the house, some side by side, and one count at the end.
import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { bootstrap, root, run } from './bootstrap.mjs';

const shipped = ['rules', 'directory', 'widgets', 'intake', 'cli'];
const cache = join(root, '.cache');
const total = { passed: 0, failed: 0 };
const startedAt = Date.now();

/** Runs one check and prints one line; what it said is shown only where it failed. */
async function check(name, command, args, { counts, ...options } = {}) {
  const began = Date.now();
  const { code, output } = await run(command, args, { quiet: true, ...options });
  // A runner that died before it could count has failed once.
  const counted = counts?.() ?? { passed: 1, failed: 0 };
  if (code !== 0 && counted.failed === 0) {
    counted.failed = 1;
    if (!counts) counted.passed = 0;
  }
  total.passed += counted.passed;
  total.failed += counted.failed;
  const seconds = ((Date.now() - began) / 1000).toFixed(1);
  const mark = counted.failed ? '✗' : '✓';
  const count = counts ? ` (${counted.passed} passed, ${counted.failed} failed)` : '';
  console.log(`${mark} ${name}${count} ${seconds} s`);
  if (counted.failed) console.log(output.replaceAll(/^/gm, '    '));
}

const testFiles = (folder) =>
  readdirSync(join(root, folder), { recursive: true })
    .filter((name) => /\.test\.(ts|mjs)$/.test(name) && !name.includes('node_modules'))
    .map((name) => join(folder, name))
    .sort();

/**
 * Runs test files: each in a process of its own, or `together` in one, which starts once and loads
 * what they share once. Together is for files that leave nothing behind in their process.
 */
function nodeTests(name, files, { together = false, ...options } = {}) {
  const tap = join(cache, `${name.replaceAll(' ', '-')}.tap`);
  rmSync(tap, { force: true });
  const reporters = ['spec', 'stdout', 'tap', tap].map(
    (value, index) => `--test-reporter${index % 2 ? '-destination' : ''}=${value}`,
  );
  const number = (text, word) => Number(new RegExp(`^# ${word} (\\d+)`, 'm').exec(text)?.[1] ?? 0);
  return check(
    name,
    process.execPath,
    [
      '--conditions=source',
      '--import=tsx',
      ...(together ? [] : ['--test']),
      ...reporters,
      ...(together ? ['packages/tooling/together.mjs'] : []),
      ...files,
    ],
    {
      ...options,
      counts: () => {
        const text = existsSync(tap) ? readFileSync(tap, 'utf8') : '';
        const failed = number(text, 'fail') + number(text, 'cancelled');
        return { passed: number(text, 'pass'), failed };
      },
    },
  );
}

function browserTests() {
  const file = join(cache, 'browser-tests.json');
  rmSync(file, { force: true });
  return check('browser tests', 'npx', ['wtr'], {
    counts: () =>
      existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : { passed: 0, failed: 0 },
  });
}

try {
  mkdirSync(cache, { recursive: true });
  await bootstrap({ browser: true });
  const { generate } = await import('./generate.mjs');
  await generate();
  total.passed += 1;
  console.log('✓ the data under rules/ keeps its schemas');
} catch (error) {
  console.error(error.message);
  finish({ passed: 0, failed: 1 });
}

/*
 * All checks, the long ones first. A check waits for a place only once all that it needs is there; one
 * more than there are cores run at once, since each waits now and then for a disk or a browser.
 */
const { default: pLimit } = await import('p-limit');
const place = pLimit(availableParallelism() + 1);
const inTurn = (needed, ...checks) =>
  needed.then(() => Promise.all(checks.map((one) => place(one))));

const types = place(() => check('types', 'npx', ['tsc', '-b']));
const bundles = inTurn(types, () =>
  check('the kit and the demo build', 'npx', ['vite', 'build', '--logLevel=warn']),
);
const site = inTurn(bundles, () =>
  check('the docs, without a dead link', process.execPath, [
    'packages/tooling/site.mjs',
    '--built',
  ]),
);

const intake = testFiles('packages/intake');
// The tests on PostgreSQL are those of SQLite over again, and may not find them loaded.
const isAlone = (file) => /(postgres|torture).*\.test/.test(file);
// No answer may lean on the zone of the machine: beside UTC, a zone with clock changes and one
// that is a quarter of an hour off.
const zones = ['America/Los_Angeles', 'Asia/Kathmandu'];
const asking = testFiles('packages/rules/src').filter((file) =>
  /src.(cases|time-laws|deadlines|calendar.(zone|strip|business-days)|explain.explain)\.test/.test(
    file,
  ),
);
const together = { together: true };
const pages = testFiles('demo/test');
const isOfSite = (file) => /test.(docs|packed|frameworks)/.test(file);
const isOfKiosk = (file) => /test.kiosk/.test(file);

await Promise.all([
  // What a file imports of another package is known once that package has its types.
  inTurn(types, browserTests, () =>
    check('lint', 'npx', ['eslint', '--config', 'packages/tooling/eslint.config.mjs', '.']),
  ),
  inTurn(
    bundles,
    () =>
      nodeTests(
        'tests of the demo',
        pages.filter((file) => !isOfSite(file) && !isOfKiosk(file)),
      ),
    () => nodeTests('tests of the kiosk', pages.filter(isOfKiosk)),
  ),
  // All that is shorter comes behind the last long one. The command serves the built page of the staff.
  inTurn(
    site,
    () => nodeTests('tests of docs and packages', pages.filter(isOfSite)),
    () => nodeTests('tests on PostgreSQL and under torture', intake.filter(isAlone)),
    () => nodeTests('tests of rules', testFiles('packages/rules'), together),
    () =>
      nodeTests(
        'tests of intake',
        intake.filter((file) => !isAlone(file)),
        together,
      ),
    () => nodeTests('tests of directory', testFiles('packages/directory'), together),
    () => nodeTests('tests of cli', testFiles('packages/cli'), together),
    () => nodeTests('tests of staff', testFiles('packages/staff'), together),
    () => nodeTests('tests of the tools', testFiles('packages/tooling'), together),
    ...zones.map(
      (TZ) => () =>
        nodeTests(`rules in ${TZ.replace(/.*\//, '')}`, asking, { ...together, env: { TZ } }),
    ),
    () => check('size budgets', 'npx', ['size-limit']),
    ...shipped.flatMap((name) => {
      const folder = join('packages', name);
      return [
        () => check(`publint ${name}`, 'npx', ['publint', '--strict', folder]),
        () =>
          check(`types resolve ${name}`, 'npx', [
            'attw',
            '--pack',
            folder,
            '--profile',
            'esm-only',
          ]),
      ];
    }),
  ),
  ...[
    () => check('format', 'npx', ['prettier', '--check', '--log-level=warn', '.']),
    () => check('unused code and packages', 'npx', ['knip']),
  ].map((one) => place(one)),
]);
finish(total);

function finish({ passed, failed }) {
  console.log(`\n${Math.round((Date.now() - startedAt) / 1000)} s`);
  const line = `${passed} passed, ${failed} failed`;
  writeFileSync(join(cache, 'summary.txt'), `${line}\n`);
  console.log(line);
  process.exit(failed ? 1 : 0);
}
