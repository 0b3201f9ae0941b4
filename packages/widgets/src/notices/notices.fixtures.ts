import { html } from 'lit';
import {
  appears,
  fictionalPlan,
  fixtureMoment,
  referencePlan,
  type Fixture,
} from '../base/testing/fixtures.js';
import './define.js';

/** Opens a part of the letter guide by its place, from 0. */
export const openLetter = async (element: HTMLElement, place: number): Promise<void> => {
  await appears(element, '.fold');
  element.shadowRoot?.querySelectorAll<HTMLElement>('.fold > summary')[place]?.click();
};

/** Types a date off the letter and asks for the day. */
export const askDay = async (
  element: HTMLElement,
  kind: 'form' | 'stop',
  date: readonly [string, string, string],
): Promise<void> => {
  for (const [index, part] of [kind, `${kind}-day`, `${kind}-year`].entries()) {
    const input = (await appears(element, `#${part}`)) as HTMLInputElement;
    input.value = date[index] ?? '';
    input.dispatchEvent(new Event('input'));
  }
  const form = element.shadowRoot?.querySelector(`#${kind}`)?.closest('form');
  form?.requestSubmit();
};

export const fixtures: readonly Fixture[] = [
  {
    name: 'medi-cal',
    about: 'A member with Medi-Cal: the renewal, which is urgent, and the flu vaccine.',
    render: () =>
      html`<careway-notices
        .plan=${referencePlan}
        at=${fixtureMoment}
        line-of-business="medi-cal"
      ></careway-notices>`,
  },
  {
    name: 'letter-with-a-form',
    about: 'The county sent a form of November 2: the day by which to answer.',
    render: () =>
      html`<careway-notices
        .plan=${referencePlan}
        at=${fixtureMoment}
        line-of-business="medi-cal"
      ></careway-notices>`,
    act: async (element) => {
      await openLetter(element, 1);
      await askDay(element, 'form', ['11', '2', '2026']);
    },
  },
  {
    name: 'letter-with-a-wrong-date',
    about: 'A day that the calendar does not have, for a stop of Medi-Cal.',
    render: () =>
      html`<careway-notices
        .plan=${referencePlan}
        at=${fixtureMoment}
        line-of-business="medi-cal"
      ></careway-notices>`,
    act: async (element) => {
      await openLetter(element, 2);
      await askDay(element, 'stop', ['2', '30', '2026']);
    },
  },
  {
    name: 'own-page',
    about: 'The site has a page for the renewal; coverage is not known.',
    render: () =>
      html`<careway-notices
        .plan=${referencePlan}
        at=${fixtureMoment}
        links="medi-cal-renewal=/renew.html"
      ></careway-notices>`,
  },
  {
    name: 'made-up-plan',
    about: 'The flu season of another plan, which has its days.',
    render: () =>
      html`<careway-notices .plan=${fictionalPlan} at=${fixtureMoment}></careway-notices>`,
  },
  {
    name: 'hidden',
    about: 'A member hid the flu vaccine.',
    render: () =>
      html`<careway-notices
        .plan=${referencePlan}
        at=${fixtureMoment}
        line-of-business="commercial"
      ></careway-notices>`,
    act: async (element) => {
      await appears(element, '.card');
      element.shadowRoot?.querySelector<HTMLElement>('.card > .link')?.click();
    },
  },
  {
    name: 'kiosk',
    about: 'On a kiosk: numbers are shown instead of dialed.',
    render: () =>
      html`<careway-notices
        kiosk
        .plan=${referencePlan}
        at=${fixtureMoment}
        line-of-business="medi-cal"
      ></careway-notices>`,
    act: (element) => openLetter(element, 1),
  },
];
