// The directory's file and search beside their peers, in one process, written to README.md:
//   node packages/directory/bench/main.mjs [providers] [sizes: 10000,1000000]
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { createSearch, openDirectory, Packer } from '@careway/directory';
import { providersNamed } from './generate.mjs';
import { peers, saved } from './peers.mjs';
import { querySets, realSurnames, recall } from './queries.mjs';

const COUNT = Number(process.argv[2] ?? 100_000);
/** The sizes between which the growth of a search is measured. */
const SIZES = (process.argv[3] ?? '10000,1000000').split(',').map(Number);
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

/** A directory of so many, packed, and whom the queries are about. */
async function packed(count) {
  const packer = new Packer();
  const people = [];
  for (const one of providersNamed(count, realSurnames)) {
    packer.add(one);
    people.push({ id: one.id, given: one.name.given[0], family: one.name.family });
  }
  return { people, file: await packer.finish({ facilities: [], plans: [], source: 'generated' }) };
}

/** The median of each set's queries, each asked once before: what is read at first is read by then. */
function times(sets, ask) {
  return Object.fromEntries(
    Object.entries(sets).map(([set, queries]) => {
      for (const { text } of queries) ask(text);
      return [
        set,
        median(
          queries.map(({ text }) => {
            const start = performance.now();
            ask(text);
            return performance.now() - start;
          }),
        ),
      ];
    }),
  );
}

const { people, file } = await packed(COUNT);
const [search, opening] = await timed(async () => createSearch(await openDirectory(file)));
const [, firstNear] = await timed(() => search.find({ limit: 10 }));
const [, firstName] = await timed(() => search.find({ text: people[0].family, limit: 10 }));
const documents = JSON.stringify([...providersNamed(COUNT, realSurnames)]);
const [, parsing] = await timed(() => JSON.parse(documents));
// From the bytes that came, unpacked, to the first ten by name as a page shows them.
const name = people[0].family;
const [, own] = await timed(async () =>
  createSearch(await openDirectory(file))
    .suggest(name, 10)
    .map(({ provider }) => provider),
);
const loads = Object.entries(saved).map(([peer, { save, load }]) => {
  process.stderr.write(`loading ${peer} …\n`);
  const texts = save(people, documents);
  const bytes = texts.reduce((sum, text) => sum + gzipSync(text).length, 0);
  const start = performance.now();
  load(texts)(name);
  return { peer, bytes, ms: performance.now() - start };
});
const suggest = (text) => search.suggest(text, 10).map(({ id }) => id);
const find = (text) => search.find({ text, limit: 10 }).rows.map(({ provider }) => provider.id);
// Numbers of licenses are as many random digits as there are providers: they are counted apart.
const plain = new Packer();
for (const one of providersNamed(COUNT, realSurnames)) plain.add({ ...one, licenses: [] });
const withoutLicenses = await plain.finish({ facilities: [], plans: [], source: 'generated' });

const sets = querySets(people, QUERIES);
const rows = [];
const ours = { 'careway suggest': () => suggest, 'careway find': () => find };
for (const [peer, build] of Object.entries({ ...ours, ...peers })) {
  process.stderr.write(`${peer} …\n`);
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
  rows.push({ name: peer, building, figures });
}

/** By how many there are: the median of each set. */
const bySize = [];
for (const count of SIZES) {
  process.stderr.write(`${count} providers …\n`);
  const sized = await packed(count);
  const among = createSearch(await openDirectory(sized.file));
  bySize.push(
    times(querySets(sized.people, QUERIES), (text) => among.suggest(text, 10).map(({ id }) => id)),
  );
}
const [least, most] = [bySize[0], bySize.at(-1)];
const exponent = (set) => Math.log(most[set] / least[set]) / Math.log(SIZES.at(-1) / SIZES[0]);

/** Peers that are faster than \`suggest\`, where they find as much of what is wanted within 0.05. */
const faster = rows.slice(2).flatMap(({ name: peer, figures }) =>
  Object.entries(figures)
    .filter(
      ([set, { ms, recall: found }]) =>
        ms < rows[0].figures[set].ms && found >= rows[0].figures[set].recall - 0.05,
    )
    .map(([set]) => `${peer} for ${set}`),
);

const table = (head, lines) =>
  [head, head.map(() => '---'), ...lines].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
const [mine] = rows;
let report = `# The directory beside its peers

\`node packages/directory/bench/main.mjs\` writes this file. All are asked in one process, about a
seeded, fictional directory of ${grouped.format(COUNT)} providers; ratios hold where times do not,
and no test asserts either. These are from 2 shared cores, Node ${process.versions.node.split('.')[0]}.

## The file

| what | figure |
| --- | ---: |
| bytes a provider, gzip inside | ${(withoutLicenses.length / COUNT).toFixed(1)} |
| the same with a license number each | ${(file.length / COUNT).toFixed(1)} |
| bytes a provider of the same as JSON, gzip | ${(gzipSync(documents).length / COUNT).toFixed(1)} |
| opening it, ms | ${opening.toFixed(0)} |
| the first list after that, ms | ${firstNear.toFixed(0)} |
| the first name after that, ms | ${firstName.toFixed(0)} |
| parsing the same as JSON alone, ms | ${parsing.toFixed(0)} |

## Loading it

From the bytes, unpacked from the wire, to the first ten people by name as a page shows them: the
index, and the documents that it needs, for all alike. fuzzysort, uFuzzy and fuse.js write no index
that would spare them the reading of all names.

${table(
  ['who', 'bytes on the wire, gzip', 'first result, ms', 'the same as times of careway'],
  [{ peer: 'careway', bytes: file.length, ms: own }, ...loads].map(({ peer, bytes, ms }) => [
    peer,
    grouped.format(bytes),
    ms.toFixed(0),
    grouped.format(ms / own),
  ]),
)}

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

${
  faster.length === 0
    ? 'No peer that finds as much of what is wanted, within 0.05, is faster.'
    : `Faster, and within 0.05 of as much of what is wanted: ${faster.join(', ')}.`
}

The same as times of \`suggest\`: above 1 it is faster than the peer.

${table(
  ['set', ...rows.slice(2).map(({ name }) => name)],
  Object.keys(sets).map((set) => [
    set,
    ...rows.slice(2).map(({ figures }) => grouped.format(figures[set].ms / mine.figures[set].ms)),
  ]),
)}
`;
report += `
## Growing

The median of \`suggest\` in milliseconds once names have been read, by how many providers there are,
and the power of that number by which it grows.

${table(
  ['set', ...SIZES.map((count) => grouped.format(count)), 'exponent'],
  Object.keys(least).map((set) => [
    set,
    ...bySize.map((medians) => grouped.format(medians[set])),
    exponent(set).toFixed(2),
  ]),
)}
`;
writeFileSync(join(import.meta.dirname, 'README.md'), report);
process.stdout.write(report);
