import { Engine, type RuleResult } from 'json-rules-engine';
import { RulesError } from '../core/errors.js';
import { complaints as data } from '../generated/complaints.js';
import type { Complaint, Plan, TriageEvent, TriageRule } from '../generated/types.js';
import {
  complaintGroupOrder,
  routeOrder,
  urgencyOf,
  urgencyOrder,
  type ComplaintGroup,
  type QuestionId,
  type TriageRoute,
} from './words.js';

/** What the engine is given: every fact, always. A number that is not known is NaN. */
export type EngineFacts = Readonly<Record<string, string | number>>;

/** The rules that can decide: the gate's, the member floors and those of the chosen complaints. */
export interface RuleSet {
  complaints: readonly string[];
  otherwise: TriageEvent;
  gate: readonly QuestionId[];
  /** Each once, though several complaints ask it. */
  questions: readonly QuestionId[];
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
  const parts = [...shared, ...ids].map(partOf);
  const raise = (name: string, event: TriageEvent): TriageEvent =>
    mostUrgent([
      event,
      ...raised.filter(({ rule }) => rule === name).map(({ route }) => led(event, route)),
    ]);
  const ruleOf = (rule: TriageRule): TriageRule => ({
    ...rule,
    event: raise(rule.name, rule.event),
  });
  return {
    complaints: ids,
    otherwise: mostUrgent(ids.map((id) => raise(id, known(id).otherwise))),
    gate: gateQuestions(),
    questions: questionsOf(ids),
    rules: parts.flatMap(({ rules }) => rules.map(ruleOf)),
    fired: async (facts) => {
      const fired: TriageRule[] = [];
      for (const part of parts) fired.push(...(await part.fired(facts)).map(ruleOf));
      return fired;
    },
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

/** The facts that a rule reads. */
export function factsOf(rule: TriageRule): string[] {
  return conditionsOf(rule).map(({ fact }) => fact);
}

/** A rule's conditions as one list, and whether all of them must hold. */
export function conditionsOf(rule: TriageRule): readonly Condition[] {
  return 'all' in rule.conditions ? rule.conditions.all : rule.conditions.any;
}

type Condition = Extract<TriageRule['conditions'], { all: unknown }>['all'][number];

/** The rules of one file, compiled once. */
interface Part {
  rules: readonly TriageRule[];
  fired: (facts: EngineFacts) => Promise<TriageRule[]>;
}

const parts = new Map<string, Part>();

function partOf(id: string): Part {
  const cached = parts.get(id);
  if (cached) return cached;
  const { rules } = known(id);
  const part = { rules, fired: firing(id, rules) };
  parts.set(id, part);
  return part;
}

function firing(id: string, rules: readonly TriageRule[]): Part['fired'] {
  const engine = new Engine(
    rules.map(({ name, conditions, event }) => ({ name, conditions, event })),
  );
  const read = [...new Set(rules.flatMap(factsOf))];
  // A run that ends sets the whole engine to finished, and a run that has just begun beside it then
  // skips its rules without a word. Runs therefore wait for one another, and are counted.
  let last: Promise<unknown> = Promise.resolve();
  return (facts) => {
    const run = last.then(async () => {
      const needed = Object.fromEntries(read.map((fact) => [fact, facts[fact]]));
      const { results, failureResults } = await engine.run(needed);
      if (results.length + failureResults.length !== rules.length) {
        throw new Error(
          `${id}: ${results.length + failureResults.length} of ${rules.length} rules were evaluated. An answer without all of them may be too low. Run it again.`,
        );
      }
      const names = new Set(results.map(({ name }: RuleResult) => name));
      return rules.filter(({ name }) => names.has(name));
    });
    last = run.catch(() => undefined);
    return run;
  };
}

function known(id: string): Complaint {
  return data[id] as Complaint;
}
