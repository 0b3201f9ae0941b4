import { colorTokens } from '../../../widgets/src/base/tokens.js';
import type { Look } from '../../../widgets/src/base/testing/contrast.js';

/* A theme between its CSS and its colors. Pure: the page and the tests use the same. */

/** The colors of a theme by the name of their token, each in both looks. */
export type ThemeColors = Readonly<Record<string, Readonly<Record<Look, string>>>>;

export const brandable = colorTokens.filter((token) => token.brandable);

export const ownColors: ThemeColors = Object.fromEntries(
  brandable.map(({ name, light, dark }) => [name, { light, dark }]),
);

/** A color as a person writes it, such as "5B2A6E" or "#abc"; undefined where it is none. */
export function readColor(text: string): string | undefined {
  const digits = /^#?((?:[0-9a-f]{3}){1,2})$/i.exec(text.trim())?.[1]?.toLowerCase();
  if (digits === undefined) return undefined;
  return `#${digits.length === 3 ? digits.replaceAll(/./g, '$&$&') : digits}`;
}

/** The colors that a theme's CSS sets with light-dark(). */
export function readTheme(css: string): ThemeColors {
  const pairs = css.matchAll(/--careway-([\w-]+): light-dark\((#[0-9a-f]{6}), (#[0-9a-f]{6})\)/g);
  return Object.fromEntries(
    [...pairs].map(([, name = '', light = '', dark = '']) => [name, { light, dark }]),
  );
}

export const inLook = (colors: ThemeColors, look: Look): Record<string, string> =>
  Object.fromEntries(Object.entries(colors).map(([name, both]) => [name, both[look]]));

/** The CSS of a theme, as the ready ones are written: first for browsers without light-dark(). */
export function writeTheme(colors: ThemeColors, about: string): string {
  const declared = (indent: string, value: (both: Readonly<Record<Look, string>>) => string) =>
    Object.entries(colors)
      .map(([name, both]) => `${indent}--careway-${name}: ${value(both)};`)
      .join('\n');
  return `/* ${about} */
:root {
${declared('  ', ({ light }) => light)}
}
@supports (color: light-dark(#000, #fff)) {
  :root {
    color-scheme: light dark;
${declared('    ', ({ light, dark }) => `light-dark(${light}, ${dark})`)}
  }
}
`;
}
