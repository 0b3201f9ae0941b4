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
  return `${open}${content && `\n  ${content}\n`}</${name}>`;
}

const originOf = (address: string) => (/^https?:/.test(address) ? new URL(address).origin : '');

/** Sources of a directive: the page's own site, and others by their origin. */
const sources = (...origins: readonly string[]) =>
  ["'self'", ...new Set(origins.filter(Boolean))].join(' ');

function policyFor({ way, folder, plan }: Choice): string {
  const kit = originOf(folder);
  const framed = way === 'frame';
  return [
    "default-src 'none'",
    `script-src ${sources(kit)}`,
    `style-src ${sources(kit)}`,
    framed ? `frame-src ${sources(kit)}` : `connect-src ${sources(kit, originOf(plan))}`,
    "img-src 'self'",
    "base-uri 'none'",
    "require-trusted-types-for 'script'",
    'trusted-types lit-html',
  ].join('; ');
}

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
  const fallback = `<p>${escaped(phone)}</p>`;
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
    return { head: script('frame-host.js'), body: tag('iframe', frame, ''), policy };
  }
  const inside =
    choice.lang === undefined || isPlan
      ? fallback
      : `<p lang="${escaped(choice.lang)}">${escaped(phone)}</p>`;
  const body =
    way === 'data'
      ? tag(
          'div',
          [
            `data-careway="${element}"`,
            ...written({ ...attributes, ...(isPlan && { lang: choice.lang }) }, 'data-'),
          ],
          inside,
        )
      : tag(
          `careway-${element}`,
          written({ ...attributes, ...(isPlan && { lang: choice.lang }) }),
          inside,
        );
  if (way !== 'single') return { head: style + script('careway.js'), body, policy };
  const hash = hashes[`single/${element}.js`];
  if (!hash) throw new Error(`integrity.json has no single/${element}.js. Build the folder anew.`);
  return {
    head: style + script(`single/${element}.js`, ` integrity="${hash}" crossorigin="anonymous"`),
    body,
    policy,
  };
}
