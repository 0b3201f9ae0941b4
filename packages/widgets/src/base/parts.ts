import { msg } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import { CallEvent } from './events.js';
import { phoneInWords } from './format.js';
import { icon, type IconName } from './icons.js';

/** Bars in the shape of what comes; the content between the tags stays until then. */
export function loading(): TemplateResult {
  return html`<slot></slot>
    <div class="screen no-print" role="status">
      <span class="visually-hidden">${msg('Loading')}</span>
      <div class="skeleton" aria-hidden="true"><i></i><i></i><i></i></div>
    </div>`;
}

/** The plan can't be had: the way on is what the page put between the tags. */
export function planFailed(): TemplateResult {
  return html`<div class="screen">
    <div class="notice" role="status">
      ${icon('info')}
      <p>
        ${msg(
          'This part of the page can’t be shown right now. Please call the number on your member card.',
        )}
      </p>
    </div>
    <slot></slot>
  </div>`;
}

/** Tells the host before the phone dials. It may cancel the dialing and call in its own way. */
export const offerCall = (phone: string) => (event: Event) => {
  const call = new CallEvent(phone);
  event.currentTarget?.dispatchEvent(call);
  if (call.defaultPrevented) event.preventDefault();
};

export interface CallButton {
  /** E.164, or a short number such as 911. */
  phone: string;
  /** Second line: hours, or what to say. */
  words?: unknown;
  /** First line in place of the number. */
  label?: string | undefined;
  quiet?: boolean;
  /** A kiosk has no phone: it shows the number. */
  kiosk?: boolean;
  text?: boolean;
}

/** The act that matters most: a number to call, unbroken, with what to know before calling. */
export function callButton({
  phone,
  words,
  label,
  quiet,
  kiosk,
  text,
}: CallButton): TemplateResult {
  const content = html`${icon(text ? 'message' : 'phone')}
    <span class="call-words">
      <span
        class="call-number"
        translate=${label ? nothing : 'no'}
        data-take-away=${kiosk && !label ? 'phone' : nothing}
        >${label ?? phoneInWords(phone)}</span
      >
      ${words ? html`<span>${words}</span>` : nothing}
    </span>`;
  const classes = quiet ? 'call quiet' : 'call';
  if (kiosk) return html`<p class=${classes} part="call">${content}</p>`;
  return html`<a
    class=${classes}
    part="call"
    href=${`${text ? 'sms' : 'tel'}:${phone}`}
    @click=${offerCall(phone)}
    >${content}</a
  >`;
}

/** A number in a sentence: a link to dial, on a kiosk only the number. */
export function phoneLink(phone: string, kiosk: boolean): TemplateResult {
  const words = phoneInWords(phone);
  return kiosk
    ? html`<b class="number phone" translate="no">${words}</b>`
    : html`<a class="number phone" translate="no" href=${`tel:${phone}`} @click=${offerCall(phone)}
        >${words}</a
      >`;
}

export interface StepHeader {
  /** What the element is for. */
  name: string;
  onBack?: (() => void) | undefined;
}

export function stepHeader({ name, onBack }: StepHeader): TemplateResult {
  return html`<div class="row spread step-header no-print">
    ${
      onBack
        ? html`<button type="button" class="link back icon-link" @click=${onBack}>
            ${icon('back')}<span>${msg('Back')}</span>
          </button>`
        : html`<span></span>`
    }
    <span class="small name">${name}</span>
  </div>`;
}

export function notice(content: unknown, name: IconName = 'info'): TemplateResult {
  return html`<div class="notice">
    ${icon(name)}
    <div>${content}</div>
  </div>`;
}

export function printButton(label: string): TemplateResult {
  return html`<div class="row no-print">
    <button
      type="button"
      class="button"
      @click=${() => {
        window.print();
      }}
    >
      ${icon('print')} ${label}
    </button>
  </div>`;
}
