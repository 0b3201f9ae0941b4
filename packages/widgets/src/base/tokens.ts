import { unsafeCSS, type CSSResult } from 'lit';

/** One color of the kit, as light and dark value. */
export interface ColorToken {
  name: string;
  light: string;
  dark: string;
  /** A host brands these as --careway-<name>; urgency stays what it is everywhere. */
  brandable?: true;
}

export const urgencyLevels = ['emergency', 'urgent', 'nurse', 'pcp', 'self'] as const;
export type UrgencyLevel = (typeof urgencyLevels)[number];

export const colorTokens: readonly ColorToken[] = [
  { name: 'ground', light: '#f4f2ed', dark: '#0c1a1f', brandable: true },
  { name: 'paper', light: '#ffffff', dark: '#14262c', brandable: true },
  { name: 'ink', light: '#11272e', dark: '#eef3f2', brandable: true },
  { name: 'muted', light: '#3b4c52', dark: '#b6c5c8', brandable: true },
  { name: 'accent', light: '#0f3f4d', dark: '#a8dbe6', brandable: true },
  { name: 'on-accent', light: '#ffffff', dark: '#0c1a1f', brandable: true },
  { name: 'accent-tint', light: '#e3eef0', dark: '#183540', brandable: true },
  { name: 'edge', light: '#6b7c82', dark: '#7f959b', brandable: true },
  { name: 'line', light: '#d9dad5', dark: '#31464d', brandable: true },
  { name: 'here', light: '#ffbf3c', dark: '#ffc74f' },
  { name: 'here-ink', light: '#11272e', dark: '#0c1a1f' },
  { name: 'on-strong', light: '#ffffff', dark: '#0c1a1f' },
  { name: 'emergency-strong', light: '#9b1120', dark: '#ffb9b2' },
  { name: 'emergency-tint', light: '#fdecea', dark: '#3d1a1d' },
  { name: 'urgent-strong', light: '#6e3700', dark: '#ffcb85' },
  { name: 'urgent-tint', light: '#ffe8bd', dark: '#38270f' },
  { name: 'nurse-strong', light: '#00524f', dark: '#86ddd4' },
  { name: 'nurse-tint', light: '#e0f2f0', dark: '#0f3433' },
  { name: 'pcp-strong', light: '#144690', dark: '#b3cfff' },
  { name: 'pcp-tint', light: '#e8f0fc', dark: '#182f52' },
  { name: 'self-strong', light: '#275717', dark: '#b2df9c' },
  { name: 'self-tint', light: '#eaf4e3', dark: '#1c331a' },
];

const declare = (value: (token: ColorToken) => string) =>
  colorTokens
    .map((token) => {
      const own = value(token);
      return `--_${token.name}: ${token.brandable ? `var(--careway-${token.name}, ${own})` : own};`;
    })
    .join('\n');

/**
 * Private custom properties --_<name> that read the host's --careway-<name> where it may brand.
 * Browsers without light-dark() get the light values, so that no text ever lacks its color.
 */
export const tokenStyles: CSSResult = unsafeCSS(`
:host { ${declare(({ light }) => light)} }
@supports (color: light-dark(#000, #fff)) {
  :host { ${declare(({ light, dark }) => `light-dark(${light}, ${dark})`)} }
}
@media print {
  :host { color-scheme: light; ${declare(({ name, light }) => (name.endsWith('tint') || name === 'ground' ? '#ffffff' : light))} }
}
`);
