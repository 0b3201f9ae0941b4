import { msg } from '@lit/localize';
import type { WhoToCall } from '@careway/rules/contact';
import { html, nothing, type TemplateResult } from 'lit';
import { CallEvent } from '../base/events.js';
import { phoneInWords } from '../base/format.js';
import { icon, type IconName } from '../base/icons.js';
import { callButton } from '../base/parts.js';
import { triageWords } from './triage-words.js';

/** Poison Control, the same number in every state. */
export const poisonControl = '+18002221222';

/** A number within a sentence; a kiosk shows it. */
function number(phone: string, kiosk: boolean): TemplateResult {
  const words = html`<b class="phone" translate="no">${phoneInWords(phone)}</b>`;
  if (kiosk) return words;
  return html`<a
    href=${`tel:${phone}`}
    @click=${(event: Event) => {
      const call = new CallEvent(phone);
      event.currentTarget?.dispatchEvent(call);
      if (call.defaultPrevented) event.preventDefault();
    }}
    >${words}</a
  >`;
}

const line = (name: IconName, content: unknown) =>
  html`<p class="way-out">${icon(name)}<span>${content}</span></p>`;

/** "Nurse line, 24 hours", or its own name where a plan's line keeps hours. */
export function nurseName({ contact }: WhoToCall, locale: 'en' | 'es'): string {
  const always = contact?.hours && 'always' in contact.hours;
  if (!contact || always) return triageWords.get('triage.result.nurse.heading');
  return contact.name[locale] ?? contact.name.en;
}

/** Below every screen: a person to talk to instead. Undefined: there is no plan to ask. */
export function nurseLine(
  nurse: WhoToCall | undefined,
  locale: 'en' | 'es',
  kiosk: boolean,
): TemplateResult {
  const talk = triageWords.get('triage.result.rather-talk');
  const content = nurse?.contact
    ? html`${talk} ${nurseName(nurse, locale)}: ${number(nurse.contact.phone, kiosk)}`
    : html`${talk}
      ${
        nurse
          ? triageWords.get('triage.result.nurse.member-card')
          : msg('Call the number on the back of your member card.')
      }`;
  return line('nurse', content);
}

export function poisonLine(kiosk: boolean): TemplateResult {
  const content = msg('Swallowed or touched something harmful, and feel fine? Poison Control:');
  return line('phone', html`${content} ${number(poisonControl, kiosk)}`);
}

/** 988 by text, for who cannot speak: the strip above is for a call. */
export function textLine(kiosk: boolean): TemplateResult {
  const act = html`<b>${msg('Text 988')}</b>`;
  return line(
    'message',
    html`${msg('In crisis, and rather text than talk?')}
    ${kiosk ? act : html`<a href="sms:988">${act}</a>`}`,
  );
}

/** The nurse line as a button; where its number stands on the card, that sentence. */
export function nurseButton(
  nurse: WhoToCall,
  words: { name?: string; below: unknown },
  kiosk: boolean,
  quiet: boolean,
): TemplateResult {
  if (!nurse.contact) {
    return html`<p class="on-card">
      ${icon('document')}<span>${triageWords.get('triage.result.nurse.member-card')}</span>
    </p>`;
  }
  return html`${words.name ? html`<p class="line-name"><b>${words.name}</b></p>` : nothing}
  ${callButton({ phone: nurse.contact.phone, words: words.below, kiosk, quiet })}`;
}
