// What a language lacks. "npm run locales -- vi" starts or checks Vietnamese: it makes the files
// that are not there yet and lists every text that is missing or has lost a {name}, by its file.
// docs/locales.md has the steps.
import { cpSync, existsSync, readFileSync, readdirSync } from 'node:fs';
import { join, relative } from 'node:path';
import { pathToFileURL } from 'node:url';
import { root } from './bootstrap.mjs';

const source = 'en';

const read = (path) => JSON.parse(readFileSync(path, 'utf8'));

const jsonFiles = (folder) =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.json'))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();

/** The {names} that a text leaves to be filled in, each once. */
const namesIn = (text) => [...new Set(text.match(/\{\w+\}/g))].sort().join(' ');

/** What stands for an expression in a translated message. */
const holesIn = (text) => (text.match(/<x id="\d+"/g) ?? []).sort().join(' ');

function* textFaults(base, tag) {
  const english = join(base, 'rules', 'text', source);
  for (const path of jsonFiles(english)) {
    const own = join(base, 'rules', 'text', tag, relative(english, path));
    const file = relative(base, own);
    if (!existsSync(own)) {
      yield `${file}: the file is missing. Copy ${relative(base, path)} and translate it.`;
      continue;
    }
    const [texts, wanted] = [read(own), read(path)];
    for (const [id, text] of Object.entries(wanted)) {
      if (typeof texts[id] !== 'string' || texts[id].trim() === '') {
        yield `${file}: "${id}" is missing. Translate "${text}".`;
      } else if (namesIn(texts[id]) !== namesIn(text)) {
        yield `${file}: "${id}" has ${namesIn(texts[id]) || 'no {name}'} where English has ${namesIn(text) || 'none'}. Use the same.`;
      }
    }
    for (const id of Object.keys(texts)) {
      if (!(id in wanted)) yield `${file}: "${id}" is in no English file. Take it out.`;
    }
  }
}

/** Words that stand beside the English ones, as in `{ "en": "Bill", "es": "Cobro" }`. */
function* besideFaults(base, tag) {
  function* walk(node, file, at) {
    if (typeof node !== 'object' || node === null) return;
    if (source in node) {
      const [own, english] = [node[tag], node[source]];
      if (own === undefined || own.length === 0) {
        yield `${file}${at}: "${tag}" is missing. Translate "${[english].flat().join(', ')}".`;
      } else if (typeof english === 'string' && namesIn(own) !== namesIn(english)) {
        yield `${file}${at}: "${tag}" has ${namesIn(own) || 'no {name}'} where English has ${namesIn(english) || 'none'}. Use the same.`;
      }
      return;
    }
    for (const [name, child] of Object.entries(node)) yield* walk(child, file, `${at}/${name}`);
  }
  for (const folder of ['help', 'agencies']) {
    for (const path of jsonFiles(join(base, 'rules', folder))) {
      yield* walk(read(path), relative(base, path), '');
    }
  }
}

function* messageFaults(base, tag) {
  const folder = join('packages', 'widgets');
  const config = read(join(base, folder, 'lit-localize.json'));
  if (!config.targetLocales.includes(tag)) {
    yield `${join(folder, 'lit-localize.json')}: "${tag}" is not in targetLocales. Add it.`;
  }
  const file = join(folder, 'translations', `${tag}.xlf`);
  if (!existsSync(join(base, file))) {
    yield `${file}: the file is missing. Run "npx lit-localize extract" in ${folder}.`;
    return;
  }
  const units = readFileSync(join(base, file), 'utf8').split('<trans-unit ').slice(1);
  for (const unit of units) {
    const id = /^id="([^"]+)"/.exec(unit)?.[1];
    const english = /<source>([^]*?)<\/source>/.exec(unit)?.[1] ?? '';
    const own = /<target>([^]+?)<\/target>/.exec(unit)?.[1];
    if (own === undefined) yield `${file}: ${id} is missing. Translate "${english}".`;
    else if (holesIn(own) !== holesIn(english)) {
      yield `${file}: ${id} lost or gained an <x id>. Use those of "${english}".`;
    }
  }
}

/**
 * Everything that a language lacks, each with its file, its place and the remedy; an empty list
 * where it is complete.
 * @param {string} tag such as `vi`: the name of its folder.
 * @param {string} base the checkout, or another tree with the same files.
 */
export function localeFaults(tag, base = root) {
  return [...textFaults(base, tag), ...besideFaults(base, tag), ...messageFaults(base, tag)];
}

/** Copies the English texts to a folder of the language's own, where there is none yet. */
export function startLocale(tag, base = root) {
  if (!/^[a-z]{2,3}(-[A-Z][a-z]{3})?(-[A-Z]{2})?$/.test(tag)) {
    throw new Error(`"${tag}" is no language tag. Use one of BCP 47, such as vi or zh-Hant.`);
  }
  const own = join(base, 'rules', 'text', tag);
  if (!existsSync(own)) cpSync(join(base, 'rules', 'text', source), own, { recursive: true });
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const [tag] = process.argv.slice(2);
  try {
    if (!tag) throw new Error('Which language? For example: npm run locales -- vi');
    startLocale(tag);
    const faults = localeFaults(tag);
    for (const fault of faults) console.log(fault);
    console.log(faults.length === 0 ? `${tag} is complete.` : `${faults.length} to do.`);
    process.exitCode = faults.length === 0 ? 0 : 1;
  } catch (error) {
    console.error(error.message);
    process.exitCode = 2;
  }
}
