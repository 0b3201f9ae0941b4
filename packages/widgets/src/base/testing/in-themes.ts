import { expect, fixture } from '@open-wc/testing';
import { CarewayElement } from '../careway-element.js';
import { colorTokens } from '../tokens.js';
import { contrast, contrastChecks } from './contrast.js';
import { readLooks } from './looks.js';

/** Something on the screen as axe found it. */
interface Found {
  html: string;
  failureSummary?: string;
  any: { data: unknown }[];
}

interface Rule {
  id: string;
  nodes: Found[];
}

interface Axe {
  run: (element: Element, options: object) => Promise<Record<'violations' | 'incomplete', Rule[]>>;
}

/** Axe itself, which the assertion loads with its first use. */
async function theAxe(): Promise<Axe> {
  const page = globalThis as { axe?: Axe };
  if (!page.axe) await expect(await fixture('<p></p>')).to.be.accessible();
  if (!page.axe) throw new Error('The assertion "accessible" brought no axe.');
  return page.axe;
}

const gray = (value: number) => `#${value.toString(16).repeat(3)}`;

/**
 * A gray for each color of the kit, none far enough from another for words: in them axe finds fault
 * with every pair of colors that is on the screen, and with each link that is one by its color alone.
 */
const grays = new Map(colorTokens.map(({ name }, index) => [gray(64 + 3 * index), name]));

/** Axe's own, but that words of one letter count too. */
const options = {
  ignoreUnicode: true,
  ignoreLength: true,
  ignorePseudo: false,
  boldValue: 700,
  boldTextPt: 14,
  largeTextPt: 18,
  contrastRatio: { normal: { expected: 4.5 }, large: { expected: 3 } },
  pseudoSizeThreshold: 0.25,
  shadowOutlineEmMax: 0.2,
};

function* hostsIn(element: Element): Generator<HTMLElement> {
  if (element instanceof CarewayElement) yield element;
  for (const child of element.shadowRoot?.querySelectorAll('*') ?? []) yield* hostsIn(child);
}

/** A color on its way to another is neither: from now on each comes at once. */
export function keepStill(element: Element): void {
  const still = new CSSStyleSheet();
  still.replaceSync('*, *::before, *::after { transition: none !important; }');
  for (const { shadowRoot } of hostsIn(element)) shadowRoot?.adoptedStyleSheets.push(still);
}

/** Looks at an element in the grays, and gives it its colors back. */
async function inGrays<Seen>(element: Element, look: () => Promise<Seen>): Promise<Seen> {
  const styles = [...hostsIn(element)].map(({ style }) => style);
  for (const style of styles) {
    for (const [value, name] of grays) style.setProperty(`--_${name}`, value);
  }
  try {
    return await look();
  } finally {
    for (const style of styles) {
      for (const name of grays.values()) style.removeProperty(`--_${name}`);
    }
  }
}

interface Pair {
  words: string;
  ground: string;
  least: number;
}

/** The two colors of words that axe finds fault with, by their names, or as they are. */
function pairOf({ any }: Found): Pair | undefined {
  const { fgColor, bgColor, expectedContrastRatio } = (any[0]?.data ?? {}) as Record<
    string,
    string | undefined
  >;
  if (!fgColor || !bgColor || !expectedContrastRatio) return undefined;
  return {
    words: grays.get(fgColor) ?? fgColor,
    ground: grays.get(bgColor) ?? bgColor,
    least: Number.parseFloat(expectedContrastRatio),
  };
}

const isBrandable = (name: string) =>
  colorTokens.some((token) => token.name === name && token.brandable === true);

/** Whether a host that brands one of the two is told of it by the theme editor. */
const isToldOf = ({ words, ground, least }: Pair) =>
  ![words, ground].some(isBrandable) ||
  contrastChecks.some(
    (check) => check.name === words && check.on === ground && check.least >= least,
  );

/** The looks in which words can't be read on their ground. */
async function unreadable(pair: Pair): Promise<string[]> {
  const { words, ground, least } = pair;
  const looks = await readLooks();
  const faults = looks.flatMap(({ name, colors }) => {
    const ratio = contrast(colors.get(words) ?? words, colors.get(ground) ?? ground);
    return ratio < least ? [`${name}: ${words} on ${ground} ${ratio.toFixed(2)} < ${least}`] : [];
  });
  return isToldOf(pair) ? faults : [...faults, `${words} on ${ground} is no check of a theme`];
}

const isContrast = ({ id }: Rule) => id === 'color-contrast';

/**
 * What axe finds wrong with an element, its colors held to every ready theme in light and dark at
 * once: what is where is the same in all of them.
 */
export async function faultsInThemes(element: Element): Promise<string[]> {
  const axe = await theAxe();
  const { violations, incomplete } = await inGrays(element, () =>
    axe.run(element, {
      resultTypes: ['violations', 'incomplete'],
      selectors: false,
      checks: { 'color-contrast': { options } },
    }),
  );
  const faults = violations
    .filter((rule) => !isContrast(rule))
    .flatMap(({ id, nodes }) =>
      nodes.map(({ failureSummary = '', html }) => `${id}: ${failureSummary} in ${html}`),
    );
  // Of words before something drawn, or of an empty field, axe is not sure.
  for (const { nodes } of [...violations, ...incomplete].filter(isContrast)) {
    for (const node of nodes) {
      const pair = pairOf(node);
      const found = pair ? await unreadable(pair) : [];
      faults.push(...found.map((fault) => `${fault} in ${node.html}`));
    }
  }
  return faults;
}
