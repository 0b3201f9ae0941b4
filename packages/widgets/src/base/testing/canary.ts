/** Written into every box: whatever carries it carries what a member wrote. */
export const canary = 'Zanzibar7';

/** What a box takes, where it takes no words: with these a walk gets to the end. */
const written: readonly (readonly [RegExp, string])[] = [
  [/^(date|visit)$/, '12'],
  [/^(date|visit)-day$/, '27'],
  [/-year$/, '2026'],
  [/-day$/, '13'],
  [/^(sent|complete|notice-day|birth-date|day)$|-date$/, '11'],
  [/^age$/, '43'],
  [/^days$/, '37'],
  [/^time$/, '10:37 a.m.'],
  [/^(place|zip|where)$/, '06106'],
  [/phone$/, '(714) 555-0137'],
  [/email$/, `${canary}@example.com`],
];

/** What stands in a box once it is filled: never a word of the closed lists. */
export const canaries: readonly string[] = [canary, ...written.map(([, value]) => value)];

type Box = HTMLInputElement | HTMLTextAreaElement;

const isText = ({ type }: Box) => ['text', 'search', 'tel', 'email', 'textarea'].includes(type);

/** Fills every box on the screen and chooses an answer to each question, the nth of each. */
export function fillAll(root: ShadowRoot, nth: number): void {
  const seen = <Found extends HTMLElement>(selector: string) =>
    [...root.querySelectorAll<Found>(selector)].filter((found) => found.checkVisibility());
  for (const box of seen<Box>('input, textarea')) {
    if (!isText(box)) continue;
    box.value = written.find(([id]) => id.test(box.id))?.[1] ?? canary;
    box.dispatchEvent(new Event('input', { bubbles: true }));
  }
  for (const group of seen('fieldset')) {
    const choices = [...group.querySelectorAll<HTMLInputElement>('[type=radio], [type=checkbox]')];
    choices.at(nth % choices.length)?.click();
  }
  for (const select of seen<HTMLSelectElement>('select')) {
    select.selectedIndex = 1 + (nth % (select.options.length - 1));
    select.dispatchEvent(new Event('change', { bubbles: true }));
  }
}
