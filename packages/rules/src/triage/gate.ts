import type { Answer } from '../core/words.js';
import { gateQuestions } from './rule-sets.js';
import type { QuestionId } from './words.js';

/** The gate's own "not sure": it counts as a yes. */
export const gateUnsure = 'any-danger';

/**
 * The answers that one choice on the gate's screen stands for. An entry that was not chosen stays
 * unasked, since a member picks the first that fits.
 * @param choice an entry of `gateQuestions()`, `none`, or `unsure`.
 */
export function gateAnswers(choice: QuestionId): Record<QuestionId, Answer> {
  if (choice === 'none') return Object.fromEntries(gateQuestions().map((id) => [id, 'no']));
  if (choice === 'unsure' || choice === gateUnsure) return { [gateUnsure]: 'unsure' };
  return { [choice]: 'yes' };
}
