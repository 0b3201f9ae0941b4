import { msg } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import { icon } from '../base/icons.js';
import { callButton } from '../base/parts.js';
import type { Decision } from './decision.js';

/** An emergency room or an urgent care clinic that the page knows of. */
export interface CarePlace {
  name: string;
  /** As it is written on a letter, in one line. */
  address: string;
  /** E.164. */
  phone?: string;
  /** How far and until when it is open, in the page's own words: "2 miles, open until 8 p.m." */
  note?: string;
  /** A page with the way there. */
  href?: string;
}

/** What a page can give: the nearest first. Nothing about the member is asked for it. */
export interface CarePlaces {
  er?: readonly CarePlace[];
  'urgent-care'?: readonly CarePlace[];
}

/** More than these are a directory, and somebody is ill. */
const MOST = 3;

/** Where to go, by name, for a route that is a place; nothing where the page gave none. */
export function placesFor(
  { route }: Pick<Decision, 'route'>,
  places: CarePlaces | undefined,
  kiosk: boolean,
): TemplateResult | undefined {
  const near = route === 'er' || route === 'urgent-care' ? (places?.[route] ?? []) : [];
  if (near.length === 0) return undefined;
  return html`<ul class="care-places" part="places">
    ${near.slice(0, MOST).map(
      ({ name, address, phone, note, href }) =>
        html`<li>
          <p><b>${name}</b></p>
          <p class="small">
            ${icon('pin')}
            <span
              >${href && !kiosk ? html`<a href=${href} rel="noreferrer">${address}</a>` : address}
              ${note ? html`<br />${note}` : nothing}</span
            >
          </p>
          ${phone ? callButton({ phone, words: msg('Call before you go'), kiosk, quiet: true }) : nothing}
        </li>`,
    )}
  </ul>`;
}
