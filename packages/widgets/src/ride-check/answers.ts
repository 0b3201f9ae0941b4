import type { LineOfBusiness } from '@careway/rules/core';
import type { Plan } from '@careway/rules/plan';
import { checkRide, type RideCheck, type RideNeed } from '@careway/rules/transport';
import { emptyDate, type DateParts } from '../base/form/date-parts.js';

/** How a member travels. */
export const vehicles = ['ambulatory', 'wheelchair', 'gurney'] as const satisfies RideNeed[];
export type Vehicle = (typeof vehicles)[number];

/** What the ride is for: plans take the last two on short notice, and a series in one call. */
export const trips = ['once', 'recurring', 'discharge'] as const;
export type Trip = (typeof trips)[number];

/** Days on which rides come again and again, as ISO 8601 numbers them: 1 is Monday. */
export const rideDays = ['1', '2', '3', '4', '5', '6', '7'] as const;
export type RideDay = (typeof rideDays)[number];

export interface Answers {
  date: DateParts;
  time: string;
  vehicle: Vehicle | undefined;
  trip: Trip | undefined;
  /** Of a series; may be left out. */
  days: readonly RideDay[];
  coverage: LineOfBusiness | '' | undefined;
}

export const unanswered: Answers = {
  date: emptyDate,
  time: '',
  vehicle: undefined,
  trip: undefined,
  days: [],
  coverage: undefined,
};

const needOf: Readonly<Record<Trip, RideNeed | undefined>> = {
  once: undefined,
  recurring: 'dialysis',
  discharge: 'discharge',
};

/**
 * Checks a ride by all that it needs. Where a plan asks for more time for one of the needs, that
 * time holds: a member who calls by then is in time for each.
 */
export function checkAllNeeds(
  { vehicle, trip }: Pick<Answers, 'vehicle' | 'trip'>,
  request: { appointmentAt: number; lineOfBusiness: LineOfBusiness | undefined },
  context: { plan: Plan; at: number },
): RideCheck {
  const check = (need: RideNeed | undefined) => checkRide({ ...request, need }, context);
  const first = check(vehicle);
  const need = trip && needOf[trip];
  if (!need) return first;
  const other = check(need);
  const strict = Date.parse(other.askBy.by) < Date.parse(first.askBy.by) ? other : first;
  return { ...strict, reasons: [...new Set([...first.reasons, ...other.reasons])] };
}
