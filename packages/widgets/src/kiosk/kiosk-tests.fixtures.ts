import { settled, show } from '../base/testing/contract.js';
import { appears } from '../base/testing/fixtures.js';
import { fixtures } from './kiosk.fixtures.js';
import { CarewayKiosk } from './kiosk.js';

export const byName = (name: string) => {
  const found = fixtures.find((example) => example.name === name);
  if (!found) throw new Error(`There is no fixture "${name}".`);
  return found;
};

export const shown = async (name: string): Promise<CarewayKiosk> => {
  const element = await show(byName(name));
  if (!(element instanceof CarewayKiosk)) throw new Error(`"${name}" shows no kiosk.`);
  return element;
};

export const press = async (element: HTMLElement, selector: string): Promise<void> => {
  (await appears(element, selector)).click();
  await settled(element);
};

export const rootOf = (element: HTMLElement): ShadowRoot => {
  if (!element.shadowRoot) throw new Error('The element has no root.');
  return element.shadowRoot;
};
