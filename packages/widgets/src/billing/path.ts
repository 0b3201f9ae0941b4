import type { Answer } from '@careway/rules/core';
import { classifyConcern } from '@careway/rules/grievance';

/** What a member asks about a bill. */
export const billTopics = ['statement', 'copayment', 'rest', 'not-owed'] as const;
export type BillTopic = (typeof billTopics)[number];

export interface Answers {
  topic: BillTopic | undefined;
  /** Whether the health plan has said no to paying. */
  denied: Answer | undefined;
}

export const unanswered: Answers = { topic: undefined, denied: undefined };

export type Screen = 'topic' | 'denied' | 'answer';

/** The screens on the way to the answer, in order. A dispute needs one question more. */
export function screensOf({ topic }: Answers): readonly Screen[] {
  return topic === undefined || isDispute(topic)
    ? ['topic', 'denied', 'answer']
    : ['topic', 'answer'];
}

/** Whether the member does not want to owe it: the plan must hear that as a grievance or appeal. */
export function isDispute(topic: BillTopic | undefined): boolean {
  return topic === 'rest' || topic === 'not-owed';
}

/** The screen after one, or before it (`step` -1); undefined at either end. */
export function neighbor(screen: Screen, step: 1 | -1, answers: Answers): Screen | undefined {
  const screens = screensOf(answers);
  return screens[screens.indexOf(screen) + step];
}

/** What a dispute is in law's terms. Not being sure of a "no" makes it a grievance. */
export function concernOf({ denied }: Answers): 'appeal' | 'grievance' {
  const { outcome } = classifyConcern({
    decisionAgainstMember: denied,
    dissatisfied: 'yes',
    aboutBill: 'yes',
  });
  return outcome === 'appeal' ? 'appeal' : 'grievance';
}
