import { fixtureCleanup } from '@open-wc/testing';
import type { CarewayElement } from '../base/careway-element.js';
import { settled, show, textOf } from '../base/testing/contract.js';
import { fixtures } from './pcp-finder.fixtures.js';

export const shown = (name: string): Promise<CarewayElement> => {
  const found = fixtures.find((example) => example.name === name);
  if (!found) throw new Error(`There is no fixture "${name}".`);
  // Two at once would push one off the screen, where it waits to be seen.
  fixtureCleanup();
  return show(found);
};

export const all = (element: Element, selector: string): HTMLElement[] => [
  ...(element.shadowRoot?.querySelectorAll<HTMLElement>(selector) ?? []),
];
export const one = (element: Element, selector: string): HTMLElement => {
  const [found] = all(element, selector);
  if (!found) throw new Error(`There is no "${selector}" on the screen.`);
  return found;
};
export const words = (element: HTMLElement) => textOf(element);
export const names = (element: Element) => all(element, '.found .name').map(words);
export const focused = (element: Element) => element.shadowRoot?.activeElement ?? undefined;
export const button = (element: Element, label: string): HTMLElement => {
  const found = all(element, 'button').find((made) => words(made).includes(label));
  if (!found) throw new Error(`There is no button "${label}".`);
  return found;
};

export async function search(element: CarewayElement, text: string, place?: string): Promise<void> {
  const type = (id: string, value: string) => {
    const box = one(element, id) as HTMLInputElement;
    box.value = value;
    box.dispatchEvent(new Event('input'));
  };
  type('#text', text);
  if (place !== undefined) type('#place', place);
  button(element, 'Search').click();
  await settled(element);
}

export async function press(element: CarewayElement, target: HTMLElement): Promise<void> {
  target.focus();
  target.click();
  await settled(element);
}

export const told = (element: Element) => words(one(element, '.told'));
