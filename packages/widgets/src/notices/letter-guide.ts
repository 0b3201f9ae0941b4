import { msg, str } from '@lit/localize';
import type { Cite } from '@careway/rules/core';
import type { Plan } from '@careway/rules/plan';
import { renewalLimits, type RenewalLimit } from '@careway/rules/renewal';
import { html, nothing, type TemplateResult } from 'lit';
import { citeLine, spanInWords } from '../base/deadline.js';
import { dateField } from '../base/form/fields.js';
import { icon } from '../base/icons.js';
import type { DateParts } from '../base/form/date-parts.js';
import type { ActView } from '../base/topic-act.js';
import { letterAnswer, type LetterDates, type LetterKind } from './letter-dates.js';

/** What a letter may say. */
export type LetterPart = 'renewed' | LetterKind;

export interface LetterGuide {
  plan: Plan;
  dates: LetterDates;
  /** A part of a date was typed. */
  onDate: (kind: LetterKind, change: Partial<DateParts>) => void;
  /** The member asks what follows from a date. */
  onAsk: (kind: LetterKind) => void;
  isOpen: (part: LetterPart) => boolean;
  onToggle: (part: LetterPart, open: boolean) => void;
  heading: TemplateResult;
}

/** What to do about the county's renewal letter, by what it says. */
export function letterGuide(guide: LetterGuide, view: ActView): TemplateResult {
  const limits = renewalLimits({ plan: guide.plan, at: view.now });
  return html`<div class="letter">
    ${guide.heading}
    <div class="folds">
      ${fold('renewed', msg('My Medi-Cal was renewed'), renewed(), guide)}
      ${fold('form', msg('The county needs more from me'), answering(guide, limits.answer, view), guide)}
      ${fold('stop', msg('My Medi-Cal stops or has stopped'), stopped(guide, limits, view), guide)}
    </div>
    <p>${msg('The county decides, not your plan. We can help you with the letter.')}</p>
  </div>`;
}

function fold(
  part: LetterPart,
  name: string,
  content: TemplateResult,
  { isOpen, onToggle }: LetterGuide,
): TemplateResult {
  return html`<details
    class="fold"
    ?open=${isOpen(part)}
    @toggle=${({ target }: Event) => {
      onToggle(part, (target as HTMLDetailsElement).open);
    }}
  >
    <summary>${name} ${icon('down')}</summary>
    <div class="answer">${content}</div>
  </details>`;
}

function renewed(): TemplateResult {
  return html`<p>${msg('You do not have to do anything. Keep the letter.')}</p>
    <p>${msg('Tell the county when you move, so that the next letter finds you.')}</p>`;
}

function answering(
  guide: LetterGuide,
  limit: RenewalLimit | undefined,
  view: ActView,
): TemplateResult {
  return html`<p>${msg('Answer it, even if nothing has changed.')}</p>
    ${
      limit
        ? html`<p>
            ${msg(str`You have at least ${spanInWords(limit)} from the date on the form.`)}
            ${msg('If the letter names a day, that day counts.')}
          </p>`
        : nothing
    }
    ${dateForm('form', msg('Date on the form'), guide, view)} ${sources([limit], view)}`;
}

function stopped(
  guide: LetterGuide,
  { sendAfterStop, hearing }: ReturnType<typeof renewalLimits>,
  view: ActView,
): TemplateResult {
  return html`<p>${msg('Send the form or the papers now, if they are still with you.')}</p>
    ${
      sendAfterStop
        ? html`<p>
            ${msg(str`They still count for ${spanInWords(sendAfterStop)} after the stop.`)}
          </p>`
        : nothing
    }
    ${dateForm('stop', msg('Day on which it stops'), guide, view)}
    ${
      hearing
        ? html`<p>
            ${msg('Do you think the county is wrong?')}
            ${msg(
              str`You can ask for a State Hearing within ${spanInWords(hearing)} of the date on its notice.`,
            )}
          </p>`
        : nothing
    }
    ${sources([sendAfterStop, hearing], view)}`;
}

/** A date off the letter, and the day by which to act. */
function dateForm(
  kind: LetterKind,
  label: string,
  { plan, dates, onDate, onAsk }: LetterGuide,
  { now, place }: ActView,
): TemplateResult {
  const date = dates[kind];
  const told = letterAnswer(kind, date, { plan, now, place });
  return html`<form
    class="date-form"
    novalidate
    @submit=${(event: Event) => {
      event.preventDefault();
      onAsk(kind);
    }}
  >
    ${dateField({
      id: kind,
      label,
      error: told && 'error' in told ? told.error : undefined,
      value: date.parts,
      onInput: (change) => {
        onDate(kind, change);
      },
    })}
    <button class="button compact">${msg('Show my day')}</button>
    <p role="status" class="told">${told && 'answer' in told ? told.answer : nothing}</p>
  </form>`;
}

function sources(
  limits: readonly (RenewalLimit | undefined)[],
  { place, kiosk }: ActView,
): TemplateResult | typeof nothing {
  const cites: Cite[] = limits.flatMap((limit) => limit?.cites ?? []);
  return cites.length ? citeLine(cites, place, kiosk) : nothing;
}
