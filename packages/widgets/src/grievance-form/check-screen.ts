import { msg, str } from '@lit/localize';
import type { ConcernKind, Submission } from '@careway/rules/grievance';
import { html, nothing, type TemplateResult } from 'lit';
import { answerBy } from './answer-by.js';
import { editableRows, rowsOf } from './answer-rows.js';
import { filesOf, type FormView } from './form-view.js';
import type { FieldName } from './screens.js';

export interface CheckScreen {
  /** Exactly what is sent. */
  submission: Submission;
  coverageKnown: boolean;
  sending: boolean;
  onEdit: (field: FieldName) => void;
}

export function checkScreen(
  view: FormView,
  { submission, coverageKnown, sending, onEdit }: CheckScreen,
): TemplateResult {
  const { place } = view;
  return html`<div class="intro">
      ${view.heading(0, msg('Check what you are sending'))}
      <p class="muted">${recipientInWords(view)}</p>
    </div>
    ${editableRows(rowsOf(submission, place.locale, coverageKnown, filesOf(view)), onEdit)}
    ${answerBy(view)}
    <p>${msg('By sending this, you say that it is true as far as you know.')}</p>
    <div class="send">
      <button class="button primary" aria-disabled=${sending ? 'true' : nothing}>
        ${sending ? msg('Sending…') : sendInWords(submission.kind)}
      </button>
      <p class="small muted" role="status">
        ${
          sending
            ? msg('We are sending it. Keep this page open.')
            : msg('Nothing has been sent yet.')
        }
      </p>
    </div>`;
}

export function recipientInWords({ plan }: FormView): string {
  return plan.kind === 'medical-group'
    ? msg(str`We send this to ${plan.name}. They pass it on to your health plan.`)
    : msg(str`We send this to ${plan.name}.`);
}

function sendInWords(kind: ConcernKind): string {
  switch (kind) {
    case 'grievance':
      return msg('Send my grievance');
    case 'appeal':
      return msg('Send my appeal');
    case 'inquiry':
      return msg('Send my question');
  }
}
