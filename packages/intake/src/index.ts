export type { AttachmentLimits } from './attachment-request.js';
export type {
  Appended,
  AttachmentStore,
  Begun,
  Completed,
  FileFacts,
  Sealed,
  StoredAttachment,
  WantedFile,
} from './attachment-store.js';
export type { StoreReader } from './database-store.js';
export { newConfirmation, readConfirmation } from './confirmation.js';
export {
  caseSummary,
  type CaseSummary,
  type CaseView,
  type DueStep,
  type EventView,
} from './case-view.js';
export {
  exportCases,
  exportFormats,
  exportTypes,
  type ExportFormat,
  type ExportOptions,
} from './export-cases.js';
export { fileTypes, type FileType } from '@careway/rules/grievance';
export { createIntake, type IntakeHandler, type IntakeOptions } from './intake.js';
export { keyRingFrom, readKeyRing, type KeyRing } from './key-ring.js';
export type { IntakeEvent, IntakeLog, Route } from './log.js';
export { ProblemError, type Problem, type ProblemCode, type RequestFault } from './problem.js';
export type { MetricsOptions } from './metrics-routes.js';
export { openApiDocument, type InterfaceOptions } from './openapi/document.js';
export type { Figures } from './figures.js';
export type { DeliveryView } from './delivery-routes.js';
export { moveStore, reopenStore, type MoveOptions } from './move-store.js';
export {
  openReader,
  openStore,
  purgeStore,
  rotateKeys,
  verifyStore,
  type KeyOptions,
  type StoreOptions,
} from './open-store.js';
export type { Delivery, DeliveryKey, DeliveryState, Outbox } from './outbox.js';
export type { PostgresOptions } from './postgres-database.js';
export { openPostgresStore, type PostgresStoreOptions } from './postgres-store.js';
export type { Purged, PurgeOptions } from './purge-work.js';
export type { RateLimit } from './rate-limit.js';
export type { RotateOptions, Rotated } from './rotate-keys.js';
export { readStaffPage, type StaffPage } from './staff-page.js';
export { newStaffToken, type StaffOptions } from './staff-access.js';
export { readFilter, type CaseQuery } from './staff-query.js';
export type {
  Case,
  CaseFilter,
  CasePlace,
  CaseReader,
  OpenedCase,
  StaffStore,
  Withdrawn,
} from './staff-store.js';
export type { OpenReceipt, Receipt } from './receipt.js';
export { serveIntake, type IntakeServer, type ServeIntakeOptions } from './serve-intake.js';
export type { SqliteStoreOptions } from './sqlite-database.js';
export { openSqliteReader, openSqliteStore } from './sqlite-store.js';
export { purgeSqliteStore, verifySqliteStore } from './sqlite-upkeep.js';
export type { AttachmentStatus, FinalReceipt, SubmissionStatus } from './status.js';
export {
  StoreError,
  states,
  type Filed,
  type Held,
  type Inserted,
  type Recorded,
  type State,
  type StateRecord,
  type Store,
  type StoreErrorCode,
  type StoredSubmission,
} from './store.js';
export { eventHash, verifyEvents, type AuditEvent, type VerifiedEvents } from './verify-events.js';
export {
  createWebhooks,
  webhookWaits,
  type DeliveryEvent,
  type Webhook,
  type Webhooks,
  type WebhooksOptions,
} from './webhooks.js';
export type { VerifiedStore } from './verify-work.js';
