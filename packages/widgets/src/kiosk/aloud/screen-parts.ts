import { controlInWords, controls, isSilent, wordsOf } from './control-words.js';
import type { Part } from './read-aloud.js';

/** What stands on a line of its own, and so is said in one breath. */
const blocks =
  'address, article, aside, dd, div, dl, dt, details, fieldset, form, h1, h2, h3, h4, h5, h6, legend, li, ol, p, section, table, td, th, tr, ul';

/** All that a root shows, in the order in which it is read; what a label says is its control's. */
export function partsOf(root: Node): Part[] {
  const parts: Part[] = [];
  for (const node of childrenOf(root)) visit(node, parts);
  return parts;
}

function childrenOf(node: Node): Node[] {
  if (node instanceof HTMLSlotElement) {
    const assigned = node.assignedNodes();
    return assigned.length > 0 ? assigned : [...node.childNodes];
  }
  const inside = node instanceof Element ? node.shadowRoot : null;
  return [...(inside ?? node).childNodes];
}

function visit(node: Node, parts: Part[]): void {
  if (node.nodeType === Node.TEXT_NODE) {
    const words = wordsOf(node);
    if (words && node.parentElement) parts.push({ element: node.parentElement, words });
    return;
  }
  if (!(node instanceof Element) || isSilent(node)) return;
  if (node.matches(controls)) {
    parts.push({ element: shownOf(node), words: controlInWords(node) });
  } else if (node instanceof HTMLLabelElement && node.control) {
    // A choice is a label around its control; any other label is said with its field.
    if (node.contains(node.control)) visit(node.control, parts);
  } else if (node.matches('.hint, .error') && node.closest('.field')) {
    // Said with the field that they describe; those of a group stand after its legend.
    if (node.closest('fieldset')) sentence(node, parts);
  } else if (isSentence(node)) {
    sentence(node, parts);
  } else {
    for (const child of childrenOf(node)) visit(child, parts);
  }
}

function sentence(element: Element, parts: Part[]): void {
  const words = wordsOf(element);
  if (words) parts.push({ element, words });
}

/** Words in one line, with no block and no control among them. */
const isSentence = (element: Element) =>
  !element.shadowRoot &&
  !(element instanceof HTMLSlotElement) &&
  element.querySelector(`${blocks}, ${controls}, slot`) === null;

/** A choice is seen as the whole row that its label is. */
const shownOf = (control: Element) => control.closest('label') ?? control;
