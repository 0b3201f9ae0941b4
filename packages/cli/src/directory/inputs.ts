import { createReadStream } from 'node:fs';
import { readFile, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import {
  readPlanNetBundle,
  readQhp,
  type Directory,
  type Packer,
  type QhpFile,
  type ReadReport,
  type ZipTable,
} from '@careway/directory';
import { parseJson, sentenceOf } from '../read-json.js';
import { unreadableFile } from './files.js';
import type { Progress } from './progress.js';

interface Read {
  directory: Omit<Directory, 'providers'>;
  report: ReadReport;
}

/** Reads what a plan has into a packer; a text says why it can't be read. */
export async function readInputs(
  paths: readonly string[],
  packer: Packer,
  zips: ZipTable | undefined,
  progress: Progress,
): Promise<Read | string> {
  const begins = await Promise.all(paths.map(beginOf));
  const missing = paths.find((_, at) => begins[at] === undefined);
  if (missing !== undefined) return unreadableFile(missing);
  const [path = '', ...others] = paths;
  const isList = begins.map((begin) => begin?.startsWith('[') === true);
  if (isList.every(Boolean)) {
    return readQhpFiles(paths, begins as string[], packer, zips, progress);
  }
  if (others.length > 0)
    return 'A Plan-Net Bundle is one file, and QHP files are JSON lists: give one kind of file at a time.';
  return readBundle(path, packer, zips, progress);
}

async function readBundle(
  path: string,
  packer: Packer,
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

async function readQhpFiles(
  paths: readonly string[],
  begins: readonly string[],
  packer: Packer,
  zips: ZipTable | undefined,
  progress: Progress,
): Promise<Read> {
  const sizes = await Promise.all(paths.map(async (path) => (await stat(path)).size));
  const isPlans = begins.map((begin) => isPlanList(begin));
  const total = sizes.reduce((sum, size) => sum + size, 0);
  let done = 0;
  const fileOf = (path: string): QhpFile => ({
    name: basename(path),
    async *open() {
      for await (const chunk of createReadStream(path) as AsyncIterable<Buffer>) {
        // Each file of providers is read twice: once to count, once to pack.
        done += chunk.length;
        progress.show('reading', Math.min(1, done / (2 * total)));
        yield chunk;
      }
    },
  });
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
