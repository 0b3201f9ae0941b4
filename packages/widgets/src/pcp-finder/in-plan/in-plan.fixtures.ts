import type { Directory } from '@careway/directory';
import { html, type TemplateResult } from 'lit';
import {
  appears,
  fictionalPlan,
  fixtureMoment,
  type Fixture,
} from '../../base/testing/fixtures.js';
import { sampleDirectory, sampleZips } from '../sample-directory.fixtures.js';

const gold = { id: 'net-gold', name: 'Sample Gold Network' };
const silver = { id: 'net-silver', name: 'Sample Silver Network' };

/** The made-up doctors in turn in one of two networks, and the first two in both. */
export const plannedDirectory: Directory = {
  ...sampleDirectory,
  plans: [
    { id: 'gold', name: 'Sample Gold HMO', networkIds: [gold.id] },
    { id: 'silver', name: 'Sample Silver HMO', networkIds: [silver.id] },
  ],
  providers: sampleDirectory.providers.map((provider, index) => ({
    ...provider,
    sites: provider.sites.map((site) => ({
      ...site,
      networks: index < 2 ? [gold, silver] : [index % 2 === 0 ? gold : silver],
      accepting: {
        ...site.accepting,
        statements:
          site.accepting.state === 'unknown'
            ? []
            : [{ state: site.accepting.state, source: 'role' as const }],
      },
    })),
  })),
};

const finder = (zip = ''): TemplateResult =>
  html`<careway-pcp-finder
    .plan=${fictionalPlan}
    at=${fixtureMoment}
    .directory=${plannedDirectory}
    .zips=${sampleZips}
    insurance-plan="gold"
    zip=${zip}
  ></careway-pcp-finder>`;

async function ask(element: HTMLElement, name?: string): Promise<void> {
  (await appears(element, '#ask-in-plan')).click();
  const box = (await appears(element, '#doctor-name')) as HTMLInputElement;
  if (name === undefined) return;
  box.value = name;
  box.dispatchEvent(new Event('input'));
  (await appears(element, '.ask .button')).click();
  await appears(element, '.verdict, [aria-invalid]');
}

export const inPlanFixtures: readonly Fixture[] = [
  {
    name: 'with-plans',
    about: 'The directory knows the networks of two plans: they are a filter and a question.',
    render: () => finder('06106'),
    act: async (element) => {
      await appears(element, '.found .name');
    },
  },
  {
    name: 'in-plan',
    about: 'Is my doctor in my plan? The page knows the plan.',
    render: () => finder(),
    act: (element) => ask(element),
  },
  {
    name: 'in-plan-yes',
    about: 'A clear yes, with where, and whether new patients are taken.',
    render: () => finder(),
    act: (element) => ask(element, 'Quintero'),
  },
  {
    name: 'in-plan-no',
    about: 'A clear no: the doctor is listed, in another network.',
    render: () => finder(),
    act: (element) => ask(element, plannedDirectory.providers[3]?.name.family),
  },
  {
    name: 'in-plan-not-listed',
    about: 'Nobody has this name; near spellings are offered.',
    render: () => finder(),
    act: (element) => ask(element, 'Quinterro Xyz'),
  },
  {
    name: 'in-plan-nothing-typed',
    about: 'The name was left out: the box says what to do.',
    render: () => finder(),
    act: (element) => ask(element, ''),
  },
];
