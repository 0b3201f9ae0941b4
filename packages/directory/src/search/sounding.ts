import { soundOf } from './sounds.js';
import { ended } from './steps.js';
import type { Tokens } from './tokens.js';

/** Names whose sounds are read in one step. */
const soundsAtOnce = 1024;

/** A sound of one letter is shared by too many names. */
const shortestSound = 2;

/** The whole names of a directory by how they sound: read once a word is spelled like none of them. */
export class Sounding {
  private readonly steps = this.reading();
  private bySound: Map<string, number[]> | undefined;

  /** @param isUsed Whether somebody has the name. */
  constructor(
    private readonly names: Tokens,
    private readonly isUsed: (token: number) => boolean,
  ) {}

  /** Reads ahead, in steps. */
  *prepare(): Generator<undefined> {
    while (!this.bySound) {
      const step = this.steps.next();
      if (step.done === true) this.bySound ??= step.value;
      else yield;
    }
  }

  /** Names that sound like a word. */
  like(word: string): readonly number[] {
    const sound = soundOf(word);
    if (word.length < 4 || sound.length < shortestSound) return [];
    this.bySound ??= ended(this.steps);
    return this.bySound.get(sound) ?? [];
  }

  private *reading(): Generator<undefined, Map<string, number[]>> {
    const bySound = new Map<string, number[]>();
    for (let token = 0; token < this.names.count; token += 1) {
      if (token % soundsAtOnce === 0) yield;
      if (!this.names.isWhole(token) || !this.isUsed(token)) continue;
      const own = soundOf(this.names.text(token));
      const known = bySound.get(own);
      if (known) known.push(token);
      else bySound.set(own, [token]);
    }
    return bySound;
  }
}
