import { grievanceDeadlines } from '@careway/rules/grievance';
import type { LineOfBusiness } from '@careway/rules/core';
import type { Plan } from '@careway/rules/plan';
import { CarewayElement } from '../base/careway-element.js';
import { fixtureMoment } from '../base/testing/fixtures.js';
import { CarewayGrievanceForm } from './grievance-form.js';
import type { Receipt } from '../base/intake/receipt.js';
import type { Screen } from './screens.js';

/** What a person does on each screen: choices by value, words by the id of their field. */
export type Acts = Partial<Record<Screen, { choose?: string[]; write?: Record<string, string> }>>;

/** A made-up member's answers to everything. */
export const everyAnswer: Acts = {
  trouble: { choose: ['trouble=unhappy'] },
  coverage: { choose: ['coverage=commercial'] },
  harm: { choose: ['harm=no'] },
  you: {
    choose: ['filed-by=member'],
    write: {
      name: 'Rosa Example-Delgado',
      'member-id': 'SHP 0099 1122',
      'birth-date': '4',
      'birth-date-day': '9',
      'birth-date-year': '1968',
    },
  },
  reach: {
    choose: ['reach-by=phone', 'answer-language=es'],
    write: { phone: '(714) 555-0171' },
  },
  happened: {
    write: {
      text: 'The office told me on Monday that they never got my referral. I have called three times and each time I waited more than 40 minutes.',
      day: '11',
      'day-day': '23',
      'day-year': '2026',
      where: 'Example Family Clinic',
    },
  },
  wanted: { write: { wanted: 'My referral sent, and a call back' } },
};

const screens: Screen[] = [
  'trouble',
  'coverage',
  'meaning',
  'harm',
  'you',
  'reach',
  'happened',
  'files',
  'wanted',
];

export function controlOf(element: Element, id: string): HTMLInputElement | HTMLTextAreaElement {
  const control = element.shadowRoot?.querySelector<HTMLInputElement>(`#${id}`);
  if (!control) throw new Error(`There is no field "${id}" on this screen.`);
  return control;
}

export function write(element: Element, id: string, words: string): void {
  const control = controlOf(element, id);
  control.value = words;
  control.dispatchEvent(new Event('input', { bubbles: true }));
}

export async function choose(element: Element, choice: string): Promise<void> {
  const [name = '', value = ''] = choice.split('=');
  const radio = element.shadowRoot?.querySelector<HTMLInputElement>(
    `input[name="${name}"][value="${value}"]`,
  );
  if (!radio) throw new Error(`There is no choice "${choice}" on this screen.`);
  radio.click();
  if (element instanceof CarewayElement) await element.updateComplete;
}

/** Presses the one act of the screen, as Enter in a field does. */
export async function press(element: Element): Promise<void> {
  const button = element.shadowRoot?.querySelector<HTMLButtonElement>('form button:not([type])');
  if (!button) throw new Error('There is nothing to press on this screen.');
  button.click();
  if (element instanceof CarewayElement) await element.updateComplete;
}

export async function answer(element: Element, acts: Acts[Screen]): Promise<void> {
  for (const choice of acts?.choose ?? []) await choose(element, choice);
  for (const [id, words] of Object.entries(acts?.write ?? {})) write(element, id, words);
}

/** Answers and continues up to a screen, which is then in front. */
export async function walk(element: Element, until: Screen, acts: Acts = {}): Promise<void> {
  const isAsked = (screen: Screen) =>
    !['coverage', 'files'].includes(screen) ||
    element.shadowRoot?.querySelector(`#${screen}`) !== null;
  for (const screen of screens) {
    if (screen === until) return;
    if (!isAsked(screen)) continue;
    await answer(element, acts[screen] ?? everyAnswer[screen]);
    await press(element);
  }
}

/** What the intake would answer. */
export function receiptOf(
  plan: Plan,
  lineOfBusiness: LineOfBusiness | undefined,
  more: Partial<Receipt> = {},
): Receipt {
  const { kind = 'grievance', urgency = 'standard' } = more;
  const { forwardBy, acknowledgeBy, statusBy, resolveBy } = grievanceDeadlines(
    { lineOfBusiness, kind, urgency, receivedAt: fixtureMoment },
    { plan, at: fixtureMoment },
  );
  return {
    confirmation: 'K7R2-94XA',
    receivedAt: fixtureMoment,
    kind,
    urgency,
    planName: plan.name,
    ...(forwardBy && { forwardBy }),
    ...(acknowledgeBy && { acknowledgeBy }),
    ...(statusBy && { statusBy }),
    ...(resolveBy && { resolveBy }),
    ...more,
  };
}

/** Walks to the end and sends, with the page in the place of the intake. */
export async function sendTo(
  element: Element,
  page: (form: CarewayGrievanceForm) => void,
  acts: Acts = {},
): Promise<void> {
  await walk(element, 'check', acts);
  element.addEventListener('careway-submit', (event) => {
    event.preventDefault();
  });
  await press(element);
  if (!(element instanceof CarewayGrievanceForm)) return;
  page(element);
  await element.updateComplete;
}
