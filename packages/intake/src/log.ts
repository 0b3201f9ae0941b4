import type { ProblemCode } from './problem.js';

/**
 * One answered request: ids, codes, sizes and durations only. There is no field that a member's
 * words, name, number or key could stand in.
 */
export interface IntakeEvent {
  event: 'request';
  /** The route, never the address that was asked for. */
  route: '/submissions' | '/health' | 'other';
  method: 'GET' | 'HEAD' | 'POST' | 'OPTIONS' | 'other';
  status: number;
  outcome: 'stored' | 'replayed' | 'ok' | ProblemCode;
  /** Codes of the faults, each once. */
  faults?: string[];
  /** The row that was written. */
  id?: string;
  /** Size of the body that was read. */
  bytes?: number;
  /** Milliseconds from the request to its answer. */
  duration: number;
  /** A failure's code, such as SQLITE_BUSY, or the name of its class. */
  reason?: string;
}

export type IntakeLog = (event: IntakeEvent) => void;
