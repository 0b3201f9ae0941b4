import { html, type TemplateResult } from 'lit';
import {
  appears,
  fictionalPlan,
  fixtureMoment,
  referencePlan,
  type Fixture,
} from '../base/testing/fixtures.js';
import type { Plan } from '@careway/rules/plan';
import type { Speech } from './aloud/speech.js';
import './define.js';

/** Speaks no sound, and never comes to an end. */
const stillSpeech: Speech = {
  speaks: () => true,
  say: () => undefined,
  stop: () => undefined,
  watch: () => () => undefined,
};

/** A clock that stands until it is moved. */
const idleClock = (passed: number) => ({
  now: () => passed,
  after: (milliseconds: number, act: () => void) => {
    if (milliseconds > 1000)
      queueMicrotask(() => {
        passed += milliseconds;
        act();
      });
    return () => undefined;
  },
});

const kiosk = (plan: Plan = referencePlan, speech?: Speech): TemplateResult =>
  html`<careway-kiosk
    .plan=${plan}
    .speech=${speech}
    at=${fixtureMoment}
    built="2026-11-24"
    zip="92701"
  >
    <p slot="desk-en">The front desk is to the left of this screen.</p>
    <p slot="desk-es">La recepción está a la izquierda de esta pantalla.</p>
  </careway-kiosk>`;

const press = async (element: HTMLElement, selector: string): Promise<void> => {
  (await appears(element, selector)).click();
};

/** The button of the page's language: the kit's own words in it may still be on their way. */
const ownLanguage = () => `.language-tiles [lang="${document.documentElement.lang || 'en'}"]`;

/** Begins a visit in the language of the page. */
const begin = async (element: HTMLElement): Promise<void> => {
  await press(element, ownLanguage());
  await appears(element, '.tiles');
};

/** Opens an act by its place on the start page, and waits for its first heading. */
const open = async (element: HTMLElement, tag: string, tile: number): Promise<HTMLElement> => {
  await begin(element);
  await press(element, `.tiles .tile:nth-child(${tile})`);
  const act = await appears(element, tag);
  await appears(act, 'h1');
  return act;
};

const type = (act: HTMLElement, selector: string, value: string): void => {
  const input = act.shadowRoot?.querySelector<HTMLInputElement>(selector);
  if (!input) throw new Error(`There is no ${selector}.`);
  input.value = value;
  input.dispatchEvent(new Event('input', { bubbles: true }));
};

const rideInTime = async (element: HTMLElement): Promise<void> => {
  const act = await open(element, 'careway-ride-check', 4);
  type(act, '#date', '12');
  type(act, '#date-day', '1');
  type(act, '#date-year', '2026');
  type(act, '#time', '10:30 am');
  for (const answer of ['ambulatory', 'once']) {
    act.shadowRoot?.querySelector<HTMLInputElement>(`input[value="${answer}"]`)?.click();
  }
  act.shadowRoot?.querySelector<HTMLButtonElement>('.button.primary')?.click();
  await appears(act, '.decision');
};

export const fixtures: readonly Fixture[] = [
  {
    name: 'languages',
    about: 'Nobody is here: the languages, and who to tell in an emergency.',
    render: () => kiosk(),
  },
  {
    name: 'languages-with-voices',
    about: 'The device has voices: a visitor can begin by listening.',
    render: () => kiosk(referencePlan, stillSpeech),
  },
  {
    name: 'home',
    about: 'What a visitor can do here.',
    render: () => kiosk(),
    act: begin,
  },
  {
    name: 'home-of-a-made-up-plan',
    about: 'Another plan, which says that it is made up.',
    render: () => kiosk(fictionalPlan),
    act: begin,
  },
  {
    name: 'triage',
    about: 'Where to go for care, with the way back to the start page.',
    render: () => kiosk(),
    act: async (element) => {
      await open(element, 'careway-triage', 1);
    },
  },
  {
    name: 'keyboard',
    about: 'Keys on the screen for the field that has the focus.',
    render: () => kiosk(),
    act: async (element) => {
      const act = await open(element, 'careway-help', 7);
      (await appears(act, '#words')).focus();
      await appears(element, '.keyboard');
    },
  },
  {
    name: 'digits',
    about: 'A field for digits gets a pad of digits.',
    render: () => kiosk(),
    act: async (element) => {
      const act = await open(element, 'careway-ride-check', 4);
      (await appears(act, '#date')).focus();
      await appears(element, '.keyboard.digits');
    },
  },
  {
    name: 'ride',
    about: 'The result of a ride check: by when to call.',
    render: () => kiosk(),
    act: rideInTime,
  },
  {
    name: 'take-away',
    about: 'The number of the ride desk as a code; the day is taken along only if it is chosen.',
    render: () => kiosk(),
    act: async (element) => {
      await rideInTime(element);
      await press(element, '[data-tool=take]');
      await appears(element, 'dialog');
    },
  },
  {
    name: 'person',
    about: 'Help from a person: where the desk is, and what it does for free.',
    render: () => kiosk(),
    act: async (element) => {
      await begin(element);
      await press(element, '[data-tool=person]');
      await appears(element, 'dialog');
    },
  },
  {
    name: 'easier',
    about: 'Larger text, strong contrast, lower on the screen, read aloud, hidden from others.',
    render: () => kiosk(referencePlan, stillSpeech),
    act: async (element) => {
      await begin(element);
      await press(element, '[data-tool=easier]');
      await appears(element, 'dialog');
    },
  },
  {
    name: 'strong-contrast',
    about: 'Black, white and yellow, in the largest text.',
    render: () => kiosk(),
    act: async (element) => {
      await begin(element);
      await press(element, '[data-tool=easier]');
      await press(element, '.sizes-row .largest');
      await press(element, '.switch');
      await press(element, 'dialog > .primary');
    },
  },
  {
    name: 'lower',
    about: 'Within reach of a person who sits.',
    render: () => kiosk(),
    act: async (element) => {
      await begin(element);
      await press(element, '[data-tool=easier]');
      await press(element, '.switch + .switch');
      await press(element, 'dialog > .primary');
    },
  },
  {
    name: 'hidden',
    about: 'Covered, so that nobody reads along.',
    render: () => kiosk(),
    act: async (element) => {
      await begin(element);
      await press(element, '[data-tool=easier]');
      await press(element, '.switch + .switch + .switch');
      await appears(element, '.cover');
    },
  },
  {
    name: 'read-aloud',
    about: 'The start page is read; a frame stands around what is said.',
    render: () => kiosk(referencePlan, stillSpeech),
    act: async (element) => {
      await begin(element);
      await press(element, '[data-tool=listen]');
      await appears(element, '.aloud-bar');
    },
  },
  {
    name: 'still-there',
    about: 'Nobody has touched the screen for a minute: it asks, and counts.',
    render: () =>
      html`<careway-kiosk
        .plan=${referencePlan}
        .speech=${undefined}
        .clock=${idleClock(0)}
        at=${fixtureMoment}
      ></careway-kiosk>`,
    act: async (element) => {
      await press(element, ownLanguage());
      await appears(element, '#still-there');
    },
  },
];
