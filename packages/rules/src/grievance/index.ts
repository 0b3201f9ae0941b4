export {
  classifyConcern,
  concernCategories,
  concernKinds,
  type Concern,
  type ConcernAnswers,
  type ConcernCategory,
  type ConcernKind,
} from './classify-concern.js';
export type { ConcernDuties, Window } from './duties.js';
export { extensionOf, fileTypeOf, fileTypes, startLength, type FileType } from './file-type.js';
export {
  concernSubjects,
  grievanceDeadlines,
  type ConcernSubject,
  type GrievanceDeadlines,
  type GrievanceRequest,
} from './grievance-deadlines.js';
export {
  routeConcern,
  type AgencyRoute,
  type ConcernRoute,
  type ConcernToRoute,
} from './route-concern.js';
export { submissionSchema } from '../generated/submission-schema.js';
export type { Agency, Submission } from '../generated/types.js';
