import { msg, str } from '@lit/localize';
import { clearsInWords, saidSeconds } from '../count-words.js';
import { controlInWords, controls, wordsOf } from './control-words.js';
import type { Part, ReadAloud } from './read-aloud.js';
import { partsOf } from './screen-parts.js';

/** What takes the focus so that a screen is read from there on. */
const beginnings = 'h1, h2, h3, h4, h5, h6, .error-summary';

/**
 * Says what happens: a new screen from its heading on, the errors, the control that has the focus,
 * what is typed and chosen.
 */
export class Narrator {
  readonly #aloud: ReadAloud;
  /** The question of the last choice: it is said once, not with each answer. */
  #question: Element | null = null;
  /** Seconds that were told of last. */
  #left: number | undefined;

  constructor(aloud: ReadAloud) {
    this.#aloud = aloud;
  }

  /** For the next visitor: an element that is held holds all that was written around it. */
  forget(): void {
    this.#question = null;
    this.#left = undefined;
  }

  focused(node: Element): void {
    // The count is being said.
    if (!this.#aloud.isOn || node.closest('.still-there')) return;
    if (node.matches(beginnings)) this.#aloud.read(fromHere(node));
    else if (node.matches('.key')) this.#aloud.say(wordsOf(node));
    else if (node.matches(controls)) this.#aloud.say(this.#control(node));
  }

  /** Nobody is here yet: who comes by keys hears each choice in its own language. */
  offered(node: Element): void {
    if (!node.matches(controls) || !node.matches(':focus-visible')) return;
    this.#aloud.say(controlInWords(node), node.closest<HTMLElement>('[lang]')?.lang);
  }

  /** The count is heard as well as seen: with the question, and now and then until its end. */
  counted(left: number | undefined, from: number): void {
    if (left === this.#left) return;
    this.#left = left;
    if (left === undefined || !this.#aloud.isOn) return;
    if (left === from) {
      const question = msg('Are you still there?');
      this.#aloud.say(`${question} ${clearsInWords(left)} ${msg('I need more time')}.`);
    } else if (saidSeconds.includes(left)) this.#aloud.say(clearsInWords(left));
  }

  changed(node: Element, event: Event): void {
    if (!this.#aloud.isOn) return;
    if (event.type === 'input' && event instanceof InputEvent) this.#aloud.say(typedInWords(event));
    else if (event.type === 'change' && node.matches('select, [type=radio], [type=checkbox]')) {
      this.#aloud.say(controlInWords(node));
    }
  }

  #control(node: Element): string {
    const group = node.closest('fieldset');
    const isNew = group !== this.#question;
    this.#question = group;
    const legend = isNew && group?.querySelector('legend');
    return legend ? `${wordsOf(legend)}. ${controlInWords(node)}` : controlInWords(node);
  }
}

function fromHere(node: Element): Part[] {
  const around = node.closest('dialog, .stage') ?? node.getRootNode();
  const parts = partsOf(around);
  const start = parts.findIndex(({ element }) => node.contains(element));
  return start === -1 ? parts : parts.slice(start);
}

function typedInWords({ data, inputType }: InputEvent): string {
  if (inputType.startsWith('delete')) {
    return data ? msg(str`${data} deleted`) : msg('Deleted');
  }
  if (data === ' ') return msg('Space');
  if (data === '\n' || inputType === 'insertLineBreak') return msg('New line');
  return data ?? '';
}
