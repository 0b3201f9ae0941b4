export type { AttachmentLimits } from './filed/attachment-request.js';
export type {
  Appended,
  AttachmentStore,
  Begun,
  Completed,
  FileFacts,
  Sealed,
  StoredAttachment,
  WantedFile,
} from './store/attachment-store.js';
export type { StoreReader } from './store/database-store.js';
export { newConfirmation, readConfirmation } from './filed/confirmation.js';
export {
  caseSummary,
  type CaseSummary,
  type CaseView,
  type DueStep,
  type EventView,
  type StaffNoteView,
} from './staff/case-view.js';
export {
  exportCases,
  exportFormats,
  exportTypes,
  type ExportFormat,
  type ExportOptions,
} from './staff/export-cases.js';
export { fileTypes, type FileType } from '@careway/rules/grievance';
export { createIntake, type IntakeHandler, type IntakeOptions } from './intake.js';
export { keyRingFrom, readKeyRing, type KeyRing } from './keys/key-ring.js';
export type { IntakeEvent, IntakeLog, Route } from './http/log.js';
export { ProblemError, type Problem, type ProblemCode, type RequestFault } from './http/problem.js';
export type { MetricsOptions } from './metrics/metrics-routes.js';
export { openApiDocument, type InterfaceOptions } from './openapi/document.js';
export type { Figures } from './store/figures.js';
export type { DeliveryView } from './staff/delivery-routes.js';
export { moveStore, reopenStore, type MoveOptions } from './moving/move-store.js';
export {
  openReader,
  openStore,
  purgeStore,
  rotateKeys,
  verifyStore,
  type KeyOptions,
  type StoreOptions,
} from './store/open-store.js';
export type { Delivery, DeliveryKey, DeliveryState, Outbox } from './store/outbox.js';
export type { PostgresOptions } from './postgres/postgres-database.js';
export { openPostgresStore, type PostgresStoreOptions } from './postgres/postgres-store.js';
export type { Purged, PurgeOptions } from './store/purge-work.js';
export type { RateLimit } from './http/rate-limit.js';
export type { RotateOptions, Rotated } from './keys/rotate-keys.js';
export { readStaffPage, type StaffPage } from './staff/staff-page.js';
export { newStaffToken, type StaffOptions } from './staff/staff-access.js';
export { readFilter, type CaseQuery } from './staff/staff-query.js';
export type {
  Case,
  CaseFilter,
  CasePlace,
  CaseReader,
  NewNote,
  Noted,
  OpenedCase,
  StaffNote,
  StaffStore,
  Withdrawn,
} from './store/staff-store.js';
export type { OpenReceipt, Receipt } from './filed/receipt.js';
export { serveIntake, type IntakeServer, type ServeIntakeOptions } from './serve-intake.js';
export type { SqliteStoreOptions } from './sqlite/sqlite-database.js';
export { openSqliteReader, openSqliteStore } from './sqlite/sqlite-store.js';
export { purgeSqliteStore, verifySqliteStore } from './sqlite/sqlite-upkeep.js';
export type { AttachmentStatus, FinalReceipt, SubmissionStatus } from './filed/status.js';
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
} from './store/store.js';
export {
  eventHash,
  verifyEvents,
  type AuditEvent,
  type VerifiedEvents,
} from './store/verify-events.js';
export {
  createWebhooks,
  webhookWaits,
  type DeliveryEvent,
  type Webhook,
  type Webhooks,
  type WebhooksOptions,
} from './webhooks/webhooks.js';
export type { VerifiedStore } from './store/verify-work.js';
