import type { Plan } from '@careway/rules/plan';
import { html, type TemplateResult } from 'lit';
import {
  fictionalPlan,
  fixtureMoment,
  referencePlan,
  type Fixture,
} from '../base/testing/fixtures.js';
import { picks } from './acts.fixtures.js';
import type { CarePlace } from './care-places.js';
import './define.js';

const element = (
  plan: Plan = referencePlan,
  { at = fixtureMoment, kiosk = false }: { at?: string; kiosk?: boolean } = {},
): TemplateResult => html`<careway-triage .plan=${plan} at=${at} ?kiosk=${kiosk}></careway-triage>`;

const adult = ['none', 'me', '45', 'no', 'none'];
const child = (age: string) => ['none', 'child', age, 'none'];
const friend = ['none', 'other', '30 years', 'no', 'none'];
const no = (count: number) => Array.from({ length: count }, () => 'no');

/** Made up: neither the places nor the numbers exist. */
const madeUpPlaces: readonly CarePlace[] = [
  {
    name: 'Made-up General Hospital',
    address: '100 Example Street, Los Angeles, CA 90001',
    phone: '+12135550100',
    note: 'About 2 miles, open day and night',
    href: 'https://example.org/general',
  },
  { name: 'Made-up Valley Hospital', address: '200 Sample Avenue, Los Angeles, CA 90002' },
];

export const fixtures: readonly Fixture[] = [
  {
    name: 'gate',
    about: 'The first screen: the dangers that cannot wait.',
    render: () => element(),
  },
  {
    name: 'gate-error',
    about: 'Continue with nothing chosen at the gate.',
    render: () => element(),
    act: picks(['']),
  },
  {
    name: 'gate-kiosk',
    about: 'On a kiosk: large, with numbers in place of links.',
    render: () => element(referencePlan, { kiosk: true }),
  },
  {
    name: 'who',
    about: 'Who needs care.',
    render: () => element(),
    act: picks(['none']),
  },
  {
    name: 'age-error',
    about: 'A child’s age with neither years nor months.',
    render: () => element(),
    act: picks(['none', 'child', '8']),
  },
  {
    name: 'pregnancy',
    about: 'A pregnancy is asked about by age; the sex is not asked.',
    render: () => element(),
    act: picks(['none', 'me', '45']),
  },
  {
    name: 'conditions',
    about: 'What moves the advice; diabetes and "not sure" are picked.',
    render: () => element(),
    act: picks(['none', 'me', '45', 'no', 'diabetes+unsure'], { leave: false }),
  },
  {
    name: 'complaint',
    about: 'What is wrong: the whole list.',
    render: () => element(),
    act: picks(adult),
  },
  {
    name: 'complaint-several',
    about: 'Two problems are picked from two parts of the list, which stay open.',
    render: () => element(),
    act: async (target) => {
      await picks([...adult, 'fever+belly-pain'], { leave: false })(target);
      const folds = target.shadowRoot?.querySelectorAll<HTMLDetailsElement>('details.fold') ?? [];
      for (const fold of folds) fold.open = fold.querySelector('input:checked') !== null;
    },
  },
  {
    name: 'complaint-search',
    about: 'Typed in Spanish on an English page: the list follows.',
    render: () => element(),
    act: picks([...adult, '~me duele la garganta'], { leave: false }),
  },
  {
    name: 'complaint-not-found',
    about: 'Words that fit nothing: the list stays, with "something else".',
    render: () => element(),
    act: picks([...adult, '~xyzzy'], { leave: false }),
  },
  {
    name: 'complaint-red-flag',
    about: 'Words that name an emergency show the way out while they are typed.',
    render: () => element(),
    act: picks([...adult, '~I want to die'], { leave: false }),
  },
  {
    name: 'question',
    about: 'A question with how to check.',
    render: () => element(),
    act: picks([...adult, 'broken-bone', 'no', 'unsure'], { leave: false }),
  },
  {
    name: 'question-error',
    about: 'Continue with nothing chosen.',
    render: () => element(),
    act: picks([...adult, 'broken-bone', 'no', '']),
  },
  {
    name: 'result-911',
    about: 'Chest pain that spreads: call 911.',
    render: () => element(),
    act: picks([...adult, 'chest-pain', 'no', 'yes']),
  },
  {
    name: 'result-911-not-sure',
    about: 'Not sure at the gate counts as a yes.',
    render: () => element(),
    act: picks(['any-danger']),
  },
  {
    name: 'result-er',
    about: 'A bone that may be broken looks bent: go to the emergency room.',
    render: () => element(),
    act: picks([...adult, 'broken-bone', ...no(3), 'unsure']),
  },
  {
    name: 'result-er-nearby',
    about: 'The same, where the page knows the emergency rooms near the member.',
    render: () =>
      html`<careway-triage
        .plan=${referencePlan}
        at=${fixtureMoment}
        .carePlaces=${{ er: madeUpPlaces }}
      ></careway-triage>`,
    act: picks([...adult, 'broken-bone', ...no(3), 'unsure']),
  },
  {
    name: 'result-988-for-someone-else',
    about: 'A friend thinks about suicide: 988, spoken to the helper.',
    render: () => element(),
    act: picks([...friend, 'mental-health-crisis', ...no(4), 'yes']),
  },
  {
    name: 'result-poison-control',
    about: 'A pill by mistake and no signs: Poison Control.',
    render: () => element(),
    act: picks([...child('4 years'), 'overdose', ...no(4)]),
  },
  {
    name: 'result-urgent',
    about: 'A finger that may be broken, with no danger signs: care within 24 hours.',
    render: () => element(),
    act: picks([...adult, 'broken-bone', ...no(6)]),
  },
  {
    name: 'result-urgent-closed',
    about: 'The same in the evening: the nurse line stands in for the closed office.',
    render: () => element(referencePlan, { at: '2026-11-24T20:40:00-08:00' }),
    act: picks([...adult, 'broken-bone', ...no(6)]),
  },
  {
    name: 'result-nurse',
    about: 'Something else, with no danger signs: the nurse line on the card.',
    render: () => element(),
    act: picks([...adult, 'something-else', ...no(3)]),
  },
  {
    name: 'result-nurse-made-up-plan',
    about: 'The same at a made-up plan with a nurse line of its own, in another zone.',
    render: () => element(fictionalPlan, { at: '2026-11-26T11:00:00-05:00' }),
    act: picks([...adult, 'something-else', ...no(3)]),
  },
  {
    name: 'result-call-back',
    about: 'A plan whose nurses call back: a name and a number are asked for, and no more.',
    render: () => element(fictionalPlan, { at: '2026-11-26T11:00:00-05:00' }),
    act: async (target) => {
      await picks([...adult, 'something-else', ...no(3)])(target);
      target.shadowRoot?.querySelector<HTMLButtonElement>('.request button')?.click();
      await Promise.resolve();
    },
  },
  {
    name: 'result-pcp',
    about: 'A sore throat for a week: the doctor, in the next few days.',
    render: () => element(),
    act: picks([...adult, 'sore-throat', ...no(5), 'yes']),
  },
  {
    name: 'result-pcp-closed',
    about: 'The same on Thanksgiving at the made-up plan.',
    render: () => element(fictionalPlan, { at: '2026-11-26T11:00:00-05:00' }),
    act: picks([...adult, 'sore-throat', ...no(5), 'yes']),
  },
  {
    name: 'result-self-care',
    about: 'A sore throat with no warning signs: care at home.',
    render: () => element(),
    act: picks([...adult, 'sore-throat', ...no(6)]),
  },
  {
    name: 'result-answers',
    about: 'Two problems, with the answers that led here: each can be changed.',
    render: () => element(),
    act: async (target) => {
      await picks([...adult, 'sore-throat+earache', ...no(5), 'yes'])(target);
      target.shadowRoot?.querySelector<HTMLButtonElement>('[aria-controls="answers"]')?.click();
    },
  },
  {
    name: 'result-kiosk',
    about: 'Where to go, on a kiosk.',
    render: () => element(referencePlan, { kiosk: true }),
    act: picks(['chest-pressure']),
  },
  {
    name: 'rules-failed',
    about: 'The rules could not be loaded: people to call, and 911.',
    render: () =>
      html`<careway-triage
        .plan=${referencePlan}
        at=${fixtureMoment}
        .loadRules=${() => Promise.reject(new Error('The file could not be loaded.'))}
      ></careway-triage>`,
    act: picks(['none']),
  },
];
