import { fork } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';

/** Starts a script of this folder in a process of its own. */
export function start(script, ...args) {
  return fork(join(import.meta.dirname, script), args.map(String), { execArgv: [] });
}

/** What a process says next. */
export async function told(child) {
  const [message] = await Promise.race([
    once(child, 'message'),
    once(child, 'exit').then(([code]) => Promise.reject(new Error(`It ended with ${code}.`))),
  ]);
  return message;
}

/** Lets the server end by itself. */
export async function ended(child) {
  const exit = once(child, 'exit');
  if (child.connected) child.send('close');
  await exit;
}
