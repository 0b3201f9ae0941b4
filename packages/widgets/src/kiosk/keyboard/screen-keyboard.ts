import { msg } from '@lit/localize';
import type { Locale } from '@careway/rules/core';
import {
  html,
  nothing,
  type ReactiveController,
  type ReactiveElement,
  type TemplateResult,
} from 'lit';
import { rowsOf, type Act, type Key, type Page } from './layouts.js';
import { deleteFrom, isTextTarget, typeInto, type TextTarget } from './type-into.js';

/**
 * Keys on the screen for the field that has the focus. Each key is a button: it can be touched,
 * tabbed to and pressed by a switch; arrows go from key to key. A finger leaves the focus in the
 * field. The first character from a real keyboard puts the keys away for the visit.
 */
export class ScreenKeyboard implements ReactiveController {
  readonly #host: ReactiveElement;
  #target: TextTarget | undefined;
  /** The device's own keyboard is kept away meanwhile. */
  #ownMode = '';
  #page: Page = 'letters';
  #isShifted = false;
  #isHardware = false;
  /** A finger is down: keys that went away now would move what it is about to press. */
  #isPressing = false;
  #isLeft = false;

  constructor(host: ReactiveElement) {
    this.#host = host;
    host.addController(this);
  }

  hostDisconnected(): void {
    this.reset();
  }

  get isOpen(): boolean {
    return this.#target !== undefined;
  }

  /** A finger came down; until its click, nothing on the screen may move. */
  pressed(): void {
    this.#isPressing = true;
  }

  /** The click was made. */
  clicked(): void {
    this.#isPressing = false;
    if (this.#isLeft) this.close();
  }

  /** The focus went to something on the screen. */
  focus(node: unknown): void {
    this.#isLeft = this.#isPressing && !isTextTarget(node);
    if (node === this.#target || this.#isLeft) return;
    this.close();
    if (this.#isHardware || !isTextTarget(node)) return;
    this.#target = node;
    this.#ownMode = node.inputMode;
    this.#page = this.#ownMode === 'numeric' || node.type === 'tel' ? 'digits' : 'letters';
    this.#isShifted = node.value === '' && node.type === 'text';
    node.inputMode = 'none';
    node.autocomplete = 'off';
    this.#host.requestUpdate();
    void this.#host.updateComplete.then(() => {
      node.scrollIntoView({ block: 'center' });
    });
  }

  close(): void {
    const target = this.#target;
    this.#isLeft = false;
    if (!target) return;
    target.inputMode = this.#ownMode;
    this.#target = undefined;
    this.#host.requestUpdate();
  }

  /** For the next visitor. */
  reset(): void {
    this.close();
    this.#isHardware = false;
  }

  /** A key of a real keyboard was pressed in the field. */
  keyPressed(event: KeyboardEvent): void {
    this.#isPressing = false;
    if (!this.#target || event.composedPath()[0] !== this.#target) return;
    if (event.key === 'Tab' && !event.shiftKey) {
      event.preventDefault();
      // A field that is tabbed to is selected whole: the first key would write over it.
      const { length } = this.#target.value;
      if (this.#target.selectionStart !== null) this.#target.setSelectionRange(length, length);
      this.#keys[0]?.focus();
    } else if (event.key === 'Escape') {
      this.close();
    } else if (event.isTrusted && event.key.length === 1 && !event.ctrlKey) {
      this.#isHardware = true;
      this.close();
    }
  }

  render(locale: Locale): TemplateResult | typeof nothing {
    const target = this.#target;
    if (!target) return nothing;
    const rows = rowsOf(this.#page, locale, target instanceof HTMLTextAreaElement);
    return html`<div
      class=${`keyboard ${this.#page}`}
      part="keyboard"
      role="group"
      aria-label=${msg('Keyboard on the screen')}
      @pointerdown=${(event: Event) => {
        // The focus stays in the field, and the caret where it is.
        event.preventDefault();
      }}
      @keydown=${this.#move}
    >
      ${rows.map((row) => html`<div class="keys">${row.map((key) => this.#key(key))}</div>`)}
    </div>`;
  }

  get #keys(): HTMLElement[] {
    return [...this.#host.renderRoot.querySelectorAll<HTMLElement>('.keyboard button')];
  }

  #key(key: Key): TemplateResult {
    if (typeof key !== 'string') return this.#act(key.act);
    const character = this.#isShifted ? key.toLocaleUpperCase() : key;
    return html`<button
      type="button"
      class="key"
      translate="no"
      @click=${() => {
        this.#type(character);
      }}
    >
      ${character}
    </button>`;
  }

  #act(act: Act): TemplateResult {
    return html`<button
      type="button"
      class=${`key act ${act}`}
      aria-pressed=${act === 'shift' ? String(this.#isShifted) : nothing}
      @click=${() => {
        this.#do(act);
      }}
    >
      ${actInWords(act)}
    </button>`;
  }

  #type(character: string): void {
    if (!this.#target) return;
    typeInto(this.#target, character);
    this.#isShifted = false;
    this.#host.requestUpdate();
  }

  #do(act: Act): void {
    const target = this.#target;
    if (!target) return;
    if (act === 'delete') deleteFrom(target);
    else if (act === 'space') this.#type(' ');
    else if (act === 'enter') this.#type('\n');
    else if (act === 'shift') this.#isShifted = !this.#isShifted;
    else if (act === 'done') this.#done(target);
    else this.#page = act;
    this.#host.requestUpdate();
  }

  /** The focus goes back to the field, which stands free: the next Tab leads on. */
  #done(target: TextTarget): void {
    target.focus();
    this.close();
  }

  readonly #move = (event: KeyboardEvent): void => {
    const all = this.#keys;
    const here = all.indexOf(event.target as HTMLElement);
    const from = all[here];
    if (event.key === 'Escape' && this.#target) {
      this.#done(this.#target);
    } else if (event.key === 'Tab' && !event.shiftKey && here === all.length - 1 && this.#target) {
      // From the last key on to what comes after the field, as if the keys stood behind it.
      this.#done(this.#target);
      return;
    } else if (event.key === 'Tab' && event.shiftKey && here === 0) {
      this.#target?.focus();
    } else if (event.key === 'ArrowRight' || event.key === 'ArrowLeft') {
      all.at((here + (event.key === 'ArrowRight' ? 1 : -1)) % all.length)?.focus();
    } else if (from && (event.key === 'ArrowDown' || event.key === 'ArrowUp')) {
      nearest(from, all, event.key === 'ArrowDown' ? 1 : -1)?.focus();
    } else return;
    event.preventDefault();
  };
}

/** The key above or below, the closest by its middle. */
function nearest(from: HTMLElement, all: HTMLElement[], by: 1 | -1): HTMLElement | undefined {
  const row = from.parentElement;
  const next = by === 1 ? row?.nextElementSibling : row?.previousElementSibling;
  const middle = (key: HTMLElement) => key.offsetLeft + key.offsetWidth / 2;
  const away = (key: HTMLElement) => Math.abs(middle(key) - middle(from));
  return all
    .filter((key) => key.parentElement === next)
    .sort((one, other) => away(one) - away(other))[0];
}

function actInWords(act: Act): string {
  switch (act) {
    case 'shift':
      return msg('Capital');
    case 'delete':
      return msg('Delete');
    case 'space':
      return msg('Space');
    case 'enter':
      return msg('New line');
    case 'done':
      return msg('Done');
    case 'letters':
      return 'ABC';
    case 'signs':
      return '123';
    case 'accents':
      return 'á ñ';
  }
}
