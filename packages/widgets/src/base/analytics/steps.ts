/*
 * All that a page can be told of a member: for each element its steps from first to last, and after
 * each what may come of it.
 *
 * - `shown`: it stands on the screen.
 * - `none-found`: the search found nothing.
 * - `failed`: the plan profile, the directory or the rules did not load.
 * - `not-sent`: the form did not reach the plan.
 * - `call`: a number on the screen was pressed; which one is not told, and never an emergency one.
 *
 * A step or an outcome that only some answers lead to would tell the answer and is not here.
 * docs/rationale/analytics.md says what was left out, and why. Lists of their own, so that an
 * element carries no other's.
 */

export const noticesSteps = ['start shown', 'start failed'] as const;

/** Questions and what comes of them; a call would say too much. */
export const quietSteps = ['start shown', 'start failed', 'result shown'] as const;

/** Questions and what comes of them, always with a line to call. */
export const askingSteps = ['start shown', 'start failed', 'result shown', 'result call'] as const;

/** A line to call stands from the start. */
export const lineSteps = [
  'start shown',
  'start failed',
  'start call',
  'result shown',
  'result call',
] as const;

export const firstVisitSteps = [
  'doctor shown',
  'doctor failed',
  'doctor call',
  'office shown',
  'office call',
  'provider-id shown',
  'provider-id call',
  'plan shown',
  'plan call',
  'visit shown',
  'visit call',
] as const;

export const grievanceSteps = [
  'trouble shown',
  'trouble failed',
  'trouble call',
  'you shown',
  'you call',
  'happened shown',
  'happened call',
  'wanted shown',
  'wanted call',
  'check shown',
  'check call',
  'check not-sent',
  'sent shown',
] as const;

export const doctorSteps = [
  'start shown',
  'start failed',
  'list shown',
  'list none-found',
  'doctor shown',
  'doctor call',
  'choice shown',
  'choice call',
] as const;

export const placeSteps = ['start shown', 'start failed', 'list shown', 'list none-found'] as const;

/** By tag without `careway-`: of types, and for tests and documentation. */
export const steps = {
  'authorization-tracker': askingSteps,
  billing: askingSteps,
  contact: lineSteps,
  'first-visit': firstVisitSteps,
  'grievance-form': grievanceSteps,
  help: lineSteps,
  notices: noticesSteps,
  'pcp-finder': doctorSteps,
  'place-finder': placeSteps,
  refill: quietSteps,
  'ride-check': askingSteps,
  triage: quietSteps,
} as const;

/** An element that tells its steps, by its tag without `careway-`. */
export type Widget = keyof typeof steps;

/** A step with what came of it. */
export type Told = (typeof steps)[Widget][number];

type Parts<Of> = Of extends `${infer Name} ${infer Came}` ? [Name, Came] : never;

/** The steps of an element. */
export type StepOf<Of extends Widget> = Parts<(typeof steps)[Of][number]>[0];

/** A step of any element. */
export type Step = StepOf<Widget>;

/** What came of a step, and nothing of why. */
export type StepOutcome = Parts<Told>[1];
