import { version } from '../generated/version.js';

interface CarewayClass extends CustomElementConstructor {
  /** The version of the kit that the element is of. */
  version?: string;
}

/**
 * Registers a tag, once: the same bundle loaded twice is no error, the first one stays. So does the
 * first of two versions, and the page's developers are told.
 */
export function define(tag: string, element: CarewayClass): void {
  const there = customElements.get(tag) as CarewayClass | undefined;
  if (!there) {
    element.version = version;
    customElements.define(tag, element);
  } else if (there.version !== version) {
    // eslint-disable-next-line no-console -- The page works; only its developers can mend this.
    console.warn(`<${tag}> stays of version ${String(there.version)}; ${version} is unused.`);
  }
}
