// The command without a process, for its tests. Its name keeps it out of the build; it holds no
// test of its own.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after } from 'node:test';
import { plans } from '@careway/rules';
import { run, type ExitCode } from './run.js';

export const folder = mkdtempSync(join(tmpdir(), 'careway-cli-'));
after(() => {
  rmSync(folder, { recursive: true });
});

export const plan = plans['prospect-medical-group'];
export const at = '2026-11-24T12:00:00-08:00';

export function file(name: string, content: unknown): string {
  const path = join(folder, name);
  writeFileSync(path, typeof content === 'string' ? content : JSON.stringify(content));
  return path;
}

interface Outcome {
  code: ExitCode;
  out: string;
  err: string;
}

/** The command without a process; the input comes in pieces that cut lines and letters. */
export async function careway(args: string[], input = '', pieces = 7): Promise<Outcome> {
  const bytes = new TextEncoder().encode(input);
  async function* stdin() {
    for (let start = 0; start < bytes.length; start += pieces) {
      yield await Promise.resolve(bytes.slice(start, start + pieces));
    }
  }
  let out = '';
  let err = '';
  const decoder = new TextDecoder();
  const textOf = (written: string | Uint8Array) =>
    typeof written === 'string' ? written : decoder.decode(written);
  const code = await run(args, {
    stdin: stdin(),
    stdout: { write: (text) => (out += textOf(text)) },
    stderr: { write: (text) => (err += textOf(text)) },
  });
  return { code, out, err };
}
