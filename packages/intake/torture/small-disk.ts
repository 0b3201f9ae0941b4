import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestContext } from 'node:test';

/** A disk of its own in memory, of a size that can be changed. */
export interface SmallDisk {
  folder: string;
  resize(bytes: number): void;
}

/** Undefined where this user may not mount one. */
export function smallDisk(test: TestContext, bytes: number): SmallDisk | undefined {
  const folder = mkdtempSync(join(tmpdir(), 'careway-small-disk-'));
  const run = (...[command = '', ...args]: string[]) => spawnSync(command, args).status === 0;
  const mounted = run('mount', '-t', 'tmpfs', '-o', `size=${bytes}`, 'none', folder);
  test.after(() => {
    if (mounted) run('umount', '--lazy', folder);
    rmdirSync(folder);
  });
  if (!mounted) return undefined;
  return {
    folder,
    resize: (bytes) => void run('mount', '-o', `remount,size=${bytes}`, folder),
  };
}
