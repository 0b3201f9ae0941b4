import { colorTokens, urgencyLevels } from '../tokens.js';

/** WCAG 2.2 relative luminance of a color written as #rrggbb. */
const luminance = (hex: string): number => {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const c = parseInt(hex.slice(at, at + 2), 16) / 255;
    return c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
};

/** The contrast of two colors written as #rrggbb, from 1 to 21. */
export const contrast = (a: string, b: string): number => {
  const [dark = 0, light = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (light + 0.05) / (dark + 0.05);
};

/** What is read or seen on what, and how much of a contrast WCAG 2.1 AA asks for. */
export interface ContrastCheck {
  name: string;
  on: string;
  least: 4.5 | 3;
}

const grounds = ['paper', 'ground', 'accent-tint'] as const;

/** Every pair of colors of which a host brands at least one. */
export const contrastChecks: readonly ContrastCheck[] = [
  ...grounds.flatMap((on) =>
    ['ink', 'muted', 'accent'].map((name) => ({ name, on, least: 4.5 as const })),
  ),
  { name: 'on-accent', on: 'accent', least: 4.5 },
  ...grounds.map((on) => ({ name: 'edge', on, least: 3 as const })),
  ...urgencyLevels.flatMap((level) => [
    ...['paper', 'ground'].map((on) => ({ name: `${level}-strong`, on, least: 4.5 as const })),
    { name: 'ink', on: `${level}-tint`, least: 4.5 as const },
  ]),
  { name: 'accent', on: 'urgent-tint', least: 4.5 },
  { name: 'emergency-strong', on: 'accent-tint', least: 4.5 },
];

export type Look = 'light' | 'dark';

/** The kit's own colors in a look, with those that a host has put in their place. */
export function colorsOf(look: Look, own: Readonly<Record<string, string>> = {}) {
  return new Map(colorTokens.map((token) => [token.name, own[token.name] ?? token[look]]));
}

/** Each check with the contrast that it finds. */
export function contrastsOf(colors: ReadonlyMap<string, string>) {
  const color = (name: string) => {
    const found = colors.get(name);
    if (!found) throw new Error(`There is no color "${name}".`);
    return found;
  };
  return contrastChecks.map((check) => {
    const ratio = contrast(color(check.name), color(check.on));
    return { ...check, ratio, enough: ratio >= check.least };
  });
}
