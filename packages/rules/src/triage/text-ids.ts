import { gateQuestions } from './rule-sets.js';
import type { QuestionId, TriageOutcome, TriageRoute } from './words.js';

/**
 * The words of one language by id: of `@careway/rules/text/en/triage` (the screens that everyone
 * sees), of `/complaint-names` (the list and its search) and of `/complaints` (all the rest).
 */
export type TriageText = Readonly<Record<string, string>>;

/** Whom a screen speaks to: the member, or someone who helps them. */
export const speakers = ['self', 'other'] as const;
export type Speaker = (typeof speakers)[number];

/**
 * A text by id, for a helper in the helper's variant `<id>.other` where there is one.
 * Undefined where the text has no such id: optional ids are how-to-check and first aid.
 */
export function wordsFor(text: TriageText, id: string, speaker: Speaker): string | undefined {
  const helper = speaker === 'other' ? text[`${id}.other`] : undefined;
  return helper ?? text[id];
}

/** The texts `<id>.1`, `<id>.2` and on, in order. */
export function listFor(text: TriageText, id: string, speaker: Speaker): string[] {
  const lines: string[] = [];
  for (;;) {
    const line = wordsFor(text, `${id}.${lines.length + 1}`, speaker);
    if (line === undefined) return lines;
    lines.push(line);
  }
}

export function questionTextId(id: QuestionId): string {
  return gateQuestions().includes(id) ? `triage.gate.${id}` : `triage.question.${id}`;
}

/** How to look before answering; not every question has one. */
export function checkTextId(id: QuestionId): string {
  return `triage.question.${id}.check`;
}

/** What a member said, as it follows "You said:". */
export function reasonTextId(reason: string): string {
  return `triage.reason.${kebab(reason)}`;
}

/** The question about a member fact: `triage.member.immune-weak`. */
export function memberTextId(fact: string): string {
  return `triage.member.${kebab(fact)}`;
}

/** The heading of a result: what to do, first. */
export function routeTextId(route: TriageRoute): string {
  return `triage.route.${route}`;
}

/** The level word above the heading. */
export function outcomeTextId(outcome: TriageOutcome): string {
  return `triage.outcome.${outcome}`;
}

function kebab(id: string): string {
  return id.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}
