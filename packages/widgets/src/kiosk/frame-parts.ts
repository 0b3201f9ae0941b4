import { msg, str } from '@lit/localize';
import type { Locale } from '@careway/rules/core';
import { html, nothing, type TemplateResult } from 'lit';
import { icon } from '../base/icons.js';
import type { ReadAloud } from './aloud/read-aloud.js';
import { inAll, languageNames } from './start-screens.js';

export interface Header {
  planName: string;
  locale: Locale;
  /** What stands in place of the name while an act is on the screen. */
  acts: TemplateResult | undefined;
  /** Shown once somebody is here: before, the languages fill the screen. */
  hasLanguages: boolean;
  onLanguage: (locale: Locale) => void;
  /** Five quick taps on the name are staff. */
  onTap: () => void;
}

export function header({
  planName,
  locale,
  acts,
  hasLanguages,
  onLanguage,
  onTap,
}: Header): TemplateResult {
  return html`<header class="top">
    ${acts ?? html`<p class="plan-name" @pointerup=${onTap}>${planName}</p>`}
    ${
      hasLanguages
        ? html`<div class="language" role="group" aria-label=${msg('Language')}>
            ${languageNames.map(
              (language) =>
                html`<button
                  type="button"
                  lang=${language.locale}
                  aria-pressed=${String(language.locale === locale)}
                  @click=${() => {
                    onLanguage(language.locale);
                  }}
                >
                  ${language.locale === locale ? icon('check') : nothing} ${language.name}
                </button>`,
            )}
          </div>`
        : nothing
    }
  </header>`;
}

/** A kiosk has no phone, but a desk. */
export function emergencyBanner(): TemplateResult {
  return html`<div class="emergency-banner" part="emergency">
    ${icon('octagon')}
    <p>
      <b>${msg('Emergency? Call 911, or tell the front desk.')}</b>
      <span>${msg('In crisis? Call or text 988, day and night.')}</span>
    </p>
  </div>`;
}

export interface AloudBar {
  aloud: ReadAloud;
  onStop: () => void;
}

/** What a listener needs at hand: again, pause, silence. */
export function aloudBar({ aloud, onStop }: AloudBar): TemplateResult | typeof nothing {
  if (!aloud.isOn) return nothing;
  return html`<div class="aloud-bar" role="group" aria-label=${msg('Reading aloud')}>
    <button
      type="button"
      class="button"
      @click=${() => {
        aloud.repeat();
      }}
    >
      ${icon('speech')} ${msg('Say it again')}
    </button>
    <button
      type="button"
      class="button"
      @click=${() => {
        if (aloud.isPaused) aloud.resume();
        else aloud.pause();
      }}
    >
      ${aloud.isPaused ? msg('Go on') : msg('Pause')}
    </button>
    <button type="button" class="button" @click=${onStop}>${msg('Stop reading')}</button>
  </div>`;
}

export interface ToolBar {
  isHome: boolean;
  /** Somebody is here. */
  isVisited: boolean;
  hidden: boolean;
  aloud: ReadAloud;
  onPerson: () => void;
  onEasier: () => void;
  onListen: () => void;
  onShow: () => void;
  onEnd: () => void;
}

export function toolBar(bar: ToolBar): TemplateResult {
  const { isVisited, hidden, aloud } = bar;
  return html`<footer class="tools">
    <div class="ends">
      <p class="forgets">
        ${icon('lock')}
        ${
          isVisited
            ? html`<span
                ><b>${msg('This screen forgets you.')}</b>
                <span>${msg('It clears when you leave.')}</span></span
              >`
            : inAll('forgets')
        }
      </p>
      ${
        isVisited
          ? html`<button type="button" class="button" data-tool="end" @click=${bar.onEnd}>
              ${icon('cross')} ${msg('I’m done. Clear all.')}
            </button>`
          : nothing
      }
    </div>
    <div class="tool-buttons">
      <button type="button" class="button" data-tool="person" @click=${bar.onPerson}>
        ${icon('person')} ${isVisited ? msg('Get help from a person') : inAll('person')}
      </button>
      ${
        isVisited && aloud.isOffered && !aloud.isOn
          ? html`<button type="button" class="button" data-tool="listen" @click=${bar.onListen}>
              ${icon('speech')} ${msg('Read aloud')}
            </button>`
          : nothing
      }
      <button
        type="button"
        class="button"
        data-tool=${hidden ? 'show' : 'easier'}
        @click=${hidden ? bar.onShow : bar.onEasier}
      >
        ${
          hidden
            ? msg('Show the screen')
            : html`<span class="sizes" aria-hidden="true"><i>A</i><i>A</i></span>
                ${isVisited ? msg('Easier to use') : inAll('easier')}`
        }
      </button>
    </div>
  </footer>`;
}

export interface DataDates {
  version: string;
  /** Dates in words. */
  built: string | undefined;
  checked: string;
  isOnline: boolean;
}

/** How old what the screen says may be, on the screen itself. */
export function dataDates({ version, built, checked, isOnline }: DataDates): TemplateResult {
  return html`<p class="fine dates">
    ${msg(str`The plan’s facts were checked on ${checked}.`)}
    ${built ? msg(str`Version ${version} of ${built}.`) : msg(str`Version ${version}.`)}
    ${isOnline ? nothing : msg('No internet right now. Most of this screen works without it.')}
  </p>`;
}
