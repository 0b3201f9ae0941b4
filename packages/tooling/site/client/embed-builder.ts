import { linesOfBusiness, locales } from '@careway/rules/core';
import { html, render, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { elements } from 'virtual:careway-elements';
import { themes } from 'virtual:careway-themes';
import { copy } from './copy.js';
import {
  embedCode,
  framable,
  originOf,
  planIsBarred,
  ways,
  type Choice,
  type Embed,
} from './embed-code.js';

/* The page that writes the code for a host's page. */

const root = document.documentElement.dataset.root ?? '';

class EmbedBuilder {
  #choice: Choice = {
    element: 'triage',
    way: 'tags',
    folder: '/careway',
    plan: '/careway/sample/plan.json',
    phone: 'Call us: (800) 555-0100. In an emergency, call 911.',
  };
  #hashes: Readonly<Record<string, string>> = {};
  /** The block of code that was copied last, and what its button says of it. */
  #copied = { id: '', words: '' };

  constructor(readonly place: HTMLElement) {}

  async start(): Promise<void> {
    this.#paint();
    const response = await fetch(`${root}careway/integrity.json`);
    this.#hashes = (await response.json()) as Record<string, string>;
    this.#paint();
  }

  #set(changes: Partial<Choice>): void {
    const chosen = { ...this.#choice, ...changes };
    const gone = chosen.way === 'frame' && !framable(chosen.element);
    this.#choice = gone ? { ...chosen, element: 'triage' } : chosen;
    this.#copied = { id: '', words: '' };
    this.#paint();
  }

  #embed(): Embed | undefined {
    const about = elements.find(({ name }) => name === this.#choice.element);
    if (!about || Object.keys(this.#hashes).length === 0) return undefined;
    return embedCode(this.#choice, about, this.#hashes);
  }

  #select(
    name: keyof Choice,
    label: string,
    options: readonly (readonly [value: string, words: string])[],
  ): TemplateResult {
    return html`<label
      >${label}
      <select
        name=${name}
        @change=${({ target }: Event) => {
          const { value } = target as HTMLSelectElement;
          this.#set({ [name]: value === '' ? undefined : value });
        }}
      >
        ${options.map(
          ([value, words]) =>
            html`<option value=${value} .selected=${live((this.#choice[name] ?? '') === value)}>
              ${words}
            </option>`,
        )}
      </select>
    </label>`;
  }

  #text(name: 'folder' | 'plan' | 'phone', label: string): TemplateResult {
    return html`<label
      >${label}
      <input
        name=${name}
        .value=${this.#choice[name]}
        spellcheck="false"
        @input=${({ target }: Event) => {
          this.#set({ [name]: (target as HTMLInputElement).value });
        }}
      />
    </label>`;
  }

  #code(title: string, id: string, code: string): TemplateResult {
    return html`<h2 id=${`${id}-title`}>${title}</h2>
      <div class="code">
        <pre
          tabindex="0"
          role="group"
          aria-labelledby=${`${id}-title`}
        ><code id=${id}>${code}</code></pre>
        <button
          type="button"
          class="copy"
          @click=${() => {
            void copy(code).then((words) => {
              this.#copied = { id, words };
              this.#paint();
            });
          }}
        >
          ${this.#copied.id === id ? this.#copied.words : 'Copy'}
        </button>
      </div>`;
  }

  #kiosk(): TemplateResult {
    return html`<label class="check"
      ><input
        type="checkbox"
        name="kiosk"
        .checked=${this.#choice.kiosk ?? false}
        @change=${({ target }: Event) => {
          this.#set({ kiosk: (target as HTMLInputElement).checked });
        }}
      />
      For a kiosk</label
    >`;
  }

  #paint(): void {
    const embed = this.#embed();
    const { element, way } = this.#choice;
    const framed = way === 'frame';
    const usable = elements.filter(({ name }) => !framed || framable(name));
    render(
      html`<form class="fields">
          ${this.#select(
            'element',
            'Element',
            usable.map(({ name, summary }) => [name, `${name}: ${summary}`]),
          )}
          ${this.#select('way', 'How', Object.entries(ways))}
          ${this.#text('folder', 'Where the folder lies')}
          ${this.#text('plan', 'Where the plan profile lies')}
          ${this.#select('lineOfBusiness', 'Coverage', [
            ['', 'The page does not know'],
            ...linesOfBusiness.map((line) => [line, line] as const),
          ])}
          ${this.#select('lang', 'Language', [
            ['', 'That of the page'],
            ...locales.map((locale) => [locale, locale === 'es' ? 'Spanish' : 'English'] as const),
          ])}
          ${
            framed
              ? ''
              : this.#select('theme', 'Theme', [
                  ['', 'None: the kit’s own colors'],
                  ...Object.keys(themes).map((theme) => [theme, theme] as const),
                ])
          }
          ${framed ? '' : this.#text('phone', 'What stands there until it runs')}
          ${framable(element) ? this.#kiosk() : ''}
        </form>
        ${
          embed
            ? html`${this.#code('In the head of the page', 'embed-head', embed.head)}
              ${this.#code('Where it is to stand', 'embed-body', embed.body)}
              ${this.#code(
                'The header of the page',
                'embed-policy',
                `Content-Security-Policy: ${embed.policy}`,
              )}
              ${this.#notes()}`
            : html`<p role="status">Reading the hashes of the folder …</p>`
        }`,
      this.place,
    );
  }

  /** What the choice asks for beside the code. */
  #notes(): TemplateResult {
    const { way, lang, element, folder, plan } = this.#choice;
    const framed = way === 'frame';
    const far = [...new Set([originOf(folder), framed ? '' : originOf(plan)])].filter(Boolean);
    const notes = [
      planIsBarred(this.#choice) &&
        html`<strong>The element will not take this plan:</strong> in a
          ${framed ? 'frame' : '<div>'} it takes a plan of its own site only. Put the profile there.`,
      plan.includes('/sample/') &&
        html`This plan is made up, and comes with the folder.
          <a href=${`${root}start/web-team.html#5-make-the-plan-yours`}>Make one of your own</a> and
          write its address above.`,
      ...far.map((origin) =>
        framed
          ? html`Copy <code>frame-host.js</code> from the folder to the root of your own site: then
              your page runs no script of ${origin}.`
          : html`${origin} has to send <code>Access-Control-Allow-Origin</code> with the address of
              your page for each of these files: a browser asks for it between two sites.`,
      ),
      way === 'single' && html`The hash is that of this version. A new version has a new one.`,
      framed &&
        html`The policy above is that of your page. The page in the frame needs
          <code>frame-ancestors</code> with your address, from the site that serves it.`,
      element === 'kiosk' &&
        html`It fills the window: give <code>body</code> no margin, in a style sheet of your own.`,
      element === 'plan' && html`Put any elements in place of the one between its tags.`,
      lang !== undefined &&
        !framed &&
        element !== 'plan' &&
        html`Write <code>&lt;html lang="${lang}"&gt;</code>: elements speak the language of the
          page. Where that can’t be, put them into a
          <code>&lt;careway-plan lang="${lang}"&gt;</code>.`,
    ].filter((note) => note !== false);
    return html`<ul id="embed-notes">
      ${notes.map((note) => html`<li>${note}</li>`)}
    </ul>`;
  }
}

export function start(place: HTMLElement): void {
  void new EmbedBuilder(place).start();
}
