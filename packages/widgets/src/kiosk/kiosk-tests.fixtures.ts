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

const targets = 'button, a, label:has(input), select, summary, .control';

/** What a finger would miss: targets under 60 pixels. */
export function tooSmall(roots: readonly ParentNode[]): string[] {
  return roots
    .flatMap((root) => [...root.querySelectorAll<HTMLElement>(targets)])
    .filter((target) => target.checkVisibility())
    .flatMap((target) => {
      const { width, height } = target.getBoundingClientRect();
      const isSmall = width > 1 && (width < 60 || height < 60);
      return isSmall ? [`${target.textContent.trim()}: ${width} × ${height}`] : [];
    });
}

/** Pairs of targets that a finger could press for each other: less than 8 pixels apart. */
export function tooClose(root: ParentNode): string[] {
  const boxes = [...root.querySelectorAll<HTMLElement>('button, label:has(input)')]
    .filter((target) => target.checkVisibility() && !target.matches('.cover'))
    .map((target) => ({
      words: target.textContent.trim(),
      box: target.getBoundingClientRect(),
      end: target.closest('.stage')?.getBoundingClientRect().bottom ?? Infinity,
    }))
    // What is scrolled away lies under the tools, and can't be pressed there.
    .filter(({ box, end }) => box.bottom <= end);
  return boxes.flatMap((one, index) =>
    boxes.slice(index + 1).flatMap((other) => {
      const across = Math.max(one.box.left - other.box.right, other.box.left - one.box.right);
      const down = Math.max(one.box.top - other.box.bottom, other.box.top - one.box.bottom);
      return Math.max(across, down) < 7.99 ? [`${one.words} and ${other.words}`] : [];
    }),
  );
}
