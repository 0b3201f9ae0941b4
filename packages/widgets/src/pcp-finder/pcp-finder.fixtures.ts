import { html } from 'lit';
import {
  fictionalPlan,
  fixtureMoment,
  referencePlan,
  type Fixture,
} from '../base/testing/fixtures.js';
import './define.js';
import { inPlanFixtures } from './in-plan/in-plan.fixtures.js';
import { oddDirectory, sampleDirectory, sampleZips } from './sample-directory.fixtures.js';

const within = (element: HTMLElement, selector: string): HTMLElement => {
  const found = element.shadowRoot?.querySelector<HTMLElement>(selector);
  if (!found) throw new Error(`There is no "${selector}" on the screen.`);
  return found;
};

/** Waits for something on the screen: the directory is read in several turns. */
async function shown(element: HTMLElement, selector: string): Promise<void> {
  for (let turn = 0; turn < 300; turn++) {
    if (element.shadowRoot?.querySelector(selector)) return;
    await new Promise((resolve) => requestAnimationFrame(resolve));
  }
  throw new Error(`"${selector}" did not come.`);
}

async function openFirst(element: HTMLElement): Promise<void> {
  await shown(element, '.found .name');
  within(element, '.found .name').click();
  await shown(element, '.doctor-card');
}

/** Lets requests to addresses that end so hang for ever, so that loading can be looked at. */
const hangs = '/never-comes.bundle.json';
function hold(): void {
  const { fetch } = globalThis;
  if (fetch.name === 'held') return;
  globalThis.fetch = function held(input, init) {
    const href = input instanceof Request ? input.url : String(input);
    return href.endsWith(hangs) ? new Promise(() => undefined) : fetch(input, init);
  };
}

/** The same file, wherever the page that shows the fixture is served from. */
const demoData = import.meta.url.includes('/@fs/') ? '/data' : '/demo/public/data';

export const fixtures: readonly Fixture[] = [
  {
    name: 'start',
    about: 'Nothing is searched for yet.',
    render: () =>
      html`<careway-pcp-finder
        .plan=${fictionalPlan}
        at=${fixtureMoment}
        .directory=${sampleDirectory}
        .zips=${sampleZips}
      ></careway-pcp-finder>`,
  },
  {
    name: 'nearest',
    about: 'Doctors near a ZIP code: the way line runs past each office, nearest first.',
    render: () =>
      html`<careway-pcp-finder
        .plan=${fictionalPlan}
        at=${fixtureMoment}
        .directory=${sampleDirectory}
        .zips=${sampleZips}
        zip="06106"
      ></careway-pcp-finder>`,
    act: (element) => shown(element, '.found .name'),
  },
  {
    name: 'two-filters',
    about: 'Taking new patients and Spanish are on, as chips above the results.',
    render: () =>
      html`<careway-pcp-finder
        .plan=${fictionalPlan}
        at=${fixtureMoment}
        .directory=${sampleDirectory}
        .zips=${sampleZips}
        zip="06106"
        miles="50"
      ></careway-pcp-finder>`,
    act: async (element) => {
      await shown(element, '.found .name');
      within(element, '#side-accepting-newpt').click();
      within(element, '#side-languages-es').click();
    },
  },
  {
    name: 'nobody',
    about: 'Nobody within 5 miles of New London speaks Portuguese: what to change, and a phone.',
    render: () =>
      html`<careway-pcp-finder
        .plan=${fictionalPlan}
        at=${fixtureMoment}
        .directory=${sampleDirectory}
        .zips=${sampleZips}
        zip="06320"
        miles="5"
      ></careway-pcp-finder>`,
    act: async (element) => {
      await shown(element, '.found .name');
      within(element, '#side-languages-pt').click();
    },
  },
  {
    name: 'unknown-zip',
    about: 'A ZIP code that is none: the box says so, the doctors are shown without miles.',
    render: () =>
      html`<careway-pcp-finder
        .plan=${fictionalPlan}
        at=${fixtureMoment}
        .directory=${sampleDirectory}
        .zips=${sampleZips}
        zip="99999"
      ></careway-pcp-finder>`,
    act: (element) => shown(element, '.found .name'),
  },
  {
    name: 'detail',
    about: 'One doctor, with what is known and what is not.',
    render: () =>
      html`<careway-pcp-finder
        .plan=${fictionalPlan}
        at=${fixtureMoment}
        .directory=${sampleDirectory}
        .zips=${sampleZips}
        zip="06106"
      ></careway-pcp-finder>`,
    act: openFirst,
  },
  {
    name: 'chosen',
    about: 'What to do to get this doctor.',
    render: () =>
      html`<careway-pcp-finder
        .plan=${referencePlan}
        at=${fixtureMoment}
        .directory=${sampleDirectory}
        .zips=${sampleZips}
        zip="06106"
      ></careway-pcp-finder>`,
    act: async (element) => {
      await openFirst(element);
      within(element, '.choose').click();
      await shown(element, '#choose');
    },
  },
  {
    name: 'filters-open',
    about: 'On a narrow screen the filters open as a sheet.',
    render: () =>
      html`<careway-pcp-finder
        .plan=${fictionalPlan}
        at=${fixtureMoment}
        .directory=${sampleDirectory}
        .zips=${sampleZips}
        zip="06106"
      ></careway-pcp-finder>`,
    act: async (element) => {
      await shown(element, '#open-filters');
      within(element, '#open-filters').click();
      await shown(element, 'dialog[open]');
    },
  },
  {
    name: 'loading',
    about: 'The directory takes its time: rows in the shape they will have.',
    render: () => {
      hold();
      return html`<careway-pcp-finder
        .plan=${fictionalPlan}
        at=${fixtureMoment}
        directory=${hangs}
        zip="06106"
      ></careway-pcp-finder>`;
    },
    act: (element) => shown(element, '.results .coming'),
  },
  {
    name: 'failed',
    about: 'The directory did not load: try again, or call.',
    render: () =>
      html`<careway-pcp-finder
        .plan=${referencePlan}
        at=${fixtureMoment}
        directory="/no-such.bundle.json"
        zip="06106"
      ></careway-pcp-finder>`,
    act: (element) => shown(element, '.told .subtitle'),
  },
  {
    name: 'without-zips',
    about: 'The ZIP code centers did not load: the list works, unsorted, and says so.',
    render: () =>
      html`<careway-pcp-finder
        .plan=${fictionalPlan}
        at=${fixtureMoment}
        .directory=${sampleDirectory}
        zips="/no-such-zips.json"
        zip="06106"
      ></careway-pcp-finder>`,
    act: (element) => shown(element, '.found .name'),
  },
  {
    name: 'long-names',
    about: 'Names and facts of any length, and hostile ones, as text; the list is years old.',
    render: () =>
      html`<careway-pcp-finder
        .plan=${fictionalPlan}
        at=${fixtureMoment}
        .directory=${oddDirectory}
        .zips=${sampleZips}
        zip="06106"
      ></careway-pcp-finder>`,
    act: (element) => shown(element, '.found .name'),
  },
  {
    name: 'long-detail',
    about: 'The doctor with the longest name.',
    render: () =>
      html`<careway-pcp-finder
        .plan=${fictionalPlan}
        at=${fixtureMoment}
        .directory=${oddDirectory}
        .zips=${sampleZips}
        zip="06106"
      ></careway-pcp-finder>`,
    act: openFirst,
  },
  {
    name: 'kiosk',
    about: 'On a kiosk: large, with numbers instead of links to dial.',
    render: () =>
      html`<careway-pcp-finder
        kiosk
        .plan=${fictionalPlan}
        at=${fixtureMoment}
        .directory=${sampleDirectory}
        .zips=${sampleZips}
        zip="06106"
      ></careway-pcp-finder>`,
    act: (element) => shown(element, '.found .name'),
  },
  {
    name: 'demo-directory',
    about: 'The packed directory of the demo: 623 providers, near Providence.',
    render: () =>
      html`<careway-pcp-finder
        .plan=${fictionalPlan}
        at=${fixtureMoment}
        directory=${`${demoData}/directory.cwd`}
        zips=${`${demoData}/zips.json`}
        zip="02905"
      ></careway-pcp-finder>`,
    act: (element) => shown(element, '.found .name'),
  },
  {
    name: 'compare',
    about: 'Two doctors side by side; what is not known is said of each.',
    render: () =>
      html`<careway-pcp-finder
        .plan=${fictionalPlan}
        at=${fixtureMoment}
        .directory=${sampleDirectory}
        .zips=${sampleZips}
        zip="06106"
      ></careway-pcp-finder>`,
    act: async (element) => {
      await shown(element, '.found .name');
      for (const box of [
        ...(element.shadowRoot?.querySelectorAll<HTMLElement>('.pick input') ?? []),
      ].slice(0, 2))
        box.click();
      await shown(element, '.picked .button:not(.row *)');
      within(element, '.picked .button').click();
      await shown(element, '.beside');
    },
  },
  ...inPlanFixtures,
];
