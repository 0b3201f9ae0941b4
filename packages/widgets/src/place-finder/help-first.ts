import { inLocale } from '../base/format.js';
import { msg, str } from '@lit/localize';
import { openState } from '@careway/rules/calendar';
import { whoToCall } from '@careway/rules/contact';
import { html, type TemplateResult } from 'lit';
import type { PlanCall } from '../base/directory/plan-call.js';
import { icon } from '../base/icons.js';
import { openingInWords } from '../base/opening.js';
import { callButton } from '../base/parts.js';

/** 911, above everything else, where an emergency room is looked for. */
export function emergencyFirst(
  { kiosk }: PlanCall,
  heading: (step: number, content: unknown, className: string) => TemplateResult,
): TemplateResult {
  return html`<section class="card emergency-first" part="emergency">
    <div class="row">
      ${icon('octagon')} ${heading(1, msg('Is a life in danger? Call 911 now'), 'subtitle')}
    </div>
    <p>${msg('Do not drive yourself. Do not wait for a list.')}</p>
    ${callButton({ phone: '911', kiosk })}
    <p class="small">
      ${
        // Health & Safety Code 1371.4(b).
        msg('For an emergency, you do not need approval first.')
      }
    </p>
  </section>`;
}

/** Whoever is not sure which place is right can ask a nurse. */
export function nurseFirst(call: PlanCall): TemplateResult {
  const { plan, coverage, now, place, kiosk } = call;
  const { contact, outcome } = whoToCall(
    'nurse-advice',
    { lineOfBusiness: coverage },
    { plan, at: now },
  );
  if (!contact) {
    return html`<p class="fact">
      ${icon('nurse')}
      <span>
        ${
          outcome === 'member-card'
            ? msg('Not sure where to go? Call the nurse line. The number is on your member card.')
            : msg('Not sure where to go? Call your doctor’s office.')
        }
      </span>
    </p>`;
  }
  const name = inLocale(contact.name, place.locale);
  const state = contact.hours && openState(contact.hours, plan, now);
  return html`<div class="nurse">
    <p class="fact">
      ${icon('nurse')}<span>${msg(str`Not sure where to go? Call: ${name}.`)}</span>
    </p>
    ${callButton({ phone: contact.phone, words: openingInWords(state, place, now), quiet: true, kiosk })}
  </div>`;
}
