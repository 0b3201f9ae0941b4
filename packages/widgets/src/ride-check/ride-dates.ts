import { msg, str } from '@lit/localize';
import type { CalendarEntry } from '@careway/rules/calendar-file';
import type { RideCheck } from '@careway/rules/transport';
import type { PlanCall } from '../base/directory/plan-call.js';
import { inLocale, phoneInWords } from '../base/format.js';

/**
 * The last staffed minute to call, and the end of the plan's own lead time where a request can
 * still be sent by then. The titles name a ride and no visit.
 */
export function rideDates(
  { callBy, askBy, contact }: RideCheck,
  { plan, place }: PlanCall,
): CalendarEntry[] {
  const about =
    contact && msg(str`${inLocale(contact.name, place.locale)}: ${phoneInWords(contact.phone)}`);
  const entry = (name: string, at: string, title: string): CalendarEntry => ({
    id: `ride-${name}-${at}`,
    title,
    ...(about && { about }),
    on: { at },
  });
  const call = entry('call', callBy ?? askBy.by, msg('Last time to call for a ride'));
  return callBy && callBy !== askBy.by && plan.intake
    ? [call, entry('ask', askBy.by, msg('Last time to ask for a ride on the page'))]
    : [call];
}
