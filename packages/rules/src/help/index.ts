export { helpGroupOrder, type HelpAct, type HelpGroupId } from './entry.js';
export { HelpSearch } from './find-help.js';
export { helpAnswers, type HelpAnswer, type HelpParagraph } from './help-answers.js';
export { redFlagPhrase, type RedFlagPhrase } from '../triage/red-flag-phrase.js';
export type { HelpValue, PlanText } from './plan-facts.js';
