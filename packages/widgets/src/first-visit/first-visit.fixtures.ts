import type { Plan } from '@careway/rules/plan';
import { html, type TemplateResult } from 'lit';
import { CarewayElement } from '../base/careway-element.js';
import {
  fictionalPlan,
  fixtureMoment,
  referencePlan,
  type Fixture,
} from '../base/testing/fixtures.js';
import type { DateParts } from '../base/form/date-parts.js';
import './define.js';

const element = (at = fixtureMoment, plan: Plan = referencePlan): TemplateResult =>
  html`<careway-first-visit .plan=${plan} at=${at}></careway-first-visit>`;

function type(target: HTMLElement, selector: string, value: string): void {
  const input = target.shadowRoot?.querySelector<HTMLInputElement>(selector);
  if (!input) throw new Error(`There is no ${selector}.`);
  input.value = value;
  input.dispatchEvent(new Event('input', { bubbles: true }));
}

/** Goes on from the step where the member is. */
export async function onward(target: HTMLElement): Promise<void> {
  target.shadowRoot?.querySelector<HTMLButtonElement>('.button.primary')?.click();
  if (target instanceof CarewayElement) await target.updateComplete;
}

interface Way {
  /** Steps behind the member. */
  done: number;
  visit?: DateParts;
  providerId?: string;
}

/** Goes on step by step, and fills in what a member knows by then. */
const goes =
  ({ done, visit, providerId }: Way) =>
  async (target: HTMLElement): Promise<void> => {
    for (let step = 0; step < done; step++) {
      if (step === 1 && visit) {
        type(target, '#visit', visit.month);
        type(target, '#visit-day', visit.day);
        type(target, '#visit-year', visit.year);
      }
      if (step === 2 && providerId) type(target, '#provider-id', providerId);
      await onward(target);
    }
  };

const inTwoWeeks: DateParts = { month: '12', day: '8', year: '2026' };

export const fixtures: readonly Fixture[] = [
  {
    name: 'start',
    about: 'A new member, at the first step: choose a doctor.',
    render: () => element(),
  },
  {
    name: 'no-doctor-list',
    about: 'The page has no doctor list: the phone is the way on.',
    render: () => element(),
    act: async (target) => {
      target.shadowRoot?.querySelector<HTMLButtonElement>('.act .button')?.click();
      await Promise.resolve();
    },
  },
  {
    name: 'call-the-office',
    about: 'A doctor is chosen: what to ask the office, and the day of the visit.',
    render: () => element(),
    act: goes({ done: 1 }),
  },
  {
    name: 'day-that-has-passed',
    about: 'The day of the visit has passed: what to mend.',
    render: () => element(),
    act: goes({ done: 2, visit: { month: '11', day: '20', year: '2026' } }),
  },
  {
    name: 'tell-the-plan',
    about: 'The provider ID is there: the health plan must hear of it.',
    render: () => element(),
    act: goes({ done: 3, visit: inTwoWeeks, providerId: '1234567893' }),
  },
  {
    name: 'visit',
    about: 'All is done but the visit: what to bring, and by when to call for a ride.',
    render: () => element(),
    act: goes({ done: 4, visit: inTwoWeeks, providerId: '1234567893' }),
  },
  {
    name: 'visit-tomorrow',
    about: 'The visit is tomorrow: a ride can still be asked for.',
    render: () => element(),
    act: goes({ done: 4, visit: { month: '11', day: '25', year: '2026' } }),
  },
  {
    name: 'made-up-plan',
    about:
      'A made-up health plan, on a holiday: its lines are closed, and a wheelchair needs longer.',
    render: () => element('2026-11-26T11:00:00-05:00', fictionalPlan),
    act: goes({ done: 4, visit: inTwoWeeks }),
  },
  {
    name: 'kiosk',
    about: 'On a kiosk, with Medicare: large, with numbers to read instead of links.',
    render: () =>
      html`<careway-first-visit
        kiosk
        .plan=${referencePlan}
        at=${fixtureMoment}
        line-of-business="medicare-advantage"
      ></careway-first-visit>`,
    act: goes({ done: 1 }),
  },
];
