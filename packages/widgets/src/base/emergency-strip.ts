import type { Locale } from '@careway/rules/core';
import { html, type TemplateResult } from 'lit';
import { icon, type IconName } from './icons.js';
import { wantedLocale } from './locale.js';
import { offerCall } from './parts.js';

interface StripWords {
  label: string;
  emergency: string;
  call911: string;
  crisis: string;
  call988: string;
}

/** At hand in every language: the strip stands before a translation has come, and never changes then. */
const words: Readonly<Record<Locale, StripWords>> = {
  en: {
    label: 'Emergency help',
    emergency: 'Emergency?',
    call911: 'Call 911',
    crisis: 'In crisis?',
    call988: 'Call or text\u00a0988',
  },
  es: {
    label: 'Ayuda de emergencia',
    emergency: '¿Emergencia?',
    call911: 'Llame al 911',
    crisis: '¿Crisis emocional?',
    call988: 'Llame o mande un texto al\u00a0988',
  },
};

/** The ways out, above everything, before any question. */
export function emergencyStrip(kiosk: boolean): TemplateResult {
  const { label, emergency, call911, crisis, call988 } = words[wantedLocale()];
  const way = (phone: string, name: IconName, question: string, act: string) => {
    const content = html`${icon(name)}<span><span>${question}</span> <b>${act}</b></span>`;
    return html`<li>
      ${kiosk ? html`<p>${content}</p>` : html`<a href=${`tel:${phone}`} @click=${offerCall(phone)}>${content}</a>`}
    </li>`;
  };
  return html`<ul class="emergency-strip" part="emergency" aria-label=${label}>
    ${way('911', 'octagon', emergency, call911)} ${way('988', 'message', crisis, call988)}
  </ul>`;
}
