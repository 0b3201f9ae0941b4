import { whoToCall, type WhoToCall } from '../contact/who-to-call.js';
import { requireAsked } from '../core/asked.js';
import type { Cite } from '../core/result.js';
import type { LineOfBusiness, Moment } from '../core/words.js';
import { helpEntries } from '../generated/help.js';
import type { Plan } from '../generated/types.js';
import type { HelpAct, HelpEntry, HelpGroupId, HelpPart } from './entry.js';
import {
  planFacts,
  planValues,
  planWords,
  type HelpValue,
  type PlanText,
  type SourcedValue,
} from './plan-facts.js';

/**
 * A paragraph by its text's id with what fills its {names}, or words of the plan's own: one text, or
 * a list, which may be steps to take one after the other.
 */
export type HelpParagraph =
  | { text: string; values: Readonly<Record<string, HelpValue>> }
  | { plan: PlanText | readonly PlanText[]; steps: boolean };

/** The answer to one question, for one plan and member. */
export interface HelpAnswer {
  /** The words of the question are the text `help.<id>.question`. */
  id: string;
  group: HelpGroupId;
  paragraphs: readonly HelpParagraph[];
  /** What to do about it. */
  act: HelpAct;
  /** Whom to call about it; absent where that is 911. */
  call?: WhoToCall;
  /** Where the numbers of law in it come from. */
  cites: readonly Cite[];
}

/**
 * The questions that a member of a plan may have, with their answers, in the order in which they
 * are shown. Ids and values only: the words are in `@careway/rules/text/en/help` and its like.
 * @param member their line of business, where it is known; unknown gets every question of the plan.
 * @throws RulesError `not-a-plan`, `unknown-line-of-business`, `not-a-moment`.
 * @example
 * helpAnswers({}, { plan, at: '2026-11-24T12:00:00-08:00' })
 *   .find(({ id }) => id === 'ride')?.call?.contact?.phone // '+18007083230'
 */
export function helpAnswers(
  member: { lineOfBusiness?: LineOfBusiness | undefined },
  { plan, at }: { plan: Plan; at: Moment },
): HelpAnswer[] {
  requireAsked(plan, member.lineOfBusiness);
  const facts = planFacts(plan);
  const values = planValues(plan, at);
  return helpEntries
    .filter((entry) => isFor(entry, member.lineOfBusiness, plan) && (!entry.if || facts[entry.if]))
    .map(({ id, group, act, answer }) => {
      const parts = answer.filter(
        (part) =>
          'plan' in part ||
          ((!part.if || facts[part.if]) && part.values.every((name) => values.has(name))),
      );
      const lineOfBusiness =
        ('topic' in act ? act.lineOfBusiness : undefined) ?? member.lineOfBusiness;
      return {
        id,
        group,
        paragraphs: parts.flatMap((part) => paragraphOf(part, plan, values) ?? []),
        act,
        ...('topic' in act && { call: whoToCall(act.topic, { lineOfBusiness }, { plan, at }) }),
        cites: parts.flatMap((part) => citesOf(part, values)),
      };
    });
}

function isFor(
  { serves }: HelpEntry,
  lineOfBusiness: LineOfBusiness | undefined,
  plan: Plan,
): boolean {
  if (!serves) return true;
  return lineOfBusiness
    ? serves.includes(lineOfBusiness)
    : serves.some((line) => plan.linesOfBusiness.includes(line));
}

function paragraphOf(
  part: HelpPart,
  plan: Plan,
  values: ReadonlyMap<string, SourcedValue>,
): HelpParagraph | undefined {
  if ('plan' in part) {
    const words = planWords(plan, part.plan);
    return words && { plan: words, steps: part.plan.endsWith('.steps') };
  }
  const filled = part.values.flatMap((name) => {
    const found = values.get(name);
    return found ? [[name, found.value] as const] : [];
  });
  return { text: part.text, values: Object.fromEntries(filled) };
}

function citesOf(part: HelpPart, values: ReadonlyMap<string, SourcedValue>): readonly Cite[] {
  if ('plan' in part) return [];
  return part.values.flatMap((name) => values.get(name)?.cites ?? []);
}
