import { msg } from '@lit/localize';
import { whoToCall, type Topic } from '@careway/rules/contact';
import { html, nothing, type TemplateResult } from 'lit';
import type { PlanCall } from '../base/directory/plan-call.js';
import { inLocale } from '../base/format.js';
import { icon } from '../base/icons.js';
import { lineCall, lineFor } from '../base/line-call.js';
import { callInWords, languagesInWords, lineHours } from '../base/line-words.js';
import { callButton } from '../base/parts.js';
import { concernOf, type Answers } from './path.js';

/** What an answer shows and offers. */
export interface AnswerView {
  call: PlanCall;
  answers: Answers;
  heading: (step: number, content: unknown, className?: string) => TemplateResult;
  /** False once nobody took the member to the grievance form. */
  canFile: boolean;
  onFile: () => void;
  /** Goes from an explanation to the path of a dispute. */
  onDispute: () => void;
}

export function answer(view: AnswerView): TemplateResult {
  switch (view.answers.topic) {
    case 'statement':
      return html`${statement(view)} ${notOwed(view)}`;
    case 'copayment':
      return html`${copayment(view)} ${notOwed(view)}`;
    default:
      return dispute(view);
  }
}

/** The billing line, in its hours. */
function statement({ call, heading }: AnswerView): TemplateResult {
  const { plan, place, now, kiosk, coverage } = call;
  const who = whoToCall('billing', { lineOfBusiness: coverage }, { plan, at: now });
  const { contact } = who;
  if (!contact) return onCard(heading);
  return html`${heading(0, callInWords(who, contact, place, now))}
    ${callButton({
      phone: contact.phone,
      words: languagesInWords(contact, place),
      kiosk,
      quiet: who.outcome === 'closed',
    })}
    ${lineHours(contact, plan, place, now)}
    <p>${msg('Have ready: the statement, your member card, and the day of the care.')}</p>`;
}

function onCard(heading: AnswerView['heading']): TemplateResult {
  return html`${heading(0, msg('Call the number on your member card.'))}`;
}

/** What is paid to whom, in the plan's words. */
function copayment(view: AnswerView): TemplateResult {
  const { plan, place } = view.call;
  const { copayment: own, premium } = plan.definitions;
  return html`${view.heading(0, msg('Co-payment and premium'))}
    <dl class="meaning">
      <dt>${msg('Co-payment')}</dt>
      <dd>${inLocale(own, place.locale)}</dd>
      <dt>${msg('Premium')}</dt>
      <dd>${inLocale(premium, place.locale)}</dd>
    </dl>
    ${line('benefits', msg('To ask how much you pay, call us:'), view)}`;
}

/** Who asks about a bill may find that it is wrong. */
function notOwed({ onDispute }: AnswerView): TemplateResult {
  return html`<div class="section no-print">
    <p><b>${msg('Do you think that you should not owe it?')}</b></p>
    <p>
      <button type="button" class="link" @click=${onDispute}>${msg('See what you can do')}</button>
    </p>
  </div>`;
}

/** The way to a grievance or an appeal: the form, or the phone where there is none. */
function dispute(view: AnswerView): TemplateResult {
  const { call, answers, heading, canFile, onFile } = view;
  const { plan, place } = call;
  const appeal = concernOf(answers) === 'appeal';
  const { appeal: appealWords, grievance } = plan.definitions;
  const contact = lineFor('grievance', call);
  return html`${heading(0, appeal ? msg('Ask your plan to look at it again') : msg('Tell us about this bill'))}
    ${
      answers.topic === 'rest'
        ? html`<p>
            ${msg('A bill for the rest is also called a balance bill. Your health plan sets what you pay.')}
          </p>`
        : nothing
    }
    <p>
      <b>${appeal ? msg('This is an appeal.') : msg('This is a grievance.')}</b>
      ${inLocale(appeal ? appealWords : grievance, place.locale)}
      ${msg('All members have the right to it.')}
    </p>
    <p>${msg('Keep the bill and all letters about it. You will need them.')}</p>
    ${
      canFile
        ? html`<div class="row no-print">
            <button type="button" class="button primary wide" @click=${onFile}>
              ${appeal ? msg('File an appeal') : msg('File a grievance')} ${icon('forward')}
            </button>
          </div>`
        : html`<p role="status">
            ${msg('The form is not here. Call: they can write it down for you.')}
          </p>`
    }
    ${
      contact
        ? html`${canFile ? html`<p>${msg('Rather tell us by phone?')}</p>` : nothing}
          ${lineCall(contact, call, { lead: !canFile, say: msg('Say: “I do not agree with a bill.”') })}`
        : html`<p>${msg('Call the number on your member card.')}</p>`
    }
    ${line('billing', msg('A question about the numbers on it? Call first:'), view)}`;
}

/** Another line that helps, below what matters most. */
function line(topic: Topic, words: string, { call }: AnswerView): TemplateResult | typeof nothing {
  const contact = lineFor(topic, call);
  return contact
    ? html`<div class="section">
        <p>${words}</p>
        ${lineCall(contact, call)}
      </div>`
    : nothing;
}
