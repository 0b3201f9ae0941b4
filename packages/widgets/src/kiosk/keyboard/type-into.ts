/** What can be typed into. */
export type TextTarget = HTMLInputElement | HTMLTextAreaElement;

const textTypes = new Set(['text', 'search', 'tel', 'email']);

export function isTextTarget(node: unknown): node is TextTarget {
  if (node instanceof HTMLTextAreaElement) return !node.readOnly && !node.disabled;
  return (
    node instanceof HTMLInputElement && textTypes.has(node.type) && !node.readOnly && !node.disabled
  );
}

/** Puts a character, or a line end, where the caret is, as a key would. */
export function typeInto(target: TextTarget, text: string): void {
  const { start, end } = selectionOf(target);
  const length = target.value.length - (end - start) + text.length;
  if (target.maxLength >= 0 && length > target.maxLength) return;
  replace(target, start, end, text);
  tell(target, 'insertText', text);
}

/** Takes away what is selected, else the character before the caret. */
export function deleteFrom(target: TextTarget): void {
  const { start, end } = selectionOf(target);
  const before = Array.from(target.value.slice(0, start));
  const from = start === end ? start - (before.at(-1)?.length ?? 0) : start;
  if (from === end) return;
  const gone = target.value.slice(from, end);
  replace(target, from, end, '');
  tell(target, 'deleteContentBackward', gone);
}

/** An e-mail field has no caret that a page may see: there, all is done at its end. */
function selectionOf({ selectionStart, selectionEnd, value }: TextTarget) {
  const start = selectionStart ?? value.length;
  return { start, end: selectionEnd ?? start };
}

function replace(target: TextTarget, start: number, end: number, text: string): void {
  if (target.selectionStart !== null) target.setRangeText(text, start, end, 'end');
  else target.value = target.value.slice(0, start) + text + target.value.slice(end);
}

function tell(target: TextTarget, inputType: string, data: string): void {
  target.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true, inputType, data }));
}
