import type { ConcernKind } from '@careway/rules/grievance';
import type { ProblemCode } from './problem.js';

export const routes = {
  submissions: '/submissions',
  submission: '/submissions/:reference',
  attachment: '/submissions/:reference/attachments/:number',
  complete: '/submissions/:reference/complete',
  staffPage: '/staff',
  staffPageFile: '/staff/page/:file',
  staffSubmissions: '/staff/submissions',
  staffSubmission: '/staff/submissions/:reference',
  staffAttachment: '/staff/submissions/:reference/attachments/:number',
  staffEvents: '/staff/submissions/:reference/events',
  staffNotes: '/staff/submissions/:reference/notes',
  staffDeliveries: '/staff/deliveries',
  staffRetry: '/staff/deliveries/:webhook/:sequence/retry',
  staffExport: '/staff/exports/:format',
  health: '/health',
  metrics: '/metrics',
  openapi: '/openapi.json',
} as const;

export type Route = (typeof routes)[keyof typeof routes] | 'other';

/**
 * One answered request: ids, codes, sizes and durations only. There is no field that a member's
 * words, name, number or key could stand in.
 */
export interface IntakeEvent {
  event: 'request';
  /** The route, never the address that was asked for. */
  route: Route;
  method: 'GET' | 'HEAD' | 'POST' | 'PUT' | 'OPTIONS' | 'other';
  status: number;
  /** `part`: some bytes of a file are stored, and more must come. */
  outcome:
    | (
        | 'stored'
        | 'replayed'
        | 'part'
        | 'completed'
        | 'recorded'
        | 'extended'
        | 'withdrawn'
        | 'noted'
        | 'retried'
        | 'ok'
      )
    | ProblemCode;
  /** Codes of the faults, each once. */
  faults?: string[];
  /** The name of the staff token that opened the address. */
  staff?: string;
  /** The submission that was stored or opened. */
  id?: string;
  /** Of the submission that was stored. */
  kind?: ConcernKind;
  /** Size of the body that was read, or of the part of a file that was sent. */
  bytes?: number;
  /** Milliseconds from the request to its answer. */
  duration: number;
  /** A failure's code, such as SQLITE_BUSY, or the name of its class. */
  reason?: string;
}

export type IntakeLog = (event: IntakeEvent) => void;
