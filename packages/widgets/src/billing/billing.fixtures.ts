import type { Answer } from '@careway/rules/core';
import type { Plan } from '@careway/rules/plan';
import { html, type TemplateResult } from 'lit';
import { CarewayElement } from '../base/careway-element.js';
import {
  fictionalPlan,
  fixtureMoment,
  referencePlan,
  type Fixture,
} from '../base/testing/fixtures.js';
import type { BillTopic } from './path.js';
import './define.js';

const element = (at = fixtureMoment, plan: Plan = referencePlan): TemplateResult =>
  html`<careway-billing .plan=${plan} at=${at} line-of-business="commercial"></careway-billing>`;

/** Chooses an answer, where there is one, and goes on, as a person would. */
export async function chooses(target: HTMLElement, answer?: BillTopic | Answer): Promise<void> {
  const root = target.shadowRoot;
  if (answer) root?.querySelector<HTMLInputElement>(`input[value="${answer}"]`)?.click();
  root?.querySelector<HTMLButtonElement>('.button.primary')?.click();
  if (target instanceof CarewayElement) await target.updateComplete;
}

const answers =
  (...given: (BillTopic | Answer)[]) =>
  async (target: HTMLElement): Promise<void> => {
    for (const answer of given) await chooses(target, answer);
  };

export const fixtures: readonly Fixture[] = [
  {
    name: 'question',
    about: 'What the question about a bill is.',
    render: () => element(),
  },
  {
    name: 'error',
    about: 'Gone on without a choice.',
    render: () => element(),
    act: (target) => chooses(target),
  },
  {
    name: 'statement',
    about: 'A question about a statement: the billing line, open now.',
    render: () => element(),
    act: answers('statement'),
  },
  {
    name: 'statement-on-a-holiday',
    about: 'On Thanksgiving the billing line is closed: it says until when.',
    render: () => element('2026-11-26T10:00:00-08:00'),
    act: answers('statement'),
  },
  {
    name: 'statement-hours-unknown',
    about: 'A made-up plan that has not told the hours of its billing line.',
    render: () => element('2026-11-24T14:12:00-05:00', fictionalPlan),
    act: answers('statement'),
  },
  {
    name: 'co-payment',
    about: 'What a co-payment and a premium are, in the plan’s words.',
    render: () => element(),
    act: answers('copayment'),
  },
  {
    name: 'second-question',
    about: 'A bill for the rest: did the health plan say no?',
    render: () => element(),
    act: answers('rest'),
  },
  {
    name: 'grievance',
    about: 'A bill for the rest, and nobody has said no: a grievance.',
    render: () => element(),
    act: answers('rest', 'no'),
  },
  {
    name: 'appeal',
    about: 'The plan said no and the member should not owe it: an appeal.',
    render: () => element(),
    act: answers('not-owed', 'yes'),
  },
  {
    name: 'no-form',
    about: 'The page has no grievance form: the phone is the way on.',
    render: () => element(),
    act: async (target) => {
      await answers('not-owed', 'unsure')(target);
      await chooses(target);
    },
  },
  {
    name: 'kiosk',
    about: 'On a kiosk, with Medicare: large, with numbers to read instead of links.',
    render: () =>
      html`<careway-billing
        kiosk
        .plan=${referencePlan}
        at=${fixtureMoment}
        line-of-business="medicare-advantage"
      ></careway-billing>`,
    act: answers('rest', 'unsure'),
  },
];
