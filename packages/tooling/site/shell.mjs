// The page around the words.
import { posix } from 'node:path';
import { escapeHtml } from './markdown.mjs';

/**
 * As strict as a host's can be; frames and examples are of the site itself. It stands in the page,
 * for hosts that set no headers.
 */
const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "connect-src 'self'",
  "img-src 'self'",
  "font-src 'self'",
  "frame-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "require-trusted-types-for 'script'",
  'trusted-types lit-html',
].join('; ');

/** The way from one page of the site to another or to a file of it. */
export const way = (from, to) => posix.relative(posix.dirname(from), to) || posix.basename(to);

function navigation(rooms, here) {
  return rooms
    .map(({ title, pages }) => {
      const open = pages.some(({ address }) => address === here);
      const items = pages.map(({ address, short }) => {
        const current = address === here ? ' aria-current="page"' : '';
        return `<li><a href="${way(here, address)}"${current}>${escapeHtml(short)}</a></li>`;
      });
      return `<details${open ? ' open' : ''}><summary>${escapeHtml(title)}</summary><ul>${items.join('')}</ul></details>`;
    })
    .join('\n');
}

function contents(headings) {
  const shown = headings.filter(({ level }) => level === 2);
  if (shown.length < 3) return '';
  const items = shown.map(({ id, words }) => `<li><a href="#${id}">${escapeHtml(words)}</a></li>`);
  return `<nav class="contents" aria-label="On this page"><details><summary>On this page</summary><ul>${items.join('')}</ul></details></nav>`;
}

/** A whole page. `html` is trusted: it comes from the files of the repository. */
export function shell({ address, title, about, html, headings, rooms }) {
  const to = (file) => way(address, file);
  const [first, ...rest] = html.split('</h1>');
  const body = rest.length ? `${first}</h1>${contents(headings)}${rest.join('</h1>')}` : html;
  return `<!doctype html>
<html lang="en" data-root="${to('index.html').replace(/index\.html$/, '')}">
  <head>
    <meta charset="utf-8" />
    <meta http-equiv="content-security-policy" content="${policy}" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <meta name="description" content="${escapeHtml(about)}" />
    <title>${escapeHtml(title)} · Careway</title>
    <link rel="alternate" type="text/plain" href="${to('llms.txt')}" title="llms.txt" />
    <link rel="icon" href="${to('favicon.svg')}" />
    <link rel="stylesheet" href="${to('assets/site.css')}" />
    <script type="module" src="${to('assets/site.js')}"></script>
  </head>
  <body>
    <a class="skip" href="#main">Skip to the page</a>
    <header>
      <a class="home" href="${to('index.html')}">Careway</a>
      <a class="to-rooms" href="#rooms">All pages</a>
      <search><form role="none" id="search-form">
        <label for="search">Search</label>
        <input id="search" type="search" autocomplete="off" spellcheck="false" disabled />
      </form></search>
    </header>
    <div class="columns">
      <main id="main" tabindex="-1">
        <section id="found" aria-live="polite" hidden></section>
        <article>
${body}
        </article>
      </main>
      <nav class="rooms" id="rooms" aria-label="All pages">${navigation(rooms, address)}</nav>
    </div>
  </body>
</html>
`;
}
