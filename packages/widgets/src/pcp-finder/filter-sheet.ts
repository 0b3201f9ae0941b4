import { msg } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';

export interface FilterSheet {
  isOpen: boolean;
  panel: TemplateResult | undefined;
  /** How many doctors the filters give. */
  found: string;
  /** The dialog was closed, by whatever means. */
  onClosed: () => void;
  onDone: () => void;
}

/** The filters over the whole screen of a phone. */
export function filterSheet({ isOpen, panel, found, ...on }: FilterSheet): TemplateResult {
  return html`<dialog class="sheet" aria-label=${msg('Filters')} @close=${on.onClosed}>
    ${
      isOpen && panel
        ? html`<div class="sheet-body">${panel}</div>
            <div class="sheet-foot">
              <p role="status" class="small">${found}</p>
              <button type="button" class="button primary" @click=${on.onDone}>
                ${msg('Show doctors')}
              </button>
            </div>`
        : nothing
    }
  </dialog>`;
}
