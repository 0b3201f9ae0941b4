import { msg, str } from '@lit/localize';
import type { ConcernKind, Submission } from '@careway/rules/grievance';
import { html, nothing, type TemplateResult } from 'lit';
import { icon } from '../base/icons.js';
import { notice, printButton } from '../base/parts.js';
import { isUrgent } from './answers.js';
import { copyOf, editableRows, fullDay, rowsOf } from './answer-rows.js';
import type { Failure } from '../base/intake/delivery.js';
import { filesOf, type FormView } from './form-view.js';
import type { FieldName } from './screens.js';
import { callThePlan } from './trouble-screens.js';

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

export interface FailureScreen {
  failure: Failure['failure'];
  submission: Submission;
  coverageKnown: boolean;
  /** Sends these words as a form of their own. */
  onSendAnew: () => void;
}

/** Nothing came back that says it is stored: what is known, in words, and every way on. */
export function failureScreen(
  view: FormView,
  { failure, submission, coverageKnown, onSendAnew }: FailureScreen,
): TemplateResult {
  const { title, why, again } = failureInWords(failure, view);
  const canRetry = !['nowhere', 'refused', 'sent-before'].includes(failure);
  return html`${view.heading(0, title)}
    <p>${why}</p>
    ${notice(html`<p><b>${msg('Your words are still here.')}</b> ${again}</p>`)}
    ${
      isUrgent(view.answers)
        ? html`<p><b>${msg('This is urgent: call now, do not wait.')}</b></p>`
        : nothing
    }
    ${
      canRetry
        ? html`<div class="row">
            <button class="button primary wide">${msg('Try again')} ${icon('forward')}</button>
          </div>`
        : nothing
    }
    ${
      failure === 'sent-before'
        ? html`<div class="row">
            <button type="button" class="button primary wide" @click=${onSendAnew}>
              ${msg('Send this one too')} ${icon('forward')}
            </button>
          </div>`
        : nothing
    }
    <div class="by-phone-card">
      <p class="small"><b>${msg('Or tell us by phone. They can write it down for you.')}</b></p>
      ${callThePlan(view, canRetry)}
    </div>
    ${view.kiosk ? nothing : printButton(msg('Print what I wrote'))}
    <section class="copy">
      ${view.heading(1, msg('What you wrote'), 'subtitle')}
      <p class="small muted">
        ${msg(str`For ${view.plan.name}. Written on ${fullDay(view.today, view.place.locale)}.`)}
      </p>
      ${copyOf(rowsOf(submission, view.place.locale, coverageKnown, filesOf(view)))}
    </section>`;
}

interface FailureWords {
  title: string;
  why: string;
  again: string;
}

function failureInWords(failure: Failure['failure'], { plan, kiosk }: FormView): FailureWords {
  const once = msg('You can send it again: it counts only once.');
  const keep = kiosk
    ? msg('Please call, or ask the staff for help.')
    : msg('Please call, or print it and hand it in.');
  switch (failure) {
    case 'no-answer':
      return {
        title: msg('We got no answer'),
        why: msg(str`We could not reach ${plan.name}. Look if the internet works here.`),
        again: once,
      };
    case 'timeout':
      return {
        title: msg('The answer takes too long'),
        why: msg(str`We can’t tell yet if ${plan.name} has it.`),
        again: once,
      };
    case 'server':
      return {
        title: msg('Something went wrong on our side'),
        why: msg(str`We can’t tell yet if ${plan.name} has it. It is not your fault.`),
        again: once,
      };
    case 'full':
      return {
        title: msg('We could not store it'),
        why: msg('Our system has no room right now. It is not your fault.'),
        again: msg('You can send it again later, or call.'),
      };
    case 'refused':
      return {
        title: msg('Our system did not take it'),
        why: msg('It is not your fault. Nothing has been sent.'),
        again: keep,
      };
    case 'sent-before':
      return {
        title: msg('We already have this form'),
        why: msg(
          'It was sent before, perhaps from another window. What you changed after that is not in it.',
        ),
        again: msg('You can send this one as a form of its own.'),
      };
    case 'nowhere':
      return {
        title: msg('This form can’t be sent from here'),
        why: msg('Nothing has been sent.'),
        again: keep,
      };
  }
}
