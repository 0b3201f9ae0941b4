/** Where a letter of a text stands. */
function placeOf(text: Text, index: number): DOMRect {
  const range = document.createRange();
  range.setStart(text, index);
  range.setEnd(text, index + 1);
  return range.getBoundingClientRect();
}

/**
 * Phone numbers that are not read from left to right, of those that are seen: in a language of
 * the other way an area code would come last, and nobody could dial it.
 */
export function turnedNumbers(element: Element): string[] {
  const root = element.shadowRoot;
  if (!root) return [];
  const texts = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const turned: string[] = [];
  for (let node = texts.nextNode(); node; node = texts.nextNode()) {
    const text = node as Text;
    const parent = text.parentElement;
    if (
      !parent?.checkVisibility() ||
      parent.closest('.visually-hidden, option, [translate="no"].legal')
    )
      continue;
    for (const { 0: number, index } of text.data.matchAll(/\(?\d{3}\)?[- ]\d{3}-\d{4}/g)) {
      const last = index + number.length - 1;
      const first = index + number.search(/\d/);
      const [start, end] = [placeOf(text, first), placeOf(text, last)];
      // A number that goes on in the next line ends further left.
      if (start.top === end.top && start.left >= end.left) turned.push(number);
    }
  }
  return turned;
}
