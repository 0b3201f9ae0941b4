import { createReadStream } from 'node:fs';
import { readFile, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import {
  DirectoryError,
  readPlanNetBundle,
  readPlanNetNdjson,
  readQhp,
  type Directory,
  type Provider,
  type ReadReport,
  type ZipTable,
} from '@careway/directory';
import { Nppes, readCsv, tenDigits } from '@careway/directory/csv';
import { parseJson, sentenceOf } from '../read-json.js';
import { unreadableFile } from './files.js';
import type { Progress } from './progress.js';

interface Read {
  directory: Omit<Directory, 'providers'>;
  report: ReadReport;
}

interface Inputs {
  paths: readonly string[];
  /** What the columns of tables are; without it there is no table among the files. */
  mapping: string | undefined;
  /** CMS's file of all NPIs. */
  nppes: string | undefined;
}

/** Takes providers, as a packer does. */
interface Taker {
  add(provider: Provider): void;
}

/** Reads what a plan has into a packer; a text says why it can't be read. */
export async function readInputs(
  inputs: Inputs,
  packer: Taker,
  zips: ZipTable | undefined,
  progress: Progress,
): Promise<Read | string> {
  if (inputs.nppes === undefined) return readFiles(inputs, packer, zips, progress);
  // The registry is read first: a provider is packed, and gone, as soon as it is read.
  const registry = await readNppes(inputs.paths, inputs.nppes, progress);
  if (typeof registry === 'string') return registry;
  const taker = {
    add(provider: Provider): void {
      packer.add(registry.enrich(provider));
    },
  };
  const read = await readFiles(inputs, taker, zips, progress);
  return typeof read === 'string' ? read : { ...read, report: registry.reportWith(read.report) };
}

async function readNppes(
  paths: readonly string[],
  nppes: string,
  progress: Progress,
): Promise<Nppes | string> {
  const numbers = new Set<number>();
  try {
    for (const path of paths) await tenDigits(createReadStream(path), numbers);
    const { size } = await stat(nppes);
    let done = 0;
    const bytes = async function* () {
      for await (const chunk of createReadStream(nppes) as AsyncIterable<Buffer>) {
        done += chunk.length;
        progress.show('NPPES', done / size);
        yield chunk;
      }
    };
    return await Nppes.read(bytes(), basename(nppes), numbers);
  } catch (error) {
    if (error instanceof DirectoryError) throw error;
    return unreadableFile(nppes);
  }
}

async function readFiles(
  { paths, mapping }: Inputs,
  packer: Taker,
  zips: ZipTable | undefined,
  progress: Progress,
): Promise<Read | string> {
  const begins = await Promise.all(paths.map(beginOf));
  const missing = paths.find((_, at) => begins[at] === undefined);
  if (missing !== undefined) return unreadableFile(missing);
  if (mapping !== undefined) return readTables(paths, mapping, packer, zips, progress);
  const texts = begins as string[];
  const kinds = new Set(texts.map(kindOf));
  // A manifest tells of the files of a bulk export, and stands beside them.
  if (kinds.has('resources')) kinds.delete('manifest');
  const [kind, ...others] = kinds;
  const [path = '', ...more] = paths;
  if (kind === 'table') return 'A table needs --mapping: see "careway directory build --help".';
  if (others.length > 0 || (kind !== 'list' && kind !== 'resources' && more.length > 0))
    return 'Give one kind of input at a time: one Bundle, the files of a QHP, or those of a bulk export.';
  if (kind === 'list') return readQhpFiles(paths, texts, packer, zips, progress);
  if (kind === 'resources') return readExport(paths, texts, packer, zips, progress);
  return readBundle(path, packer, zips, progress);
}

type Kind = 'list' | 'resources' | 'manifest' | 'bundle' | 'table';

/** What a file holds, by its first characters. */
function kindOf(begin: string): Kind {
  if (begin.startsWith('[')) return 'list';
  const [line = ''] = begin.split('\n');
  if (!begin.startsWith('{') && /[,;\t|]/.test(line)) return 'table';
  const isLine = line.trimEnd().endsWith('}') && line.includes('"resourceType"');
  if (isLine && !/"resourceType"\s*:\s*"Bundle"/.test(line)) return 'resources';
  return begin.includes('"transactionTime"') && begin.includes('"output"') ? 'manifest' : 'bundle';
}

async function readBundle(
  path: string,
  packer: Taker,
  zips: ZipTable | undefined,
  progress: Progress,
): Promise<Read | string> {
  progress.show('reading', 0);
  const parsed = parseJson((await readFile(path, 'utf8')).replace(/^\uFEFF/, ''), path);
  if ('fault' in parsed) return sentenceOf(parsed.fault);
  // The path on this machine is no business of whoever loads the file.
  const source = basename(path);
  const { directory, report } = readPlanNetBundle(parsed.value, { source, ...(zips && { zips }) });
  for (const [at, provider] of directory.providers.entries()) {
    packer.add(provider);
    progress.show('packing', (at + 1) / directory.providers.length);
  }
  return { directory, report };
}

/** Opens files as streams, which are read twice, and shows how far that is. */
async function streamsOf(paths: readonly string[], progress: Progress) {
  const sizes = await Promise.all(paths.map(async (path) => (await stat(path)).size));
  const total = sizes.reduce((sum, size) => sum + size, 0);
  let done = 0;
  return (path: string) => ({
    name: basename(path),
    async *open() {
      for await (const chunk of createReadStream(path) as AsyncIterable<Buffer>) {
        done += chunk.length;
        progress.show('reading', Math.min(1, done / (2 * total)));
        yield chunk;
      }
    },
  });
}

async function readExport(
  paths: readonly string[],
  begins: readonly string[],
  packer: Taker,
  zips: ZipTable | undefined,
  progress: Progress,
): Promise<Read | string> {
  const isManifest = begins.map((begin) => kindOf(begin) === 'manifest');
  const manifests = paths.filter((_, at) => isManifest[at]);
  const files = paths.filter((_, at) => isManifest[at] !== true);
  const [manifest] = manifests;
  if (manifests.length > 1) return 'A bulk export has one manifest: give one.';
  const parsed =
    manifest === undefined ? undefined : parseJson(await readFile(manifest, 'utf8'), manifest);
  if (parsed && 'fault' in parsed) return sentenceOf(parsed.fault);
  return readPlanNetNdjson(
    {
      ...(parsed && { manifest: parsed.value }),
      files: files.map(await streamsOf(files, progress)),
    },
    {
      source: files.map((path) => basename(path)).join(', '),
      ...(zips && { zips }),
      onProvider: (provider) => {
        packer.add(provider);
      },
    },
  );
}

async function readTables(
  paths: readonly string[],
  mapping: string,
  packer: Taker,
  zips: ZipTable | undefined,
  progress: Progress,
): Promise<Read | string> {
  let text;
  try {
    text = await readFile(mapping, 'utf8');
  } catch {
    return unreadableFile(mapping);
  }
  const parsed = parseJson(text, mapping);
  if ('fault' in parsed) return sentenceOf(parsed.fault);
  return readCsv(paths.map(await streamsOf(paths, progress)), parsed.value, {
    ...(zips && { zips }),
    onProvider: (provider) => {
      packer.add(provider);
    },
  });
}

async function readQhpFiles(
  paths: readonly string[],
  begins: readonly string[],
  packer: Taker,
  zips: ZipTable | undefined,
  progress: Progress,
): Promise<Read> {
  const isPlans = begins.map((begin) => isPlanList(begin));
  const fileOf = await streamsOf(paths, progress);
  const files = (wanted: boolean) => paths.filter((_, at) => isPlans[at] === wanted).map(fileOf);
  return readQhp(
    { plans: files(true), providers: files(false) },
    {
      ...(zips && { zips }),
      onProvider: (provider) => {
        packer.add(provider);
      },
    },
  );
}

/** The first characters of a file without white space; undefined where it can't be read. */
async function beginOf(path: string): Promise<string | undefined> {
  try {
    const stream = createReadStream(path, { encoding: 'utf8', end: 1 << 16 });
    let begin = '';
    for await (const chunk of stream as AsyncIterable<string>) begin += chunk;
    return begin.replace(/^[\s\uFEFF]+/, '');
  } catch {
    return undefined;
  }
}

/** An entry of plans.json has a name for the market; one of providers.json has a kind of provider. */
function isPlanList(begin: string): boolean {
  return (
    begin.includes('"marketing_name"') && !/"type"\s*:\s*"(?:INDIVIDUAL|FACILITY)"/.test(begin)
  );
}
