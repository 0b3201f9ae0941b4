import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

const file = join(import.meta.dirname, '..', '..', '.cache', 'browser-tests.json');

const testsOf = (suite) => [...suite.tests, ...suite.suites.flatMap(testsOf)];

const textOf = ({ message, stack, expected, actual }) =>
  [message, expected === undefined ? '' : `expected ${expected}, got ${actual}`, stack]
    .filter(Boolean)
    .join('\n      ');

/** Prints each failure once and what was skipped, then the count, and leaves the count for "npm test" to add up. */
export function countingReporter() {
  return {
    onTestRunFinished({ sessions }) {
      let passed = 0;
      let failed = 0;
      const skipped = [];
      for (const session of sessions) {
        const name = session.testFile.replace(`${process.cwd()}/`, '');
        for (const error of session.errors) {
          failed += 1;
          console.error(`  ✗ ${name}: ${textOf(error)}`);
        }
        for (const test of session.testResults ? testsOf(session.testResults) : []) {
          if (test.skipped) skipped.push(`${name}: ${test.name}`);
          else if (test.passed) passed += 1;
          else {
            failed += 1;
            console.error(
              `  ✗ ${name}: ${test.name}\n      ${test.error ? textOf(test.error) : ''}`,
            );
          }
        }
        for (const log of session.logs) console.error(`  ${name} logged:`, ...log);
      }
      for (const test of skipped) console.log(`  - ${test}: skipped`);
      const last = `${failed} failed, ${skipped.length} skipped`;
      console.log(`browser tests: ${passed} passed, ${last}`);
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, JSON.stringify({ passed, failed }));
    },
  };
}
