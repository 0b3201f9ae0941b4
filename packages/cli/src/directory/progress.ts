import type { Streams } from '../command.js';

const WIDTH = 24;

/**
 * A bar on a terminal, drawn over itself; in a pipe or a log, one plain line when a step is done.
 * It goes to the error stream, so that the result can be piped on.
 */
export class Progress {
  private drawn = '';

  constructor(private readonly stderr: Streams['stderr'] & { isTTY?: boolean }) {}

  /** @param part of the step that is done, from 0 to 1. */
  show(step: string, part: number): void {
    if (this.stderr.isTTY !== true) return;
    const full = Math.round(Math.min(1, Math.max(0, part)) * WIDTH);
    const percent = String(Math.floor(part * 100)).padStart(3);
    const bar = `\r${step.padEnd(10)} ${'█'.repeat(full)}${'░'.repeat(WIDTH - full)} ${percent} %`;
    // A terminal is drawn to as often as a person can see it change.
    if (bar === this.drawn) return;
    this.drawn = bar;
    this.stderr.write(bar);
  }

  done(step: string, what: string): void {
    const line = `${step.padEnd(10)} ${what}`;
    this.stderr.write(this.stderr.isTTY === true ? `\r\u001B[K${line}\n` : `${line}\n`);
    this.drawn = '';
  }
}
