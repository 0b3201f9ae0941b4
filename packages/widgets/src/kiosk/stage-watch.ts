import type { ReactiveController, ReactiveElement } from 'lit';

export interface StageSpec {
  /** The focus went to something, however deep. */
  onFocus: (node: Element) => void;
  /** Something was typed or chosen. */
  onInput: (node: Element, event: Event) => void;
  onKey: (event: KeyboardEvent) => void;
}

/**
 * Hears what happens in the kiosk's own root and in that of the element it shows. Focus that moves
 * within one shadow root is not heard outside of it, so each root has an ear of its own.
 */
export class StageWatch implements ReactiveController {
  readonly #host: ReactiveElement;
  readonly #spec: StageSpec;
  #inner: AbortController | undefined;
  #own: AbortController | undefined;
  #element: Element | undefined;

  constructor(host: ReactiveElement, spec: StageSpec) {
    this.#host = host;
    this.#spec = spec;
    host.addController(this);
  }

  hostConnected(): void {
    this.#own = new AbortController();
    this.#listen(this.#host.renderRoot, this.#own.signal);
  }

  hostDisconnected(): void {
    this.#own?.abort();
    this.watch(undefined);
  }

  /** True where the element is another one than before. */
  watch(element: Element | undefined): boolean {
    if (element === this.#element) return false;
    this.#inner?.abort();
    this.#element = element;
    this.#inner = new AbortController();
    if (element?.shadowRoot) this.#listen(element.shadowRoot, this.#inner.signal);
    return true;
  }

  #listen(root: EventTarget, signal: AbortSignal): void {
    // What the inner root has heard comes by again outside, under the name of its element.
    const once = (act: (node: Element, event: Event) => void) => (event: Event) => {
      const [node] = event.composedPath();
      const isHeard = root === this.#host.renderRoot && this.#isInside(node);
      if (!isHeard && node instanceof Element) act(node, event);
    };
    root.addEventListener(
      'focusin',
      once((node) => {
        this.#spec.onFocus(node);
      }),
      { signal },
    );
    for (const type of ['input', 'change']) {
      root.addEventListener(
        type,
        once((node, event) => {
          this.#spec.onInput(node, event);
        }),
        { signal },
      );
    }
    root.addEventListener(
      'keydown',
      once((_, event) => {
        this.#spec.onKey(event as KeyboardEvent);
      }),
      { signal },
    );
  }

  #isInside(node: EventTarget | undefined): boolean {
    return node instanceof Node && node.getRootNode() === this.#element?.shadowRoot;
  }
}

/** Waits for the first heading of an element: until then its plan or its words are on the way. */
export async function headingOf(element: Element): Promise<HTMLElement | undefined> {
  const { shadowRoot } = element;
  const found = () => shadowRoot?.querySelector<HTMLElement>('h1') ?? undefined;
  if (!shadowRoot || found()) return found();
  return new Promise((resolve) => {
    const observer = new MutationObserver(() => {
      const heading = found();
      if (!heading) return;
      observer.disconnect();
      resolve(heading);
    });
    observer.observe(shadowRoot, { childList: true, subtree: true });
  });
}
