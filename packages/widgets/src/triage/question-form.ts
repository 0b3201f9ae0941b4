import { msg } from '@lit/localize';
import { html, type TemplateResult } from 'lit';
import { icon } from '../base/icons.js';

/** One question with its way on; bars in its place while what it needs is on its way. */
export function questionForm(
  fields: TemplateResult | undefined,
  onContinue: () => void,
): TemplateResult {
  return html`<form
    class="card question"
    novalidate
    @submit=${(event: Event) => {
      event.preventDefault();
      onContinue();
    }}
  >
    ${
      fields
        ? html`${fields}
            <div class="row">
              <button class="button primary wide">${msg('Continue')} ${icon('forward')}</button>
            </div>`
        : html`<div role="status">
            <span class="visually-hidden">${msg('Loading')}</span>
            <div class="skeleton" aria-hidden="true"><i></i><i></i><i></i></div>
          </div>`
    }
  </form>`;
}
