// Loads the test files that are named after it into one process: node packages/tooling/together.mjs a.test.ts b.test.ts
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

for (const file of process.argv.slice(2)) await import(pathToFileURL(resolve(file)).href);
