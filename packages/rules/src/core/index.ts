export { checkLineOfBusiness } from './asked.js';
export { RulesError, faultSentence, type Fault } from './errors.js';
export type { Cite, Deadline, Explained, Gives, TraceStep } from './result.js';
export {
  answers,
  linesOfBusiness,
  locales,
  units,
  urgencies,
  type Answer,
  type Day,
  type LineOfBusiness,
  type Locale,
  type Moment,
  type Unit,
  type Urgency,
} from './words.js';
