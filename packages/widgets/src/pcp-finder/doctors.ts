import {
  type Counts,
  type Facets,
  type Found,
  type Plan,
  type PlanAnswer,
  type Query,
} from '@careway/directory';

/** Whom a search finds; the counts beside the filters may come after. */
export type Shown = Found &
  Partial<Counts> & {
    /** A server has more to tell, and is telling it. */
    isPart?: boolean;
    /** There may be more than a server has told. */
    mayBeMore?: boolean;
  };

/** Who hears whom a search finds. */
export interface Ear {
  /** Now or later, and again once more is known. */
  tell: (shown: Shown) => void;
  fail: (error: unknown) => void;
  /** Aborted once nobody listens any more. */
  stopped: AbortSignal;
}

/** Doctors who can be searched, wherever the search runs. */
export interface Doctors {
  /** How many can be found. */
  size: number;
  /** Counts over everyone: they give the filters an order that stays while filters change. */
  facets: Facets;
  /** Whether it is told of languages that only the staff speaks. */
  hasStaffLanguages: boolean;
  /** Insurance plans that the directory says the networks of. */
  plans: readonly Plan[];
  /** ISO 8601, where the directory says so. */
  dataAsOf: string | undefined;
  /** False where the ZIP centers could not be had: nothing can be measured then. */
  measures: boolean;
  find(query: Query, ear: Ear): void;
  /** Is a doctor in a plan? Everyone is asked about: whose doctor is no PCP asks too. */
  inPlan(plan: Plan, name: string): PlanAnswer | Promise<PlanAnswer>;
}
