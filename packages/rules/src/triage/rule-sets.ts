import { Engine, type RuleResult } from 'json-rules-engine';
import { RulesError } from '../core/errors.js';
import { complaints as data } from '../generated/complaints.js';
import type { Complaint, Plan, TriageEvent, TriageRule } from '../generated/types.js';
import { couldFire, factsOf, type EngineFacts } from './conditions.js';
import {
  complaintGroupOrder,
  routeOrder,
  urgencyOf,
  urgencyOrder,
  type ComplaintGroup,
  type QuestionId,
  type TriageRoute,
} from './words.js';

/** The rules that can decide: the gate's, the member floors and those of the chosen complaints. */
export interface RuleSet {
  complaints: readonly string[];
  otherwise: TriageEvent;
  gate: readonly QuestionId[];
  /** Each once, though several complaints ask it. */
  questions: readonly QuestionId[];
  /** Of these, what the choice of complaints answers with yes: a fever is not asked about twice. */
  implied: readonly QuestionId[];
  rules: readonly TriageRule[];
  /** The rules that hold for these facts, in the order of the data. */
  fired: (facts: EngineFacts) => Promise<TriageRule[]>;
}

const shared = ['red-flags', 'member-floors'];

/** Complaints a member can choose, in the order of their ids; `something-else` last. */
export function complaints(): readonly string[] {
  const ids = Object.keys(data).filter((id) => !shared.includes(id) && id !== 'something-else');
  return [...ids.sort(), 'something-else'];
}

/** The complaints by the part of the list that has them; `something-else` stands apart. */
export function complaintGroups(): { group: ComplaintGroup; complaints: readonly string[] }[] {
  return complaintGroupOrder.map((group) => ({
    group,
    complaints: complaints().filter((id) => known(id).group === group),
  }));
}

/** The gate's entries, worst first: one screen, pick one. The last, `any-danger`, is "not sure". */
export function gateQuestions(): readonly QuestionId[] {
  return known('red-flags').questions;
}

/**
 * The questions of one complaint, or of several, each once; worst first within a complaint. The
 * gate's are not among them.
 * @throws RulesError `unknown-complaint`.
 */
export function questionsOf(complaint: string | readonly string[]): readonly QuestionId[] {
  return [...new Set(chosen(complaint).flatMap((id) => known(id).questions))];
}

/**
 * What decides one complaint or several: the most urgent answer of all of them wins.
 * @param raised the plan's own, more urgent routes, by rule or by complaint.
 * @throws RulesError `unknown-complaint`.
 */
export function ruleSetOf(
  complaint: string | readonly string[],
  raised: Plan['care']['raise'] = [],
): RuleSet {
  const ids = chosen(complaint);
  const questions = questionsOf(ids);
  const raise = (name: string, event: TriageEvent): TriageEvent =>
    mostUrgent([
      event,
      ...raised.filter(({ rule }) => rule === name).map(({ route }) => led(event, route)),
    ]);
  const rules = [...shared, ...ids]
    .flatMap((id) => known(id).rules)
    .map((rule): TriageRule => ({ ...rule, event: raise(rule.name, rule.event) }));
  return {
    complaints: ids,
    otherwise: mostUrgent(ids.map((id) => raise(id, known(id).otherwise))),
    gate: gateQuestions(),
    questions,
    implied: ids.flatMap((id) => known(id).implies ?? []).filter((id) => questions.includes(id)),
    rules,
    fired: (facts) => firing(rules, facts),
  };
}

/** The same event with another route. */
export function led({ params }: TriageEvent, route: TriageRoute): TriageEvent {
  return { type: urgencyOf[route], params: { ...params, route } };
}

/** The most urgent of some events, by urgency and then by route. */
export function mostUrgent(events: readonly TriageEvent[]): TriageEvent {
  return events.reduce((best, event) => (comesBefore(event, best) ? event : best));
}

/** Whether one event is more urgent than another, by urgency and then by route. */
export function comesBefore(one: TriageEvent, other: TriageEvent): boolean {
  const byUrgency = urgencyOrder.indexOf(one.type) - urgencyOrder.indexOf(other.type);
  const byRoute = routeOrder.indexOf(one.params.route) - routeOrder.indexOf(other.params.route);
  return byUrgency < 0 || (byUrgency === 0 && byRoute < 0);
}

/** @throws RulesError `unknown-complaint`, also for none at all. */
function chosen(complaint: string | readonly string[]): readonly string[] {
  const ids = [...new Set(typeof complaint === 'string' ? [complaint] : complaint)];
  const unknown = ids.filter((id) => !complaints().includes(id));
  if (ids.length > 0 && unknown.length === 0) return ids;
  throw new RulesError(
    (ids.length > 0 ? unknown : [complaint]).map((value) => ({
      code: 'unknown-complaint',
      path: 'complaint',
      value,
      rule: 'A complaint is one of those in rules/triage, or several of them.',
      remedy: `Use ${complaints().join(', ')}.`,
    })),
  );
}

/**
 * The rules that hold, by json-rules-engine. It is given those that could: a gate without a danger
 * costs nothing, and a few rules fit a frame on a slow phone where all of them do not. Each run has
 * an engine of its own, since runs of one engine that overlap skip rules without a word.
 * @throws Error where a rule was not evaluated: an answer without all of them may be too low.
 */
async function firing(rules: readonly TriageRule[], facts: EngineFacts): Promise<TriageRule[]> {
  const candidates = rules.filter((rule) => couldFire(rule, facts));
  if (candidates.length === 0) return [];
  const engine = new Engine(
    candidates.map(({ name, conditions, event }) => ({ name, conditions, event })),
  );
  const read = [...new Set(candidates.flatMap(factsOf))];
  const { results, failureResults } = await engine.run(
    Object.fromEntries(read.map((fact) => [fact, facts[fact]])),
  );
  const evaluated = results.length + failureResults.length;
  if (evaluated !== candidates.length) {
    throw new Error(
      `${evaluated} of ${candidates.length} rules were evaluated. An answer without all of them may be too low. Run it again.`,
    );
  }
  const names = new Set(results.map(({ name }: RuleResult) => name));
  return candidates.filter(({ name }) => names.has(name));
}

function known(id: string): Complaint {
  return data[id] as Complaint;
}
