// The command in processes of their own, for its tests. Its name keeps it out of the build; it holds
// no test of its own.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import type { TestContext } from 'node:test';
import { plan } from '../in-process.test.js';

const main = fileURLToPath(new URL('../main.ts', import.meta.url));

export const MARK = 'canary7f3';

type Environment = Readonly<Record<string, string>>;

/** What is asked for is in the environment of the child alone: this process may serve other tests. */
function started(t: TestContext, args: readonly string[], env: Environment) {
  const child = spawn(process.execPath, ['--conditions=source', '--import', 'tsx', main, ...args], {
    env: { ...process.env, ...env },
    // One that does not end as it should fails its test, and does not hang it.
    timeout: 60_000,
    killSignal: 'SIGKILL',
  });
  t.after(() => child.kill('SIGKILL'));
  const printed = { out: '', err: '' };
  child.stdout.setEncoding('utf8').on('data', (text: string) => (printed.out += text));
  child.stderr.setEncoding('utf8').on('data', (text: string) => (printed.err += text));
  // Once all that it printed is here, too.
  const closed = once(child, 'close').then(([code]) => code as number | null);
  return { child, printed, closed };
}

/** The command until it ends by itself. */
export async function ended(t: TestContext, args: readonly string[], env: Environment = {}) {
  const { printed, closed } = started(t, args, env);
  const code = await closed;
  return { code, ...printed };
}

/** A server of the command until it is told to stop. */
export async function serving(t: TestContext, args: readonly string[], env: Environment = {}) {
  const server = started(t, ['intake', 'serve', '--port', '0', ...args], env);
  const { child, printed, closed } = server;
  const url = await new Promise<string>((resolve, reject) => {
    child.stderr.on('data', () => {
      const [, found] = /Receiving at (http:\S+);/.exec(printed.err) ?? [];
      if (found !== undefined) resolve(found);
    });
    void closed.then(() => {
      reject(new Error(printed.err));
    });
  });
  const stop = async () => {
    child.kill('SIGTERM');
    return { code: await closed, log: printed.out, said: printed.err };
  };
  return { url, stop };
}

/** A fictional member's grievance, whose every word is the mark. */
export const post = (url: string, key: string = crypto.randomUUID()) =>
  fetch(`${url}/submissions`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', 'Idempotency-Key': key },
    body: JSON.stringify({
      ...{ planId: plan?.id, kind: 'grievance', language: 'en', lineOfBusiness: 'medi-cal' },
      ...{ waitingCouldHarm: 'no', filedBy: 'member', member: { name: MARK } },
      contact: { by: 'phone', phone: '+12135550123', language: 'English' },
      happened: { text: MARK },
    }),
  });

/** What a server answers who holds a token or a secret. */
export async function asked(url: string, path: string, token?: string) {
  const headers = token === undefined ? {} : { Authorization: `Bearer ${token}` };
  const response = await fetch(`${url}${path}`, { headers });
  return [response.status, await response.text()] as const;
}
