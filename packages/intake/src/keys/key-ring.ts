import { readFileSync } from 'node:fs';
import { RulesError } from '@careway/rules/core';

/** Keys that what members write is sealed with, each of 32 bytes, by the name that it goes by. */
export interface KeyRing {
  /** The name of the key that new submissions are sealed with. */
  readonly current: string;
  readonly keys: ReadonlyMap<string, Uint8Array>;
}

const LENGTH = 32;

/**
 * Reads a key ring: a key a line, or between commas, as a name, a colon and 32 bytes in Base64. The
 * first seals what is new; the others open what was sealed before.
 * @param path What the text came from, such as CAREWAY_KEYS.
 * @throws RulesError `bad-key-ring`, with the line. No part of a key is told back.
 */
export function readKeyRing(text: string, path = 'keys'): KeyRing {
  const entries = text
    .split(/[\n,]/)
    .map((line) => line.trim())
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line, index): [string, Uint8Array] => {
      const [, name = '', base64 = ''] = /^([\w-]{1,40}):([A-Za-z0-9+/]{43}=)$/.exec(line) ?? [];
      const key = Buffer.from(base64, 'base64');
      if (key.byteLength !== LENGTH) throw refused(path, `key ${index + 1}`);
      return [name, key];
    });
  const keys = new Map(entries);
  const current = entries[0]?.[0];
  if (current === undefined) throw refused(path, 'no key');
  if (keys.size < entries.length) throw refused(path, 'a name twice');
  return { current, keys };
}

/**
 * The key ring of the environment: the text of CAREWAY_KEYS, or of the file that CAREWAY_KEYS_FILE
 * names. Undefined where neither is there: nothing is sealed then.
 * @throws RulesError `bad-key-ring`.
 */
export function keyRingFrom(
  environment: Readonly<Record<string, string | undefined>>,
): KeyRing | undefined {
  const { CAREWAY_KEYS: text, CAREWAY_KEYS_FILE: file } = environment;
  if (text !== undefined && text !== '') return readKeyRing(text, 'CAREWAY_KEYS');
  return file === undefined || file === '' ? undefined : readKeyRing(read(file), file);
}

function read(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    throw refused(file, error instanceof Error && 'code' in error ? String(error.code) : 'unknown');
  }
}

function refused(path: string, value: string): RulesError {
  return new RulesError([
    {
      ...{ code: 'bad-key-ring', path, value },
      rule: 'A key ring has a key a line: a name, a colon and 32 bytes in Base64, each name once.',
      remedy: 'Make a key with: echo "2026-11:$(openssl rand -base64 32)"',
    },
  ]);
}
