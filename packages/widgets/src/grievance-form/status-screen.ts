import { msg, str } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import { textField } from '../base/form/fields.js';
import {
  capitalized,
  dayInWords,
  dayOf,
  fileSizeInWords,
  timeInWords,
  zoneInWords,
  type Place,
} from '../base/format.js';
import { icon } from '../base/icons.js';
import { notice, printButton } from '../base/parts.js';
import { stopList, type Stop } from '../base/way-line.js';
import { dueStops, hasInWords, haveInWords } from './due-stops.js';
import { kindInWords, type FormView } from './form-view.js';
import type { Frame } from './frame.js';
import { statusFields, type StatusLookup } from './status-lookup.js';
import type { FiledStatus, ProgressState, StatusFailure } from './status-request.js';
import { callThePlan } from './trouble-screens.js';

/** Where something stands that was sent before: what it takes to ask, then the answer. */
export function statusFrame(
  view: FormView,
  lookup: StatusLookup,
  error: (id: string) => string | undefined,
): Omit<Frame, 'errors' | 'onBack'> {
  const { found } = lookup;
  const { intake } = view.plan;
  return {
    content: found ? foundScreen(view, found, lookup.close) : askScreen(view, lookup, error),
    onSubmit: found || !intake ? undefined : () => void lookup.ask(intake.url),
    isAlone: true,
  };
}

function askScreen(
  view: FormView,
  lookup: StatusLookup,
  error: (id: string) => string | undefined,
): TemplateResult {
  const { typed, isAsking, failure } = lookup;
  return html`<div class="intro">
      ${view.heading(0, msg('Where does it stand?'))}
      <p class="muted">${msg('You need two things from the receipt of what you sent.')}</p>
    </div>
    ${textField({
      id: statusFields.number,
      label: msg('Confirmation number'),
      hint: msg('For example: K7R2-94XP'),
      error: error(statusFields.number),
      value: typed.number,
      width: 'medium',
      onInput: (number) => {
        lookup.type({ number });
      },
    })}
    ${textField({
      id: statusFields.code,
      label: msg('Code'),
      hint: msg('The letters and numbers under the confirmation number.'),
      error: error(statusFields.code),
      value: typed.code,
      onInput: (code) => {
        lookup.type({ code });
      },
    })}
    <div class="row">
      <button class="button primary wide" aria-disabled=${isAsking ? 'true' : nothing}>
        ${isAsking ? msg('Looking…') : msg('Show where it stands')}
      </button>
    </div>
    <p class="small muted">${msg('Nothing of this is kept on this device.')}</p>
    <div role="status">
      ${
        failure
          ? html`<div class="by-phone-card">
              ${notice(
                html`<p><b>${failureInWords(failure, view)}</b></p>
                  <p>${nextInWords(failure)}</p>`,
              )}
              ${callThePlan(view)}
            </div>`
          : nothing
      }
    </div>
    ${
      failure
        ? nothing
        : html`<div class="by-phone-card">
            <p class="small"><b>${msg('No receipt at hand? Call. They can look it up.')}</b></p>
            ${callThePlan(view, true)}
          </div>`
    }`;
}

function failureInWords(failure: StatusFailure, { plan }: FormView): string {
  switch (failure) {
    case 'no-answer':
      return msg(str`We could not reach ${plan.name}. Look if the internet works here.`);
    case 'purged':
      return msg(str`${plan.name} does not keep this any more.`);
    case 'too-many':
      return msg('Too many tries from here. Wait a minute, then try again.');
    default:
      return msg('Something went wrong on our side. It is not your fault.');
  }
}

function nextInWords(failure: StatusFailure): string {
  return failure === 'purged'
    ? msg(
        'It was answered, and the time to keep it is over. What you sent was deleted. If you have a question about it, call:',
      )
    : msg('What you sent is not lost. You can also call and ask:');
}

function foundScreen(view: FormView, status: FiledStatus, onDone: () => void): TemplateResult {
  const { place, kiosk } = view;
  const { kind, confirmation, history, urgency } = status;
  const done = new Set(history.map(({ state }) => state));
  const isOver = done.has('resolved');
  return html`<div class="intro">
      ${view.heading(0, standingInWords(status))}
      <p class="muted">
        ${kindInWords(kind)}. ${msg('Confirmation number')}:
        <b class="unbroken" translate="no">${confirmation}</b>
      </p>
    </div>
    ${
      status.isStuck
        ? html`<div class="by-phone-card">
            ${notice(
              html`<p>
                <b>${msg('It is stored, but part of it did not reach those who work on it.')}</b>
                ${msg('Please call and say your confirmation number.')}
              </p>`,
            )}
            ${callThePlan(view)}
          </div>`
        : nothing
    }
    ${
      urgency === 'urgent' && !isOver && !status.isStuck
        ? html`<div class="call-first">
            <p>
              ${icon('urgent')}<b>${msg('You said that waiting could harm you. Call now too.')}</b>
            </p>
            ${callThePlan(view)}
          </div>`
        : nothing
    }
    <section class="next">
      ${view.heading(1, isOver ? msg('What happened') : msg('So far, and what comes next'), 'subtitle')}
      ${
        status.isExtended && !isOver
          ? html`<p>
              ${msg('Your health plan takes longer. It must tell you why in writing. The date of its answer is the new one.')}
            </p>`
          : nothing
      }
      ${stopList([...pastStops(status, view), ...dueStops(status, view, done)], 'dotted')}
    </section>
    <section class="next">
      ${view.heading(1, msg('Your files'), 'subtitle')} ${filesHeld(status, place)}
    </section>
    ${
      status.isStuck || urgency === 'urgent'
        ? nothing
        : html`<div class="by-phone-card">
            <p class="small"><b>${msg('Is something not right, or new? Tell us by phone.')}</b></p>
            ${callThePlan(view, true)}
          </div>`
    }
    ${kiosk ? nothing : printButton(msg('Print'))}
    <button type="button" class=${kiosk ? 'button primary wide' : 'link done'} @click=${onDone}>
      ${msg('I’m done. Clear this screen.')}
    </button>`;
}

function standingInWords(status: FiledStatus): string {
  switch (status.history.at(-1)?.state) {
    case 'forwarded':
      return msg('It is with your health plan');
    case 'acknowledged':
      return msg('Your health plan wrote to you that it has it');
    case 'status-told':
      return msg('Your health plan told you where it stands');
    case 'resolved':
      return msg('Your health plan has answered you');
    default:
      return haveInWords(status.kind);
  }
}

/** What happened so far, with its day and time; the last of it is where the member is. */
function pastStops(status: FiledStatus, { place, plan }: FormView): Stop[] {
  const { history } = status;
  return history.map(({ state, at }, index) => {
    const day = capitalized(dayInWords(dayOf(at, place.timeZone), place.locale), place.locale);
    return {
      state: index === history.length - 1 ? 'here' : 'done',
      content: html`<p>
          <b>${msg(str`${day}, at ${timeInWords(at, place)} ${zoneInWords(place)}`)}</b>
        </p>
        <p>${happenedInWords(state, status, plan.name)}</p>`,
    };
  });
}

function happenedInWords(state: ProgressState, status: FiledStatus, planName: string): string {
  switch (state) {
    case 'received':
      return hasInWords(status);
    case 'forwarded':
      return msg(str`${planName} passed it on to your health plan.`);
    case 'acknowledged':
      return msg('Your health plan wrote to you that it has it.');
    case 'status-told':
      return msg('Your health plan told you where it stands.');
    case 'resolved':
      return msg('Your health plan answered you.');
  }
}

/** Each file that came, by its name, and whether all of it did. */
function filesHeld({ files }: FiledStatus, { locale }: Place): TemplateResult {
  if (files.length === 0) return html`<p>${msg('We have no photos or papers with it.')}</p>`;
  return html`<ul class="file-list">
      ${files.map(
        ({ name, size, isWhole }) =>
          html`<li>
            <span class="file-name"
              >${icon(isWhole ? 'check' : 'triangle')}<span
                ><bdi>${name}</bdi>
                <span class="small muted">${fileSizeInWords(size, locale)}</span></span
              ></span
            >
            <span class="small">${isWhole ? msg('We have it') : msg('Only a part came')}</span>
          </li>`,
      )}
    </ul>
    ${
      files.every(({ isWhole }) => isWhole)
        ? nothing
        : html`<p>${msg('Please call, and ask how to send us the rest.')}</p>`
    }`;
}
