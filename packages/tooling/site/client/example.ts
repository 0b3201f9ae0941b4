import { html, nothing, render } from 'lit';
import { fixturesOf } from 'virtual:careway-fixtures';
import { pinLocale } from '../../../widgets/src/base/locale.js';
import type { Fixture } from '../../../widgets/src/base/testing/fixtures.js';
import { fillTemplate } from '../../../widgets/src/embed/template-html.js';
import { copy } from './copy.js';
import { codeFor } from './example-code.js';

/*
 * The fixtures of an element on its page: one is chosen, shown in a language, a look and a width,
 * and its code can be changed.
 */

const choices = {
  lang: { en: 'English', es: 'Español' },
  look: { system: 'As the device', light: 'Light', dark: 'Dark' },
  width: { full: 'Full', phone: 'Phone' },
} as const;
const labels = { lang: 'Language', look: 'Look', width: 'Width' } as const;
type Choice = keyof typeof choices;

class Example {
  #fixture: Fixture;
  readonly #chosen: Record<Choice, string> = { lang: 'en', look: 'system', width: 'full' };
  readonly #stage = document.createElement('div');
  readonly #code = document.createElement('textarea');
  #status = '';

  constructor(
    readonly place: HTMLElement,
    readonly fixtures: readonly Fixture[],
    first: Fixture,
  ) {
    this.#fixture = first;
    this.#stage.className = 'stage';
    this.#code.rows = 6;
    this.#code.spellcheck = false;
    this.#code.id = 'example-code';
    this.#code.addEventListener('input', () => {
      this.#showCode();
    });
  }

  async showFixture(): Promise<void> {
    this.#status = '';
    this.#paint();
    this.#stage.replaceChildren();
    // A fresh place: Lit would keep what a person did in the example before.
    const fresh = document.createElement('div');
    this.#stage.append(fresh);
    render(this.#fixture.render(), fresh);
    const shown = fresh.firstElementChild;
    if (!shown) return;
    this.#code.value = codeFor(shown);
    const target = shown.localName === 'careway-plan' ? shown.firstElementChild : shown;
    await settled(target);
    if (target instanceof HTMLElement) await this.#fixture.act?.(target);
  }

  #showCode(): void {
    const template = document.createElement('template');
    fillTemplate(template, this.#code.value);
    this.#stage.replaceChildren(template.content.cloneNode(true));
    this.#status = 'The example shows your code.';
    this.#paint();
  }

  #choose(choice: Choice, value: string): void {
    this.#chosen[choice] = value;
    if (choice === 'lang') {
      this.#stage.lang = value;
      void pinLocale(value);
    }
    this.#stage.dataset[choice] = value;
    this.#paint();
  }

  #paint(): void {
    render(
      html`<div class="fields">
          <label
            >State
            <select
              @change=${({ target }: Event) => {
                const { value } = target as HTMLSelectElement;
                this.#fixture = this.fixtures.find(({ name }) => name === value) ?? this.#fixture;
                void this.showFixture();
              }}
            >
              ${this.fixtures.map(
                ({ name }) =>
                  html`<option value=${name} ?selected=${name === this.#fixture.name}>
                    ${name}
                  </option>`,
              )}
            </select>
          </label>
          ${(Object.keys(choices) as Choice[]).map(
            (choice) =>
              html`<label
                >${labels[choice]}
                <select
                  @change=${({ target }: Event) => {
                    this.#choose(choice, (target as HTMLSelectElement).value);
                  }}
                >
                  ${Object.entries(choices[choice]).map(
                    ([value, words]) => html`<option value=${value}>${words}</option>`,
                  )}
                </select>
              </label>`,
          )}
        </div>
        <p class="about">${this.#fixture.about}</p>
        ${this.#stage}
        <label for="example-code">Its code: change it, and the example follows</label>
        ${this.#code}
        <p class="actions">
          <button
            type="button"
            @click=${() => {
              void copy(this.#code.value).then((words) => {
                this.#status = `${words}.`;
                this.#paint();
              });
            }}
          >
            Copy
          </button>
          <button type="button" @click=${() => void this.showFixture()}>Back to the start</button>
          <span role="status">${this.#status || nothing}</span>
        </p>`,
      this.place,
    );
  }
}

/** Until the words and the plan are there: what an example does to an element, a person does later. */
async function settled(element: Element | null): Promise<void> {
  for (let turn = 0; turn < 60; turn++) {
    await new Promise((resolve) => requestAnimationFrame(resolve));
    const root = element?.shadowRoot;
    if (turn > 3 && root?.childElementCount && !root.querySelector('.skeleton')) return;
  }
}

export async function start(place: HTMLElement): Promise<void> {
  const name = place.dataset.example ?? '';
  const module = await fixturesOf[name]?.();
  const fixtures = (module?.fixtures ?? []) as readonly Fixture[];
  const [first] = fixtures;
  if (!first) return;
  await new Example(place, fixtures, first).showFixture();
}
