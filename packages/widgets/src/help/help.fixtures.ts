import { html } from 'lit';
import {
  appears,
  fictionalPlan,
  fixtureMoment,
  referencePlan,
  typing,
  type Fixture,
} from '../base/testing/fixtures.js';
import './define.js';

/** Opens the answer to a question by its place on the screen, from 0. */
const opening = (place: number) => async (element: HTMLElement) => {
  await appears(element, '.fold');
  element.shadowRoot?.querySelectorAll<HTMLElement>('.fold > summary')[place]?.click();
};

const links = { 'schedule-ride': '/ride.html', grievance: '/grievance.html' };

export const fixtures: readonly Fixture[] = [
  {
    name: 'start',
    about: 'Nothing is typed: every question by topic.',
    render: () => html`<careway-help .plan=${referencePlan} at=${fixtureMoment}></careway-help>`,
  },
  {
    name: 'bill',
    about: 'A member typed "I got a bill": the best answer is open and says whom to call.',
    render: () => html`<careway-help .plan=${referencePlan} at=${fixtureMoment}></careway-help>`,
    act: typing('I got a bill'),
  },
  {
    name: 'no-estoy-de-acuerdo',
    about: 'Spanish words on any page; the site has a page for a grievance.',
    render: () =>
      html`<careway-help
        .plan=${referencePlan}
        .links=${links}
        at=${fixtureMoment}
        line-of-business="medi-cal"
      ></careway-help>`,
    act: typing('no estoy de acuerdo'),
  },
  {
    name: 'medi-cal-letter',
    about: 'A Medi-Cal letter: what to do, with the time that the law gives and its source.',
    render: () =>
      html`<careway-help
        .plan=${referencePlan}
        at="2026-11-24T18:40:00-08:00"
        line-of-business="medi-cal"
      ></careway-help>`,
    act: typing('medi-cal letter'),
  },
  {
    name: 'emergency',
    about: 'Words of an emergency: 911.',
    render: () => html`<careway-help .plan=${referencePlan} at=${fixtureMoment}></careway-help>`,
    act: typing('chest pain'),
  },
  {
    name: 'crisis',
    about: 'Words of a crisis, in Spanish: 988 before anything else.',
    render: () => html`<careway-help .plan=${referencePlan} at=${fixtureMoment}></careway-help>`,
    act: typing('me quiero morir'),
  },
  {
    name: 'nothing-found',
    about: 'Nothing fits: a person to call.',
    render: () =>
      html`<careway-help
        .plan=${referencePlan}
        at=${fixtureMoment}
        line-of-business="medicare-advantage"
      ></careway-help>`,
    act: typing('xyzzy'),
  },
  {
    name: 'made-up-plan',
    about: 'Another plan: its own numbers, lines and questions; a ride needs more time.',
    render: () => html`<careway-help .plan=${fictionalPlan} at=${fixtureMoment}></careway-help>`,
    act: typing('ride'),
  },
  {
    name: 'kiosk',
    about: 'On a kiosk: how to choose a doctor, by the list.',
    render: () =>
      html`<careway-help kiosk .plan=${referencePlan} at=${fixtureMoment}></careway-help>`,
    act: opening(5),
  },
];
