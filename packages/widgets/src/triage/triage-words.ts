import { text as english } from '@careway/rules/text/en/triage';
import type { Speaker, TriageText } from '@careway/rules/triage';
import { Words } from '../base/words.js';

const spanish = () => import('@careway/rules/text/es/triage');

/** The prose of where to go for care; its ids are explained in `@careway/rules/triage`. */
export const triageWords = new Words(english, { es: spanish });

/** Both languages, for a search that understands either; English alone where Spanish can't be had. */
export async function searchTexts(): Promise<TriageText[]> {
  try {
    return [english, (await spanish()).text];
  } catch {
    return [english];
  }
}

type Values = Readonly<Record<string, string>>;

/** A text by id, in the helper's variant where there is one; undefined where there is none. */
export function wordsIfAny(id: string, speaker: Speaker, values: Values = {}): string | undefined {
  const helper = `${id}.other`;
  if (speaker === 'other' && triageWords.has(helper)) return triageWords.get(helper, values);
  return triageWords.has(id) ? triageWords.get(id, values) : undefined;
}

/** A text by id that every complaint, question and route has. */
export function wordsFor(id: string, speaker: Speaker, values: Values = {}): string {
  return wordsIfAny(id, speaker, values) ?? '';
}

/** The texts `<id>.1`, `<id>.2` and on, in order. */
export function listFor(id: string, speaker: Speaker): string[] {
  const lines: string[] = [];
  for (;;) {
    const line = wordsIfAny(`${id}.${lines.length + 1}`, speaker);
    if (line === undefined) return lines;
    lines.push(line);
  }
}

/** What a member said, as it follows "You said:". */
export function reasonWords(reason: string, speaker: Speaker): string {
  const kebab = reason.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
  return wordsFor(`triage.reason.${kebab}`, speaker);
}

/** A text that begins a line of its own. */
export function asLine(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
