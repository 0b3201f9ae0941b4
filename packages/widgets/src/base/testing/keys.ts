import { sendKeys } from '@web/test-runner-commands';
import { settled } from './contract.js';

/** Goes on with Tab, as a member without a mouse does, until the focus is on what is named. */
export async function tabTo(element: Element, selector: string): Promise<HTMLElement> {
  const passed: string[] = [];
  for (let presses = 0; presses < 120; presses++) {
    await sendKeys({ press: 'Tab' });
    const focused = element.shadowRoot?.activeElement;
    if (focused?.matches(selector)) return focused as HTMLElement;
    if (focused) passed.push(focused.id || focused.localName);
  }
  throw new Error(`Tab never came to "${selector}", only to ${passed.join(', ')}.`);
}

/** Presses keys one after another, and waits for what comes of them. */
export async function keys(element: Element, ...presses: readonly string[]): Promise<void> {
  for (const press of presses) await sendKeys({ press });
  await settled(element);
}

/** Types words into what has the focus, and waits for what comes of them. */
export async function typeKeys(element: Element, words: string): Promise<void> {
  await sendKeys({ type: words });
  await settled(element);
}
