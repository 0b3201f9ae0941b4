import type { ReactiveControllerHost } from 'lit';
import type { WordsSearch } from './load-search.js';

/** Brings the search when a member comes near it, and asks it what their words mean. */
export class SearchLoader {
  readonly #host: Pick<ReactiveControllerHost, 'requestUpdate'>;
  readonly #source: () => Promise<WordsSearch>;
  #search: WordsSearch | undefined;
  #loading: Promise<void> | undefined;

  constructor(
    host: Pick<ReactiveControllerHost, 'requestUpdate'>,
    source: () => Promise<WordsSearch>,
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

  /** Once it is there. */
  get ready(): WordsSearch | undefined {
    return this.#search;
  }
}
