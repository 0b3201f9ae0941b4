import type { LineOfBusiness } from '@careway/rules/core';
import type { RefillWay } from '@careway/rules/pharmacy';
import type { Plan } from '@careway/rules/plan';
import { html, type TemplateResult } from 'lit';
import { CarewayElement } from '../base/careway-element.js';
import {
  fictionalPlan,
  fixtureMoment,
  referencePlan,
  type Fixture,
} from '../base/testing/fixtures.js';
import './define.js';

const element = (
  at = fixtureMoment,
  plan: Plan = referencePlan,
  line: LineOfBusiness = 'commercial',
): TemplateResult =>
  html`<careway-refill .plan=${plan} at=${at} line-of-business=${line}></careway-refill>`;

/** Fills in the questions as a person would and asks. */
export const asks =
  (days: string, way?: RefillWay) =>
  async (target: HTMLElement): Promise<void> => {
    const root = target.shadowRoot;
    const input = root?.querySelector<HTMLInputElement>('#days');
    if (!input) throw new Error('There is no #days.');
    input.value = days;
    input.dispatchEvent(new Event('input', { bubbles: true }));
    if (way) root?.querySelector<HTMLInputElement>(`input[value="${way}"]`)?.click();
    root?.querySelector<HTMLButtonElement>('.button.primary')?.click();
    if (target instanceof CarewayElement) await target.updateComplete;
  };

/** The made-up plan says how long a refill takes; its Friday after Thanksgiving is closed. */
const eastern = '2026-11-24T10:00:00-05:00';

export const fixtures: readonly Fixture[] = [
  {
    name: 'questions',
    about: 'How many days of medicine are left, and how to get more.',
    render: () =>
      html`<careway-refill .plan=${referencePlan} at=${fixtureMoment}></careway-refill>`,
  },
  {
    name: 'errors',
    about: 'Asked with a number that can’t be read and no way chosen.',
    render: () => element(),
    act: asks('a few'),
  },
  {
    name: 'time-unknown',
    about: 'The plan has not said how long a refill takes: ask today, pick up before the weekend.',
    render: () => element(),
    act: asks('6', 'pharmacy'),
  },
  {
    name: 'in-time',
    about:
      'Three business days at a made-up plan, over Thanksgiving, a closed Friday and a weekend.',
    render: () => element(eastern, fictionalPlan),
    act: asks('15', 'pharmacy'),
  },
  {
    name: 'in-time-by-mail',
    about: 'Ten calendar days by mail at a made-up plan.',
    render: () => element(eastern, fictionalPlan),
    act: asks('21', 'mail-order'),
  },
  {
    name: 'ask-today',
    about: 'Today is the last day to ask: the days before the end are off.',
    render: () => element(eastern, fictionalPlan),
    act: asks('8', 'pharmacy'),
  },
  {
    name: 'short',
    about: 'Two days left at a made-up plan that needs three: the phone comes first.',
    render: () => element(eastern, fictionalPlan),
    act: asks('2', 'pharmacy'),
  },
  {
    name: 'short-by-mail',
    about: 'Too little left for the mail: a pharmacy is offered.',
    render: () => element(eastern, fictionalPlan),
    act: asks('5', 'mail-order'),
  },
  {
    name: 'closed-until-the-end',
    about: 'A Saturday, and nobody opens before the medicine ends on Sunday.',
    render: () => element('2026-11-28T10:00:00-08:00'),
    act: asks('2', 'pharmacy'),
  },
  {
    name: 'out-with-medi-cal',
    about: 'Nothing left, with Medi-Cal: the emergency supply.',
    render: () => element(fixtureMoment, referencePlan, 'medi-cal'),
    act: asks('0', 'pharmacy'),
  },
  {
    name: 'no-pharmacy-list',
    about: 'The page has no list of pharmacies: the phone is the way on.',
    render: () => element(),
    act: async (target) => {
      await asks('6', 'pharmacy')(target);
      target.shadowRoot?.querySelector<HTMLButtonElement>('.card .row .button')?.click();
    },
  },
  {
    name: 'kiosk',
    about: 'On a kiosk, with Medicare: large, with numbers to read instead of links.',
    render: () =>
      html`<careway-refill
        kiosk
        .plan=${referencePlan}
        at=${fixtureMoment}
        line-of-business="medicare-advantage"
      ></careway-refill>`,
    act: asks('6', 'pharmacy'),
  },
];
