import { plans } from '@careway/rules/plan';
import { html, render, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { themes } from 'virtual:careway-themes';
import '../../../widgets/src/contact/define.js';
import '../../../widgets/src/ride-check/define.js';
import '../../../widgets/src/triage/define.js';
import { colorsOf, contrastsOf, type Look } from '../../../widgets/src/base/testing/contrast.js';
import { copy } from './copy.js';
import {
  brandable,
  inLook,
  ownColors,
  readColor,
  readTheme,
  writeTheme,
  type ThemeColors,
} from './theme-css.js';

/*
 * The page that makes a theme: its colors are tried on live elements, and each contrast is told.
 * They reach the page as a constructed style sheet, which a strict policy allows.
 */

const looks = ['light', 'dark'] as const;
const words: Readonly<Record<Look, string>> = { light: 'Light', dark: 'Dark' };
const plan = plans['nutmeg-valley-health-plan'];

class ThemeEditor {
  #colors: ThemeColors = ownColors;
  #copied = '';
  readonly #sheet = new CSSStyleSheet();

  constructor(readonly place: HTMLElement) {
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, this.#sheet];
    this.#show();
  }

  get #css(): string {
    return writeTheme(this.#colors, 'Made with the theme editor of Careway.');
  }

  #show(): void {
    this.#sheet.replaceSync(
      this.#css.replaceAll(':root', '.stage').replace('color-scheme: light dark;', ''),
    );
    this.#copied = '';
    this.#paint();
  }

  #change(name: string, look: Look, value: string): void {
    const before = this.#colors[name];
    if (!before) return;
    this.#colors = { ...this.#colors, [name]: { ...before, [look]: value } };
    this.#show();
  }

  #fields(): TemplateResult {
    return html`<label
        >Begin with
        <select
          name="theme"
          @change=${({ target }: Event) => {
            const css = themes[(target as HTMLSelectElement).value];
            this.#colors = css === undefined ? ownColors : readTheme(css);
            this.#show();
          }}
        >
          <option value="">the kit’s own colors</option>
          ${Object.keys(themes).map((name) => html`<option>${name}</option>`)}
        </select>
      </label>
      <div class="colors">
        <div class="color" aria-hidden="true"><span></span><b>Light</b><b>Dark</b></div>
        ${brandable.map(
          ({ name }) =>
            html`<div class="color">
              <span>${name}</span>${looks.map((look) => this.#color(name, look))}
            </div>`,
        )}
      </div>`;
  }

  /** A color to pick, and the same as text: a brand is often written down. */
  #color(name: string, look: Look): TemplateResult {
    const value = this.#colors[name]?.[look] ?? '';
    return html`<div class="either">
      <input
        type="color"
        name=${`${name}-${look}`}
        aria-label=${`${name}, ${look}`}
        .value=${value}
        @input=${({ target }: Event) => {
          this.#change(name, look, (target as HTMLInputElement).value);
        }}
      />
      <input
        name=${`${name}-${look}-text`}
        aria-label=${`${name}, ${look}, as #rrggbb`}
        spellcheck="false"
        autocomplete="off"
        .value=${live(value)}
        @change=${({ target }: Event) => {
          this.#change(name, look, readColor((target as HTMLInputElement).value) ?? value);
        }}
      />
    </div>`;
  }

  #contrasts(look: Look): TemplateResult {
    const found = contrastsOf(colorsOf(look, inLook(this.#colors, look)));
    const faults = found.filter(({ enough }) => !enough);
    const least = Math.min(...found.map(({ ratio, least: wanted }) => ratio / wanted));
    return html`<h3>${words[look]}</h3>
      ${
        faults.length === 0
          ? html`<p>
              All ${found.length} contrasts are enough; the closest has ${least.toFixed(2)} times
              what it needs.
            </p>`
          : html`<ul class="fault">
              ${faults.map(
                ({ name, on, ratio, least: wanted }) =>
                  html`<li>${name} on ${on}: ${ratio.toFixed(2)}, needs ${wanted}</li>`,
              )}
            </ul>`
      }`;
  }

  #paint(): void {
    render(
      html`${this.#fields()}
        <h2>Contrast</h2>
        <div role="status">${looks.map((look) => this.#contrasts(look))}</div>
        <h2>How it looks</h2>
        ${looks.map(
          (look) =>
            html`<h3 id=${`stage-${look}`}>${words[look]}</h3>
              <div class="stage" data-look=${look} role="group" aria-labelledby=${`stage-${look}`}>
                <careway-triage .plan=${plan} heading-level="4"></careway-triage>
                <careway-ride-check .plan=${plan} heading-level="4"></careway-ride-check>
                <careway-contact .plan=${plan} heading-level="4"></careway-contact>
              </div>`,
        )}
        <h2 id="css">The CSS</h2>
        <div class="code">
          <pre tabindex="0" role="group" aria-labelledby="css"><code>${this.#css}</code></pre>
          <button
            type="button"
            class="copy"
            @click=${() => {
              void copy(this.#css).then((words) => {
                this.#copied = words;
                this.#paint();
              });
            }}
          >
            ${this.#copied || 'Copy'}
          </button>
        </div>`,
      this.place,
    );
  }
}

export function start(place: HTMLElement): void {
  new ThemeEditor(place);
}
