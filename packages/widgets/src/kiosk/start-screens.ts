import { msg } from '@lit/localize';
import { locales, type Locale } from '@careway/rules/core';
import { html, nothing, type TemplateResult } from 'lit';
import { icon } from '../base/icons.js';
import { actInWords, actOf, type ActId } from './acts.js';

/** The first screen speaks all languages at once, so its words are not the page's. */
const greetings: Readonly<
  Record<
    Locale,
    {
      name: string;
      welcome: string;
      start: string;
      listen: string;
      emergency: string;
      forgets: string;
      person: string;
      easier: string;
    }
  >
> = {
  en: {
    name: 'English',
    welcome: 'How can we help?',
    start: 'Touch to start',
    listen: 'Listen in English',
    emergency: 'Emergency? Call 911, or tell the front desk.',
    forgets: 'This screen forgets you.',
    person: 'Get help from a person',
    easier: 'Easier to use',
  },
  es: {
    name: 'Español',
    welcome: '¿Cómo podemos ayudarle?',
    start: 'Toque para empezar',
    listen: 'Escuchar en español',
    emergency: '¿Emergencia? Llame al 911 o avise en la recepción.',
    forgets: 'Esta pantalla no lo recuerda.',
    person: 'Pedir ayuda a una persona',
    easier: 'Más fácil de usar',
  },
};

export const languageNames: readonly { locale: Locale; name: string }[] = locales.map((locale) => ({
  locale,
  name: greetings[locale].name,
}));

/** Nobody knows yet which language the one in need reads. */
export function emergencyInAll(): TemplateResult {
  return html`<div class="emergency-banner" part="emergency">
    ${icon('octagon')}
    <p>${locales.map((locale) => html`<b lang=${locale}>${greetings[locale].emergency}</b> `)}</p>
  </div>`;
}

/** Words of the tools below, for whoever has not chosen a language. */
export function inAll(words: 'forgets' | 'person' | 'easier'): TemplateResult {
  return html`<span class="in-all">
    ${locales.map((locale) => html`<span lang=${locale}>${greetings[locale][words]}</span> `)}
  </span>`;
}

export interface Languages {
  heading: (content: unknown) => TemplateResult;
  /** Whether the device can speak a language. */
  speaks: (locale: Locale) => boolean;
  onChoose: (locale: Locale, aloud: boolean) => void;
}

/** Nobody is here: the languages, large. */
export function languagesScreen({ heading, speaks, onChoose }: Languages): TemplateResult {
  const spoken = locales.filter(speaks);
  return html`<div class="languages">
    ${heading(
      locales.map(
        (locale) =>
          html`<span class="greeting" lang=${locale}>${greetings[locale].welcome}</span> `,
      ),
    )}
    <div class="language-tiles">
      ${locales.map(
        (locale) =>
          html`<button
            type="button"
            class="tile lead"
            lang=${locale}
            @click=${() => {
              onChoose(locale, false);
            }}
          >
            <span class="tile-words"
              ><b>${greetings[locale].name}</b> <span>${greetings[locale].start}</span></span
            >
            ${way()}
          </button>`,
      )}
    </div>
    ${
      spoken.length > 0
        ? html`<div class="listen">
            ${spoken.map(
              (locale) =>
                html`<button
                  type="button"
                  class="button"
                  lang=${locale}
                  @click=${() => {
                    onChoose(locale, true);
                  }}
                >
                  ${icon('speech')} ${greetings[locale].listen}
                </button>`,
            )}
          </div>`
        : nothing
    }
  </div>`;
}

export interface Home {
  acts: readonly ActId[];
  heading: (content: unknown) => TemplateResult;
  onOpen: (act: ActId) => void;
}

/** What a visitor can do here. The first act is the one that can't wait. */
export function homeScreen({ acts, heading, onOpen }: Home): TemplateResult {
  const [first, ...others] = acts;
  const tiles = others.filter((id) => actInWords(id).hint !== '');
  const small = others.filter((id) => actInWords(id).hint === '');
  return html`<div class="home">
    <div class="welcome">
      ${heading(msg('How can we help?'))}
      <p>${msg('Touch one. You can go back at any time.')}</p>
    </div>
    <div class="tiles">
      ${first ? tile(first, true, onOpen) : nothing} ${tiles.map((id) => tile(id, false, onOpen))}
    </div>
    ${
      small.length > 0
        ? html`<div class="small-tiles">
            ${small.map(
              (id) =>
                html`<button
                  type="button"
                  class="button"
                  @click=${() => {
                    onOpen(id);
                  }}
                >
                  ${icon(actOf(id).icon)} ${actInWords(id).name}
                </button>`,
            )}
          </div>`
        : nothing
    }
  </div>`;
}

function tile(id: ActId, isLead: boolean, onOpen: (act: ActId) => void): TemplateResult {
  const { name, hint } = actInWords(id);
  return html`<button
    type="button"
    class=${isLead ? 'tile lead' : 'tile'}
    part="tile"
    @click=${() => {
      onOpen(id);
    }}
  >
    ${icon(actOf(id).icon)}
    <span class="tile-words"><b>${name}</b> <span>${hint}</span></span>
    ${way()}
  </button>`;
}

/** From here, dotted because it is all ahead, to what the tile opens. */
function way(): TemplateResult {
  return html`<span class="tile-way" aria-hidden="true"><i></i><i></i>${icon('forward')}</span>`;
}
