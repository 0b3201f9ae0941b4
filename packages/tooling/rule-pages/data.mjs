// What the pages are made of: the files under rules/, each with its path, and the library over them.
import { readFileSync, readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { tsImport } from 'tsx/esm/api';
import { root } from '../bootstrap.mjs';

const read = (path) => JSON.parse(readFileSync(join(root, path), 'utf8'));

/** Every JSON file of a folder under rules/, by its path from the root of the house. */
function filesOf(folder) {
  return readdirSync(join(root, 'rules', folder), { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.json'))
    .sort()
    .map((name) => {
      const path = `rules/${folder}/${name.replaceAll('\\', '/')}`;
      return { path, ...read(path) };
    });
}

const lastDay = (days) => days.filter(Boolean).sort().at(-1);

/** The data and the library, read anew at each call. */
export async function readRules() {
  const source = (name) => tsImport(`../../rules/src/${name}`, import.meta.url);
  const library = await source('index.ts');
  const { text } = await source('generated/text/en.ts');
  const parameters = filesOf('parameters');
  const provisions = filesOf('provisions');
  const references = [
    ...parameters.flatMap(({ values }) => values.map(({ reference }) => reference)),
    ...provisions.map(({ reference }) => reference),
  ];
  return {
    library,
    text,
    parameters,
    provisions,
    counting: filesOf('counting'),
    calendars: filesOf('calendars'),
    agencies: filesOf('agencies'),
    complaints: filesOf('triage'),
    plans: filesOf('plans'),
    cases: filesOf('cases').map((file) => ({ ...file, name: basename(file.path, '.json') })),
    order: read('rules/schema/parameter.schema.json').properties.gives.enum,
    /** The newest day on which somebody read a source: the pages say how things stood then. */
    reviewed: lastDay(references.map(({ checked }) => checked)),
  };
}

/** The newest day on which somebody read one of these sources. */
export function reviewedOf(references) {
  return lastDay(references.map((reference) => reference?.checked));
}

/** Items by a key, in the order in which each key comes first. */
export function grouped(items, keyOf) {
  const groups = new Map();
  for (const item of items) groups.set(keyOf(item), [...(groups.get(keyOf(item)) ?? []), item]);
  return groups;
}
