import { unsafeCSS, type CSSResult } from 'lit';

/** Black, white and yellow, in place of what a host brands; urgency keeps its colors for the dark. */
export const strongColors: Readonly<Record<string, string>> = {
  ground: '#000000',
  paper: '#000000',
  ink: '#ffffff',
  muted: '#ffffff',
  accent: '#ffe45c',
  'on-accent': '#000000',
  'accent-tint': '#2b2500',
  edge: '#ffffff',
  line: '#ffffff',
};

/** For the kiosk's own parts, and through the host's names for the elements inside. */
export const contrastStyles: CSSResult = unsafeCSS(`
.contrast {
  color-scheme: dark;
  color: #ffffff;
  ${Object.entries(strongColors)
    .map(([name, value]) => `--_${name}: ${value}; --careway-${name}: ${value};`)
    .join('\n')}
}
`);
