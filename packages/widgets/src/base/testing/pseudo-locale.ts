const accents: Readonly<Record<string, string>> = {
  a: 'áá',
  e: 'éé',
  i: 'íí',
  o: 'óó',
  u: 'úú',
  n: 'ñ',
  c: 'ç',
  s: 'š',
  A: 'ÁÁ',
  E: 'ÉÉ',
  I: 'ÍÍ',
  O: 'ÓÓ',
  U: 'ÚÚ',
};

/**
 * Words as a language might have them that is a third longer than English and full of accents;
 * still to be read, so that a person who looks sees what did not come from the words.
 */
export function pseudo(words: string): string {
  return words.replaceAll(/[a-zA-Z]/g, (letter) => accents[letter] ?? letter);
}

/** Puts what an element shows into the pseudo-locale: its own words and those of the plan alike. */
export function showPseudo(element: Element): void {
  const walk = (node: Node) => {
    if (node instanceof Element) {
      // Numbers and names stand as they are in every language.
      if (node.matches('style, script, [translate="no"], svg')) return;
    }
    if (node instanceof Text) node.data = pseudo(node.data);
    for (const child of node.childNodes) walk(child);
  };
  if (element.shadowRoot) walk(element.shadowRoot);
}

/** WebKitGTK 2.50 gives places inside a `zoom` in pixels of that zoom: they can't be held to a box. */
function isMeasured(element: Element): boolean {
  const probe = document.createElement('div');
  probe.style.zoom = '2';
  probe.style.width = '10px';
  document.body.append(probe);
  const zooms = probe.getBoundingClientRect().width === 20;
  probe.remove();
  if (zooms) return true;
  return [...(element.shadowRoot?.children ?? [])].every(
    (each) => getComputedStyle(each).zoom === '1',
  );
}

/** What stands out of a box to either side, as tag and class; what is hidden from the eye is not, nor a dialog. */
export function outside(element: Element, box: Element): string[] {
  const { left, right } = box.getBoundingClientRect();
  if (!isMeasured(element)) return [];
  return [...(element.shadowRoot?.querySelectorAll('*') ?? [])].flatMap((each) => {
    if (!each.checkVisibility() || each.closest('.visually-hidden, svg, dialog')) return [];
    const rect = each.getBoundingClientRect();
    if (rect.width <= 1 || (rect.left >= left - 1 && rect.right <= right + 1)) return [];
    return `${each.localName}.${each.getAttribute('class') ?? ''} ${Math.round(rect.left - left)} to ${Math.round(rect.right - right)}: ${each.textContent.trim().slice(0, 40)}`;
  });
}
