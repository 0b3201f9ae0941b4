import { msg } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import { icon } from './icons.js';
import { callButton } from './parts.js';

export interface ShortNumber {
  phone: '911' | '988';
  words?: unknown;
  kiosk: boolean;
  text?: boolean;
  quiet?: boolean;
}

/** A number that everyone knows, with the act in front of it. */
export function shortNumber({ phone, words, kiosk, text, quiet }: ShortNumber): TemplateResult {
  return callButton({
    phone,
    label: phone === '911' ? msg('Call 911') : text ? msg('Text 988') : msg('Call 988'),
    words,
    kiosk,
    text: text ?? false,
    quiet: quiet ?? false,
  });
}

export interface Flagged {
  /** What to do, in a few words. */
  head: string;
  /** What was understood. */
  said?: string;
  /** 988 in place of 911. */
  crisis: boolean;
  kiosk: boolean;
}

/** Words that name an emergency: the way out at once, while the member is still typing. */
export function flaggedWords({ head, said, crisis, kiosk }: Flagged): TemplateResult {
  return html`<div class="flagged">
    <p class="flagged-head">${icon('octagon')} <b>${head}</b></p>
    ${said ? html`<p>${said}</p>` : nothing}
    ${shortNumber({ phone: crisis ? '988' : '911', kiosk })}
    ${crisis ? shortNumber({ phone: '988', kiosk, text: true, quiet: true }) : nothing}
    <p class="small">${msg('Not what you mean? Change your words.')}</p>
  </div>`;
}
