import { text as english } from '@careway/rules/text/en/triage';
import type { Speaker, TriageText } from '@careway/rules/triage';
import { Words } from '../base/words.js';

const spanish = () => import('@careway/rules/text/es/triage');

/** The prose of where to go for care; its ids are explained in `@careway/rules/triage`. */
export const triageWords = new Words(english, { es: spanish });

type ComplaintText = Readonly<Record<string, string>>;

/** The names, questions and reasons of complaints: they come with the rules. */
let complaintWords: Words<string> | undefined;

/**
 * Brings the words of complaints in the language of the page, and what the search needs: the names
 * in either language, or in English alone where Spanish can't be had.
 */
export async function loadComplaintWords(): Promise<readonly TriageText[]> {
  const [{ text: names }, { text: complaints }] = await Promise.all([
    import('@careway/rules/text/en/complaint-names'),
    import('@careway/rules/text/en/complaints'),
  ]);
  const spanishNames = () => import('@careway/rules/text/es/complaint-names');
  complaintWords ??= new Words<string>(
    { ...names, ...complaints },
    {
      es: async () => {
        const parts = await Promise.all([
          spanishNames(),
          import('@careway/rules/text/es/complaints'),
        ]);
        return { text: Object.assign({}, ...parts.map(({ text }) => text)) as ComplaintText };
      },
    },
  );
  await complaintWords.ready;
  try {
    return [names, (await spanishNames()).text];
  } catch {
    return [names];
  }
}

type Values = Readonly<Record<string, string>>;

/** A text by id, in the helper's variant where there is one; undefined where there is none. */
export function wordsIfAny(id: string, speaker: Speaker, values: Values = {}): string | undefined {
  const tried = speaker === 'other' ? [`${id}.other`, id] : [id];
  for (const each of tried) {
    if (triageWords.has(each)) return triageWords.get(each, values);
    if (complaintWords?.has(each)) return complaintWords.get(each, values);
  }
  return undefined;
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
