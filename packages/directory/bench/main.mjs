// The directory's file and search beside their peers, in one process, written to README.md:
//   node packages/directory/bench/main.mjs [providers]
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { createSearch, openDirectory, Packer } from '@careway/directory';
import { providersNamed } from './generate.mjs';
import { peers } from './peers.mjs';
import { querySets, realSurnames, recall } from './queries.mjs';

const COUNT = Number(process.argv[2] ?? 100_000);
const QUERIES = 40;
/** A slow peer is asked fewer times: its figure is sure all the same. */
const LONGEST = 4000;

const median = (numbers) => numbers.toSorted((a, b) => a - b)[numbers.length >> 1];
const grouped = new Intl.NumberFormat('en-US', { maximumSignificantDigits: 3 });

async function timed(call) {
  const began = performance.now();
  const result = await call();
  return [result, performance.now() - began];
}

const packer = new Packer();
const people = [];
for (const one of providersNamed(COUNT, realSurnames)) {
  packer.add(one);
  people.push({ id: one.id, given: one.name.given[0], family: one.name.family });
}
const file = await packer.finish({ facilities: [], plans: [], source: 'generated' });

const [search, opening] = await timed(async () => createSearch(await openDirectory(file)));
const [, firstNear] = await timed(() => search.find({ limit: 10 }));
const [, firstName] = await timed(() => search.find({ text: people[0].family, limit: 10 }));
const documents = JSON.stringify([...providersNamed(Math.min(COUNT, 20_000), realSurnames)]);
const [, parsing] = await timed(() => JSON.parse(documents));
const suggest = (text) => search.suggest(text, 10).map(({ id }) => id);
const find = (text) => search.find({ text, limit: 10 }).rows.map(({ provider }) => provider.id);
// Numbers of licenses are as many random digits as there are providers: they are counted apart.
const plain = new Packer();
for (const one of providersNamed(COUNT, realSurnames)) plain.add({ ...one, licenses: [] });
const withoutLicenses = await plain.finish({ facilities: [], plans: [], source: 'generated' });

const sets = querySets(people, QUERIES);
const rows = [];
const own = { 'careway suggest': () => suggest, 'careway find': () => find };
for (const [name, build] of Object.entries({ ...own, ...peers })) {
  process.stderr.write(`${name} …\n`);
  const [ask, building] = await timed(() => build(people));
  const figures = Object.fromEntries(
    Object.entries(sets).map(([set, queries]) => {
      const times = [];
      const recalls = [];
      const began = performance.now();
      for (const { text, wanted } of queries) {
        if (performance.now() - began > LONGEST && times.length > 4) break;
        const start = performance.now();
        const found = ask(text);
        times.push(performance.now() - start);
        recalls.push(recall(found, wanted));
      }
      return [
        set,
        { ms: median(times), recall: recalls.reduce((a, b) => a + b, 0) / recalls.length },
      ];
    }),
  );
  rows.push({ name, building, figures });
}

const table = (head, lines) =>
  [head, head.map(() => '---'), ...lines].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
const [mine] = rows;
const report = `# The directory beside its peers

\`node packages/directory/bench/main.mjs\` writes this file. All are asked in one process, about a
seeded, fictional directory of ${grouped.format(COUNT)} providers; ratios hold where times do not,
and no test asserts either. These are from 2 shared cores, Node ${process.versions.node.split('.')[0]}.

## The file

| what | figure |
| --- | ---: |
| bytes a provider, gzip inside | ${(withoutLicenses.length / COUNT).toFixed(1)} |
| the same with a license number each | ${(file.length / COUNT).toFixed(1)} |
| bytes a provider of the same as JSON, gzip | ${(gzipSync(documents).length / Math.min(COUNT, 20_000)).toFixed(1)} |
| opening it, ms | ${opening.toFixed(0)} |
| the first list after that, ms | ${firstNear.toFixed(0)} |
| the first name after that, ms | ${firstName.toFixed(0)} |
| parsing the same as JSON alone, ms | ${((parsing * COUNT) / Math.min(COUNT, 20_000)).toFixed(0)} |

## Finding names

The median of ${QUERIES} queries in milliseconds, and how many of the first ten are right. \`suggest\`
gives what the peers give, ten ids by name; \`find\` reads the words for specialties, languages and
places too, and gives ten whole providers with all counts beside all filters.

${table(
  ['set', ...rows.map(({ name }) => name)],
  Object.keys(sets).map((set) => [
    set,
    ...rows.map(
      ({ figures }) => `${grouped.format(figures[set].ms)} (${figures[set].recall.toFixed(2)})`,
    ),
  ]),
)}

The real misspellings are 200 surnames as people of one family have written them, by the labels of
people at Ancestry (\`misspelled-names.json\` names the source and its license): two of three are one
edit away, the others two. They were chosen before anything was measured, and nothing was changed for
them.

The same as times of \`suggest\`: above 1 it is faster than the peer.

${table(
  ['set', ...rows.slice(2).map(({ name }) => name)],
  Object.keys(sets).map((set) => [
    set,
    ...rows.slice(2).map(({ figures }) => grouped.format(figures[set].ms / mine.figures[set].ms)),
  ]),
)}
`;
writeFileSync(join(import.meta.dirname, 'README.md'), report);
process.stdout.write(report);
