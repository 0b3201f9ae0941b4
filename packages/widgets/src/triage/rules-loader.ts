import type * as TriageRules from '@careway/rules/triage';
import type { ComplaintWords } from '@careway/rules/triage';
import type { ReactiveControllerHost } from 'lit';
import { painted } from '../base/painted.js';
import { loadComplaintWords } from './triage-words.js';

export type Rules = typeof TriageRules;

/** The rules and what their search needs. */
export interface LoadedRules {
  rules: Rules;
  vocabulary: readonly ComplaintWords[];
}

/** A member who waits longer than this is better served by a call. */
const LONGEST = 15_000;

/**
 * Brings the rules and their engine while the member reads the first screen. What fails is tried
 * once more when it is needed.
 */
export class RulesLoader {
  readonly #host: Pick<ReactiveControllerHost, 'requestUpdate'>;
  readonly #source: () => Promise<Rules>;
  readonly #warmUp: (rules: Rules) => Promise<unknown>;
  #loading: Promise<void> | undefined;
  #loaded: LoadedRules | undefined;
  #tries = 0;
  #isAhead = false;

  /** @param warmUp asks the rules something, so that the first real question is answered in a frame. */
  constructor(
    host: Pick<ReactiveControllerHost, 'requestUpdate'>,
    source: () => Promise<Rules>,
    warmUp: (rules: Rules) => Promise<unknown>,
  ) {
    this.#host = host;
    this.#source = source;
    this.#warmUp = warmUp;
  }

  get loaded(): LoadedRules | undefined {
    return this.#loaded;
  }

  /** Neither the first try nor the second brought them. */
  get failed(): boolean {
    return this.#tries > 1 && !this.#loading && !this.#loaded;
  }

  /** A first try, once the first screen is drawn: what is on it goes before. */
  async loadAhead(): Promise<void> {
    if (this.#isAhead) return;
    this.#isAhead = true;
    await painted();
    await this.load();
  }

  /** Starts a try unless one is under way or there is no more to be had. */
  load(): Promise<void> {
    if (this.#loaded || this.failed) return Promise.resolve();
    this.#loading ??= this.#try().finally(() => {
      this.#loading = undefined;
      this.#host.requestUpdate();
    });
    return this.#loading;
  }

  /** Waits for them; a try that failed while nobody needed them gets another one. */
  async need(): Promise<void> {
    await this.load();
    await this.load();
  }

  /** Ready for another visitor, who deserves new tries. */
  reset(): void {
    this.#tries = 0;
    this.#isAhead = false;
  }

  async #try(): Promise<void> {
    this.#tries += 1;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const tooLong = new Promise<never>((_, reject) => {
      timer = setTimeout(() => {
        reject(new Error('The rules did not load in time.'));
      }, LONGEST);
    });
    try {
      const [rules, texts] = await Promise.race([
        Promise.all([this.#source(), loadComplaintWords()]),
        tooLong,
      ]);
      this.#loaded = { rules, vocabulary: rules.complaintVocabulary(...texts) };
      await this.#warmUp(rules);
    } catch {
      // Whoever needs the rules sees that they are not there and shows whom to call.
    } finally {
      clearTimeout(timer);
    }
  }
}
