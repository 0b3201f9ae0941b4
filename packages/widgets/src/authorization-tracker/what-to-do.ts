import { msg, str } from '@lit/localize';
import type { AuthorizationClock } from '@careway/rules/authorization';
import { html, nothing, type TemplateResult } from 'lit';
import { spanInWords } from '../base/deadline.js';
import type { PlanCall } from '../base/directory/plan-call.js';
import { requestFacts, type RequestForm } from '../base/intake/request-form.js';
import { lineCall, medicareCall } from '../base/line-call.js';
import type { WayOn } from '../base/way-on.js';
import { statusRequest, type AskedFor } from './status-request.js';

export interface WhatToDo {
  clock: AuthorizationClock;
  asked: AskedFor;
  call: PlanCall;
  /** Where the member lets it be used. */
  ageMonths: number | undefined;
  heading: (content: unknown) => TemplateResult;
  form: RequestForm;
  wayOn: WayOn;
}

/** Whom to ask where the request is, how it becomes urgent, and what to do about the answer. */
export function whatToDo(view: WhatToDo): TemplateResult {
  const { clock, asked, call, ageMonths, heading, form, wayOn } = view;
  const isWaiting = clock.outcome !== 'authorized-on-submission';
  return html`<section class="card">
      ${heading(msg('What you can do'))}
      ${
        isWaiting
          ? html`<p>${msg('Ask your doctor’s office where the request is, or call us.')}</p>
              ${asked.urgency === 'standard' ? html`<p>${urgentWay(call)}</p>` : nothing}`
          : html`<p>${msg('Questions about it? Ask your doctor’s office, or call us.')}</p>`
      }
      ${clock.contact ? lineCall(clock.contact, call, { lead: true }) : nothing}
      ${medicareCall('referral-status', call, ageMonths)}
      ${
        isWaiting && !call.kiosk
          ? form.render(statusRequest(asked, call.plan), requestFacts(call))
          : nothing
      }
    </section>
    <section class="card no-print">
      ${heading(msg('Not what you hoped for?'))}
      <p>
        ${msg('Your plan said no, or takes too long? You can ask it to look again, or complain.')}
      </p>
      ${wayOn.render(
        {
          topic: 'grievance',
          icon: 'forward',
          label: msg('Ask to look again, or complain'),
          missing: msg('The form is not here. Call us: we write it down for you.'),
        },
        call,
      )}
      <p>${msg('Are you not happy with the specialist or the place?')}</p>
      ${wayOn.render(
        {
          topic: 'specialist-choice',
          icon: 'forward',
          label: msg('Ask for another one'),
          missing: msg('Call us and ask for another one:'),
        },
        call,
      )}
    </section>`;
}

/** Only the doctor can make it urgent, and it is answered faster then. */
function urgentWay({ plan }: PlanCall): string {
  const promise = plan.authorizations.promises.find(({ urgency }) => urgency === 'urgent');
  const ask = msg('Do you get worse? Ask your doctor to send it as urgent.');
  return promise
    ? `${ask} ${msg(str`We aim to answer urgent requests in ${spanInWords(promise)}.`)}`
    : ask;
}
