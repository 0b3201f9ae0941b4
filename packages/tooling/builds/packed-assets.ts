import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';

const SMALL = 1_000;

/** Puts a file packed with Brotli beside each text of a folder, for a server that can send it. */
export function packAssets(folder: string): void {
  for (const name of readdirSync(folder).filter((file) => /\.(js|css)$/.test(file))) {
    const file = readFileSync(join(folder, name));
    if (file.length > SMALL) writeFileSync(join(folder, `${name}.br`), brotliCompressSync(file));
  }
}
