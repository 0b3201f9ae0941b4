import { html, type TemplateResult } from 'lit';
import {
  appears,
  fictionalPlan,
  fixtureMoment,
  referencePlan,
  type Fixture,
} from '../base/testing/fixtures.js';
import './define.js';
import { placeZips, plannedPlaces, samplePlaces } from './sample-places.fixtures.js';

const finder = (kind: string, zip: string): TemplateResult =>
  html`<careway-place-finder
    .plan=${fictionalPlan}
    at=${fixtureMoment}
    .directory=${samplePlaces}
    .zips=${placeZips}
    kind=${kind}
    zip=${zip}
  ></careway-place-finder>`;

const listed = async (element: HTMLElement): Promise<void> => {
  await appears(element, '.found .name');
};

export const fixtures: readonly Fixture[] = [
  {
    name: 'start',
    about: 'Nothing is asked yet: 911, the nurse line, and what kind of place.',
    render: () => finder('', ''),
    act: async (element) => {
      await appears(element, '[value="pharmacy"]');
    },
  },
  {
    name: 'urgent-care',
    about: 'Urgent care near a ZIP code, nearest first, with who is open.',
    render: () => finder('urgent-care', '06106'),
    act: listed,
  },
  {
    name: 'emergency',
    about: 'An emergency room: 911 stands first and large.',
    render: () => finder('emergency', '06106'),
    act: listed,
  },
  {
    name: 'pharmacy',
    about: 'More pharmacies than are shown at once.',
    render: () => finder('pharmacy', '06106'),
    act: listed,
  },
  {
    name: 'my-plan',
    about: 'Which places are in the member’s plan, which are not, and which do not say.',
    render: () =>
      html`<careway-place-finder
        .plan=${fictionalPlan}
        at=${fixtureMoment}
        .directory=${plannedPlaces}
        .zips=${placeZips}
        kind="urgent-care"
        zip="06106"
        miles="0"
        insurance-plan="gold"
      ></careway-place-finder>`,
    act: listed,
  },
  {
    name: 'open-now',
    about: 'Only what is open; a place without hours is told, not hidden in silence.',
    render: () => finder('urgent-care', '06106'),
    act: async (element) => {
      await listed(element);
      (await appears(element, '#open-only')).click();
    },
  },
  {
    name: 'map',
    about: 'The places on a map below the list, by number; one was chosen on it.',
    render: () => finder('urgent-care', '06106'),
    act: async (element) => {
      (await appears(element, '.map-pin')).click();
      await appears(element, '.pin-number.chosen');
    },
  },
  {
    name: 'holiday',
    about: 'On Thanksgiving the usual hours may not hold.',
    render: () =>
      html`<careway-place-finder
        .plan=${fictionalPlan}
        at="2026-11-26T10:00:00-05:00"
        .directory=${samplePlaces}
        .zips=${placeZips}
        kind="pharmacy"
        zip="06106"
      ></careway-place-finder>`,
    act: listed,
  },
  {
    name: 'nowhere',
    about: 'Nothing within the miles: what to change, and the phone.',
    render: () => finder('laboratory', '06320'),
    act: async (element) => {
      await appears(element, '.ways .button');
    },
  },
  {
    name: 'unknown-zip',
    about: 'A ZIP code that is not known; places are shown all the same.',
    render: () => finder('pharmacy', '99999'),
    act: async (element) => {
      await appears(element, '[aria-invalid]');
    },
  },
  {
    name: 'failed',
    about: 'The list did not load: 911, the nurse line and the plan’s phone stay.',
    render: () =>
      html`<careway-place-finder
        .plan=${referencePlan}
        at=${fixtureMoment}
        directory="/nothing-here.cwd"
        kind="urgent-care"
        zip="06106"
      ></careway-place-finder>`,
    act: async (element) => {
      await appears(element, '.told .button');
    },
  },
  {
    name: 'kiosk',
    about: 'On a kiosk: large, with numbers instead of links to dial.',
    render: () =>
      html`<careway-place-finder
        kiosk
        .plan=${fictionalPlan}
        at=${fixtureMoment}
        .directory=${samplePlaces}
        .zips=${placeZips}
        kind="urgent-care"
        zip="06106"
      ></careway-place-finder>`,
    act: listed,
  },
];
