import { fixture } from '@open-wc/testing';
import { CarewayElement } from '../careway-element.js';
import type { Fixture } from './fixtures.js';

/**
 * Waits until an element has settled: its words, its plan and what follows from them. By tasks,
 * not by frames: a page that another test has put behind its own gets no frames.
 */
export async function settled(element: Element): Promise<void> {
  for (let turn = 0; turn < 100; turn++) {
    if (element instanceof CarewayElement) await element.updateComplete;
    await new Promise((resolve) => setTimeout(resolve));
    if (turn > 2 && !element.shadowRoot?.querySelector('.skeleton, [aria-busy="true"]')) return;
  }
}

/** Puts a fixture on the page in the state it is about. */
export async function show(example: Fixture): Promise<CarewayElement> {
  const shown = await fixture<HTMLElement>(example.render());
  const element = shown.localName === 'careway-plan' ? shown.firstElementChild : shown;
  if (!(element instanceof CarewayElement)) {
    throw new Error(`The fixture "${example.name}" renders no element of the kit.`);
  }
  await settled(element);
  if (example.act) {
    await example.act(element);
    await settled(element);
  }
  return element;
}

/** Text that a reader meets, white space folded. */
export function textOf(element: Element): string {
  const parts: string[] = [];
  const walk = (node: Node) => {
    if (node instanceof Element) {
      if (['STYLE', 'SCRIPT'].includes(node.tagName)) return;
      if (node.getAttribute('aria-hidden') === 'true') return;
    }
    if (node.nodeType === Node.TEXT_NODE) parts.push(node.textContent ?? '');
    for (const child of node.childNodes) walk(child);
  };
  walk(element.shadowRoot ?? element);
  return parts.join(' ').replaceAll(/\s+/g, ' ').trim();
}
