import { msg } from '@lit/localize';
import type { RedFlagPhrase } from '@careway/rules/help';
import { html, nothing, type ReactiveControllerHost, type TemplateResult } from 'lit';
import { flaggedWords } from '../flagged.js';
import { textField } from '../form/fields.js';
import type { WordsSearch } from './load-search.js';

/** Where the words lead in place of an answer. */
export type Emergency = Pick<RedFlagPhrase, 'route'>;

/**
 * A box for a member's own words. The search comes when a member comes near it; words that name an
 * emergency are answered before anything else.
 */
export class OwnWordsSearch {
  readonly #host: ReactiveControllerHost;
  readonly #source: () => Promise<WordsSearch>;
  #search: WordsSearch | undefined;
  #loading: Promise<void> | undefined;
  #typed = '';
  #failed = false;

  constructor(
    host: ReactiveControllerHost,
    source: () => Promise<WordsSearch> = async () =>
      (await import('./load-search.js')).loadSearch(),
  ) {
    this.#host = host;
    this.#source = source;
  }

  get typed(): string {
    return this.#typed;
  }

  /** What the words may mean, once the search is there; undefined where nothing is typed. */
  get ready(): WordsSearch | undefined {
    return this.#typed.trim() === '' ? undefined : this.#search;
  }

  /** The emergency that the words name. */
  get flag(): RedFlagPhrase | undefined {
    return this.ready?.redFlag(this.#typed);
  }

  reset(): void {
    this.#typed = '';
    this.#host.requestUpdate();
  }

  /** Starts to load, once. What fails is tried again with the next letter. */
  load(): Promise<void> {
    if (this.#search) return Promise.resolve();
    this.#loading ??= this.#source()
      .then(
        (search) => {
          this.#search = search;
          this.#failed = false;
        },
        () => {
          this.#failed = true;
        },
      )
      .finally(() => {
        this.#loading = undefined;
        this.#host.requestUpdate();
      });
    return this.#loading;
  }

  /** The box. `onInput` is told of each letter. */
  field({ label, hint }: { label: string; hint: string }, onInput?: () => void): TemplateResult {
    return html`<div
      class="search no-print"
      role="search"
      @focusin=${() => {
        void this.load();
      }}
    >
      ${textField({
        id: 'words',
        label,
        hint,
        type: 'search',
        value: this.#typed,
        onInput: (value) => {
          this.#typed = value;
          onInput?.();
          this.#host.requestUpdate();
          void this.load();
        },
      })}
      ${
        this.#failed
          ? html`<p role="alert" class="small">
              ${msg('The search is not working right now. Please look in the list below.')}
            </p>`
          : nothing
      }
    </div>`;
  }

  /** 911 or 988 in place of any answer; told at once. */
  alert(kiosk: boolean, flag: Emergency | undefined = this.flag): TemplateResult {
    return html`<div role="alert" class=${flag ? '' : 'visually-hidden'}>
      ${flag ? flagged(flag.route === '988', kiosk) : nothing}
    </div>`;
  }
}

function flagged(crisis: boolean, kiosk: boolean): TemplateResult {
  const head = crisis ? msg('Call or text 988 now') : msg('Call 911 now');
  return flaggedWords({ head, crisis, kiosk });
}
