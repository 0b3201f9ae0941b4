import type { Plan, PlanAnswer, Query } from '@careway/directory';
import type { DirectoryFault } from '../base/directory/failure.js';
import type { Doctors, Shown } from './doctors.js';

/** What of a directory is known without asking again. */
export type DoctorsFacts = Omit<Doctors, 'find' | 'inPlan'>;

/** Addresses that the page has made absolute: a worker has a base of its own. */
export interface WorkerSource {
  directory: string;
  zips: string | undefined;
}

/** What the page asks a worker; `stop` ends the search of that number. */
export type WorkerAsk = { id: number } & (
  | { kind: 'load'; source: WorkerSource }
  | { kind: 'find'; source: WorkerSource; query: Query }
  | { kind: 'in-plan'; source: WorkerSource; plan: Plan; name: string }
  | { kind: 'stop' }
);

/** What a worker answers, by the number of the question. */
export type WorkerAnswer = { id: number } &
  /** The worker runs: what takes long from here on is the directory. */
  (
    | { kind: 'heard' }
    | { kind: 'facts'; facts: DoctorsFacts }
    | { kind: 'shown'; shown: Shown }
    | { kind: 'in-plan'; answer: PlanAnswer }
    | { kind: 'failed'; fault: DirectoryFault; reason: string }
  );
