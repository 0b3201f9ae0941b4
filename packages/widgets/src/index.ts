export { CarewayPlan } from './plan/plan.js';
export { CarewayTriage } from './triage/triage.js';
export type { CarePlace, CarePlaces } from './triage/care-places.js';
export { CarewayPcpFinder } from './pcp-finder/pcp-finder.js';
export { CarewayHelp, type FaqPage, type TopicLinks } from './help/help.js';
export { CarewayNotices, type DismissEvent } from './notices/notices.js';
export { CarewayPlaceFinder } from './place-finder/place-finder.js';
export { CarewayGrievanceForm } from './grievance-form/grievance-form.js';
export type {
  GrievanceFormEventMap,
  GrievanceReceiptEvent,
  GrievanceSubmitEvent,
} from './grievance-form/grievance-form.events.js';
export type { Receipt as GrievanceReceipt } from './base/intake/receipt.js';
export { CarewayKiosk } from './kiosk/kiosk.js';
export type { KioskEventMap, KioskResetEvent } from './kiosk/kiosk.events.js';
