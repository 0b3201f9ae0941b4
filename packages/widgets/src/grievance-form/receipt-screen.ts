import { msg, str } from '@lit/localize';
import type { Submission } from '@careway/rules/grievance';
import { html, nothing, type TemplateResult } from 'lit';
import type { CopyNumber } from '../base/copy-number.js';
import type { FileSending } from '../base/files/file-sending.js';
import { sentFiles } from '../base/files/sent-files.js';
import { dayInWords, dayOf, timeInWords, zoneInWords } from '../base/format.js';
import { icon } from '../base/icons.js';
import { notice, printButton } from '../base/parts.js';
import { stopList, type Stop } from '../base/way-line.js';
import { copyOf, fullDay, rowsOf } from './answer-rows.js';
import { filesOf, type FormView } from './form-view.js';
import type { Receipt } from '../base/intake/receipt.js';
import { addReceiptDates } from './add-dates.js';
import { dueStops, hasInWords, haveInWords } from './due-stops.js';
import { otherHelp } from './rights.js';
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

/** The number, and the code that opens with it where this stands: to copy, print or write down. */
function confirmationBox(view: FormView, { receipt, copy }: ReceiptScreen) {
  const { confirmation } = receipt;
  const code = view.plan.intake && receipt.secret;
  return html`<div class="confirmation">
    <div class="confirmation-words">
      <p data-take-away="own">
        <span class="small">${msg('Confirmation number')}</span>
        <b class="number" translate="no">${confirmation}</b>
      </p>
      ${
        code
          ? html`<p data-take-away="own">
              <span class="small">${msg('Code')}</span>
              <b class="code" translate="no">${code}</b>
            </p>`
          : nothing
      }
    </div>
    ${
      view.kiosk
        ? html`<p class="small">
            ${code ? msg('Write both down, or take a photo.') : msg('Write it down, or take a photo.')}
          </p>`
        : html`<span class="no-print">
            ${copy.button(
              'receipt',
              code ? `${confirmation}\n${code}` : confirmation,
              code
                ? msg('Copy the confirmation number and the code')
                : msg('Copy the confirmation number'),
            )}
            ${copy.outcome('receipt')}
          </span>`
    }
    ${
      code
        ? html`<p class="small keep">
            <b>${msg('Keep both.')}</b>
            ${msg('With them you can see here later where it stands. So can anyone who has both: show them to nobody else.')}
          </p>`
        : nothing
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

/** Today, and what comes after it, on the way line. */
function stopsOf(receipt: Receipt, view: FormView): Stop[] {
  const { place } = view;
  const day = dayOf(receipt.receivedAt, place.timeZone);
  const words = dayInWords(day, place.locale);
  return [
    {
      state: 'here',
      content: html`<p><b>${day === view.today ? msg(str`Today, ${words}`) : words}</b></p>
        <p>${hasInWords(receipt)}</p>`,
    },
    ...dueStops(receipt, view),
  ];
}
