import { msg, str } from '@lit/localize';
import type { Address } from '@careway/directory';
import { html, nothing, type TemplateResult } from 'lit';
import { addressInWords } from './words.js';

/**
 * The way to an office, in the maps of another site: by the documented addresses of Google Maps,
 * which phones open in their own app. It is told the office's address, and neither the page nor
 * where the member is. A kiosk leads nowhere else.
 * @param name whose office it is, to tell one link from the others.
 */
export function directions(
  address: Address,
  name: string,
  kiosk: boolean,
): TemplateResult | typeof nothing {
  const destination = addressInWords(address);
  if (kiosk || address.lines.length === 0) return nothing;
  const query = new URLSearchParams({ api: '1', destination });
  return html`<a class="no-print" href="https://www.google.com/maps/dir/?${query}" rel="noreferrer"
    >${msg('Directions')}<span class="visually-hidden">
      ${msg(str`to ${name}, in Google Maps`)}</span
    ></a
  >`;
}
