import { checkLineOfBusiness } from '../core/asked.js';
import { RulesError, type Fault } from '../core/errors.js';
import { answers as allAnswers, type Answer, type LineOfBusiness } from '../core/words.js';
import type { EngineFacts } from './conditions.js';
import type { RuleSet } from './rule-sets.js';
import { memberConditions, memberFacts, type MemberCondition, type QuestionId } from './words.js';

/**
 * What is known of the member. What is left out was not asked and is never guessed.
 * Steroid pills taken for long weaken the defenses: who is `steroidDependent` is `immuneWeak` too.
 */
export interface TriageMember extends Partial<Record<MemberCondition, Answer>> {
  /** Whole or broken months since birth: 2.9 is a baby under 3 months, 780 is 65 years. */
  ageMonths?: number;
  /** Only chooses whom to call. */
  lineOfBusiness?: LineOfBusiness;
}

export interface TriageRequest {
  /** One of `complaints()`, or several: the most urgent answer of all of them wins. */
  complaint: string | readonly string[];
  member: TriageMember;
  /** By question id, the gate's among them. A question that is left out was not asked. */
  answers: Readonly<Record<QuestionId, Answer>>;
}

const oldest = 1_560;
/** Nobody younger than 8 years is asked about a pregnancy; a yes still counts. */
const pregnancyFrom = 96;

/**
 * The engine's facts: each question and member fact of the complaint, typed, none missing.
 * @throws RulesError with every fault: `unknown-question`, `not-an-answer`, `unknown-member-fact`, `not-an-age`,
 * `unknown-line-of-business`.
 */
export function factsFor(request: TriageRequest, ruleSet: RuleSet): EngineFacts {
  const questions = [...ruleSet.gate, ...ruleSet.questions];
  const given = { ...request.answers };
  const member = { ...request.member };
  const faults = [...answerFaults(given, questions, ruleSet.complaints), ...memberFaults(member)];
  if (faults.length > 0) throw new RulesError(faults);

  const facts: Record<string, string | number> = { ageMonths: member.ageMonths ?? Number.NaN };
  for (const id of questions)
    facts[id] = (Object.hasOwn(given, id) ? given[id] : undefined) ?? 'unasked';
  for (const id of ruleSet.implied) facts[id] = 'yes';
  for (const id of memberConditions) facts[id] = member[id] ?? 'unasked';
  if (member.ageMonths !== undefined && member.ageMonths < pregnancyFrom)
    facts.pregnantOrRecentBirth = member.pregnantOrRecentBirth ?? 'no';
  return facts;
}

function answerFaults(
  given: Readonly<Record<string, unknown>>,
  questions: readonly QuestionId[],
  chosen: readonly string[],
): Fault[] {
  return Object.entries(given).flatMap(([id, value]) => {
    if (!questions.includes(id))
      return [
        {
          code: 'unknown-question',
          path: `answers/${id}`,
          value: id,
          rule: `No such question is asked about ${chosen.join(' and ')}.`,
          remedy: `Use the ids of gateQuestions() and questionsOf(${JSON.stringify(chosen)}): ${questions.join(', ')}.`,
        },
      ];
    return isAnswer(value) ? [] : [notAnAnswer(`answers/${id}`, value)];
  });
}

function memberFaults(member: Readonly<Record<string, unknown>>): Fault[] {
  return Object.entries(member).flatMap(([fact, value]): Fault[] => {
    if (value === undefined) return [];
    if (fact === 'lineOfBusiness') return checkLineOfBusiness(value, 'member/lineOfBusiness');
    if (fact === 'ageMonths') return isAge(value) ? [] : [notAnAge(value)];
    if ((memberFacts as readonly string[]).includes(fact))
      return isAnswer(value) ? [] : [notAnAnswer(`member/${fact}`, value)];
    return [
      {
        code: 'unknown-member-fact',
        path: `member/${fact}`,
        value: fact,
        rule: 'No rule knows this fact about a member.',
        remedy: `Use ${memberFacts.join(', ')} or lineOfBusiness.`,
      },
    ];
  });
}

function isAnswer(value: unknown): boolean {
  return value === undefined || allAnswers.some((answer) => answer === value);
}

function isAge(value: unknown): boolean {
  return typeof value === 'number' && value >= 0 && value <= oldest;
}

function notAnAnswer(path: string, value: unknown): Fault {
  return {
    code: 'not-an-answer',
    path,
    value,
    rule: 'An answer is yes, no or unsure.',
    remedy: 'Give one of the three, or leave the question out where it was not asked.',
  };
}

function notAnAge(value: unknown): Fault {
  return {
    code: 'not-an-age',
    path: 'member/ageMonths',
    value,
    rule: `An age is a number of months from 0 to ${oldest}.`,
    remedy: 'Give years times 12, or leave it out where it is not known.',
  };
}
