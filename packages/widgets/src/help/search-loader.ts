import type { HelpSearch } from '@careway/rules/help';
import type { ReactiveControllerHost } from 'lit';

/** Brings the search when a member comes near it, and asks it what their words mean. */
export class SearchLoader {
  readonly #host: Pick<ReactiveControllerHost, 'requestUpdate'>;
  readonly #source: () => Promise<HelpSearch>;
  #search: HelpSearch | undefined;
  #loading: Promise<void> | undefined;

  constructor(
    host: Pick<ReactiveControllerHost, 'requestUpdate'>,
    source: () => Promise<HelpSearch>,
  ) {
    this.#host = host;
    this.#source = source;
  }

  /** Starts to load, once. What fails is tried again with the next letter. */
  load(): Promise<void> {
    if (this.#search) return Promise.resolve();
    this.#loading ??= this.#source()
      .then(
        (search) => {
          this.#search = search;
        },
        () => undefined,
      )
      .finally(() => {
        this.#loading = undefined;
        this.#host.requestUpdate();
      });
    return this.#loading;
  }

  /** Ids of what fits, the best first; undefined while nothing is typed or nothing can be found yet. */
  find(words: string): readonly string[] | undefined {
    return words.trim() === '' ? undefined : this.#search?.find(words);
  }
}
