import { msg, str } from '@lit/localize';
import { contactFor } from '@careway/rules/contact';
import type { Deadline } from '@careway/rules/core';
import type { ConcernKind, Submission } from '@careway/rules/grievance';
import { html, nothing, type TemplateResult } from 'lit';
import { citeLine, dueInWords, spanInWords } from '../base/deadline.js';
import type { CopyNumber } from '../base/copy-number.js';
import type { FileSending } from '../base/files/file-sending.js';
import { sentFiles } from '../base/files/sent-files.js';
import { dayInWords, dayOf, timeInWords, zoneInWords } from '../base/format.js';
import { icon } from '../base/icons.js';
import { notice, phoneLink, printButton } from '../base/parts.js';
import { stopList, type Stop } from '../base/way-line.js';
import { copyOf, fullDay, rowsOf } from './answer-rows.js';
import { filesOf, type FormView } from './form-view.js';
import type { Receipt } from '../base/intake/receipt.js';
import { addReceiptDates } from './add-dates.js';
import { otherHelp } from './rights.js';
import { dmhcPhone, needsDmhcNotice } from './regulator-notice.js';
import { callThePlan } from './trouble-screens.js';

export interface ReceiptScreen {
  receipt: Receipt;
  /** What is stored. */
  submission: Submission;
  coverageKnown: boolean;
  copy: CopyNumber;
  files: FileSending | undefined;
  onDone: () => void;
  /** Set where words changed after the version that is stored. */
  onSendChanges: (() => void) | undefined;
}

export function receiptScreen(view: FormView, screen: ReceiptScreen): TemplateResult {
  const { receipt, submission, coverageKnown, onSendChanges, onDone } = screen;
  const { place } = view;
  const day = fullDay(dayOf(receipt.receivedAt, place.timeZone), place.locale);
  const time = timeInWords(receipt.receivedAt, place);
  return html`<div class="received">
      <span class="disc">${icon('check')}</span>
      <div class="intro">
        ${view.heading(0, haveInWords(receipt.kind))}
        <p class="muted">${msg(str`Received ${day}, at ${time} ${zoneInWords(place)}`)}</p>
      </div>
    </div>
    ${confirmationBox(view, screen)}
    ${
      onSendChanges
        ? notice(
            html`<p>
                ${msg(
                  'We already had what you sent first. What you changed after that is not in it.',
                )}
              </p>
              <button type="button" class="link" @click=${onSendChanges}>
                ${msg('Send the changed form too')}
              </button>`,
          )
        : nothing
    }
    ${
      receipt.urgency === 'urgent'
        ? html`<div class="call-first">
            <p>
              ${icon('urgent')}<b>${msg('You said that waiting could harm you. Call now too.')}</b>
            </p>
            ${callThePlan(view)}
          </div>`
        : nothing
    }
    ${filesSection(view, screen)}
    <section class="next">
      ${view.heading(1, msg('What happens next'), 'subtitle')}
      ${stopList(stopsOf(receipt, view), 'dotted')}
    </section>
    ${
      view.kiosk
        ? nothing
        : html`<hr />
            <div class="row no-print">
              ${printButton(msg('Print'))} ${addReceiptDates(view, screen)}
            </div>`
    }
    ${otherHelp(view, screen)}
    <section class="copy">
      ${view.heading(1, msg('What you sent'), 'subtitle')}
      ${copyOf(rowsOf(submission, place.locale, coverageKnown, filesOf(view)))}
    </section>
    <button
      type="button"
      class=${view.kiosk ? 'button primary wide' : 'link done'}
      @click=${onDone}
    >
      ${msg('I’m done. Clear this screen.')}
    </button>`;
}

function haveInWords(kind: ConcernKind): string {
  switch (kind) {
    case 'grievance':
      return msg('We have your grievance');
    case 'appeal':
      return msg('We have your appeal');
    case 'inquiry':
      return msg('We have your question');
  }
}

function confirmationBox(view: FormView, { receipt, copy }: ReceiptScreen) {
  return html`<div class="confirmation">
    <p data-take-away="own">
      <span class="small">${msg('Confirmation number')}</span>
      <b class="number" translate="no">${receipt.confirmation}</b>
    </p>
    ${
      view.kiosk
        ? html`<p class="small">${msg('Write it down, or take a photo.')}</p>`
        : html`<span class="no-print">
            ${copy.button('receipt', receipt.confirmation, msg('Copy the confirmation number'))}
            ${copy.outcome('receipt')}
          </span>`
    }
  </div>`;
}

/** The files that follow the words: how far each is, and how else it comes to the plan. */
function filesSection(view: FormView, { files }: ReceiptScreen): TemplateResult | typeof nothing {
  if (!files || files.files.length === 0) return nothing;
  return html`<section class="next">
    ${view.heading(1, msg('Your files'), 'subtitle')}
    ${sentFiles({
      files: files.files,
      locale: view.place.locale,
      onRetry: () => {
        files.retry();
      },
      otherWay: html`<p>
          ${msg('Or tell us by phone that you have them. Say your confirmation number.')}
        </p>
        ${callThePlan(view, true)}`,
    })}
  </section>`;
}

/** What comes after today, on the way line: each date with its count and where it stands written. */
function stopsOf(receipt: Receipt, view: FormView): Stop[] {
  const { place, plan } = view;
  const { forwardBy, acknowledgeBy, statusBy, resolveBy, kind } = receipt;
  const day = dayOf(receipt.receivedAt, place.timeZone);
  const words = dayInWords(day, place.locale);
  const stop = (
    deadline: Deadline,
    what: string,
    more?: string,
    state: Stop['state'] = 'stop',
  ) => ({
    state,
    content: html`<p><b>${msg(str`By ${dueInWords(deadline, place, view.now)}`)}</b></p>
      <p>${what}</p>
      <p class="fine">${[`${spanInWords(deadline)}.`, more].filter(Boolean).join(' ')}</p>
      ${citeLine(deadline.cites, place, view.kiosk)}`,
  });
  return [
    {
      state: 'here',
      content: html`<p>
          <b>${day === view.today ? msg(str`Today, ${dayInWords(day, place.locale)}`) : words}</b>
        </p>
        <p>${hasInWords(receipt, kind)}</p>`,
    },
    ...(forwardBy
      ? [
          stop(
            forwardBy,
            msg(str`${plan.name} passes it on to your health plan.`),
            msg('This is their own word, not the law.'),
          ),
        ]
      : []),
    ...(acknowledgeBy
      ? [stop(acknowledgeBy, acknowledgeInWords(kind), noLetterInWords(receipt))]
      : []),
    ...(statusBy
      ? [stop(statusBy, msg('Your health plan must tell you what it decided, or where it stands.'))]
      : []),
    resolveBy ? stop(resolveBy, resolveInWords(view), '', 'due') : undated(kind, view),
    { state: 'open-end', content: urgentStop(view) },
  ];
}

function hasInWords({ planName }: Receipt, kind: ConcernKind): string {
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

function resolveInWords({ coverage }: FormView): string {
  return coverage === 'medicare-advantage'
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
