import { msg } from '@lit/localize';
import type { Plan } from '@careway/rules/plan';
import { html, nothing, type TemplateResult } from 'lit';

/** What is made up says so. */
export function sampleNote(plan: Plan, hasDoctors: boolean): TemplateResult | typeof nothing {
  return plan.directory?.fictional && hasDoctors
    ? html`<p class="fine">${msg('Sample data. These doctors are made up.')}</p>`
    : nothing;
}
