export interface Output {
  write(text: string | Uint8Array): unknown;
  /** True where what was written waits for a slow reader. */
  writableNeedDrain?: boolean;
  once?(event: 'drain', listener: () => void): unknown;
}

/** Waits for a slow reader, so that a long answer costs no memory. */
export async function drained(output: Output): Promise<void> {
  if (!output.writableNeedDrain) return;
  await new Promise<void>((resolve) => {
    output.once?.('drain', resolve);
  });
}

/** What a command reads from and writes to; `process` is one. */
export interface Streams {
  stdin: AsyncIterable<Uint8Array | string> & { isTTY?: boolean };
  stdout: Output;
  stderr: Output;
}

/** 0: all is well. 1: there are faults. 2: the command was not understood. */
export type ExitCode = 0 | 1 | 2;

export interface Command {
  /** One or two words, as they are typed. */
  name: string;
  /** One line, for the list of commands. */
  summary: string;
  /** What `--help` shows, after these words. */
  help(args: readonly string[]): string | Promise<string>;
  /** @param args what stands after the name. */
  run(args: readonly string[], streams: Streams): Promise<ExitCode>;
}

/** A command line that can't be understood: what is wrong, and what to type instead. */
export class UsageError extends Error {
  static {
    this.prototype.name = 'UsageError';
  }
}
