import { msg } from '@lit/localize';
import { html, type TemplateResult } from 'lit';

/** Bars in place of words to come. */
export function bars(): TemplateResult {
  return html`<div class="skeleton"><i></i><i></i><i></i></div>`;
}

/** Rows to come, in the shape they will have. */
export function rowsSkeleton(): TemplateResult {
  return html`<p role="status" class="visually-hidden">${msg('Loading')}</p>
    <div class="card list" aria-hidden="true">
      <div class="coming">${bars()} ${bars()} ${bars()}</div>
    </div>`;
}
