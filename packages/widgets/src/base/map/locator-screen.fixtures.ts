import { show, textOf } from '../testing/contract.js';
import { fixtures, LocatorSample } from './locator.fixtures.js';

export async function shown(name: string): Promise<LocatorSample> {
  const example = fixtures.find((one) => one.name === name);
  const element = example && (await show(example));
  if (!(element instanceof LocatorSample)) throw new Error(`There is no fixture "${name}".`);
  await framed(element);
  return element;
}

/** Waits until the frame was measured and drawn in its own size. */
export async function framed(element: LocatorSample): Promise<void> {
  const frame = one(element, '.map-frame');
  for (let turn = 0; turn < 100; turn++) {
    const [, , width] = one(element, '.map-drawing').getAttribute('viewBox')?.split(' ') ?? [];
    if (Number(width) === frame.clientWidth) return;
    await new Promise((resolve) => setTimeout(resolve));
  }
  throw new Error('The frame was not measured.');
}

export const all = (element: LocatorSample, selector: string): HTMLElement[] => [
  ...(element.shadowRoot?.querySelectorAll<HTMLElement>(selector) ?? []),
];
export function one(element: LocatorSample, selector: string): HTMLElement {
  const [found] = all(element, selector);
  if (!found) throw new Error(`There is no "${selector}".`);
  return found;
}
export const pins = (element: LocatorSample) => all(element, '.map-pin');
export const pin = (element: LocatorSample, label: string): HTMLElement => {
  const found = pins(element).find((made) => made.textContent.trim() === label);
  if (!found) throw new Error(`There is no pin "${label}".`);
  return found;
};
export const nameOf = (button: HTMLElement) => button.getAttribute('aria-label');
export const status = (element: LocatorSample) => words(one(element, '[role="status"]'));
export const words = (element: HTMLElement) => textOf(element);
export const focused = (element: LocatorSample) => element.shadowRoot?.activeElement ?? undefined;
export const act = (element: LocatorSample, label: string): HTMLElement => {
  const found = all(element, '.map-acts button').find(
    (made) => (nameOf(made) ?? words(made)) === label,
  );
  if (!found) throw new Error(`There is no button "${label}".`);
  return found;
};
export async function press(element: LocatorSample, target: HTMLElement): Promise<void> {
  target.focus();
  target.click();
  await element.updateComplete;
}
export async function key(element: LocatorSample, target: HTMLElement, name: string, more = {}) {
  const event = new KeyboardEvent('keydown', {
    key: name,
    bubbles: true,
    composed: true,
    cancelable: true,
    ...more,
  });
  target.dispatchEvent(event);
  await element.updateComplete;
  return event;
}
export const middle = (target: Element) => {
  const { left, top, width, height } = target.getBoundingClientRect();
  return { x: left + width / 2, y: top + height / 2 };
};
