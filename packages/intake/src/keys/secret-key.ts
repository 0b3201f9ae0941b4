import { randomBytes } from 'node:crypto';
import { closeSync, fsyncSync, linkSync, openSync, readFileSync, rmSync, writeSync } from 'node:fs';
import { dirname } from 'node:path';
import { RulesError } from '@careway/rules/core';
import { syncFolder } from '../sqlite/sync-folder.js';

const LENGTH = 32;

/**
 * The server's key in a file of its own, made with 32 random bytes where it is missing. It stands
 * beside the database and not in it, so that a copy of the database opens nobody's submission.
 * Of several processes that want to make it, all get the same one.
 * @throws RulesError `bad-key`, with the path, the rule and the remedy.
 */
export function openSecretKey(file: string): Uint8Array {
  const key = read(file) ?? made(file);
  if (key.byteLength === LENGTH) return key;
  throw refused(file, `${key.byteLength} bytes`);
}

function read(file: string): Uint8Array | undefined {
  try {
    return readFileSync(file);
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : 'unknown';
    if (code === 'ENOENT') return undefined;
    throw refused(file, code);
  }
}

/** Written whole under another name and then linked: a link never replaces what is there. */
function made(file: string): Uint8Array {
  const draft = `${file}-${randomBytes(8).toString('hex')}`;
  try {
    const handle = openSync(draft, 'wx', 0o600);
    try {
      writeSync(handle, randomBytes(LENGTH));
      fsyncSync(handle);
    } finally {
      closeSync(handle);
    }
    linkSync(draft, file);
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : 'unknown';
    if (code !== 'EEXIST') throw refused(file, code);
  } finally {
    rmSync(draft, { force: true });
  }
  syncFolder(dirname(file));
  return readFileSync(file);
}

function refused(path: string, value: string): RulesError {
  return new RulesError([
    {
      code: 'bad-key',
      path,
      value,
      rule: `The server's key must be a file of ${LENGTH} bytes that can be read, or can be made.`,
      remedy:
        'Let the user of this server read and write it, or move it away: a new one is made, and receipts that are asked for again get a new secret.',
    },
  ]);
}
