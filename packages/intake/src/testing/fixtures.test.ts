import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { TestContext } from 'node:test';
import type { Submission } from '@careway/rules/grievance';
import { plans } from '@careway/rules/plan';
import { conforming, withBody } from '../conforming.test.js';
import type { IntakeOptions } from '../intake.js';
import type { Problem } from '../http/problem.js';
import type { OpenReceipt } from '../filed/receipt.js';
import type { Trouble } from './server-process.test.js';
import { newSchema, openPlaceLater } from './store-fixtures.test.js';

/** A fictional member's grievance with every field filled in. */
export const grievance: Submission = {
  planId: 'prospect-medical-group',
  kind: 'grievance',
  language: 'en',
  lineOfBusiness: 'medi-cal',
  waitingCouldHarm: 'no',
  filedBy: 'parent',
  filerName: 'Robin Example',
  member: { name: 'Alex Example', memberId: 'EX-000-123', birthDate: '1990-02-28' },
  contact: {
    by: 'phone',
    phone: '+12135550123',
    email: 'robin@example.com',
    address: '1 Example Street, Exampletown, CA 90000',
    language: 'Spanish',
  },
  happened: { text: 'I waited 3 months for a visit.', day: '2026-11-02', where: 'Example Clinic' },
  wanted: 'A visit this week.',
  noticeDay: '2026-10-30',
};

export const KEY = '"8e03978e-40d5-43dd-bc93-6894a57f9324"';

/** Tuesday noon in Los Angeles. */
export const NOON = Date.parse('2026-11-24T12:00:00-08:00');

export function tempFolder(test: TestContext): string {
  const folder = mkdtempSync(join(tmpdir(), 'careway-intake-'));
  test.after(() => {
    rmSync(folder, { recursive: true, force: true });
  });
  return folder;
}

export function tempFile(test: TestContext): string {
  return join(tempFolder(test), 'intake.db');
}

/** Where a store can be: a file that is not there yet, or a schema of PostgreSQL. */
export function tempPlace(test: TestContext): string {
  return newSchema() ?? tempFile(test);
}

/** An intake on a new store, at noon. */
export function intakeOn(test: TestContext, options: Partial<IntakeOptions> = {}) {
  const file = tempPlace(test);
  const store = openPlaceLater(file);
  test.after(() => store.close());
  const handler = conforming({ store, plans, now: () => NOON, ...options });
  return { file, store, handler };
}

export function submit(body: unknown, headers: Record<string, string> = {}): Request {
  return withBody('http://intake.example/submissions', {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', 'Idempotency-Key': KEY, ...headers },
    body: typeof body === 'string' ? body : JSON.stringify(body),
  });
}

export async function problemOf(response: Response): Promise<Problem> {
  return (await response.json()) as Problem;
}

export async function receiptOf(response: Response): Promise<OpenReceipt> {
  return (await response.json()) as OpenReceipt;
}

/** A server of its own process on a file, told by its address once it listens. */
export async function startServer(
  test: TestContext,
  file: string,
  trouble: Trouble = {},
): Promise<{ child: ChildProcess; url: string }> {
  const script = fileURLToPath(new URL('server-process.test.ts', import.meta.url));
  const args = [file, JSON.stringify(trouble)];
  const child = fork(script, args, { execArgv: process.execArgv });
  test.after(() => child.kill('SIGKILL'));
  const [url] = (await Promise.race([
    once(child, 'message'),
    once(child, 'exit').then(() => Promise.reject(new Error('The server did not start.'))),
  ])) as [string];
  return { child, url };
}

/** A server that is struck down and started again on its file: clients wait for the next one. */
export function mortalServer(test: TestContext, file: string) {
  let server = startServer(test, file);
  let kills = 0;
  const end = async (dying: typeof server) => {
    const { child } = await dying;
    const gone = once(child, 'exit');
    child.kill('SIGKILL');
    await gone;
  };
  return {
    get kills() {
      return kills;
    },
    url: async () => (await server).url,
    /** Settles once the next server listens; between them, what the night brings can be mended. */
    kill(trouble?: Trouble, between: () => void = () => undefined): Promise<unknown> {
      server = end(server).then(() => {
        between();
        return startServer(test, file, trouble);
      });
      kills++;
      return server;
    },
    /** Settles once the server has suffered it. */
    async suffer(trouble: Trouble) {
      const { child } = await server;
      const suffered = once(child, 'message');
      child.send(trouble);
      await suffered;
    },
    end: () => end(server),
  };
}
