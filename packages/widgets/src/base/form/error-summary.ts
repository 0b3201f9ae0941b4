import { msg, str } from '@lit/localize';
import {
  html,
  nothing,
  type ReactiveController,
  type ReactiveElement,
  type TemplateResult,
} from 'lit';

/** What to do about a field; a function is put into words anew when the language changes. */
export type ErrorWords = string | (() => string);

/** Errors by field id; a function that puts them all into words, for whichever language it is. */
type Errors =
  | Readonly<Record<string, ErrorWords | undefined>>
  | (() => Readonly<Record<string, string | undefined>>);

/**
 * The errors of a screen: one summary that takes focus and leads to each field, as well as a
 * message at the field. Errors show on Continue, never while a person is typing.
 */
export class FormErrors implements ReactiveController {
  readonly #host: ReactiveElement;
  #errors: ReadonlyMap<string, ErrorWords> = new Map();
  #takeFocus = false;

  constructor(host: ReactiveElement) {
    this.#host = host;
    host.addController(this);
  }

  get any(): boolean {
    return this.#errors.size > 0;
  }

  /** The message of a field, by its id. */
  of(id: string): string | undefined {
    return inWords(this.#errors.get(id));
  }

  /** Shows errors by field id, in the order of the screen; none clears them. True where none. */
  show(errors: Errors): boolean {
    this.#errors = new Map(
      Object.entries(typeof errors === 'function' ? eachInWords(errors) : errors).filter(
        (entry): entry is [string, ErrorWords] => entry[1] !== undefined,
      ),
    );
    this.#takeFocus = this.any;
    this.#host.requestUpdate();
    return !this.any;
  }

  clear(): void {
    this.show({});
  }

  hostUpdated(): void {
    if (!this.#takeFocus) return;
    this.#takeFocus = false;
    this.#host.renderRoot.querySelector<HTMLElement>('.error-summary')?.focus();
  }

  render(): TemplateResult | typeof nothing {
    if (!this.any) return nothing;
    const count = this.#errors.size;
    const title =
      count === 1 ? msg('There is 1 thing to fix') : msg(str`There are ${count} things to fix`);
    return html`<div
      class="error-summary"
      part="error-summary"
      role="group"
      tabindex="-1"
      aria-labelledby="error-summary-title"
    >
      <p class="subtitle" id="error-summary-title"><b>${title}</b></p>
      <ul>
        ${[...this.#errors].map(
          ([id, message]) =>
            html`<li>
              <a
                href=${`#${id}`}
                @click=${(event: Event) => {
                  event.preventDefault();
                  this.#host.renderRoot.querySelector<HTMLElement>(`#${CSS.escape(id)}`)?.focus();
                }}
                >${inWords(message)}</a
              >
            </li>`,
        )}
      </ul>
    </div>`;
  }
}

function eachInWords(
  errors: () => Readonly<Record<string, string | undefined>>,
): Record<string, ErrorWords | undefined> {
  return Object.fromEntries(
    Object.entries(errors()).map(([id, words]) => [
      id,
      words === undefined ? undefined : () => errors()[id] ?? words,
    ]),
  );
}

function inWords<Words extends ErrorWords | undefined>(
  words: Words,
): string | Extract<Words, undefined>;
function inWords(words: ErrorWords | undefined): string | undefined {
  return typeof words === 'function' ? words() : words;
}
