/*
 * careway.js: loads what the page uses when it comes near, and makes elements of
 * <div data-careway="triage" data-plan="…">, for editors whose cleaner drops unknown tags.
 */
import { setKnownAttributes } from './attributes.js';

/** The elements whose files stand beside this one, such as "triage". The build fills them in. */
declare const __CAREWAY_ELEMENTS__: readonly string[];

const folder = import.meta.url.slice(0, import.meta.url.lastIndexOf('/') + 1);
const tags = __CAREWAY_ELEMENTS__.map((name) => `careway-${name}`);
const places = ['[data-careway]', ...tags.map((tag) => `${tag}:not(:defined)`)].join();
const plans = '[data-careway=plan], careway-plan';

const tagOf = (place: HTMLElement) =>
  place.dataset.careway === undefined ? place.localName : `careway-${place.dataset.careway}`;

/** What is on its way, for all loaders of a page: two versions do not load one element twice. */
const loads = ((globalThis as Record<symbol, unknown>)[Symbol.for('careway.loads')] ??=
  new Map()) as Map<string, Promise<unknown>>;

function load(tag: string): Promise<unknown> {
  let loading = loads.get(tag);
  if (!loading) {
    loading = customElements.get(tag)
      ? Promise.resolve()
      : import(/* @vite-ignore */ `${folder}${tag.slice('careway-'.length)}.js`);
    loads.set(tag, loading);
    // A lost line is no verdict: the next time that the place comes near it is tried again.
    loading.catch(() => loads.delete(tag));
  }
  return loading;
}

/** Puts the element into its <div>, around what stands there for the time before. */
function fill(place: HTMLElement, tag: string): void {
  if (place.querySelector(`:scope > ${tag}`)) return;
  const element = document.createElement(tag);
  const data = [...place.attributes].filter(({ name }) => name.startsWith('data-'));
  setKnownAttributes(
    element,
    data.map(({ name, value }) => [name.slice('data-'.length), value]),
  );
  element.append(...place.childNodes);
  place.append(element);
}

async function bring(place: HTMLElement): Promise<void> {
  const tag = tagOf(place);
  await load(tag);
  if (place.dataset.careway !== undefined) fill(place, tag);
}

/** The plan first: an element asks for it when it starts. */
async function show(place: HTMLElement): Promise<void> {
  try {
    const plan = place.parentElement?.closest<HTMLElement>(plans);
    if (plan) await bring(plan);
    await bring(place);
    near.unobserve(place);
  } catch (error) {
    reportError(error);
  }
}

/** Near is within one screen above or below. */
const near = new IntersectionObserver(
  (entries) => {
    for (const { isIntersecting, target } of entries) {
      if (isIntersecting) void show(target as HTMLElement);
    }
  },
  { rootMargin: '100% 0px' },
);

function find(within: ParentNode): void {
  const own = within instanceof HTMLElement && within.matches(places) ? [within] : [];
  for (const place of [...own, ...within.querySelectorAll<HTMLElement>(places)]) {
    const tag = tagOf(place);
    if (tags.includes(tag)) near.observe(place);
    else {
      const name = place.dataset.careway ?? '';
      reportError(
        new Error(
          `There is no data-careway="${name}". There are: ${__CAREWAY_ELEMENTS__.join(', ')}.`,
        ),
      );
    }
  }
}

/**
 * Loads the elements within a document or a shadow root, those that come later too. The document
 * of the page is watched by itself; a shadow root of the host's is watched when it says so.
 */
export function watch(root: Document | ShadowRoot): void {
  new MutationObserver((changes) => {
    for (const { addedNodes } of changes) {
      for (const node of addedNodes) if (node instanceof Element) find(node);
    }
  }).observe(root, { childList: true, subtree: true });
  find(root);
}

watch(document);
