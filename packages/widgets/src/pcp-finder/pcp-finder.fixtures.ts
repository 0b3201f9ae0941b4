import type { Directory, ZipTable } from '@careway/directory';
import type { Plan } from '@careway/rules/plan';
import { html, type TemplateResult } from 'lit';
import {
  appears,
  fictionalPlan,
  fixtureMoment,
  referencePlan,
  type Fixture,
} from '../base/testing/fixtures.js';
import './define.js';
import { inPlanFixtures } from './in-plan/in-plan.fixtures.js';
import { liveBase, serveLive } from './live-server.fixtures.js';
import {
  oddDirectory,
  sampleDirectory,
  sampleZips,
  staffDirectory,
} from './sample-directory.fixtures.js';

async function openFirst(element: HTMLElement): Promise<void> {
  await appears(element, '.found .name');
  (await appears(element, '.found .name')).click();
  await appears(element, '.doctor-card');
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

interface Sample {
  plan?: Plan;
  directory?: Directory | string;
  zips?: ZipTable | string;
  zip?: string;
  miles?: number;
  kiosk?: boolean;
}

const finder = ({
  plan = fictionalPlan,
  directory = sampleDirectory,
  zips = sampleZips,
  zip = '06106',
  miles = 10,
  kiosk = false,
}: Sample = {}): TemplateResult =>
  html`<careway-pcp-finder
    .plan=${plan}
    at=${fixtureMoment}
    .directory=${directory}
    .zips=${zips}
    zip=${zip}
    miles=${miles}
    ?kiosk=${kiosk}
  ></careway-pcp-finder>`;

const listed = async (element: HTMLElement): Promise<void> => {
  await appears(element, '.found .name');
};

export const fixtures: readonly Fixture[] = [
  {
    name: 'start',
    about: 'Nothing is searched for yet.',
    render: () => finder({ zip: '' }),
  },
  {
    name: 'nearest',
    about: 'Doctors near a ZIP code: the way line runs past each office, nearest first.',
    render: () => finder(),
    act: listed,
  },
  {
    name: 'map',
    about: 'The doctors on a map below the list, by number; one was chosen on it.',
    render: () => finder(),
    act: async (element) => {
      (await appears(element, '.map-pin:not([aria-expanded])')).click();
      await appears(element, '.pin-number.chosen');
    },
  },
  {
    name: 'two-filters',
    about: 'Taking new patients and Spanish are on, as chips above the results.',
    render: () => finder({ miles: 50 }),
    act: async (element) => {
      await appears(element, '.found .name');
      (await appears(element, '#side-accepting-newpt')).click();
      (await appears(element, '#side-languages-es')).click();
    },
  },
  {
    name: 'by-the-doctor',
    about: 'Only doctors who speak Spanish themselves: what the staff speaks does not count.',
    render: () => finder({ directory: staffDirectory, miles: 50 }),
    act: async (element) => {
      await appears(element, '.found .name');
      (await appears(element, '#side-languages-es')).click();
      (await appears(element, '#side-by-doctor')).click();
    },
  },
  {
    name: 'without-hours',
    about: 'Nobody says when they are there: the list can’t be sorted by it.',
    render: () =>
      finder({
        directory: {
          ...sampleDirectory,
          providers: sampleDirectory.providers.map((one) => ({
            ...one,
            sites: one.sites.map((site) => {
              const bare = { ...site };
              delete bare.hours;
              return bare;
            }),
          })),
        },
      }),
    act: listed,
  },
  {
    name: 'nobody',
    about: 'Nobody within 5 miles of New London speaks Portuguese: what to change, and a phone.',
    render: () => finder({ zip: '06320', miles: 5 }),
    act: async (element) => {
      await appears(element, '.found .name');
      (await appears(element, '#side-languages-pt')).click();
    },
  },
  {
    name: 'unknown-zip',
    about: 'A ZIP code that is none: the box says so, the doctors are shown without miles.',
    render: () => finder({ zip: '99999' }),
    act: listed,
  },
  {
    name: 'detail',
    about: 'One doctor, with what is known and what is not.',
    render: () => finder(),
    act: openFirst,
  },
  {
    name: 'chosen',
    about: 'What to do to get this doctor.',
    render: () => finder({ plan: referencePlan }),
    act: async (element) => {
      await openFirst(element);
      (await appears(element, '.choose')).click();
      await appears(element, '#choose');
    },
  },
  {
    name: 'sending-choice',
    about: 'The form that sends the choice to the plan, with what is still missing.',
    render: () => finder({ plan: referencePlan }),
    act: async (element) => {
      await openFirst(element);
      (await appears(element, '.choose')).click();
      (await appears(element, '#choose .request .button')).click();
      (await appears(element, '#choosing-form .button')).click();
      await appears(element, '#choosing-name-error');
    },
  },
  {
    name: 'reporting',
    about: 'The form for a mistake in the list, beside the phone and the mail.',
    render: () => finder({ plan: referencePlan }),
    act: async (element) => {
      await openFirst(element);
      (await appears(element, '.wrong summary')).click();
      (await appears(element, '.wrong .request .button')).click();
      await appears(element, '#reporting-form');
    },
  },
  {
    name: 'filters-open',
    about: 'On a narrow screen the filters open as a sheet.',
    render: () => finder(),
    act: async (element) => {
      (await appears(element, '#open-filters:enabled')).click();
      await appears(element, 'dialog[open]');
    },
  },
  {
    name: 'loading',
    about: 'The directory takes its time: rows in the shape they will have.',
    render: () => {
      hold();
      return finder({ directory: hangs });
    },
    act: async (element) => {
      await appears(element, '.results .coming');
    },
  },
  ...(
    [
      ['live', 'answers', '.found .name', 'Doctors of a FHIR server, asked live.'],
      ['live-slow', 'hangs', '.results .coming', 'The server takes its time.'],
      ['live-failed', 'refuses', '.told .subtitle', 'The server refuses: try again, or call.'],
    ] as const
  ).map(([name, state, awaited, about]) => ({
    name,
    about,
    render: () => {
      serveLive(state);
      return html`<careway-pcp-finder
        .plan=${referencePlan}
        at=${fixtureMoment}
        fhir=${liveBase}
        .zips=${sampleZips}
        zip="06106"
      ></careway-pcp-finder>`;
    },
    act: async (element: HTMLElement) => {
      await appears(element, awaited);
    },
  })),
  {
    name: 'failed',
    about: 'The directory did not load: try again, or call.',
    render: () => finder({ plan: referencePlan, directory: '/no-such.bundle.json' }),
    act: async (element) => {
      await appears(element, '.told .subtitle');
    },
  },
  {
    name: 'without-zips',
    about: 'The ZIP code centers did not load: the list works, unsorted, and says so.',
    render: () => finder({ zips: '/no-such-zips.json' }),
    act: listed,
  },
  {
    name: 'long-names',
    about: 'Names and facts of any length, and hostile ones, as text; the list is years old.',
    render: () => finder({ directory: oddDirectory }),
    act: listed,
  },
  {
    name: 'long-detail',
    about: 'The doctor with the longest name.',
    render: () => finder({ directory: oddDirectory }),
    act: openFirst,
  },
  {
    name: 'kiosk',
    about: 'On a kiosk: large, with numbers instead of links to dial.',
    render: () => finder({ kiosk: true }),
    act: listed,
  },
  {
    name: 'demo-directory',
    about: 'The packed directory of the demo: 623 providers, near Providence.',
    render: () =>
      finder({ directory: '/data/directory.cwd', zips: '/data/zips.json', zip: '02905' }),
    act: listed,
  },
  {
    name: 'compare',
    about: 'Two doctors side by side; what is not known is said of each.',
    render: () => finder(),
    act: async (element) => {
      await appears(element, '.found .name');
      for (const box of [
        ...(element.shadowRoot?.querySelectorAll<HTMLElement>('.pick input') ?? []),
      ].slice(0, 2))
        box.click();
      await appears(element, '.picked .button:not(.row *)');
      (await appears(element, '.picked .button')).click();
      await appears(element, '.beside');
    },
  },
  ...inPlanFixtures,
];
