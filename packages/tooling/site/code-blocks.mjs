// Every block of code in the documentation, and which check holds it.
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../bootstrap.mjs';
import { codeOf } from './markdown.mjs';

/** Readmes whose own packages run their examples: packages/<name>/src/readme.test.ts. */
const ownTests = ['packages/rules/README.md', 'packages/intake/README.md'];

/** Pages of fragments, with names that only words explain: what they import is there. */
const fragments = ['packages/directory/README.md'];

const importsOf = (code) =>
  [...code.matchAll(/^import (?:type )?\{([^}]*)\} from .*$/gm)]
    .map(([whole, names]) => `${whole}\nexport {${names}};`)
    .join('\n');

/** What holds a block, by its language. A block of another language must say not-run. */
export const checks = {
  ts: 'types, and the values that its comments say',
  tsx: 'types',
  html: 'Chromium, under the strict policy',
  css: 'custom properties, tags and parts are those of the manifest',
  json: 'parsed',
  sh: 'each command is one that there is',
  http: 'a policy is the one that the tests send',
  mermaid: 'a drawing',
  '': 'text',
};

const sources = () => [
  'README.md',
  ...['packages', 'docs'].flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
      .map((name) => `${folder}/${name.replaceAll('\\', '/')}`)
      .filter((name) => name.endsWith('.md') && !/node_modules|\/dist\/|docs\/rules\//.test(name))
      .filter((name) => folder === 'docs' || /^packages\/[^/]+\/README\.md$/.test(name)),
  ),
  'rules/README.md',
];

/** The blocks of all pages: where each stands, its language, and its code. */
export function codeBlocks() {
  return sources()
    .filter((source) => !ownTests.includes(source))
    .flatMap((source) => {
      const blocks = codeOf(readFileSync(join(root, source), 'utf8')).map((block) => ({
        ...block,
        source,
        place: `${source}:${block.line}`,
      }));
      if (!fragments.includes(source)) return blocks;
      return blocks.map((block) =>
        block.language === 'ts' ? { ...block, content: importsOf(block.content) } : block,
      );
    });
}

/** A statement that says its value: "ride.outcome; // → 'in-time'". */
const SAYS = /^(\S.*);\s*\/\/ (?:→ )?('[^']*'|true|false|-?[\d.]+).*/gm;

/** A block as a module that checks each value that it says, and how many it checks. */
export function evaluated(content) {
  let count = 0;
  const code = content.replaceAll(SAYS, (_, expression, value) => {
    count += 1;
    return `same(${expression}, ${value});`;
  });
  const head = `import { strictEqual as same } from 'node:assert/strict';\n`;
  return { code: head + code, count };
}
