import { strongColors } from '../../kiosk/contrast.styles.js';
import { colorTokens, tokenStyles } from '../tokens.js';
import { themeNames } from './theme-names.js';

/** How the kit looks in one theme, light or dark. */
export interface ThemeLook {
  name: string;
  /** Each color of the kit as #rrggbb. */
  colors: ReadonlyMap<string, string>;
}

const hex = (rgb: string): string =>
  `#${(rgb.match(/\d+/g) ?? []).map((part) => Number(part).toString(16).padStart(2, '0')).join('')}`;

async function sheetOf(theme: string): Promise<CSSStyleSheet> {
  const sheet = new CSSStyleSheet();
  if (theme === '') return sheet;
  const answer = await fetch(new URL(`../../themes/${theme}.css`, import.meta.url));
  return sheet.replace(await answer.text());
}

/** What stands in an element that has the kit's colors. */
function probeOf(host: HTMLElement): HTMLElement {
  const root = host.attachShadow({ mode: 'open' });
  if (tokenStyles.styleSheet) root.adoptedStyleSheets = [tokenStyles.styleSheet];
  const probe = document.createElement('i');
  root.append(probe);
  return probe;
}

async function read(): Promise<ThemeLook[]> {
  const host = document.createElement('div');
  const probe = probeOf(host);
  const before = [...document.adoptedStyleSheets];
  const looks: ThemeLook[] = [];
  document.body.append(host);
  for (const theme of ['', ...themeNames]) {
    document.adoptedStyleSheets = [...before, await sheetOf(theme)];
    for (const scheme of ['light', 'dark']) {
      host.style.colorScheme = scheme;
      const colors = colorTokens.map(({ name }) => {
        probe.style.color = `var(--_${name})`;
        return [name, hex(getComputedStyle(probe).color)] as const;
      });
      looks.push({ name: `${theme || 'own'}, ${scheme}`, colors: new Map(colors) });
    }
  }
  document.adoptedStyleSheets = before;
  host.remove();
  const [, dark] = looks;
  const strong = new Map([...(dark?.colors ?? []), ...Object.entries(strongColors)]);
  return [...looks, { name: 'strong contrast of the kiosk', colors: strong }];
}

let known: Promise<ThemeLook[]> | undefined;

/** All looks that are ready for a host, as the browser paints them; read once. */
export const readLooks = (): Promise<ThemeLook[]> => (known ??= read());
