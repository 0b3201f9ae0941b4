import { msg } from '@lit/localize';
import type { Address } from '@careway/directory';
import { html, type TemplateResult } from 'lit';
import { addressInWords } from './words.js';

/** Where an office is, as its directory writes it in any language, or that it is not listed. */
export function addressLine(address: Address): TemplateResult {
  const words = addressInWords(address);
  return words === ''
    ? html`${msg('Address not listed. Call to ask')}`
    : html`<span translate="no">${words}</span>`;
}
