import type { HelpEntry as Written } from '../generated/types.js';

type WrittenPart = Written['answer'][number];

/** What a plan profile says, as yes or no. */
export type HelpFact = NonNullable<Written['if']>;
/** Where the plan profile has the words. */
export type PlanWords = Extract<WrittenPart, { plan: unknown }>['plan'];
/** What an answer ends in. */
export type HelpAct = Written['act'];

/** A part of an answer: a text by its id with the {names} in it, or words of the plan's own. */
export type HelpPart =
  { text: string; values: readonly string[]; if?: HelpFact } | { plan: PlanWords };

/** A question of rules/help. Its words stand in rules/text under `help.<id>.`. */
export interface HelpEntry extends Pick<Written, 'id' | 'act' | 'serves' | 'if'> {
  group: HelpGroupId;
  answer: readonly HelpPart[];
}

/** The parts of the help, in the order in which they are shown. */
export const helpGroupOrder = [
  'care',
  'doctor',
  'referrals',
  'rides-and-medicines',
  'coverage',
  'costs',
  'concerns',
  'words',
] as const;
export type HelpGroupId = (typeof helpGroupOrder)[number];
