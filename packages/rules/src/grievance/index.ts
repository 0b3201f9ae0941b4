export {
  classifyConcern,
  concernKinds,
  type Concern,
  type ConcernAnswers,
  type ConcernKind,
} from './classify-concern.js';
export {
  grievanceDeadlines,
  type GrievanceDeadlines,
  type GrievanceRequest,
} from './grievance-deadlines.js';
export { submissionSchema } from '../generated/submission-schema.js';
export type { Submission } from '../generated/types.js';
