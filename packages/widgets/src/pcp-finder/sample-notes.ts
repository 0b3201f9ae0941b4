import { msg } from '@lit/localize';
import type { Plan } from '@careway/rules/plan';
import { html, nothing, type TemplateResult } from 'lit';
import type { DirectoryState } from '../base/directory/directory-controller.js';
import { fictionalNote } from '../base/parts.js';

/** What is made up says so, once it is known what stands above. */
export function sampleNotes(
  plan: Plan,
  list: DirectoryState<unknown>['status'],
): TemplateResult | typeof nothing {
  if (list === 'loading') return nothing;
  const isSample = plan.directory?.fictional && list === 'ready';
  return html`${
    isSample ? html`<p class="fine">${msg('Sample data. These doctors are made up.')}</p>` : nothing
  }
  ${fictionalNote(plan.fictional, plan.name)}`;
}
