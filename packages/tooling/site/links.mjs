// Every link of the built pages leads somewhere: to a file of the site, and to an id on it. No
// request is made, so links to other sites are not followed.
import { existsSync, readFileSync, readdirSync, statSync } from 'node:fs';
import { posix, join } from 'node:path';

const attributes = (html, name) =>
  [...html.matchAll(new RegExp(`\\s${name}="([^"]*)"`, 'g'))].map(([, value]) =>
    value.replaceAll('&amp;', '&'),
  );

/** Code that is shown is no link of the page. */
const withoutCode = (html) => html.replaceAll(/<pre[^]*?<\/pre>|<code[^]*?<\/code>/g, '');

/** Each dead link as "page: link", in the pages of a folder. */
export function deadLinks(folder) {
  const pages = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => name.replaceAll('\\', '/'))
    .filter((name) => name.endsWith('.html') && !name.startsWith('careway/'));
  const texts = new Map(
    pages.map((page) => [page, withoutCode(readFileSync(join(folder, page), 'utf8'))]),
  );
  const ids = new Map([...texts].map(([page, html]) => [page, new Set(attributes(html, 'id'))]));
  const isFile = (path) => existsSync(join(folder, path)) && statSync(join(folder, path)).isFile();
  return [...texts].flatMap(([page, html]) =>
    [...attributes(html, 'href'), ...attributes(html, 'src')]
      .filter((link) => {
        if (/^(https:|mailto:|tel:)/.test(link)) return false;
        const [path, anchor] = link.split('#');
        const target = path ? posix.join(posix.dirname(page), path.split('?')[0]) : page;
        if (!isFile(target)) return true;
        return Boolean(anchor) && !ids.get(target)?.has(decodeURIComponent(anchor));
      })
      .map((link) => `${page}: ${link}`),
  );
}
