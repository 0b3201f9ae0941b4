import { words } from './fold.js';
import type { Site } from './model.js';
import type { Rows, Texts } from './packed/fields.js';

/** The names of practices, each as a whole. */
export class PracticeNames {
  /** Folded; read once several words are typed. */
  private known: ReadonlySet<string> | undefined;

  constructor(private readonly sites: Rows<Site>) {}

  /** Whether the folded words are, in this order, what a practice is called. */
  has(asked: readonly string[]): boolean {
    this.known ??= new Set(
      (this.sites.reader('practice') as Texts).all().map((name) => words(name).join(' ')),
    );
    return this.known.has(asked.join(' '));
  }
}
