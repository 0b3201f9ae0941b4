import { authorizationClockVerb, timelyAccessVerb } from './care.js';
import { classifyConcernVerb, grievanceDeadlinesVerb, routeConcernVerb } from './concerns.js';
import { addBusinessDaysVerb, isOpenVerb, whoToCallVerb } from './days-and-lines.js';
import { checkRideVerb, refillVerb, renewalVerb } from './services.js';
import { triageVerb } from './triage.js';
import type { Verb } from './verb.js';

export { sampleAt, type Context, type Verb } from './verb.js';

export const verbs: readonly Verb[] = [
  triageVerb,
  checkRideVerb,
  authorizationClockVerb,
  timelyAccessVerb,
  classifyConcernVerb,
  grievanceDeadlinesVerb,
  routeConcernVerb,
  renewalVerb,
  refillVerb,
  whoToCallVerb,
  isOpenVerb,
  addBusinessDaysVerb,
];

export const verbNames = verbs.map(({ name }) => name);
