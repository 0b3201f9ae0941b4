import type { ElementInShort } from 'virtual:careway-elements';

/*
 * The code for a host's page, from what was chosen. Pure, so that a test can load what it writes in
 * a browser under the policy that it prints.
 */

/** How a page takes up an element. */
export const ways = {
  tags: 'Tags: I write the page',
  data: 'A <div>: my editor strips unknown tags',
  single: 'One file with its hash',
  frame: 'A frame: another site, or a vendor’s page',
} as const;
type Way = keyof typeof ways;

export interface Choice {
  element: string;
  way: Way;
  /** Where the folder of the kit lies: a path of the page's site, or an address of another. */
  folder: string;
  /** Where the plan profile lies. */
  plan: string;
  /** Left out where the page does not know the member's coverage. */
  lineOfBusiness?: string;
  /** Left out for that of the page. */
  lang?: string;
  /** A ready theme; left out for none. */
  theme?: string;
  kiosk?: boolean;
  /** What is shown until the script runs, and when it can't. */
  phone: string;
}

export interface Embed {
  /** What belongs into the page's head. */
  head: string;
  /** What belongs where the element is to stand. */
  body: string;
  /** The value of the header Content-Security-Policy, as strict as it can be. */
  policy: string;
}

const escaped = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');

const written = (attributes: Readonly<Record<string, string | undefined>>, prefix = '') =>
  Object.entries(attributes).flatMap(([name, value]) => {
    if (value === undefined) return [];
    return value === '' ? [prefix + name] : [`${prefix}${name}="${escaped(value)}"`];
  });

/** A tag with its attributes, broken into lines where it is long. */
function tag(name: string, attributes: readonly string[], content: string): string {
  const line = `<${[name, ...attributes].join(' ')}>`;
  const open = line.length > 90 ? `<${name}\n  ${attributes.join('\n  ')}\n>` : line;
  return `${open}${content && `\n  ${content.replaceAll('\n', '\n  ')}\n`}</${name}>`;
}

const ownSite = 'https://page.invalid';

/** The origin of an address on another site; nothing for a path, or while an address is typed. */
export function originOf(address: string): string {
  if (!URL.canParse(address, ownSite)) return '';
  const { origin } = new URL(address, ownSite);
  return origin === ownSite || !origin.startsWith('http') ? '' : origin;
}

/** What a frame shows: the plan around other elements has no page, and a kiosk is one by itself. */
export const framable = (element: string): boolean => !['plan', 'kiosk'].includes(element);

/** Whether the element may not take its plan from there: a <div> and a frame keep to known sites. */
export function planIsBarred({ way, folder, plan }: Choice): boolean {
  const origin = originOf(plan);
  return (way === 'data' || way === 'frame') && origin !== '' && origin !== originOf(folder);
}

/** Sources of a directive: the page's own site, and others by their origin. */
const sources = (...origins: readonly string[]) =>
  ["'self'", ...new Set(origins.filter(Boolean))].join(' ');

function policyFor({ way, folder, plan }: Choice): string {
  const kit = originOf(folder);
  const framed = way === 'frame';
  return [
    "default-src 'none'",
    `script-src ${sources(framed ? '' : kit)}`,
    `style-src ${sources(framed ? '' : kit)}`,
    framed ? `frame-src ${sources(kit)}` : `connect-src ${sources(kit, originOf(plan))}`,
    "img-src 'self'",
    "base-uri 'none'",
    "require-trusted-types-for 'script'",
    'trusted-types lit-html',
  ].join('; ');
}

/** What stands inside a plan, as the first of the elements that share it. */
const inPlan = 'contact';

/**
 * The code for a page.
 * @param about the element of the manifest
 * @param hashes integrity.json of the folder
 * @throws where the folder has no single file of the element
 */
export function embedCode(
  choice: Choice,
  about: ElementInShort,
  hashes: Readonly<Record<string, string>>,
): Embed {
  const { element, way, theme, phone } = choice;
  const folder = choice.folder.replace(/\/$/, '');
  const isPlan = element === 'plan';
  const known = (name: string, value: string | undefined) =>
    about.attributes.includes(name) ? value : undefined;
  const attributes = {
    [isPlan ? 'src' : 'plan']: choice.plan,
    'line-of-business': known('line-of-business', choice.lineOfBusiness),
    kiosk: known('kiosk', choice.kiosk ? '' : undefined),
  };
  const style = theme
    ? `<link rel="stylesheet" href="${escaped(`${folder}/themes/${theme}.css`)}" />\n`
    : '';
  const script = (file: string, more = '') =>
    `<script type="module" src="${escaped(`${folder}/${file}`)}"${more}></script>`;
  const policy = policyFor(choice);

  if (way === 'frame') {
    const asked = new URLSearchParams(
      Object.entries({ ...attributes, lang: choice.lang, kiosk: choice.kiosk ? 'true' : undefined })
        .filter(([, value]) => value !== undefined)
        .map(([name, value]) => [name, value ?? '']),
    );
    const src = `${folder}/frame/${element}.html?${asked.toString()}`;
    const frame = written({
      'data-careway-frame': '',
      title: about.summary.replace(/\.$/, ''),
      src,
    });
    // A page runs no script of another site only to give a frame its height.
    const host = originOf(folder) ? '' : folder;
    const head = `<script type="module" src="${escaped(host)}/frame-host.js"></script>`;
    return { head, body: tag('iframe', frame, ''), policy };
  }
  const fallback = choice.lang && !isPlan ? `<p lang="${escaped(choice.lang)}">` : '<p>';
  const place = (
    name: string,
    given: Readonly<Record<string, string | undefined>>,
    inside: string,
  ) =>
    way === 'data'
      ? tag('div', [`data-careway="${name}"`, ...written(given, 'data-')], inside)
      : tag(`careway-${name}`, written(given), inside);
  const words = `${fallback}${escaped(phone)}</p>`;
  const body = isPlan
    ? place(element, { ...attributes, lang: choice.lang }, place(inPlan, {}, words))
    : place(element, attributes, words);
  if (way !== 'single') return { head: style + script('careway.js'), body, policy };
  const single = (name: string) => {
    const hash = hashes[`single/${name}.js`];
    if (!hash) throw new Error(`integrity.json has no single/${name}.js. Build the folder anew.`);
    return script(`single/${name}.js`, ` integrity="${hash}" crossorigin="anonymous"`);
  };
  const scripts = [element, ...(isPlan ? [inPlan] : [])].map(single);
  return { head: style + scripts.join('\n'), body, policy };
}
