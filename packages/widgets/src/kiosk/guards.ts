/*
 * What a browser offers beside the page: a menu on a long press, a second finger that zooms, words
 * taken to the clipboard, links. On a shared screen each is a way out, or a trace.
 */

const never = (event: Event) => {
  event.preventDefault();
};

/** A second finger and the control key zoom. */
const zooms = (event: Event): boolean =>
  (event instanceof WheelEvent && event.ctrlKey) ||
  (typeof TouchEvent === 'function' && event instanceof TouchEvent && event.touches.length > 1);

const noZoom = (event: Event) => {
  if (zooms(event)) event.preventDefault();
};

/** No address is gone to from here: an act that is a link has done what it does by itself. */
const noLink = (event: Event) => {
  const link = event.composedPath().find((node) => node instanceof HTMLAnchorElement);
  if (link) event.preventDefault();
};

/** Bars the ways out of a page; the answer takes the bars away. */
export function guard(target: HTMLElement): () => void {
  const ended = new AbortController();
  const options = { signal: ended.signal, passive: false };
  for (const type of ['contextmenu', 'copy', 'cut', 'paste', 'dragstart', 'drop', 'gesturestart']) {
    target.addEventListener(type, never, options);
  }
  target.addEventListener('wheel', noZoom, options);
  target.addEventListener('touchstart', noZoom, options);
  target.addEventListener('touchmove', noZoom, options);
  target.addEventListener('click', noLink, options);
  target.addEventListener('auxclick', noLink, options);
  return () => {
    ended.abort();
  };
}

/** Counts quick taps: five in three seconds are staff, not chance. */
export class TapCount {
  #taps: number[] = [];

  /** True with the fifth tap. */
  tap(at: number): boolean {
    this.#taps = [...this.#taps.filter((before) => at - before < 3000), at];
    if (this.#taps.length < 5) return false;
    this.#taps = [];
    return true;
  }
}
