import type { Part } from './read-aloud.js';

/** Around the words, so that none is cut. */
const GAP = 6;

/** Puts a frame around what is being said, where it stands on the screen; takes it away at the end. */
export function frameAround(part: Part | undefined, frame: HTMLElement): void {
  part?.element.scrollIntoView({ block: 'nearest' });
  const box = part?.element.getBoundingClientRect();
  frame.hidden = !box;
  if (!box) return;
  frame.style.inset = `${box.top - GAP}px auto auto ${box.left - GAP}px`;
  frame.style.width = `${box.width + 2 * GAP}px`;
  frame.style.height = `${box.height + 2 * GAP}px`;
}
