import type { LineOfBusiness } from '@careway/rules/core';
import type { Plan } from '@careway/rules/plan';
import { html, nothing, type TemplateResult } from 'lit';
import { CarewayElement } from '../base/careway-element.js';
import {
  appears,
  fictionalPlan,
  fixtureMoment,
  referencePlan,
  type Fixture,
} from '../base/testing/fixtures.js';
import './define.js';

const element = (
  coverage?: LineOfBusiness,
  { plan = referencePlan, at = fixtureMoment }: { plan?: Plan; at?: string } = {},
): TemplateResult =>
  html`<careway-authorization-tracker
    .plan=${plan}
    at=${at}
    line-of-business=${coverage ?? nothing}
  ></careway-authorization-tracker>`;

interface Request {
  direct?: boolean;
  urgent?: boolean;
  sent: [month: string, day: string, year: string];
  complete?: [month: string, day: string, year: string];
}

const type = (
  root: ShadowRoot | null,
  id: string,
  [month, day, year]: [string, string, string],
) => {
  for (const [selector, value] of [
    [`#${id}`, month],
    [`#${id}-day`, day],
    [`#${id}-year`, year],
  ] as const) {
    const input = root?.querySelector<HTMLInputElement>(selector);
    if (!input) throw new Error(`There is no ${selector}.`);
    input.value = value;
    input.dispatchEvent(new Event('input', { bubbles: true }));
  }
};

/** Fills in the questions as a person would and asks. */
const asks =
  ({ direct, urgent, sent, complete }: Request) =>
  async (target: HTMLElement): Promise<void> => {
    const root = target.shadowRoot;
    const kind = direct ? 'direct-referral' : 'pre-service';
    root?.querySelector<HTMLInputElement>(`input[value="${kind}"]`)?.click();
    root
      ?.querySelector<HTMLInputElement>(`input[value="${urgent ? 'urgent' : 'standard'}"]`)
      ?.click();
    type(root, 'sent', sent);
    root?.querySelector<HTMLButtonElement>('.button.primary')?.click();
    if (target instanceof CarewayElement) await target.updateComplete;
    if (complete) type(root, 'complete', complete);
  };

/** A made-up plan that lists the specialties of its Direct Referral program. */
export const listingPlan: Plan = {
  ...fictionalPlan,
  authorizations: {
    ...fictionalPlan.authorizations,
    directReferral: {
      offered: true,
      specialties: [
        { en: 'Cardiology', es: 'Cardiología' },
        { en: 'Dermatology', es: 'Dermatología' },
      ],
    },
  },
};

export const fixtures: readonly Fixture[] = [
  {
    name: 'questions',
    about: 'What was asked for, how urgent, and when.',
    render: () => element(),
  },
  {
    name: 'errors',
    about: 'A day that has not come, and nothing chosen.',
    render: () => element(),
    act: async (target) => {
      type(target.shadowRoot, 'sent', ['11', '30', '2026']);
      target.shadowRoot?.querySelector<HTMLButtonElement>('.button.primary')?.click();
      await Promise.resolve();
    },
  },
  {
    name: 'commercial',
    about: 'Promise and law stand apart, each with its own count: the state holiday makes a day.',
    render: () => element('commercial'),
    act: asks({ sent: ['11', '24', '2026'], complete: ['11', '24', '2026'] }),
  },
  {
    name: 'medi-cal',
    about: 'Seven calendar days come before five business days: the limit stands first.',
    render: () => element('medi-cal'),
    act: asks({ sent: ['11', '24', '2026'] }),
  },
  {
    name: 'medicare-urgent',
    about: 'Urgent, in hours, with the time of day.',
    render: () => element('medicare-advantage'),
    act: asks({ urgent: true, sent: ['11', '24', '2026'] }),
  },
  {
    name: 'past-the-limit',
    about: 'The time has passed: what can be done now.',
    render: () => element('medi-cal', { at: '2026-12-14T10:00:00-08:00' }),
    act: asks({ sent: ['11', '24', '2026'] }),
  },
  {
    name: 'coverage-unknown',
    about: 'Without coverage there is no date of law, only the plan’s own word.',
    render: () => element(),
    act: asks({ sent: ['11', '23', '2026'] }),
  },
  {
    name: 'direct-referral',
    about: 'A Direct Referral needs no answer.',
    render: () => element('medi-cal'),
    act: asks({ direct: true, sent: ['11', '24', '2026'] }),
  },
  {
    name: 'made-up-plan',
    about: 'A made-up plan with other promises in another state: no law of California.',
    render: () => element('commercial', { plan: fictionalPlan }),
    act: asks({ sent: ['11', '24', '2026'] }),
  },
  {
    name: 'specialty-in-own-words',
    about: 'A member writes “my heart doctor”: the plan lists it, by its own name.',
    render: () => element('commercial', { plan: listingPlan }),
    act: async (target) => {
      const input = (await appears(target, '#specialty')) as HTMLInputElement;
      input.value = 'my heart doctor';
      input.dispatchEvent(new Event('input', { bubbles: true }));
      await appears(target, '[role=status]:not(.visually-hidden)');
    },
  },
];
