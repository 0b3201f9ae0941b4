import type { CarewayKiosk } from '@careway/widgets/kiosk';

/*
 * What visitors do inside the kiosk's page in its tests. Nothing that one of them writes stands in
 * these files as it is written, so what is found later is theirs.
 */

/** Words that nobody else has, found by `told`. */
export const word = (visitor: number): string =>
  ['Cana', 'ry', (46_656 + visitor).toString(36), 'q'].join('');

export const told = new RegExp(['Cana', 'ry[0-9a-z]+q'].join(''), 'i');

export function theKiosk(): CarewayKiosk {
  const kiosk = document.querySelector('careway-kiosk');
  if (!kiosk) throw new Error('There is no kiosk on the page.');
  return kiosk;
}

export function kioskRoot(): ShadowRoot {
  const root = theKiosk().shadowRoot;
  if (!root) throw new Error('The kiosk shows nothing.');
  return root;
}

const actRoot = () => kioskRoot().querySelector('.act')?.shadowRoot;

/** Waits by tasks, not by time, for what is to come. */
export async function appears<Found>(
  find: () => Found | null | undefined,
  what: string,
): Promise<Found> {
  for (let turn = 0; turn < 5000; turn++) {
    const found = find();
    if (found) return found;
    await new Promise((resolve) => setTimeout(resolve));
  }
  throw new Error(`${what} did not come.`);
}

/** Something of the kiosk's own. */
export const own = (selector: string): Promise<HTMLElement> =>
  appears(() => kioskRoot().querySelector<HTMLElement>(selector), selector);

/** Something of the element that the kiosk shows. */
export const inAct = (selector: string): Promise<HTMLElement> =>
  appears(() => actRoot()?.querySelector<HTMLElement>(selector), selector);

export async function type(selector: string, value: string): Promise<void> {
  const field = (await inAct(selector)) as HTMLInputElement;
  field.focus();
  field.value = value;
  field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true, data: value }));
}

export async function press(selector: string): Promise<void> {
  (await inAct(selector)).click();
}

/** Chooses an answer, where one is named, and goes on to what the next screen is known by. */
export async function goOn(answer: string | undefined, next: string): Promise<void> {
  if (answer) await press(`input[value=${answer}]`);
  await press('.button.primary');
  await inAct(next);
}

/** Opens one of the tiles of the start page, from 1; the small ones come after the others. */
export async function open(place: number): Promise<void> {
  await own('.tiles .tile');
  const tiles = kioskRoot().querySelectorAll<HTMLElement>('.tiles .tile, .small-tiles .button');
  tiles[place - 1]?.click();
  await inAct('h1');
}
