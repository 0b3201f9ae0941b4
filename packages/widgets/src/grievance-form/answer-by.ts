import { msg, str } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import { citeLine, dueInWords } from '../base/deadline.js';
import { isUrgent, kindOf } from './answers.js';
import type { FormView } from './form-view.js';
import type { LawView } from './law-loader.js';

type Due = ReturnType<LawView['deadlines']>['resolveBy'];

/** By when the plan must answer what is sent now; undefined where no date of law is known. */
export function answerDue({ answers, coverage, law, now }: FormView): Due {
  return law()?.deadlines({
    lineOfBusiness: coverage,
    kind: kindOf(answers),
    urgency: isUrgent(answers) ? 'urgent' : 'standard',
    receivedAt: now,
  }).resolveBy;
}

/** What a member can expect of the plan, before anything is sent. */
export function answerBy(view: FormView): TemplateResult | typeof nothing {
  const { answers, coverage, place, now, kiosk } = view;
  if (kindOf(answers) === 'inquiry') {
    return html`<p>${msg('The law sets no date to answer a question.')}</p>`;
  }
  const due = answerDue(view);
  if (due) {
    return html`<div>
      <p>
        <b
          >${msg(str`If you send it today, your health plan must answer by ${dueInWords(due, place, now)}.`)}</b
        >
        ${answers.harm === undefined ? msg('Sooner, if waiting could harm your health.') : nothing}
      </p>
      ${citeLine(due.cites, place, kiosk)}
    </div>`;
  }
  return coverage
    ? nothing
    : html`<p>
        ${msg('By when you must get an answer depends on your coverage. You can send it without that.')}
      </p>`;
}
