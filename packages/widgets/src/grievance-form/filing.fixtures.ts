import type { Submission } from '@careway/rules/grievance';
import { settled, show } from '../base/testing/contract.js';
import { referencePlan } from '../base/testing/fixtures.js';
import { press, receiptOf, walk, type Acts } from './acts.fixtures.js';
import { CarewayGrievanceForm } from './grievance-form.js';
import { fixtures } from './grievance-form.fixtures.js';

export const byName = (name: string) => {
  const found = fixtures.find((example) => example.name === name);
  if (!found) throw new Error(`There is no fixture "${name}".`);
  return found;
};

export const headingOf = (element: Element) =>
  element.shadowRoot?.querySelector('h1, h2')?.textContent.trim();

export const focused = (element: Element) => element.shadowRoot?.activeElement;

export const buttonOf = (element: Element, words: string): HTMLButtonElement => {
  const all = element.shadowRoot?.querySelectorAll<HTMLButtonElement>('button') ?? [];
  const found = [...all].find((button) => button.textContent.includes(words));
  if (!found) throw new Error(`There is no button "${words}".`);
  return found;
};

export const edit = async (element: Element, label: string) => {
  buttonOf(element, `: ${label}`).click();
  await settled(element);
};

export interface Asked {
  url: string;
  key: string | null;
  body: Submission;
}

const realFetch = window.fetch.bind(window);

/** Puts the real network back. */
export function restoreFetch(): void {
  window.fetch = realFetch;
}

/** Stands in for the intake: each request gets the next answer; the last one stays. */
export function intake(...answers: (() => Response | Promise<Response>)[]): Asked[] {
  const asked: Asked[] = [];
  window.fetch = (url, init) => {
    asked.push({
      url: url as string,
      key: new Headers(init?.headers).get('idempotency-key'),
      body: JSON.parse(init?.body as string) as Submission,
    });
    const reply = answers.length > 1 ? answers.shift() : answers[0];
    return Promise.resolve().then(() => {
      if (!reply) throw new Error('This intake has no answer.');
      return reply();
    });
  };
  return asked;
}

export const stored = () =>
  new Response(JSON.stringify(receiptOf(referencePlan, 'commercial')), { status: 201 });
export const unreachable = () => Promise.reject(new TypeError('network'));
export const failing = () => new Response('{}', { status: 500 });
export const refusing = (code: string, path: string) => () =>
  new Response(JSON.stringify({ faults: [{ code, path }] }), { status: 422 });

export async function atCheck(acts: Acts = {}, fixture = 'meaning') {
  const start = { ...byName(fixture) };
  delete start.act;
  const element = await show(start);
  if (!(element instanceof CarewayGrievanceForm)) throw new Error('This is no grievance form.');
  await walk(element, 'check', acts);
  await settled(element);
  return element;
}

export async function send(element: Element) {
  await press(element);
  await settled(element);
}
