import { plans, type Plan } from '@careway/rules/plan';
import type { TemplateResult } from 'lit';

/** One named state of an element: iterated by behavior tests, axe, screenshots and docs. */
export interface Fixture {
  /** kebab-case, unique for the element. */
  name: string;
  /** What it shows, as a sentence. */
  about: string;
  render: () => TemplateResult;
  /** Brings the element to a state that only a person's acts reach. */
  act?: (element: HTMLElement) => Promise<void>;
}

const planById = (id: string): Plan => {
  const plan = plans[id];
  if (!plan) throw new Error(`There is no plan "${id}" in rules/plans.`);
  return plan;
};

/** The reference plan of the fixtures, and a made-up one with other numbers in another zone. */
export const referencePlan = planById('prospect-medical-group');
export const fictionalPlan = planById('nutmeg-valley-health-plan');

/** The reference plan, last checked more than a year before the moment of the fixtures. */
export const stalePlan: Plan = {
  ...referencePlan,
  source: { ...referencePlan.source, checked: '2025-10-03' },
};

/** The moment of all fixtures: the Tuesday before Thanksgiving, in the afternoon. */
export const fixtureMoment = '2026-11-24T14:12:00-08:00';

/** Waits for something on the screen: a directory or a map is read in several turns. */
export async function appears(element: HTMLElement, selector: string): Promise<HTMLElement> {
  for (let turn = 0; turn < 500; turn++) {
    const found = element.shadowRoot?.querySelector<HTMLElement>(selector);
    if (found) return found;
    await new Promise((resolve) => requestAnimationFrame(resolve));
  }
  throw new Error(`"${selector}" did not come.`);
}

/** Types into a search by own words, as a member does, and waits for what is found. */
export const typing =
  (words: string) =>
  async (element: HTMLElement): Promise<void> => {
    const input = (await appears(element, '#words')) as HTMLInputElement;
    input.value = words;
    input.dispatchEvent(new Event('input'));
    await appears(element, '.results, .flagged, .found:not(.visually-hidden)');
  };
