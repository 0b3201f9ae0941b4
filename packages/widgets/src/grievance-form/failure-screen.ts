import { msg, str } from '@lit/localize';
import type { Submission } from '@careway/rules/grievance';
import { html, nothing, type TemplateResult } from 'lit';
import { phoneInWords } from '../base/format.js';
import { icon } from '../base/icons.js';
import type { Failure } from '../base/intake/delivery.js';
import { notice, printButton } from '../base/parts.js';
import { copyOf, fullDay, rowsOf } from './answer-rows.js';
import { isUrgent } from './answers.js';
import { filesOf, type FormView } from './form-view.js';
import { callThePlan } from './trouble-screens.js';

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
    ${letter(view, submission, coverageKnown)}`;
}

/** What was written as a letter: with where to send it, and a place to sign on paper. */
function letter(view: FormView, submission: Submission, coverageKnown: boolean): TemplateResult {
  const { plan, place, today, kiosk } = view;
  const { letters } = plan.concerns;
  return html`<section class="copy">
    ${view.heading(1, msg('What you wrote'), 'subtitle')}
    <p class="small muted">
      ${msg(str`For ${plan.name}. Written on ${fullDay(today, place.locale)}.`)}
    </p>
    ${
      letters
        ? html`<div>
            <p class="small"><b>${msg('Or send it on paper:')}</b></p>
            <address translate="no">
              ${[plan.name, ...letters.address].map((line) => html`${line}<br />`)}
            </address>
            ${letters.fax ? html`<p>${msg('Fax')}: ${phoneInWords(letters.fax)}</p>` : nothing}
          </div>`
        : nothing
    }
    ${copyOf(rowsOf(submission, place.locale, coverageKnown, filesOf(view)))}
    ${kiosk ? nothing : html`<p class="print-only sign">${msg('Signature')}:</p>`}
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
