import { msg, str } from '@lit/localize';
import type { Origin, PlacedSite } from '@careway/directory';
import { html, nothing, type TemplateResult } from 'lit';
import { numberInWords } from '../format.js';
import { icon } from '../icons.js';
import { pageLocale } from '../locale.js';
import { milesInWords, originInWords } from './words.js';

/** Where the way line starts. */
export function you(origin: Origin): TemplateResult {
  const { zip, city } = origin;
  const place = zip === undefined ? originInWords(origin) : [zip, city].filter(Boolean).join(', ');
  return html`<div class="you">
    <i class="mark" aria-hidden="true"></i>
    <div>
      <p><b>${msg(str`You: ${place}`)}</b></p>
      <p class="fine">
        ${msg(str`Miles are in a straight line, from the middle of ${originInWords(origin)}.`)}
      </p>
    </div>
  </div>`;
}

/** A row's number on the map below the list. */
export interface RowNumber {
  number: number;
  /** It was chosen on the map. */
  isSelected: boolean;
}

/** How far away a row is, to see and to hear, after its number on the map where there is one. */
export function far(
  row: Pick<PlacedSite, 'miles' | 'position'>,
  isMeasured: boolean,
  mapped?: RowNumber,
): TemplateResult | typeof nothing {
  const miles = milesInWords(row);
  if (!miles && !isMeasured && !mapped) return nothing;
  return html`<p class="far">
    ${mapped ? numberOf(mapped) : nothing}
    ${
      miles
        ? html`<span aria-hidden="true">${miles.seen}</span
            ><span class="visually-hidden">${miles.heard}</span>`
        : isMeasured
          ? msg('Miles not known')
          : nothing
    }
  </p>`;
}

function numberOf({ number, isSelected }: RowNumber): TemplateResult {
  return html`<span class=${isSelected ? 'pin-number chosen' : 'pin-number'} aria-hidden="true"
      >${number}</span
    ><span class="visually-hidden">${msg(str`Number ${number}.`)}</span>`;
}

export interface ListEnd {
  shown: number;
  total: number;
  onMore: () => void;
  /** What stands there once all are shown. */
  after?: TemplateResult | typeof nothing;
}

/** How many of how many, and the way to the rest. */
export function listEnd({ shown, total, onMore, after = nothing }: ListEnd): TemplateResult {
  const inWords = (count: number) => numberInWords(count, pageLocale());
  return html`<div class="row spread after">
    <p class="small muted">${msg(str`Showing ${inWords(shown)} of ${inWords(total)}.`)}</p>
    ${
      shown < total
        ? html`<button type="button" class="button compact" @click=${onMore}>
            ${msg('Show more')} ${icon('down')}
          </button>`
        : after
    }
  </div>`;
}
