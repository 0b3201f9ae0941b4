import { readFile } from 'node:fs/promises';
import { openDirectory, readZips, type PackedDirectory, type ZipTable } from '@careway/directory';
import { UsageError } from '../command.js';
import { readJson, sentenceOf } from '../read-json.js';

export function unreadableFile(path: string): string {
  return `${path}: It can't be read. Check the path, from the folder you are in.`;
}

async function bytesOf(path: string): Promise<Uint8Array> {
  try {
    return await readFile(path);
  } catch {
    throw new UsageError(unreadableFile(path));
  }
}

/** @throws UsageError where there is no such file; DirectoryError where it is no packed directory. */
export async function openPackedFile(
  path: string,
): Promise<{ directory: PackedDirectory; bytes: number }> {
  const bytes = await bytesOf(path);
  return { directory: await openDirectory(bytes), bytes: bytes.length };
}

/** @throws UsageError where it is no JSON; DirectoryError where it is no table of ZIP centers. */
export async function readZipFile(path: string): Promise<ZipTable> {
  const parsed = await readJson(path);
  if ('fault' in parsed) throw new UsageError(sentenceOf(parsed.fault));
  return readZips(parsed.value);
}
