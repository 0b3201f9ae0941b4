import { msg, str } from '@lit/localize';
import { contactFor } from '@careway/rules/contact';
import type { Deadline } from '@careway/rules/core';
import type { ConcernKind } from '@careway/rules/grievance';
import { html, nothing, type TemplateResult } from 'lit';
import { citeLine, dueInWords, spanInWords } from '../base/deadline.js';
import { phoneLink } from '../base/parts.js';
import type { Stop } from '../base/way-line.js';
import type { Receipt } from '../base/intake/receipt.js';
import type { FormView } from './form-view.js';
import { dmhcPhone, needsDmhcNotice } from './regulator-notice.js';
import type { ProgressState } from './status-request.js';

/** What is still to come of something sent, each date with its count and where it stands written. */
export function dueStops(
  receipt: Receipt,
  view: FormView,
  done: ReadonlySet<ProgressState> = new Set(),
): Stop[] {
  const { place, plan } = view;
  const { forwardBy, acknowledgeBy, statusBy, resolveBy, kind } = receipt;
  if (done.has('resolved')) return [];
  const stop = (
    step: ProgressState,
    deadline: Deadline | undefined,
    what: string,
    more?: string,
  ): Stop[] =>
    deadline && !done.has(step)
      ? [
          {
            state: step === 'resolved' ? 'due' : 'stop',
            content: html`<p><b>${msg(str`By ${dueInWords(deadline, place, view.now)}`)}</b></p>
              <p>${what}</p>
              ${
                Date.parse(deadline.by) < view.now
                  ? html`<p><b>${msg('This date has passed. Please call and ask.')}</b></p>`
                  : nothing
              }
              <p class="fine">${[`${spanInWords(deadline)}.`, more].filter(Boolean).join(' ')}</p>
              ${citeLine(deadline.cites, place, view.kiosk)}`,
          },
        ]
      : [];
  return [
    ...stop(
      'forwarded',
      forwardBy,
      msg(str`${plan.name} passes it on to your health plan.`),
      msg('This is their own word, not the law.'),
    ),
    ...stop('acknowledged', acknowledgeBy, acknowledgeInWords(kind), noLetterInWords(receipt)),
    ...stop(
      'status-told',
      statusBy,
      msg('Your health plan must tell you what it decided, or where it stands.'),
    ),
    ...(resolveBy ? stop('resolved', resolveBy, resolveInWords(view)) : [undated(kind, view)]),
    { state: 'open-end', content: urgentStop(view) },
  ];
}

/** That it is stored, as a heading. */
export function haveInWords(kind: ConcernKind): string {
  switch (kind) {
    case 'grievance':
      return msg('We have your grievance');
    case 'appeal':
      return msg('We have your appeal');
    case 'inquiry':
      return msg('We have your question');
  }
}

/** Who has it now. */
export function hasInWords({ planName, kind }: Receipt): string {
  switch (kind) {
    case 'grievance':
      return msg(str`${planName} has your grievance.`);
    case 'appeal':
      return msg(str`${planName} has your appeal.`);
    case 'inquiry':
      return msg(str`${planName} has your question.`);
  }
}

function acknowledgeInWords(kind: ConcernKind): string {
  return kind === 'appeal'
    ? msg('Your health plan must write to you that it has your appeal.')
    : msg('Your health plan must write to you that it has your grievance.');
}

function noLetterInWords({ kind }: Receipt): string {
  // Cases about coverage always get their letter; an appeal is one.
  return kind === 'grievance'
    ? msg('You may get no letter if it is solved by the end of the next business day.')
    : '';
}

/** Medicare lets some answers be spoken; without the coverage nothing more is said. */
function resolveInWords({ coverage }: FormView): string {
  return coverage === undefined || coverage === 'medicare-advantage'
    ? msg('Your health plan must answer you.')
    : msg('Your health plan must answer you in writing.');
}

function undated(kind: ConcernKind, view: FormView): Stop {
  const contact = contactFor('grievance', view.coverage, view.plan);
  return {
    state: 'due',
    content: html`<p><b>${msg('The date of the answer')}</b></p>
      <p>
        ${
          kind === 'inquiry'
            ? msg('The law sets no date to answer a question.')
            : view.coverage
              ? msg('We have no date for your coverage yet.')
              : msg('It depends on your coverage.')
        }
        ${msg('Call to ask.')} ${contact ? phoneLink(contact.phone, view.kiosk) : nothing}
      </p>`,
  };
}

function urgentStop(view: FormView): TemplateResult {
  const contact = contactFor('grievance', view.coverage, view.plan);
  return html`<p><b>${msg('Any time it becomes urgent')}</b></p>
    <p>
      ${contact ? html`${msg('Call us:')} ${phoneLink(contact.phone, view.kiosk)}` : nothing}
      ${
        needsDmhcNotice(view.plan, view.coverage)
          ? html`<br />${msg('Or call the state:')} ${phoneLink(dmhcPhone, view.kiosk)}`
          : nothing
      }
    </p>`;
}
