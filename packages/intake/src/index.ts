export { newConfirmation, readConfirmation } from './confirmation.js';
export { createIntake, type IntakeHandler, type IntakeOptions } from './intake.js';
export type { IntakeEvent, IntakeLog } from './log.js';
export type { Problem, ProblemCode, RequestFault } from './problem.js';
export type { Receipt } from './receipt.js';
export { serveIntake, type IntakeServer, type ServeIntakeOptions } from './serve-intake.js';
export { openSqliteStore } from './sqlite-store.js';
export {
  StoreError,
  type Held,
  type Inserted,
  type Store,
  type StoreErrorCode,
  type StoredSubmission,
} from './store.js';
