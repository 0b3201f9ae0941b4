import { instant, parseDay } from '@careway/rules/calendar';
import type { Day, LineOfBusiness } from '@careway/rules/core';
import type { Plan } from '@careway/rules/plan';
import { checkRide, type RideCheck, type RideNeed } from '@careway/rules/transport';

export interface RideBy {
  /** `other`: the plan asks for more time where a member can't walk to a car. */
  need: 'any' | 'other';
  ride: RideCheck;
}

/** Who can't walk to a car needs another one, and plans may ask for more time to find it. */
const otherNeeds = ['wheelchair', 'gurney'] as const satisfies readonly RideNeed[];

/**
 * By when to call for a ride to a visit of which only the day is known. It counts from the first
 * minute of that day: whatever the time of the visit, the date is in time.
 */
export function rideBy(
  visit: Day,
  lineOfBusiness: LineOfBusiness | undefined,
  { plan, at }: { plan: Plan; at: number },
): RideBy[] {
  const appointmentAt = instant({ day: parseDay(visit, 'visit'), ms: 0 }, plan.timeZone);
  const check = (need: RideNeed) =>
    checkRide({ appointmentAt, need, lineOfBusiness }, { plan, at });
  const walking = check('ambulatory');
  const [other] = otherNeeds
    .map(check)
    .sort((a, b) => Date.parse(a.askBy.by) - Date.parse(b.askBy.by));
  return other && other.askBy.by !== walking.askBy.by
    ? [
        { need: 'any', ride: walking },
        { need: 'other', ride: other },
      ]
    : [{ need: 'any', ride: walking }];
}
