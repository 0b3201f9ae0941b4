import { msg } from '@lit/localize';
import type { Topic } from '@careway/rules/contact';
import { html, nothing, type TemplateResult } from 'lit';
import type { StepOf } from '../base/analytics/steps.js';
import { inLocale } from '../base/format.js';
import { dateField, textField } from '../base/form/fields.js';
import { icon } from '../base/icons.js';
import { visitDetails } from './visit-details.js';
import { bullets, toWrite, visitInWords, type StepView } from './step-view.js';

/** One stop on the way from no doctor to a plan of care. */
export interface Step {
  id: StepOf<'first-visit'>;
  title: () => string;
  /** What to do, in a sentence or two; shown ahead of time too. */
  lead: (view: StepView) => unknown;
  /** Lists to read, print and take along; shown ahead of time too. */
  list?: (view: StepView) => TemplateResult;
  /** What there is to do and to fill in once the member is here. */
  act?: (view: StepView) => unknown;
  /** What came of it, once it is done. */
  outcome?: (view: StepView) => unknown;
  /** Which line of the plan helps. */
  topic: Topic;
  /** When to call it. */
  callFor: (view: StepView) => string;
  /** On the button that leads on; the last step has none. */
  done?: () => string;
}

export const steps: readonly Step[] = [
  {
    id: 'doctor',
    title: () => msg('Choose a doctor'),
    lead: ({ call: { plan, place } }) => inLocale(plan.pcpSelection.intro, place.locale),
    act: ({ canFind, onFind }) =>
      canFind
        ? html`<p>
            <button type="button" class="button" @click=${onFind}>
              ${icon('search')} ${msg('Find a doctor')}
            </button>
          </p>`
        : html`<p role="status">
            ${msg('The doctor list is not here. Call us: we help you choose.')}
          </p>`,
    topic: 'find-pcp',
    callFor: () => msg('We can help you choose. Call us:'),
    done: () => msg('I have chosen a doctor'),
  },
  {
    id: 'office',
    title: () => msg('Call the doctor’s office'),
    lead: () => msg('Its number is in the doctor list. Ask:'),
    list: () =>
      html`${bullets([
        msg('Do you take new patients with my plan?'),
        msg('When can I come for my first visit?'),
        msg('What is the doctor’s provider ID?'),
        msg('Will I have a blood test? May I eat before it?'),
      ])}
      ${toWrite(msg('Day of the visit'))}`,
    act: ({ visit, onVisit, error }) =>
      dateField({
        id: 'visit',
        label: msg('Which day is your visit? (optional)'),
        hint: msg('With the day, we can show you by when to call for a ride.'),
        error: error('visit'),
        value: visit,
        onInput: onVisit,
      }),
    outcome: visitInWords,
    topic: 'first-visit',
    callFor: () => msg('We can also help you make the visit. Call us:'),
    done: () => msg('I have called the office'),
  },
  {
    id: 'provider-id',
    title: () => msg('Get the provider ID'),
    lead: () =>
      msg(
        'Your health plan knows your doctor by this number. The doctor’s office tells it to you.',
      ),
    list: () => toWrite(msg('Provider ID')),
    act: ({ providerId, onProviderId }) =>
      textField({
        id: 'provider-id',
        label: msg('Provider ID (optional)'),
        hint: msg('It stays on this page and on what you print. We do not keep it.'),
        value: providerId,
        width: 'medium',
        onInput: onProviderId,
      }),
    outcome: ({ providerId }) =>
      providerId.trim()
        ? html`<b class="number">${providerId.trim()}</b>`
        : toWrite(msg('Provider ID')),
    topic: 'find-pcp',
    callFor: () => msg('You can’t get the number? Call us:'),
    done: () => msg('I have the number'),
  },
  {
    id: 'plan',
    title: () => msg('Tell your health plan'),
    lead: ({ call: { plan }, providerId }) =>
      html`${plan.kind === 'medical-group' ? msg('Call the number on the card of your health plan.') : nothing}
      ${msg('Say: “I have chosen my doctor. This is the provider ID.”')}
      ${providerId.trim() ? html`<b class="number">${providerId.trim()}</b>` : nothing}`,
    topic: 'change-pcp',
    callFor: ({ call: { plan } }) =>
      plan.kind === 'medical-group' ? msg('It did not work? Call us:') : msg('Call us:'),
    done: () => msg('My plan has the number'),
  },
  {
    id: 'visit',
    title: () => msg('Go to your first visit'),
    lead: (view) => html`${visitInWords(view)} ${msg('Go even if you feel well.')}`,
    list: visitDetails,
    topic: 'first-visit',
    callFor: () => msg('You can’t come, or have a question? Call the doctor’s office, or us:'),
  },
];
