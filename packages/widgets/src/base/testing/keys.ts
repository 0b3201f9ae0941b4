import { sendKeys } from '@web/test-runner-commands';
import { settled } from './contract.js';
import { nameOf } from './shown-as.js';

/** What has the focus, in whatever shadow tree it lies; nothing where only the page has it. */
export function focusedNow(): HTMLElement | undefined {
  let node = document.activeElement;
  while (node?.shadowRoot?.activeElement) node = node.shadowRoot.activeElement;
  return node instanceof HTMLElement && node !== document.body ? node : undefined;
}

/** An element after all hosts that it lies in, the outermost first. */
function withHosts(element: Element): Element[] {
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? [...withHosts(root.host), element] : [element];
}

/** Whether the first comes after the second in the page, through all shadow trees. */
function comesAfter(first: Element, second: Element): boolean {
  const path = withHosts(second);
  const [here, there] = withHosts(first)
    .map((node, depth) => [node, path[depth]] as const)
    .find(([node, other]) => node !== other) ?? [first, first];
  if (!there) return true;
  return (there.compareDocumentPosition(here) & Node.DOCUMENT_POSITION_FOLLOWING) > 0;
}

/** One press of Tab, or of Shift and Tab. */
async function pressTab(back: boolean): Promise<void> {
  if (!back) {
    await sendKeys({ press: 'Tab' });
    return;
  }
  await sendKeys({ down: 'Shift' });
  try {
    await sendKeys({ press: 'Tab' });
  } finally {
    await sendKeys({ up: 'Shift' });
  }
}

/**
 * Goes to what is named as a member without a mouse does: with Tab or, where it lies before the
 * focus, with Shift and Tab. Only these keys move the focus, and each press has to lead on in the
 * order of the page. It ends where it has come past, for Tab leads round in some browsers, and in
 * others out of the page to bars of their own.
 * @param element where to look: in its shadow root.
 * @param selector what is looked for. Where several match, any of them will do.
 * @throws Error that says where the focus was, when Tab does not come there.
 */
export async function tabTo(element: Element, selector: string): Promise<HTMLElement> {
  const wanted = [...(element.shadowRoot?.querySelectorAll(selector) ?? [])];
  const start = focusedNow();
  // Driven from outside, WebKit's page never is, and has a focus all the same.
  const isInFront = document.hasFocus();
  const back = start !== undefined && !wanted.some((target) => comesAfter(target, start));
  const leads = (from: Element, to: Element) =>
    back ? comesAfter(from, to) : comesAfter(to, from);
  const passed: string[] = [];
  const fail = (why: string): never => {
    const keys = back ? 'Shift and Tab' : 'Tab';
    const from = start ? nameOf(start) : 'the page';
    const way = passed.length > 0 ? passed.join(', ') : 'nothing';
    throw new Error(`${keys} never came from ${from} to "${selector}": ${why}. Passed: ${way}.`);
  };
  if (wanted.length === 0) fail('there is none');
  if (start && wanted.length === 1 && wanted[0] === start) fail('it has the focus already');
  for (let last = start; ;) {
    await pressTab(back);
    const now = focusedNow();
    if (!now || (isInFront && !document.hasFocus())) return fail('the focus left the page');
    if (now === last) return fail('the focus did not move');
    if (last && !leads(last, now)) return fail(`the focus went round to ${nameOf(now)}`);
    const found = element.shadowRoot?.activeElement;
    if (found?.matches(selector)) return found as HTMLElement;
    passed.push(nameOf(now));
    if (wanted.every((target) => leads(target, now))) return fail('the focus came past it');
    last = now;
  }
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
