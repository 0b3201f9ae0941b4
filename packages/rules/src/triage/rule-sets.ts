import { Engine, type RuleResult } from 'json-rules-engine';
import { RulesError } from '../core/errors.js';
import { complaints as data } from '../generated/complaints.js';
import type { Complaint, TriageRule } from '../generated/types.js';
import type { QuestionId } from './words.js';

/** What the engine is given: every fact, always. A number that is not known is NaN. */
export type EngineFacts = Readonly<Record<string, string | number>>;

/** The rules that can decide a complaint: the gate's, the member floors and its own. */
export interface RuleSet {
  id: string;
  otherwise: Complaint['otherwise'];
  gate: readonly QuestionId[];
  questions: readonly QuestionId[];
  rules: readonly TriageRule[];
  /** The rules that hold for these facts, in the order of the data. */
  fired: (facts: EngineFacts) => Promise<TriageRule[]>;
}

const shared = ['red-flags', 'member-floors'];
const ruleSets = new Map<string, RuleSet>();

/** Complaints a member can choose, in the order of their ids; `something-else` last. */
export function complaints(): readonly string[] {
  const ids = Object.keys(data).filter((id) => !shared.includes(id) && id !== 'something-else');
  return [...ids.sort(), 'something-else'];
}

/** The gate's entries, worst first: one screen, pick one. The last, `any-danger`, is "not sure". */
export function gateQuestions(): readonly QuestionId[] {
  return known('red-flags').questions;
}

/** A complaint's own questions, worst first. The gate's are not among them. */
export function questionsOf(complaint: string): readonly QuestionId[] {
  return ruleSetOf(complaint).questions;
}

/**
 * A complaint's rules, compiled once.
 * @throws RulesError `unknown-complaint`.
 */
export function ruleSetOf(complaint: string): RuleSet {
  const cached = ruleSets.get(complaint);
  if (cached) return cached;
  if (!complaints().includes(complaint)) {
    throw new RulesError([
      {
        code: 'unknown-complaint',
        path: 'complaint',
        value: complaint,
        rule: 'A complaint is one of those in rules/triage.',
        remedy: `Use one of ${complaints().join(', ')}.`,
      },
    ]);
  }
  const own = known(complaint);
  const rules = [...shared.flatMap((id) => known(id).rules), ...own.rules];
  const gate = gateQuestions();
  const ruleSet: RuleSet = {
    id: complaint,
    otherwise: own.otherwise,
    gate,
    questions: own.questions,
    rules,
    fired: firing(complaint, rules),
  };
  ruleSets.set(complaint, ruleSet);
  return ruleSet;
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

function firing(complaint: string, rules: readonly TriageRule[]): RuleSet['fired'] {
  const engine = new Engine(
    rules.map(({ name, conditions, event }) => ({ name, conditions, event })),
  );
  // A run that ends sets the whole engine to finished, and a run that has just begun beside it then
  // skips its rules without a word. Runs therefore wait for one another, and are counted.
  let last: Promise<unknown> = Promise.resolve();
  return (facts) => {
    const run = last.then(async () => {
      const { results, failureResults } = await engine.run({ ...facts });
      if (results.length + failureResults.length !== rules.length) {
        throw new Error(
          `${complaint}: ${results.length + failureResults.length} of ${rules.length} rules were evaluated. An answer without all of them may be too low. Run it again.`,
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
