import { execFileSync, spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { chownSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import pg from 'pg';

/** A server of PostgreSQL for the tests, in a folder of its own. */
export interface PostgresServer {
  /** Of its database; a schema is named by its `options`. */
  url: string;
  /** Strikes the server and all its processes at once, and starts it again on its files. */
  strike(): Promise<void>;
  stop(): Promise<void>;
  /** The address of a new schema. */
  newPlace(): Promise<string>;
}

/** Where no server is installed, its tests are skipped with this line. */
export const noPostgres =
  binFolder() === undefined && 'PostgreSQL is not installed here: apt-get install postgresql';

function binFolder(): string | undefined {
  const debian = '/usr/lib/postgresql';
  const versions = existsSync(debian) ? readdirSync(debian).sort((a, b) => +b - +a) : [];
  const asked = spawnSync('pg_config', ['--bindir'], { encoding: 'utf8' });
  const folders = [
    ...versions.map((name) => join(debian, name, 'bin')),
    ...(asked.status === 0 ? [asked.stdout.trim()] : []),
  ];
  return folders.find((folder) => existsSync(join(folder, 'initdb')));
}

/** The program that writes a database out as text. */
export function pgDump(): string {
  return join(binFolder() ?? '', 'pg_dump');
}

/** PostgreSQL does not run as root, so that root becomes its own user, or nobody, for it. */
function person(): { uid?: number; gid?: number } {
  if (process.getuid?.() !== 0) return {};
  const line = /^postgres:[^:]*:(\d+):(\d+):/m.exec(readFileSync('/etc/passwd', 'utf8'));
  return { uid: Number(line?.[1] ?? 65_534), gid: Number(line?.[2] ?? 65_534) };
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}

/**
 * Makes a database in a temporary folder and serves it on a free port of this machine only.
 * @param disk Whether its files must be on the disk; else they are in memory, if that can be.
 */
export async function startPostgres({ disk }: { disk: boolean }): Promise<PostgresServer> {
  const bin = binFolder() ?? '';
  const who = person();
  const shared = '/dev/shm';
  const base = !disk && existsSync(shared) ? shared : tmpdir();
  const folder = mkdtempSync(join(base, 'careway-postgres-'));
  if (who.uid !== undefined) chownSync(folder, who.uid, who.gid ?? who.uid);
  const data = join(folder, 'data');
  const options = ['-A', 'trust', '-U', 'careway', '-E', 'UTF8', '--locale=C', '--no-sync'];
  execFileSync(join(bin, 'initdb'), ['-D', data, ...options], {
    ...who,
    cwd: folder,
    stdio: 'pipe',
  });
  const port = await freePort();
  const url = `postgres://careway@127.0.0.1:${port}/postgres`;

  const start = async (): Promise<ChildProcess> => {
    const settings = [
      '-c',
      'listen_addresses=127.0.0.1',
      '-c',
      `unix_socket_directories=${folder}`,
    ];
    for (;;) {
      const args = ['-D', data, '-p', String(port), ...settings, '-c', 'max_connections=60'];
      const child = spawn(join(bin, 'postgres'), args, { ...who, cwd: folder, stdio: 'ignore' });
      if (await answers(child, url)) return child;
      // What was struck down may still hold the memory that its processes shared.
      await wait(50);
    }
  };
  let schemas = 0;
  let server = await start();
  process.once('exit', () => server.kill('SIGQUIT'));
  return {
    url,
    strike: async () => {
      const gone = once(server, 'exit');
      for (const pid of [server.pid ?? 0, ...childrenOf(server.pid ?? 0)]) kill(pid);
      await gone;
      server = await start();
    },
    newPlace: async () => {
      const schema = `place_${++schemas}`;
      const client = new pg.Client({ connectionString: url });
      await client.connect();
      await client.query(`CREATE SCHEMA ${schema}`);
      await client.end();
      return `${url}?options=-csearch_path%3D${schema}`;
    },
    stop: async () => {
      const gone = once(server, 'exit');
      server.kill('SIGINT');
      await gone;
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** False where the server ended before it answered. */
async function answers(child: ChildProcess, url: string): Promise<boolean> {
  while (child.exitCode === null && child.signalCode === null) {
    const client = new pg.Client({ connectionString: url });
    client.on('error', () => undefined);
    try {
      await client.connect();
      await client.end();
      return true;
    } catch {
      await wait(20);
    }
  }
  return false;
}

function childrenOf(pid: number): number[] {
  const text = readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8');
  return text.trim().split(' ').filter(Boolean).map(Number);
}

function kill(pid: number): void {
  try {
    process.kill(pid, 'SIGKILL');
  } catch {
    // It has ended by itself.
  }
}
