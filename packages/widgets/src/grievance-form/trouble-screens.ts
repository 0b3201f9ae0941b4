import { msg, str } from '@lit/localize';
import { openState } from '@careway/rules/calendar';
import { contactFor } from '@careway/rules/contact';
import type { Answer } from '@careway/rules/core';
import { concernKinds, type ConcernKind } from '@careway/rules/grievance';
import { html, nothing, type TemplateResult } from 'lit';
import { inLocale } from '../base/format.js';
import { choiceField } from '../base/form/fields.js';
import { coverageOptions } from '../base/line-of-business.js';
import { openingInWords } from '../base/opening.js';
import { callButton, phoneLink } from '../base/parts.js';
import { icon } from '../base/icons.js';
import { answerBy } from './answer-by.js';
import { isUrgent, kindOf, type Answers, type Trouble } from './answers.js';
import { readPassedDay } from './faults.js';
import { continueButton, date, kindInWords, type FormView } from './form-view.js';
import type { KindChange } from './question-screen.js';
import { dmhcPhone, needsDmhcNotice } from './regulator-notice.js';
import { lastDay } from './rights.js';
import { idOf } from './screens.js';
import { unfairTreatment } from './unfair.js';

export function troubleScreen(view: FormView): TemplateResult {
  const label = msg('What is wrong?');
  return html`${choiceField<Trouble>({
    id: idOf('trouble'),
    label,
    legend: view.heading(0, label),
    hint: msg('Choose what fits best. You can change it later.'),
    error: view.error('trouble'),
    value: view.answers.trouble,
    options: [
      {
        value: 'decision',
        label: msg('The plan said no to care, cut it, or did not pay'),
      },
      {
        value: 'unhappy',
        label: msg('I am unhappy with care, staff or a wait'),
        hint: msg('Also if you were treated worse because of who you are.'),
      },
      { value: 'question', label: msg('I have a question or need help') },
      { value: 'unsure', label: msg('Something else, or I’m not sure') },
    ],
    onChange: (trouble) => {
      view.change({ trouble, kind: undefined });
    },
  })}
  ${continueButton()}`;
}

export function coverageScreen(view: FormView): TemplateResult {
  const label = msg('What coverage do you have?');
  return html`${choiceField<NonNullable<Answers['coverage']>>({
    id: idOf('coverage'),
    label,
    legend: view.heading(0, label),
    hint: msg('It tells us by when you must get an answer.'),
    error: view.error('coverage'),
    value: view.answers.coverage,
    options: [
      ...coverageOptions(view.plan),
      { value: 'unknown' as const, label: msg('I’m not sure') },
    ],
    onChange: (coverage) => {
      view.change({ coverage });
    },
  })}
  ${continueButton()}`;
}

/** What the trouble is called, what that means by the plan's own words, and the way to change it. */
export function meaningScreen(view: FormView, { open, onOpen }: KindChange): TemplateResult {
  const kind = kindOf(view.answers);
  const read = readPassedDay(view.answers.noticeDay, view.today);
  const noticeDay = 'day' in read ? read.day : undefined;
  return html`${view.heading(0, meaningInWords(kind))}
    <div>
      <p class="small muted">
        ${
          view.plan.kind === 'medical-group'
            ? msg('In your medical group’s words:')
            : msg('In your plan’s words:')
        }
      </p>
      <blockquote>${definitionOf(kind, view)}</blockquote>
    </div>
    ${
      view.answers.trouble === 'unsure' && !view.answers.kind
        ? html`<p>
            ${msg('When in doubt, we treat it as a grievance, so that you get an answer.')}
          </p>`
        : nothing
    }
    <div role="status">${answerBy(view)}</div>
    ${open ? kindChoice(view, kind) : changeKind(kind, onOpen)}
    ${
      kind === 'appeal'
        ? html`${date(view, 'noticeDay', {
              label: msg('What is the date on the letter that said no? (optional)'),
              hint: msg('No letter yet? Leave this out.'),
            })}
            <div role="status">
              ${noticeDay === undefined ? nothing : lastDay(view, noticeDay)}
            </div>`
        : nothing
    }
    ${unfairTreatment(view)} ${continueButton()}`;
}

function changeKind(kind: ConcernKind, onOpen: () => void): TemplateResult {
  return html`<p>
    ${
      kind === 'inquiry'
        ? msg('Are you unhappy with care, staff or a wait? Then make it a grievance.')
        : msg('Is it not what you mean?')
    }
    <button type="button" class="link" @click=${onOpen}>${msg('Change it')}</button>
  </p>`;
}

function kindChoice(view: FormView, kind: ConcernKind): TemplateResult {
  return choiceField<ConcernKind>({
    id: idOf('kind'),
    label: msg('What do you want to send?'),
    error: view.error('kind'),
    value: kind,
    options: concernKinds.map((value) => ({ value, label: kindInWords(value) })),
    onChange: (chosen) => {
      view.change({ kind: chosen });
    },
  });
}

function meaningInWords(kind: ConcernKind): string {
  switch (kind) {
    case 'grievance':
      return msg('This is a grievance');
    case 'appeal':
      return msg('This is an appeal');
    case 'inquiry':
      return msg('This is a question');
  }
}

function definitionOf(kind: ConcernKind, { plan, place }: FormView): string {
  const { grievance, appeal, complaint } = plan.definitions;
  // The plan's page calls a question a complaint or inquiry.
  const own = { grievance, appeal, inquiry: complaint };
  return inLocale(own[kind], place.locale);
}

export function harmScreen(view: FormView): TemplateResult {
  const { answers, plan } = view;
  const label = msg('Could waiting for an answer harm your health?');
  const urgent = isUrgent(answers);
  return html`${choiceField<Answer>({
      id: idOf('harm'),
      label,
      legend: view.heading(0, label),
      hint: msg('For example: bad pain, or care you need in the next few days.'),
      error: view.error('harm'),
      value: answers.harm,
      inline: true,
      options: [
        { value: 'yes', label: msg('Yes') },
        { value: 'no', label: msg('No') },
        { value: 'unsure', label: msg('Not sure') },
      ],
      onChange: (harm) => {
        view.change({ harm });
      },
    })}
    <div role="status">
      ${
        urgent
          ? html`<div class="call-first">
              <p>
                ${icon('urgent')}<b>${msg('Call first. It is the fastest way to get help.')}</b>
              </p>
              ${callThePlan(view)}
              <ul>
                ${
                  needsDmhcNotice(plan, view.coverage)
                    ? html`<li>
                        ${msg('You can also call the state now:')}
                        ${phoneLink(dmhcPhone, view.kiosk)}
                      </li>`
                    : nothing
                }
                <li>${msg('If it is an emergency, call 911.')}</li>
                <li>${msg(str`Then go on here: ${plan.name} will treat it as urgent.`)}</li>
              </ul>
            </div>`
          : nothing
      }
    </div>
    ${continueButton(urgent)}`;
}

/** The line for grievances, with whether someone answers now. */
export function callThePlan(view: FormView, quiet = false): TemplateResult | typeof nothing {
  const { plan, coverage, place, now, kiosk } = view;
  const contact = contactFor('grievance', coverage, plan);
  if (!contact) return nothing;
  const hours = contact.hours && openState(contact.hours, plan, now);
  return callButton({
    phone: contact.phone,
    words: html`${inLocale(contact.name, place.locale)}<br />${openingInWords(hours, place, now)}`,
    kiosk,
    quiet,
  });
}
