/*
 * What browsers do by now, for phones that get no newer one: Safari 16, the last that an iPhone of 2017
 * gets, lacks it. See "Browsers" in docs/embedding.md.
 */

/** What an address means on this page; undefined where it is none. `URL.parse` is of 2024. */
export function addressOf(
  address: string,
  base: string | null = document.baseURI,
): URL | undefined {
  try {
    return new URL(address, base ?? undefined);
  } catch {
    return undefined;
  }
}

/** Whether an element has a box on the page. `checkVisibility` is of 2024. */
export function isShown(element: Element): boolean {
  const { checkVisibility } = element as { checkVisibility?: () => boolean };
  return checkVisibility ? checkVisibility.call(element) : element.getClientRects().length > 0;
}
