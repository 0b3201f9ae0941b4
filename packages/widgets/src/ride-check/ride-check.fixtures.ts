import { html, type TemplateResult } from 'lit';
import type { Plan } from '@careway/rules/plan';
import {
  fictionalPlan,
  fixtureMoment,
  referencePlan,
  type Fixture,
} from '../base/testing/fixtures.js';
import type { Trip, Vehicle } from './answers.js';
import './define.js';

const element = (at: string, plan: Plan = referencePlan): TemplateResult =>
  html`<careway-ride-check
    .plan=${plan}
    at=${at}
    line-of-business=${plan.linesOfBusiness.includes('medi-cal') ? 'medi-cal' : 'commercial'}
  ></careway-ride-check>`;

/** A page that does not know the coverage. */
const unknown = (): TemplateResult =>
  html`<careway-ride-check .plan=${referencePlan} at=${fixtureMoment}></careway-ride-check>`;

interface Visit {
  date: [month: string, day: string, year: string];
  time: string;
  vehicle: Vehicle;
  trip: Trip;
}

/** Fills in the questions as a person would and asks. */
const asks =
  ({ date, time, ...choices }: Partial<Visit>) =>
  async (target: HTMLElement): Promise<void> => {
    const root = target.shadowRoot;
    const type = (selector: string, value: string) => {
      const input = root?.querySelector<HTMLInputElement>(selector);
      if (!input) throw new Error(`There is no ${selector}.`);
      input.value = value;
      input.dispatchEvent(new Event('input', { bubbles: true }));
    };
    const [month, day, year] = date ?? ['', '', ''];
    type('#date', month);
    type('#date-day', day);
    type('#date-year', year);
    type('#time', time ?? '');
    for (const choice of Object.values(choices)) {
      root?.querySelector<HTMLInputElement>(`input[value="${choice}"]`)?.click();
    }
    root?.querySelector<HTMLButtonElement>('.button.primary')?.click();
    await Promise.resolve();
  };

export const fixtures: readonly Fixture[] = [
  {
    name: 'questions',
    about: 'When is the visit and which ride is needed.',
    render: () => element(fixtureMoment),
  },
  {
    name: 'errors',
    about: 'Asked with a day that does not exist, a time that cannot be read and nothing chosen.',
    render: () => element(fixtureMoment),
    act: asks({ date: ['2', '30', '2027'], time: 'soon' }),
  },
  {
    name: 'in-time',
    about: 'A visit after the Thanksgiving weekend: the last staffed minute is the Friday before.',
    render: () => element(fixtureMoment),
    act: asks({ date: ['12', '1', '2026'], time: '10:30 am', vehicle: 'ambulatory', trip: 'once' }),
  },
  {
    name: 'short-notice',
    about: 'A visit tomorrow: call now, ask for an urgent ride.',
    render: () => element(fixtureMoment),
    act: asks({ date: ['11', '25', '2026'], time: '2 pm', vehicle: 'wheelchair', trip: 'once' }),
  },
  {
    name: 'short-notice-closed',
    about: 'A visit on Monday, asked on Saturday: nobody answers until then.',
    render: () => element('2026-11-28T10:00:00-08:00'),
    act: asks({
      date: ['11', '30', '2026'],
      time: '2 pm',
      vehicle: 'ambulatory',
      trip: 'recurring',
    }),
  },
  {
    name: 'dialysis-by-gurney',
    about: 'Rides that come again and again, lying down, with Medi-Cal: one call for all of them.',
    render: () => element(fixtureMoment),
    act: asks({ date: ['12', '1', '2026'], time: '7 am', vehicle: 'gurney', trip: 'recurring' }),
  },
  {
    name: 'coverage-unknown',
    about: 'Nobody said which coverage: the line for everyone, and the one for Medicare beside it.',
    render: unknown,
    act: asks({ date: ['12', '1', '2026'], time: '10:30 am', vehicle: 'ambulatory', trip: 'once' }),
  },
  {
    name: 'made-up-plan',
    about: 'Two business days at a made-up plan on the other coast.',
    render: () => element('2026-11-24T14:12:00-05:00', fictionalPlan),
    act: asks({
      date: ['december', '3', '26'],
      time: '9',
      vehicle: 'ambulatory',
      trip: 'discharge',
    }),
  },
  {
    name: 'kiosk',
    about: 'On a kiosk: large, with the number to call instead of a link.',
    render: () =>
      html`<careway-ride-check
        kiosk
        .plan=${referencePlan}
        at=${fixtureMoment}
        line-of-business="medicare-advantage"
      ></careway-ride-check>`,
    act: asks({ date: ['12', '1', '2026'], time: '10:30 am', vehicle: 'ambulatory', trip: 'once' }),
  },
];
