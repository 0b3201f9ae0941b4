import {
  DirectoryError,
  isPacked,
  openDirectory,
  readZips,
  type Directory,
  type PackedDirectory,
  type ZipTable,
} from '@careway/directory';
import { nextTask } from '../painted.js';
import { absolute, DirectoryFailure } from './failure.js';

/** A directory that was loaded, for whoever searches in it. */
export interface LoadedDirectory {
  opened: PackedDirectory;
  /** Absent where the ZIP centers could not be had: nothing can be measured then. */
  zips?: ZipTable;
}

/** A cheap phone can hold no more than this; a larger directory needs another source. */
const LARGEST = 64 * 1024 * 1024;
const LONGEST_WAIT = 60_000;

const cache = new Map<string, Promise<LoadedDirectory>>();

/**
 * Loads and reads a directory, once a page for the same addresses, however many elements ask. A failed load is tried again the
 * next time.
 */
export function loadDirectory(
  directory: string | Directory,
  zips: string | ZipTable | undefined,
): Promise<LoadedDirectory> {
  if (typeof directory !== 'string' || typeof zips === 'object') {
    return read(directory, zips);
  }
  const key = JSON.stringify([absolute(directory), zips && absolute(zips)]);
  let loading = cache.get(key);
  if (!loading) {
    loading = read(directory, zips);
    cache.set(key, loading);
    loading.catch(() => cache.delete(key));
  }
  return loading;
}

async function read(
  source: string | Directory,
  zips: string | ZipTable | undefined,
): Promise<LoadedDirectory> {
  const [file, table] = await Promise.all([
    typeof source === 'string' ? fetchFile(absolute(source)) : undefined,
    readZipTable(zips),
  ]);
  const withZips = (opened: PackedDirectory) => ({ opened, ...(table && { zips: table }) });
  if (typeof source !== 'string') return withZips((await bundles()).columnsOf(source));
  try {
    return withZips(await readFile(file ?? new Uint8Array(), source, table));
  } catch (error) {
    if (!(error instanceof DirectoryError)) throw error;
    throw new DirectoryFailure('not-readable', `${absolute(source)}: ${error.message}`);
  }
}

/** A packed file, or a Plan-Net Bundle, told apart by how it begins. */
async function readFile(
  file: Uint8Array,
  source: string,
  zips: ZipTable | undefined,
): Promise<PackedDirectory> {
  if (isPacked(file)) {
    const opened = await openDirectory(file);
    await nextTask();
    return opened;
  }
  const { columnsOf, readPlanNetBundle } = await bundles();
  await nextTask();
  const json = parseJson(file, absolute(source));
  await nextTask();
  const { directory } = readPlanNetBundle(json, { source, ...(zips && { zips }) });
  await nextTask();
  return columnsOf(directory);
}

/** Whoever has a packed file never loads the reader of Bundles. */
const bundles = () => import('./bundles.js');

/** ZIP centers, for whoever reads no directory. */
export async function readZipTable(
  zips: string | ZipTable | undefined,
): Promise<ZipTable | undefined> {
  return typeof zips === 'string' ? loadZips(zips) : zips;
}

/** ZIP centers; undefined where they can't be had, since the list works without. */
async function loadZips(url: string): Promise<ZipTable | undefined> {
  try {
    const href = absolute(url);
    return readZips(parseJson(await fetchFile(href), href));
  } catch {
    return undefined;
  }
}

async function fetchFile(href: string): Promise<Uint8Array> {
  let file: Uint8Array;
  try {
    const response = await fetch(href, {
      headers: { accept: 'application/octet-stream, application/fhir+json, application/json' },
      signal: AbortSignal.timeout(LONGEST_WAIT),
    });
    if (!response.ok) {
      const status = `the server answered ${response.status}. Check the address.`;
      throw new DirectoryFailure('not-loaded', `${href}: ${status}`);
    }
    file = new Uint8Array(await response.arrayBuffer());
  } catch (error) {
    if (error instanceof DirectoryFailure) throw error;
    const reason = error instanceof Error ? error.message : String(error);
    throw new DirectoryFailure(
      'not-loaded',
      `${href}: ${reason}. Check the address, the connection and connect-src.`,
    );
  }
  if (file.length > LARGEST) {
    const rule = `a directory in a page must be at most ${LARGEST} bytes`;
    throw new DirectoryFailure(
      'not-readable',
      `${href}: ${file.length}; ${rule}. Pack it with "careway directory build".`,
    );
  }
  return file;
}

function parseJson(file: Uint8Array, href: string): unknown {
  try {
    return JSON.parse(new TextDecoder().decode(file)) as unknown;
  } catch {
    throw new DirectoryFailure(
      'not-readable',
      `${href}: the file must be JSON, or one of "careway directory build". Check the address.`,
    );
  }
}
