import { unanswered, type Answers } from './answers.js';
import { screens, type Screen } from './screens.js';

/** A form as it is kept on the device: all but the files. */
export interface SavedForm {
  answers: Answers;
  screen: Screen;
  /** What was sent before, perhaps unseen, is not stored twice. */
  key: string;
}

/** Of the shape of what is kept: another one is not taken up. */
const VERSION = 1;

export function savedOf({ answers, screen, key }: SavedForm): unknown {
  return { version: VERSION, answers: { ...answers, files: [] }, screen, key };
}

/** What is kept, or undefined where an older or newer form kept it. */
export function readSaved(value: unknown): SavedForm | undefined {
  const { version, answers, screen, key } = (value ?? {}) as Record<string, unknown>;
  const known = screens.find((name) => name === screen);
  if (version !== VERSION || typeof key !== 'string' || !known) return undefined;
  const names = Object.keys(answers ?? {});
  const isWhole = Object.keys(requiredOf(unanswered)).every((name) => names.includes(name));
  return isWhole
    ? { answers: { ...unanswered, ...(answers as Answers) }, screen: known, key }
    : undefined;
}

/** JSON leaves out what was not answered. */
function requiredOf(answers: Answers): object {
  return JSON.parse(JSON.stringify(answers)) as object;
}
