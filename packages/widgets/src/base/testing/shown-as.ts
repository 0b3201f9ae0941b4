import { executeServerCommand } from '@web/test-runner-commands';

interface Media {
  media?: 'print';
  forcedColors?: 'active';
}

/** Looks at the page as on paper, or in a system's own few colors, and back again. */
export async function shownAs<Found>(media: Media, look: () => Found): Promise<Found> {
  await executeServerCommand('show-as', media);
  try {
    return look();
  } finally {
    await executeServerCommand('show-as', {});
  }
}

/** What an error calls an element: its tag, its classes and how its words begin. */
export const nameOf = (element: Element): string =>
  `${[element.localName, ...element.classList].join('.')} “${element.textContent.trim().replaceAll(/\s+/g, ' ').slice(0, 40)}”`;

const sides = ['top', 'right', 'bottom', 'left'] as const;

const hasEdge = (style: CSSStyleDeclaration): boolean =>
  (style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) > 0) ||
  sides.some(
    (side) =>
      style.getPropertyValue(`border-${side}-style`) !== 'none' &&
      parseFloat(style.getPropertyValue(`border-${side}-width`)) > 0,
  );

const visible = (root: ParentNode, selector: string): HTMLElement[] =>
  [...root.querySelectorAll<HTMLElement>(selector)].filter(
    (element) => element.checkVisibility() && element.getBoundingClientRect().width > 1,
  );

/** What is drawn for a control: the label around it, where it lies unseen in one. */
const drawn = (control: HTMLElement): HTMLElement =>
  control.closest<HTMLElement>('label.choice, label') ?? control;

const isUnderlined = (element: Element): boolean =>
  [element, ...element.children].some((part) =>
    getComputedStyle(part).textDecorationLine.includes('underline'),
  );

/**
 * Controls that nobody could tell from words where a system paints in few colors of its own: it
 * takes all backgrounds and shadows away, and leaves borders, outlines, icons and underlines.
 */
export const withoutEdge = (root: ShadowRoot): string[] =>
  visible(root, 'button, a.button, a.call, input, select, textarea')
    .filter((control) => {
      const isNative = getComputedStyle(control).appearance !== 'none' && control.matches('input');
      const hasIcon = control.querySelector('svg') !== null;
      const isSeen = [control, drawn(control)].some((one) => hasEdge(getComputedStyle(one)));
      return !isNative && !hasIcon && !isSeen && !isUnderlined(control);
    })
    .map(nameOf);

/** Buttons that nobody can press on paper; names and pins of a map are to be read. */
export const onPaperForNothing = (root: ShadowRoot): string[] =>
  visible(root, 'button:not(.name, .map-pin)').map(nameOf);

/** How light a color is, from 0 for black to 1 for white. */
function lightness(color: string): number {
  const [red = 0, green = 0, blue = 0, alpha = 1] = (color.match(/[\d.]+/g) ?? []).map(Number);
  return 1 - alpha * (1 - (0.2126 * red + 0.7152 * green + 0.0722 * blue) / 255);
}

/** Words too light for paper: a browser leaves grounds out when it prints, but where told not to. */
export function tooLightForPaper(root: ShadowRoot): string[] {
  const texts = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const light = new Set<Element>();
  for (let node = texts.nextNode(); node; node = texts.nextNode()) {
    const element = node.parentElement;
    if (!element || !node.textContent?.trim() || ['STYLE', 'OPTION'].includes(element.tagName))
      continue;
    if (!element.checkVisibility() || element.closest('.visually-hidden')) continue;
    const style = getComputedStyle(element);
    const isExact = ['', '-webkit-'].some(
      (prefix) => style.getPropertyValue(`${prefix}print-color-adjust`) === 'exact',
    );
    if (!isExact && lightness(style.color) > 0.55) light.add(element);
  }
  return [...light].map(nameOf);
}
