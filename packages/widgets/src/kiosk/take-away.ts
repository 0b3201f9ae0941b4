import { msg } from '@lit/localize';
import type { Plan } from '@careway/rules/plan';
import { generate } from 'lean-qr';
import { toSvgPath } from 'lean-qr/extras/svg';
import { html, nothing, svg, type ReactiveElement, type TemplateResult } from 'lit';
import { inLocale, phoneInWords, type Place } from '../base/format.js';
import { icon } from '../base/icons.js';
import { isShown } from '../base/older-browsers.js';
import { wordsOf } from './aloud/control-words.js';

/** Numbers and places are public; a day or a confirmation is the visitor's own. */
type Kind = 'phone' | 'place' | 'own';

export interface Line {
  kind: Kind;
  words: string;
}

/** More than these are a list to read, not something to take along: then nothing is chosen yet. */
const FEW = 8;

/** What a phone's camera still reads at arm's length. */
const MOST_BYTES = 600;

/**
 * The lines that a screen offers: its elements mark them with `data-take-away`, and mark nothing
 * that a visitor said of their health.
 */
export function linesOn(root: ParentNode, plan: Plan, { locale }: Place): Line[] {
  const names = new Map(
    plan.contacts.map(({ phone, name }) => [phoneInWords(phone), inLocale(name, locale)]),
  );
  const lines = new Map<string, Line>();
  for (const element of root.querySelectorAll<HTMLElement>('[data-take-away]')) {
    if (!isShown(element)) continue;
    const said = wordsOf(element);
    const name = names.get(said);
    const words = name ? `${name}: ${said}` : said;
    lines.set(words, { kind: element.dataset.takeAway as Kind, words });
  }
  return [...lines.values()];
}

/** What of the screen a visitor takes along: as a code for the camera of their phone, or on paper. */
export class TakeAway {
  readonly #host: ReactiveElement;
  #lines: readonly Line[] = [];
  #chosen: ReadonlySet<string> = new Set();

  constructor(host: ReactiveElement) {
    this.#host = host;
  }

  open(lines: readonly Line[]): void {
    this.#lines = lines;
    const isPublic = ({ kind }: Line) => kind !== 'own';
    const chosen = lines.length > FEW ? [] : lines.filter(isPublic);
    this.#chosen = new Set(chosen.map(({ words }) => words));
  }

  forget(): void {
    this.#lines = [];
    this.#chosen = new Set();
  }

  /** Exactly what the code holds. */
  text(planName: string): string {
    return [
      planName,
      ...this.#lines.map(({ words }) => words).filter((w) => this.#chosen.has(w)),
    ].join('\n');
  }

  render(planName: string, hasPrinter: boolean): TemplateResult {
    if (this.#lines.length === 0) {
      return html`<p>${msg('There is nothing to take along on this screen yet.')}</p>`;
    }
    const text = this.text(planName);
    const isTooLong = new TextEncoder().encode(text).length > MOST_BYTES;
    return html`<fieldset class="field">
        <legend>${msg('What do you want to take along?')}</legend>
        <div class="choices">${this.#lines.map((line, index) => this.#row(line, index))}</div>
      </fieldset>
      <div role="status">
        ${
          this.#chosen.size === 0
            ? html`<p>${msg('Choose at least one line.')}</p>`
            : isTooLong
              ? html`<p>${msg('That is too much for one code. Choose fewer lines.')}</p>`
              : code(text)
        }
      </div>
      ${
        hasPrinter && this.#chosen.size > 0
          ? html`<button
                type="button"
                class="button wide"
                @click=${() => {
                  window.print();
                }}
              >
                ${icon('print')} ${msg('Print these lines')}
              </button>
              <p class="small">${msg('Take your paper with you.')}</p>`
          : nothing
      }`;
  }

  #row({ words }: Line, index: number): TemplateResult {
    const isChosen = this.#chosen.has(words);
    return html`<label class=${isChosen ? 'choice chosen' : 'choice'} for=${`take-${index}`}>
      <input
        type="checkbox"
        id=${`take-${index}`}
        .checked=${isChosen}
        @change=${() => {
          const chosen = new Set(this.#chosen);
          if (!chosen.delete(words)) chosen.add(words);
          this.#chosen = chosen;
          this.#host.requestUpdate();
        }}
      />
      <span class="choice-words"><bdi>${words}</bdi></span>
    </label>`;
  }
}

/** Dark on white in every look: a camera knows no other. */
function code(text: string): TemplateResult {
  const drawn = generate(text);
  const side = drawn.size + 8;
  return html`<div class="code">
    <svg
      class="qr"
      viewBox=${`-4 -4 ${side} ${side}`}
      role="img"
      aria-label=${msg('Code for the camera of your phone')}
    >
      ${svg`<path d=${toSvgPath(drawn)} />`}
    </svg>
    <div class="code-words">
      <p><b>${msg('Point the camera of your phone at the code.')}</b></p>
      <p>${msg('It holds these words and nothing else:')}</p>
      <p class="code-text" translate="no" dir="auto">${text}</p>
      <p class="small muted">${msg('Nothing is sent. No web page opens.')}</p>
    </div>
  </div>`;
}
