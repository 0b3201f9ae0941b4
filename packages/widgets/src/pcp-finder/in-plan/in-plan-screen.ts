import { msg, str } from '@lit/localize';
import type { PersonInPlan, Row, SiteInPlan } from '@careway/directory';
import { html, nothing, type TemplateResult } from 'lit';
import { selectField, textField } from '../../base/form/fields.js';
import { icon } from '../../base/icons.js';
import { dataDate } from '../../base/directory/data-date.js';
import type { Doctors } from '../doctors.js';
import type { PlanCall } from '../../base/directory/plan-call.js';
import { answerInWords } from './in-plan-answer.js';
import type { InPlanQuestion } from './in-plan-question.js';

export interface InPlanScreen {
  question: InPlanQuestion;
  doctors: Doctors;
  call: PlanCall;
  heading: (step: number, content: unknown, className?: string) => TemplateResult;
  onAsk: () => void;
  onBack: () => void;
  /** Looks for doctors of the plan instead. */
  onFind: () => void;
  onOpen: (person: PersonInPlan) => void;
  onChoose: (person: PersonInPlan) => void;
  /** A spelling that was offered. */
  onName: (name: string) => void;
}

/** Somebody of an answer as a row of the list: where they are in the plan first. */
export function rowOf({ provider, sites, otherSites }: PersonInPlan): Row {
  const places = [...sites, ...otherSites.map((site) => ({ site, accepting: site.accepting }))];
  // Nobody is listed without a site.
  const [first, ...others] = places as [SiteInPlan, ...SiteInPlan[]];
  return { provider, ...first, otherSites: others.map(({ site }) => ({ site })) };
}

/** Which plan, which doctor, and a clear answer below. */
export function inPlanScreen(screen: InPlanScreen): TemplateResult {
  const { question, doctors, call, heading } = screen;
  const { fault, planId, name } = question;
  const [only, ...others] = doctors.plans;
  return html`<button type="button" class="link back icon-link no-print" @click=${screen.onBack}>
      ${icon('back')}<span>${msg('Back to all doctors')}</span>
    </button>
    ${heading(0, msg('Is my doctor in my plan?'))}
    <form
      class="ask card"
      novalidate
      @submit=${(event: Event) => {
        event.preventDefault();
        screen.onAsk();
      }}
    >
      ${
        only && others.length === 0
          ? html`<p><b>${msg(str`Your plan: ${only.name}`)}</b></p>`
          : selectField({
              id: 'insurance-plan',
              label: msg('Your plan'),
              hint: msg('It is on the front of your member card.'),
              error: fault === 'no-plan' ? msg('Choose your plan from the list.') : undefined,
              prompt: msg('Choose your plan'),
              value: planId,
              options: doctors.plans.map(({ id, name: label }) => ({ value: id, label })),
              onChange: (value) => {
                question.type({ planId: value });
              },
            })
      }
      ${textField({
        id: 'doctor-name',
        label: msg('Your doctor’s name'),
        hint: msg('The last name is enough. Their provider ID (NPI) works too.'),
        error: fault === 'no-name' ? msg('Type your doctor’s name.') : undefined,
        value: name,
        onInput: (value) => {
          question.type({ name: value });
        },
      })}
      <div class="row">
        <button class="button primary">${msg('Check')}</button>
      </div>
    </form>
    <div role="status" class="told answer">${answerInWords(screen)}</div>
    ${question.asked ? dataDate(doctors.dataAsOf, call) : nothing}`;
}
