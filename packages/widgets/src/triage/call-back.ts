import { msg, str } from '@lit/localize';
import { nothing, type TemplateResult } from 'lit';
import type { Request, RequestFacts, RequestForm } from '../base/intake/request-form.js';

/** A call from the nurse line, for a plan that offers one. */
export function callBack(form: RequestForm, facts: RequestFacts): TemplateResult | typeof nothing {
  return facts.plan.care.nurseLine.callsBack ? form.render(nurseCall(), facts) : nothing;
}

/** A name and a number, and nothing of what was asked or answered. */
function nurseCall(): Request {
  return {
    id: 'call',
    icon: 'phone',
    offer: msg('Ask the nurse line to call you'),
    about: msg(
      'We send your name and number, and none of your answers. Do not wait for a call if you feel in danger.',
    ),
    send: msg('Ask for a call'),
    sent: (confirmation) =>
      msg(
        str`We will call you. Your number for this request is ${confirmation}. If no one calls within 4 hours, call us. If it gets worse, call 911.`,
      ),
    // Somebody who asks for a nurse may be ill.
    waitingCouldHarm: 'unsure',
    request: { for: 'callback' },
    // Read by the plan's staff, not by the member.
    text: () => 'Please call me from the nurse line. Asked for at “Where to go for care”.',
  };
}
