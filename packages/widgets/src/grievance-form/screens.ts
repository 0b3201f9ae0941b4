import { kindOf, type Answers } from './answers.js';

export const screens = [
  'trouble',
  'coverage',
  'meaning',
  'harm',
  'you',
  'reach',
  'happened',
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
  wanted: 'wanted',
  check: 'check',
};

export function stopOf(screen: Screen): Stop {
  return stopOfScreen[screen];
}

/** The screens of a form: coverage is asked only where the page does not know it. */
export function screensFor({ coverageKnown }: { coverageKnown: boolean }): Screen[] {
  return screens.filter((screen) => screen !== 'coverage' || !coverageKnown);
}

/** The screen before or after one; undefined beyond the first and the last. */
export function neighbor(
  screen: Screen,
  by: -1 | 1,
  options: { coverageKnown: boolean },
): Screen | undefined {
  const all = screensFor(options);
  const index = all.indexOf(screen);
  return index === -1 ? all[0] : all[index + by];
}

const fieldsOfScreen = {
  trouble: ['trouble'],
  coverage: ['coverage'],
  meaning: ['kind', 'noticeDay'],
  harm: ['harm'],
  you: ['filedBy', 'filerName', 'name', 'memberId', 'birthDate'],
  reach: ['reachBy', 'phone', 'email', 'address', 'answerLanguage', 'otherLanguage'],
  happened: ['text', 'day', 'where'],
  wanted: ['wanted'],
  check: [],
} as const satisfies Record<Screen, readonly (keyof Answers)[]>;

export type FieldName = keyof Answers;

/** The fields of a screen that are asked, given the answers so far. */
export function fieldsOf(screen: Screen, answers: Answers): FieldName[] {
  return fieldsOfScreen[screen].filter((field) => isAsked(field, answers));
}

function isAsked(field: FieldName, answers: Answers): boolean {
  switch (field) {
    case 'noticeDay':
      return kindOf(answers) === 'appeal';
    case 'filerName':
      return answers.filedBy !== undefined && answers.filedBy !== 'member';
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
