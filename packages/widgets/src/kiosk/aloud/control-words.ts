import { msg, str } from '@lit/localize';
import { isShown } from '../../base/older-browsers.js';

/** What a person acts on. */
export const controls = 'a[href], button, input, select, textarea, summary';

/** A control as it is said: its name, what it is, how it stands, and what is written for it. */
export function controlInWords(control: Element): string {
  const more = [errorOf(control), hintOf(control)].filter(Boolean).join(' ');
  const words = kindInWords(control, nameOf(control).replace(/[.:]$/, ''));
  return more ? `${words} ${more}` : words;
}

function kindInWords(control: Element, name: string): string {
  if (control instanceof HTMLInputElement && /^(radio|checkbox)$/.test(control.type)) {
    return control.checked ? msg(str`${name}. Chosen.`) : msg(str`${name}. Not chosen.`);
  }
  if (control instanceof HTMLSelectElement) {
    const chosen = control.selectedOptions[0]?.label ?? '';
    return msg(str`${name}. List. ${chosen}.`);
  }
  if (control instanceof HTMLInputElement || control instanceof HTMLTextAreaElement) {
    return control.value === ''
      ? msg(str`${name}. To fill in. Empty.`)
      : msg(str`${name}. To fill in. ${control.value}.`);
  }
  const pressed = control.getAttribute('aria-pressed');
  if (pressed === 'true') return msg(str`${name}. Button. On.`);
  const folded = control.matches('summary')
    ? control.parentElement?.hasAttribute('open') === false
    : control.getAttribute('aria-expanded') === 'false';
  return folded ? msg(str`${name}. Button. Closed.`) : msg(str`${name}. Button.`);
}

function nameOf(control: Element): string {
  const own = control.getAttribute('aria-label');
  if (own) return own;
  const by = referred(control, 'aria-labelledby');
  if (by) return by;
  const labels = (control as Partial<HTMLInputElement>).labels;
  if (labels?.length) return [...labels].map(wordsOf).join(' ');
  return wordsOf(control);
}

/** Hint and error stand in one root with their control, tied by id. */
const hintOf = (control: Element) => referred(control, 'aria-describedby', ':not(.error)');
const errorOf = (control: Element) => referred(control, 'aria-describedby', '.error');

function referred(control: Element, attribute: string, selector = '*'): string {
  const root = control.getRootNode() as ShadowRoot;
  return (control.getAttribute(attribute) ?? '')
    .split(/\s+/)
    .map((id) => (id ? root.querySelector(`#${CSS.escape(id)}`) : undefined))
    .flatMap((element) => (element?.matches(selector) ? wordsOf(element) : []))
    .join(' ');
}

/** The words of an element as they are heard: not what is drawn beside them. */
export function wordsOf(node: Node): string {
  if (node.nodeType === Node.TEXT_NODE) return fold(node.textContent ?? '');
  if (node instanceof Element && isSilent(node)) return '';
  const children = node instanceof HTMLSlotElement ? node.assignedNodes() : [...node.childNodes];
  const words = children.map(wordsOf).filter(Boolean);
  return fold(words.join(' ')).replaceAll(/ ([.,:;!?])/g, '$1');
}

const fold = (text: string) => text.replaceAll(/\s+/g, ' ').trim();

export function isSilent(element: Element): boolean {
  return (
    element.getAttribute('aria-hidden') === 'true' ||
    element.matches('svg, style, script, dialog:not([open])') ||
    !(element instanceof HTMLSlotElement || isShown(element))
  );
}
