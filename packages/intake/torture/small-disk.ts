import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestContext } from 'node:test';

const run = (...[command = '', ...args]: string[]) => spawnSync(command, args).status === 0;

/** A disk of its own in memory, of a size that can be changed. */
export interface SmallDisk {
  folder: string;
  resize(bytes: number): void;
}

/** Undefined where this user may not mount one. */
export function smallDisk(test: TestContext, bytes: number): SmallDisk | undefined {
  const folder = mkdtempSync(join(tmpdir(), 'careway-small-disk-'));
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

/** A disk of its own that can fail under the hands of who writes to it. */
export interface FailingDisk {
  folder: string;
  /** The file system finds a fault and can only be read from now on, by whoever has files open too. */
  fail: () => void;
  /** Checks the disk and lets it be written again. Nobody may have a file of it open. */
  mend: () => void;
}

/** As large as the room that files leave to submissions, and more. Undefined where this user may not mount one. */
export function failingDisk(test: TestContext): FailingDisk | undefined {
  const base = mkdtempSync(join(tmpdir(), 'careway-failing-disk-'));
  const image = join(base, 'image');
  const folder = join(base, 'disk');
  mkdirSync(folder);
  const mount = () => run('mount', '-o', 'loop', image, folder);
  const mounted =
    run('truncate', '-s', '1G', image) && run('mkfs.ext4', '-q', '-F', image) && mount();
  test.after(() => {
    if (mounted) run('umount', '--lazy', folder);
    rmSync(base, { recursive: true });
  });
  if (!mounted) return undefined;
  return {
    folder,
    fail: () => void run('mount', '-o', 'remount,abort', folder),
    mend: () => {
      run('umount', folder);
      run('e2fsck', '-fy', image);
      mount();
    },
  };
}
