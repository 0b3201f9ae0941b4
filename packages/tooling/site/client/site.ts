import { copy } from './copy.js';
import './site.css';

/*
 * What every page of the documentation does: copy buttons, the search, and what stands in places
 * that a page marks with data-example or data-tool.
 */

function addCopyButtons(): void {
  for (const button of document.querySelectorAll<HTMLButtonElement>('.copy[hidden]')) {
    button.hidden = false;
    button.addEventListener('click', () => {
      const text = button.parentElement?.querySelector('code')?.textContent ?? '';
      void copy(text).then((words) => {
        button.textContent = words;
      });
    });
  }
}

const tools: Readonly<Record<string, () => Promise<{ start: (place: HTMLElement) => void }>>> = {
  'embed-builder': () => import('./embed-builder.js'),
  playground: () => import('./playground.js'),
  'theme-editor': () => import('./theme-editor.js'),
};

function startTools(): void {
  for (const place of document.querySelectorAll<HTMLElement>('[data-tool]')) {
    void tools[place.dataset.tool ?? '']?.().then(({ start }) => {
      // What stands there is for whoever reads the page elsewhere.
      place.replaceChildren();
      start(place);
    });
  }
  for (const place of document.querySelectorAll<HTMLElement>('[data-example]')) {
    void import('./example.js').then(({ start }) => start(place));
  }
}

// The list of pages stands open where it has a column of its own.
const rooms = document.querySelector('.rooms');
const current = rooms?.querySelector('[aria-current]');
if (rooms && current instanceof HTMLElement && rooms.scrollHeight > rooms.clientHeight) {
  rooms.scrollTop = current.offsetTop - rooms.clientHeight / 2;
}

addCopyButtons();
startTools();
void import('./search.js').then(({ startSearch }) => {
  startSearch();
});
