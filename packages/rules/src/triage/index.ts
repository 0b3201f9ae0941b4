/**
 * Where to go for care: a gate of red flags, facts about the member, a few questions a complaint.
 * It informs and does not diagnose, and no clinician has signed its rules yet.
 *
 * Words stand in rules/text/<locale>: triage.json, complaint-names.json and complaints/. Any id may have a variant for a helper, `<id>.other`.
 *
 *   triage.gate.heading, .hint, .none, .<flag>       the gate's screen; .any-danger is "not sure"
 *   triage.member.<fact>, .<fact>.hint               the questions about the member
 *   triage.question.<id>, .<id>.check                a question, and how to look
 *   triage.answer.yes, .no, .unsure, .unsure.hint    the answers
 *   triage.reason.<reason>                           what follows "You said:"
 *   triage.why.*                                     the sentences around it; {said} is filled in
 *   triage.outcome.<outcome>                         the level word
 *   triage.route.<route>, .within, .say              the heading, the time limit, what to say
 *   triage.route.<route>.step.<n>, .step.<n>.more    what to do, and its second sentence
 *   triage.first-aid.<reason or complaint>           one line of first aid
 *   triage.group.<group>                             the parts of the list
 *   triage.<complaint>.name, .about, .words          the list, and what members call it
 *   triage.<complaint>.watch.<n>, .home.<n>          "Call 911 if", and what helps at home
 */
export { checkCare } from './check-care.js';
export { gateAnswers, gateUnsure } from './gate.js';
export { findComplaint, complaintVocabulary, type ComplaintWords } from './find-complaint.js';
export { type TriageMember, type TriageRequest } from './facts.js';
export { plainWords } from '../search/plain-words.js';
export { redFlagPhrase, type RedFlagPhrase } from './red-flag-phrase.js';
export { complaintGroups, complaints, gateQuestions, questionsOf } from './rule-sets.js';
export {
  checkTextId,
  listFor,
  memberTextId,
  outcomeTextId,
  questionTextId,
  reasonTextId,
  routeTextId,
  speakers,
  wordsFor,
  type Speaker,
  type TriageText,
} from './text-ids.js';
export { triage, type TriageResult } from './triage.js';
export {
  complaintGroupOrder,
  memberConditions,
  memberFacts,
  routeOrder,
  routeSteps,
  urgencyOf,
  urgencyOrder,
  type ComplaintGroup,
  type MemberCondition,
  type MemberFact,
  type QuestionId,
  type TriageOutcome,
  type TriageRoute,
  type TriageStep,
  type TriageUrgency,
} from './words.js';
