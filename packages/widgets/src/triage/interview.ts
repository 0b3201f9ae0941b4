import type { Answer, LineOfBusiness } from '@careway/rules/core';
import type { QuestionId, Speaker, TriageMember } from '@careway/rules/triage';
import { readAge, type AgeUnit } from './age.js';
import {
  gateRoutes,
  listedConditions,
  mostQuestions,
  pregnancyAskedFrom,
  pregnancyAskedUntil,
  type ListedCondition,
} from './known-ahead.js';

export type Person = 'me' | 'child' | 'other';
export type ConditionChoice = ListedCondition | 'none' | 'unsure';

/** The stops before a complaint's own questions, in their order. */
const stages = ['gate', 'person', 'age', 'pregnancy', 'conditions', 'complaint'] as const;
export type Stage = (typeof stages)[number];

export type Screen =
  | { name: Stage }
  /** `left`: how many questions may still follow this one. */
  | { name: 'question'; id: QuestionId; left: number }
  | { name: 'result' };

/**
 * All that a member chose and typed, and the screens on the way here. Back shortens the trail and
 * keeps the answers; what counts is only what stands on the trail, so that no answer that a member
 * can no longer see decides anything.
 */
export interface Interview {
  trail: readonly Screen[];
  /** An entry of the gate, or `none`. */
  gate: QuestionId | undefined;
  person: Person | undefined;
  age: string;
  ageUnit: AgeUnit | undefined;
  pregnancy: Answer | undefined;
  conditions: readonly ConditionChoice[];
  /** What is wrong, in the member's own words. It is only ever searched on this page. */
  words: string;
  complaints: readonly string[];
  answers: Readonly<Record<QuestionId, Answer>>;
  /** An answer is being changed: the screens after it that are answered are passed by. */
  changing: boolean;
}

const gateScreen: Screen = { name: 'gate' };

export const unanswered: Interview = {
  trail: [gateScreen],
  gate: undefined,
  person: undefined,
  age: '',
  ageUnit: undefined,
  pregnancy: undefined,
  conditions: [],
  words: '',
  complaints: [],
  answers: {},
  changing: false,
};

export function screenOf({ trail }: Interview): Screen {
  return trail.at(-1) ?? gateScreen;
}

export function goTo(interview: Interview, screen: Screen): Interview {
  return { ...interview, trail: [...interview.trail, screen] };
}

export function goBack(interview: Interview): Interview {
  const { trail } = interview;
  return trail.length > 1
    ? { ...interview, trail: trail.slice(0, -1), changing: false }
    : interview;
}

/** Back to a screen of the trail, to give another answer there; the other answers stay. */
export function change(interview: Interview, screen: number): Interview {
  return { ...interview, trail: interview.trail.slice(0, screen + 1), changing: true };
}

/** The next stop before the complaint's questions; undefined once those are to be asked. */
export function nextStage(interview: Interview): Stage | undefined {
  const { name } = screenOf(interview);
  const index = stages.findIndex((stage) => stage === name);
  if (index < 0) return undefined;
  return stages
    .slice(index + 1)
    .find((stage) => stage !== 'pregnancy' || pregnancyAsked(interview));
}

/** Whom the screens speak to. Someone who is hard to wake does not hold the phone. */
export function speakerOf({ person, gate }: Interview): Speaker {
  if (person) return person === 'me' ? 'self' : 'other';
  return gate === 'hard-to-wake' ? 'other' : 'self';
}

/** The age that was given, in months. A member who answers for themself gives years. */
export function ageOf({ age, ageUnit, person }: Interview): ReturnType<typeof readAge> {
  return readAge(age, person === 'me' ? 'years' : ageUnit);
}

/** The age of a member who answers for themself, in months. */
export function ownAge(interview: Interview): number | undefined {
  const age = ageOf(interview);
  return interview.person === 'me' && 'months' in age ? age.months : undefined;
}

/** Whether a pregnancy is asked about: by age alone, since the sex is not asked. */
function pregnancyAsked(interview: Interview): boolean {
  const age = ageOf(interview);
  return (
    !('months' in age) || (age.months >= pregnancyAskedFrom && age.months < pregnancyAskedUntil)
  );
}

/** What the rules are told about the member. */
export function memberOf(
  interview: Interview,
  lineOfBusiness: LineOfBusiness | undefined,
): TriageMember {
  const age = ageOf(interview);
  const { conditions, pregnancy } = interview;
  const said = (...any: ListedCondition[]): Answer =>
    any.some((condition) => conditions.includes(condition))
      ? 'yes'
      : conditions.includes('unsure')
        ? 'unsure'
        : 'no';
  const listed = listedConditions.map((condition) => [
    condition,
    // Steroid pills taken for long weaken the defenses, whatever a member calls them.
    condition === 'immuneWeak' ? said('immuneWeak', 'steroidDependent') : said(condition),
  ]);
  return {
    ...('months' in age && { ageMonths: age.months }),
    ...(pregnancyAsked(interview)
      ? pregnancy && { pregnantOrRecentBirth: pregnancy }
      : { pregnantOrRecentBirth: 'no' }),
    ...(conditions.length > 0 && (Object.fromEntries(listed) as Record<ListedCondition, Answer>)),
    ...(lineOfBusiness && { lineOfBusiness }),
  };
}

/** The answers on the trail: the gate's "none of these" and each question that was passed. */
export function answersOf({ trail, gate, answers }: Interview): Record<QuestionId, Answer> {
  const given: Record<QuestionId, Answer> = {};
  if (gate === 'none') for (const id of Object.keys(gateRoutes)) given[id] = 'no';
  for (const screen of trail) {
    const answer = screen.name === 'question' ? answers[screen.id] : undefined;
    if (screen.name === 'question' && answer) given[screen.id] = answer;
  }
  return given;
}

/** One list of conditions: "none of these" stands alone, "not sure" may stand beside others. */
export function toggleCondition(
  chosen: readonly ConditionChoice[],
  choice: ConditionChoice,
): readonly ConditionChoice[] {
  if (chosen.includes(choice)) return chosen.filter((other) => other !== choice);
  return choice === 'none' ? ['none'] : [...chosen.filter((other) => other !== 'none'), choice];
}

export interface InterviewProgress {
  /** The gate is 0. */
  question: number;
  /** Screens that may still come: as many or fewer. */
  atMost: number;
}

export function progressOf(interview: Interview): InterviewProgress {
  const screen = screenOf(interview);
  const question = interview.trail.length - 1;
  if (screen.name === 'question') return { question, atMost: screen.left };
  const index = stages.findIndex((stage) => stage === screen.name);
  const ahead = stages
    .slice(index + 1)
    .filter((stage) => stage !== 'pregnancy' || pregnancyAsked(interview));
  return { question, atMost: ahead.length + mostQuestions };
}

/** More stops than these are a row of beads on a phone, and no line. */
const MOST_STOPS = 8;

/** Progress as stops on the way line: in proportion where there are many, and never backward. */
export function stopsOf({ question, atMost }: InterviewProgress): { done: number; ahead: number } {
  const last = Math.min(question + atMost, MOST_STOPS - 1);
  const done = Math.round((question / Math.max(question + atMost, 1)) * last);
  return { done, ahead: last - done };
}
