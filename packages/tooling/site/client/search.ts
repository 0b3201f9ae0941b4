import { html, render } from 'lit';
import MiniSearch, { type SearchResult } from 'minisearch';
import { searchOptions } from '../search-options.mjs';

/** A section of a page, as the index has it; its id is its address. */
interface Section {
  id: string;
  heading: string;
  title: string;
  excerpt: string;
}

const root = document.documentElement.dataset.root ?? '';
const most = 20;

let index: Promise<MiniSearch<Section>> | undefined;
const load = () =>
  (index ??= fetch(`${root}search.json`)
    .then((response) => response.text())
    .then((text) => MiniSearch.loadJSON<Section>(text, searchOptions)));

/** How many there are, and how many of them are shown. */
function countOf(all: number): string {
  if (all === 0) return 'Nothing found';
  if (all === 1) return '1 place';
  return all > most ? `${most} of ${all} places` : `${all} places`;
}

function show(place: HTMLElement, words: string, found: readonly SearchResult[]): void {
  const article = document.querySelector<HTMLElement>('article');
  const searching = words !== '';
  place.hidden = !searching;
  if (article) article.hidden = searching;
  if (!searching) return;
  const sections = found.slice(0, most) as unknown as readonly Section[];
  render(
    html`<h1>${countOf(found.length)}</h1>
      ${
        found.length === 0
          ? html`<p>
              Try one word, such as the name of an element, a function, or a word of the law.
            </p>`
          : html`<ol>
              ${sections.map(
                ({ id, heading, title, excerpt }) =>
                  html`<li>
                    <a href=${root + id}>${heading}</a>
                    <p class="fine">${title === heading ? '' : title}</p>
                    <p>${excerpt}</p>
                  </li>`,
              )}
            </ol>`
      }`,
    place,
  );
}

/** Searches as one types; the index is asked for with the first key. */
export function startSearch(): void {
  const input = document.querySelector<HTMLInputElement>('#search');
  const place = document.querySelector<HTMLElement>('#found');
  if (!input || !place) return;
  input.disabled = false;
  input.addEventListener('focus', () => void load(), { once: true });
  input.addEventListener('input', () => {
    const words = input.value.trim();
    void load().then((sections) => {
      if (words !== input.value.trim()) return;
      show(place, words, words ? sections.search(words) : []);
    });
  });
  document.querySelector('#search-form')?.addEventListener('submit', (event) => {
    event.preventDefault();
    place.querySelector<HTMLElement>('a')?.focus();
  });
  // A result on this page leads to the page itself.
  place.addEventListener('click', ({ target }) => {
    if (!(target instanceof HTMLAnchorElement)) return;
    input.value = '';
    show(place, '', []);
  });
}
