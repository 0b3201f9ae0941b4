import { msg } from '@lit/localize';
import type { Locale } from '@careway/rules/core';
import { html, nothing, type TemplateResult } from 'lit';
import { icon } from '../base/icons.js';
import { clearsInWords, saidSeconds } from './count-words.js';
import type { ReadAloud } from './aloud/read-aloud.js';
import { textSizes, type TextSize, type Visit } from './visit.js';

export interface Sheet {
  id: string;
  heading: (content: unknown) => TemplateResult;
  title: string;
  content: unknown;
  onClose: () => void;
}

/**
 * Puts the dialogs that have come above the page. Each begins at its heading, and is read from there:
 * of themselves some browsers begin at its first button, which may be its end.
 */
export function showSheets(root: ParentNode): void {
  for (const dialog of root.querySelectorAll('dialog')) {
    if (dialog.open) continue;
    dialog.showModal();
    dialog.querySelector<HTMLElement>('h1, h2, h3, h4, h5, h6')?.focus();
  }
}

/**
 * Closes the dialogs that the next screen no longer has. Closed, they give the focus back to what had
 * it before; only taken off the page, they would leave it nowhere.
 */
export function closeSheets(root: ParentNode, staying: readonly unknown[]): void {
  for (const dialog of root.querySelectorAll('dialog')) {
    if (!staying.includes(dialog.id)) dialog.close();
  }
}

/** Something over the screen, closed by its button or Escape; the focus goes back by itself. */
export function sheet({ id, heading, title, content, onClose }: Sheet): TemplateResult {
  return html`<dialog
    class="sheet"
    id=${id}
    aria-label=${title}
    @cancel=${(event: Event) => {
      event.preventDefault();
      onClose();
    }}
  >
    ${heading(title)} ${content}
    <button type="button" class="button primary wide" @click=${onClose}>${msg('Close')}</button>
  </dialog>`;
}

/** The desk does all that the screen does, and is told so: nobody has to use a kiosk. */
export function personContent(
  locale: Locale,
  line: TemplateResult | typeof nothing,
): TemplateResult {
  return html`<slot name=${`desk-${locale}`}><p>${msg('Go to the front desk.')}</p></slot>
    <ul class="bullets">
      <li>${msg('The staff can do all of this with you. It is free.')}</li>
      <li>${msg('Ask for a quiet place to talk if you want one.')}</li>
      <li>
        ${msg('Ask for an interpreter, sign language, large print or help to write. It is free.')}
      </li>
    </ul>
    ${line}
    <p class="small">${msg('Hard of hearing, or trouble speaking? Dial 711 first.')}</p>`;
}

export interface Easier {
  visit: Visit;
  aloud: ReadAloud;
  onSize: (size: TextSize) => void;
  onChange: (change: Partial<Visit>) => void;
  onListen: () => void;
}

const sizeInWords = (size: TextSize): string =>
  size === 'normal' ? msg('Normal') : size === 'large' ? msg('Large') : msg('Largest');

/** Each a switch that says how it stands. */
export function easierContent({
  visit,
  aloud,
  onSize,
  onChange,
  onListen,
}: Easier): TemplateResult {
  const toggle = (name: string, isOn: boolean, onClick: () => void) =>
    html`<button type="button" class="button switch" aria-pressed=${String(isOn)} @click=${onClick}>
      <span>${name}</span> <b>${isOn ? msg('On') : msg('Off')}</b>
    </button>`;
  return html`<div class="sizes-row" role="group" aria-label=${msg('Text size')}>
      ${textSizes.map(
        (size) =>
          html`<button
            type="button"
            class=${`button ${size}`}
            aria-pressed=${String(size === visit.size)}
            @click=${() => {
              onSize(size);
            }}
          >
            ${size === visit.size ? icon('check') : nothing} ${sizeInWords(size)}
          </button>`,
      )}
    </div>
    ${toggle(msg('Strong contrast'), visit.contrast, () => {
      onChange({ contrast: !visit.contrast });
    })}
    ${toggle(msg('Lower on the screen, to reach from a chair'), visit.low, () => {
      onChange({ low: !visit.low });
    })}
    ${aloud.isOffered ? toggle(msg('Read aloud'), aloud.isOn, onListen) : nothing}
    ${
      visit.language
        ? toggle(msg('Hide the screen from others'), visit.hidden, () => {
            onChange({ hidden: !visit.hidden, panel: undefined });
          })
        : nothing
    }`;
}

export interface Staff {
  lines: readonly string[];
  onReload: () => void;
  onExit: () => void;
}

export function staffContent({ lines, onReload, onExit }: Staff): TemplateResult {
  return html`<ul class="bullets">
      ${lines.map((line) => html`<li>${line}</li>`)}
    </ul>
    <div class="row">
      <button type="button" class="button" @click=${onReload}>
        ${msg('Load this screen anew')}
      </button>
      <button type="button" class="button" @click=${onExit}>${msg('Leave the kiosk')}</button>
    </div>`;
}

export interface StillThere {
  seconds: number;
  heading: (content: unknown) => TemplateResult;
  onMore: () => void;
  onEnd: () => void;
}

/** Asks whether somebody is there. More time can be had as often as it is wanted. */
export function stillThere({ seconds, heading, onMore, onEnd }: StillThere): TemplateResult {
  return html`<dialog
    class="sheet still-there"
    id="still-there"
    aria-labelledby="still-there-title"
    aria-describedby="still-there-count"
    role="alertdialog"
    @cancel=${(event: Event) => {
      event.preventDefault();
      onMore();
    }}
  >
    <div id="still-there-title">${heading(msg('Are you still there?'))}</div>
    <p class="count" id="still-there-count">${clearsInWords(seconds)}</p>
    <p class="visually-hidden" role="alert">
      ${saidSeconds.includes(seconds) ? clearsInWords(seconds) : nothing}
    </p>
    <button type="button" class="button primary wide" data-answer="more" @click=${onMore}>
      ${msg('I need more time')}
    </button>
    <button type="button" class="button wide" data-answer="end" @click=${onEnd}>
      ${msg('I’m done. Clear all.')}
    </button>
  </dialog>`;
}
