/** Registers a tag, once: the same bundle loaded twice is no error, the first one stays. */
export function define(tag: string, element: CustomElementConstructor): void {
  if (!customElements.get(tag)) customElements.define(tag, element);
}
