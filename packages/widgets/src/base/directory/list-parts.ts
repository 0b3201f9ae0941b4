import { msg, str } from '@lit/localize';
import type { Origin, Row } from '@careway/directory';
import { html, nothing, type TemplateResult } from 'lit';
import { icon } from '../icons.js';
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

/** How far away a row is, to see and to hear; nothing where nothing is measured. */
export function far(
  row: Pick<Row, 'miles' | 'precision'>,
  isMeasured: boolean,
): TemplateResult | typeof nothing {
  const miles = milesInWords(row);
  if (!miles) return isMeasured ? html`<p class="far">${msg('Miles not known')}</p>` : nothing;
  return html`<p class="far">
    <span aria-hidden="true">${miles.seen}</span><span class="visually-hidden">${miles.heard}</span>
  </p>`;
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
  return html`<div class="row spread after">
    <p class="small muted">${msg(str`Showing ${shown} of ${total}.`)}</p>
    ${
      shown < total
        ? html`<button type="button" class="button compact" @click=${onMore}>
            ${msg('Show more')} ${icon('down')}
          </button>`
        : after
    }
  </div>`;
}
