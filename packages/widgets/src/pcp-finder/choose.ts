import { msg, str } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import { requestFacts } from '../base/intake/request-form.js';
import { stopList } from '../base/way-line.js';
import { choosing } from './requests.js';
import type { Detail } from './detail.js';
import { officeCall } from '../base/directory/office-call.js';
import { planCall, planContact, planContactName } from '../base/directory/plan-call.js';

/** What to do to get this doctor, in order, and how the plan itself says it. */
export function choosePanel({ row, call, copy, heading, choosing: form }: Detail): TemplateResult {
  const { npi } = row.provider;
  const { plan, place, kiosk } = call;
  const contact = planContact(call);
  // The first step of many plans is this finder.
  const steps = plan.pcpSelection.steps.filter(
    ({ topic }, index) => !(index === 0 && topic === 'find-pcp'),
  );
  const name = contact && planContactName(contact, call);
  return html`<section class=${form.isSent ? 'part chosen sent' : 'part chosen'} id="choose">
    ${heading(1, msg('How to choose this doctor'), 'subtitle')}
    ${form.isSent ? nothing : html`<p>${msg('Nothing is sent yet. These steps make the choice.')}</p>`}
    ${stopList(
      [
        {
          state: 'stop',
          mark: 1,
          content: html`<p>
              <b>${msg('Call the office.')}</b>
              ${msg(
                'Ask: do you take new patients with my plan? Then ask for a visit and for the provider ID.',
              )}
            </p>
            ${officeCall({ site: row.site, kiosk })}`,
        },
        {
          state: 'stop',
          mark: 2,
          content: html`<p>
              <b>${msg('Give your health plan the provider ID.')}</b>
              ${
                npi === undefined
                  ? msg('This list does not have it. The office can tell you.')
                  : msg(str`If the office gave you no other, use the NPI: ${npi}.`)
              }
            </p>
            ${
              npi === undefined || kiosk
                ? nothing
                : html`${copy.button('choose', npi, msg(str`Copy the NPI ${npi}`))}
                  ${copy.outcome('choose')}`
            }`,
        },
        {
          state: 'due',
          content: html`<p>
              <b>${name === undefined ? msg('Need help?') : msg(str`Need help? Call ${name}.`)}</b>
            </p>
            ${planCall(call) ?? html`<p>${msg('Call the number on your member card.')}</p>`}`,
        },
      ],
      'dotted',
    )}
    ${form.render(choosing(row, plan.name), requestFacts(call))}
    <details>
      <summary>${msg(str`How ${plan.name} says it`)}</summary>
      <div class="inside">
        <p>${plan.pcpSelection.intro[place.locale] ?? plan.pcpSelection.intro.en}</p>
        <ul class="said">
          ${steps.map(({ text }) => html`<li>${text[place.locale] ?? text.en}</li>`)}
        </ul>
      </div>
    </details>
  </section>`;
}
