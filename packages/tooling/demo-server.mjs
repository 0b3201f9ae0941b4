import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { root } from './bootstrap.mjs';

/** Starts the built demo with a database that is thrown away with it, and says where it is. */
export async function startDemo() {
  const data = mkdtempSync(join(tmpdir(), 'careway-demo-'));
  const server = spawn(
    process.execPath,
    ['--conditions=source', '--import=tsx', 'demo/server/main.ts'],
    {
      cwd: root,
      env: { ...process.env, PORT: '0', CAREWAY_DATABASE: join(data, 'intake.sqlite') },
    },
  );
  const close = () => {
    server.once('exit', () => {
      rmSync(data, { recursive: true });
    });
    server.kill();
  };
  const [text] = await once(server.stdout, 'data');
  const [url] = /http:\/\/[\w.:]+/.exec(String(text)) ?? [];
  if (!url) throw new Error(`The demo did not say where it is: ${text}`);
  return { url, close };
}
