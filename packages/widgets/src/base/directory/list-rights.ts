import { msg } from '@lit/localize';
import { html, type TemplateResult } from 'lit';

/**
 * What every member may ask of every office in a list: an interpreter at no cost (45 CFR 92.201) and
 * the same care with a disability (42 USC 12182). In plain words, none that a law prescribes.
 */
export const listRights = (): TemplateResult =>
  html`<p class="small muted">
    ${msg('You have a right to an interpreter at no cost. If you have a disability, you have a right to the same care. If an office does not give you that, call us.')}
  </p>`;
