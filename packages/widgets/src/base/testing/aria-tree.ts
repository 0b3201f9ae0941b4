import { compareSnapshot, executeServerCommand, getSnapshot } from '@web/test-runner-commands';
import { isChromium } from './is-chromium.js';

/** A node as the browser gives it to a screen reader; it names more than is written down here. */
interface AriaNode {
  role: string;
  name?: string;
  value?: string | number;
  description?: string;
  level?: number;
  checked?: boolean | 'mixed';
  expanded?: boolean;
  selected?: boolean;
  disabled?: boolean;
  required?: boolean;
  invalid?: string;
  children?: AriaNode[];
}

const states = ['level', 'checked', 'expanded', 'selected', 'disabled', 'required'] as const;

const folded = (words = '') =>
  words.replaceAll(/\s+/g, ' ').replaceAll('`', '’').replaceAll('"', '”').trim();

const solid = (words = '') => folded(words).replaceAll(' ', '');

function* linesOf(node: AriaNode, depth: number): Generator<string> {
  const { role, name, value, description, invalid, children = [] } = node;
  const indent = '  '.repeat(depth);
  if (role === 'StaticText') {
    if (folded(name)) yield `${indent}${folded(name)}`;
    return;
  }
  const facts = states.flatMap((state) => {
    const is = node[state];
    return is === undefined || is === false ? [] : is === true ? state : `${state}=${is}`;
  });
  if (invalid && invalid !== 'false') facts.push('invalid');
  yield [
    `${indent}- ${role}`,
    name && `"${folded(name)}"`,
    ...facts.map((fact) => `[${fact}]`),
    value !== undefined && `= ${folded(String(value))}`,
    description && `(${folded(description)})`,
  ]
    .filter(Boolean)
    .join(' ');
  // A name that is read out with its node is not said again below it.
  const plain = children.every(({ role: child }) => child === 'StaticText');
  if (plain && solid(children.map((child) => child.name).join('')) === solid(name)) return;
  for (const child of children) yield* linesOf(child, depth + 1);
}

/** What a screen reader is told of the page, as text. */
async function read(): Promise<string> {
  const page = await executeServerCommand<AriaNode | null, object>('a11y-snapshot', {});
  return page?.children?.flatMap((child) => [...linesOf(child, 0)]).join('\n') ?? '';
}

/** How often what differs or is new is read again: a map or a search may still be on its way. */
const TRIES = 30;

/**
 * Holds what a screen reader is told of an element, alone on its page, to what it was told before:
 * the text in __snapshots__ beside the test. "npx wtr --update-snapshots" writes it anew: read its
 * diff.
 */
export async function readsAsBefore(name: string): Promise<void> {
  // Only Chromium shows its tree to a test.
  if (!isChromium) return;
  const stored = await getSnapshot({ name });
  let content = await read();
  for (let turn = 0; turn < TRIES && content !== stored; turn++) {
    content = await read();
  }
  await compareSnapshot({ name, content });
}
