import { kindOf, type Answers } from './answers.js';

export const screens = [
  'trouble',
  'coverage',
  'meaning',
  'harm',
  'you',
  'reach',
  'happened',
  'files',
  'wanted',
  'check',
] as const;
/** One question, or a few that belong together. */
export type Screen = (typeof screens)[number];

/** The stops of the way line; several screens can share one. */
export const stops = ['trouble', 'you', 'happened', 'wanted', 'check', 'sent'] as const;
export type Stop = (typeof stops)[number];

const stopOfScreen: Readonly<Record<Screen, Stop>> = {
  trouble: 'trouble',
  coverage: 'trouble',
  meaning: 'trouble',
  harm: 'trouble',
  you: 'you',
  reach: 'you',
  happened: 'happened',
  files: 'happened',
  wanted: 'wanted',
  check: 'check',
};

export function stopOf(screen: Screen): Stop {
  return stopOfScreen[screen];
}

/** What the page around the form and the plan decide of it. */
export interface FormOptions {
  /** The page knows the member's coverage: it is not asked. */
  coverageKnown: boolean;
  /** Files can be added here; left out: no. */
  takesFiles?: boolean;
}

/** The screens of a form, in order. */
export function screensFor({ coverageKnown, takesFiles = false }: FormOptions): Screen[] {
  return screens.filter(
    (screen) => (screen !== 'coverage' || !coverageKnown) && (screen !== 'files' || takesFiles),
  );
}

/** The screen before or after one; undefined beyond the first and the last. */
export function neighbor(screen: Screen, by: -1 | 1, options: FormOptions): Screen | undefined {
  const all = screensFor(options);
  const index = all.indexOf(screen);
  return index === -1 ? all[0] : all[index + by];
}

const fieldsOfScreen = {
  trouble: ['trouble'],
  coverage: ['coverage'],
  meaning: ['kind', 'noticeDay'],
  harm: ['harm'],
  you: ['filedBy', 'filerName', 'authorization', 'name', 'memberId', 'birthDate'],
  reach: ['reachBy', 'phone', 'email', 'address', 'answerLanguage', 'otherLanguage', 'needs'],
  happened: ['text', 'day', 'where'],
  files: ['files'],
  wanted: ['wanted'],
  check: [],
} as const satisfies Record<Screen, readonly (keyof Answers)[]>;

export type FieldName = keyof Answers;

/** The fields of a screen that are asked, given the answers so far. */
export function fieldsOf(screen: Screen, answers: Answers): FieldName[] {
  return fieldsOfScreen[screen].filter((field) => isAsked(field, answers));
}

/** Whether who fills in the form needs the member's word for it: a parent does not. */
export function needsAuthorization({ filedBy }: Answers): boolean {
  return filedBy === 'representative' || filedBy === 'provider';
}

function isAsked(field: FieldName, answers: Answers): boolean {
  switch (field) {
    case 'noticeDay':
      return kindOf(answers) === 'appeal';
    case 'filerName':
      return answers.filedBy !== undefined && answers.filedBy !== 'member';
    case 'authorization':
      return needsAuthorization(answers);
    case 'phone':
    case 'email':
      return answers.reachBy === field;
    case 'address':
      return answers.reachBy === 'mail';
    case 'otherLanguage':
      return answers.answerLanguage === 'another';
    default:
      return true;
  }
}

export function screenOf(field: FieldName): Screen {
  const found = screens.find((screen) =>
    (fieldsOfScreen[screen] as readonly FieldName[]).includes(field),
  );
  return found ?? 'trouble';
}

/** The id of a field's control in the shadow root. */
export function idOf(field: FieldName): string {
  return field.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}
