import { html } from 'lit';
import {
  fictionalPlan,
  fixtureMoment,
  referencePlan,
  stalePlan,
  typing,
  type Fixture,
} from '../base/testing/fixtures.js';
import './define.js';

export const fixtures: readonly Fixture[] = [
  {
    name: 'start',
    about: 'Nothing is chosen: all lines with their hours.',
    render: () =>
      html`<careway-contact .plan=${referencePlan} at=${fixtureMoment}></careway-contact>`,
  },
  {
    name: 'checked-long-ago',
    about:
      'The plan was last checked more than a year ago: its numbers stay, and a sentence says so.',
    render: () => html`<careway-contact .plan=${stalePlan} at=${fixtureMoment}></careway-contact>`,
  },
  {
    name: 'ride-with-medicare',
    about: 'A ride, with Medicare: the Seniors VIP Line, open now.',
    render: () =>
      html`<careway-contact
        .plan=${referencePlan}
        at=${fixtureMoment}
        topic="schedule-ride"
        line-of-business="medicare-advantage"
      ></careway-contact>`,
  },
  {
    name: 'closed-in-the-evening',
    about: 'Twenty to seven: the line is closed and says when it opens; Medi-Cal is to be renewed.',
    render: () =>
      html`<careway-contact
        .plan=${referencePlan}
        at="2026-11-24T18:40:00-08:00"
        topic="change-pcp"
        line-of-business="medi-cal"
      ></careway-contact>`,
  },
  {
    name: 'nurse-on-the-card',
    about: 'The nurse line of a medical group stands on the member card.',
    render: () =>
      html`<careway-contact
        .plan=${referencePlan}
        at=${fixtureMoment}
        topic="nurse-advice"
      ></careway-contact>`,
  },
  {
    name: 'own-words',
    about: 'A member typed "lost my crad": the line to call, and what else it may mean.',
    render: () =>
      html`<careway-contact .plan=${referencePlan} at=${fixtureMoment}></careway-contact>`,
    act: typing('lost my crad'),
  },
  {
    name: 'words-of-danger',
    about: 'Words of an emergency, in Spanish: 911 before any line.',
    render: () =>
      html`<careway-contact .plan=${referencePlan} at=${fixtureMoment}></careway-contact>`,
    act: typing('dolor de pecho'),
  },
  {
    name: 'words-not-found',
    about: 'Words that fit nothing: the list and every line stay.',
    render: () =>
      html`<careway-contact .plan=${referencePlan} at=${fixtureMoment}></careway-contact>`,
    act: typing('xyzzy'),
  },
  {
    name: 'holiday-at-the-made-up-plan',
    about: 'Thanksgiving at a made-up plan in another time zone.',
    render: () =>
      html`<careway-contact
        .plan=${fictionalPlan}
        at="2026-11-26T11:00:00-05:00"
        topic="schedule-ride"
      ></careway-contact>`,
  },
  {
    name: 'for-people-who-type',
    about: 'A line with a number for a TTY, and what to have at hand for the call.',
    render: () =>
      html`<careway-contact
        .plan=${fictionalPlan}
        at=${fixtureMoment}
        topic="claims"
      ></careway-contact>`,
  },
  {
    name: 'kiosk',
    about: 'On a kiosk numbers are shown large instead of dialed.',
    render: () =>
      html`<careway-contact
        kiosk
        .plan=${referencePlan}
        at=${fixtureMoment}
        topic="find-pcp"
      ></careway-contact>`,
  },
];
