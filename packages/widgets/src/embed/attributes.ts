/*
 * What an editor of pages or an address may set on an element. Neither is as trusted as the page
 * itself: cleaners of HTML let data-* pass for people who may not write tags, and anybody can make
 * a link. So only attributes that the element knows are set, and no address on another site.
 */
import { addressOf } from '../base/older-browsers.js';

/** The site of the page, and the one that it lets run scripts: that of this file. */
const sites = [location.origin, new URL(import.meta.url).origin];

/** Whether a value read as an address leads to a site that the page does not trust already. */
function leadsAway(value: string): boolean {
  const address = addressOf(value);
  return address !== undefined && !sites.includes(address.origin);
}

/**
 * Sets the attributes that a defined element knows; others are left out, as a page has data-*
 * of its own. An address on another site is left out and reported to `window.onerror`.
 */
export function setKnownAttributes(
  element: Element,
  wanted: Iterable<readonly [name: string, value: string]>,
): void {
  const { observedAttributes = [] } = element.constructor as { observedAttributes?: string[] };
  for (const [name, value] of wanted) {
    if (!observedAttributes.includes(name)) continue;
    if (leadsAway(value)) {
      const where = `<${element.localName} ${name}="${value}">`;
      reportError(
        new Error(
          `${where} is on another site. Put the file on this one, or write the tag itself.`,
        ),
      );
      continue;
    }
    element.setAttribute(name, value);
  }
}
