import { formatDay } from '../calendar/day.js';
import { isoIn, wallTime } from '../calendar/zone.js';
import {
  byDeadline,
  extendedLimit,
  limitOf,
  limitsThatBind,
  type Facts,
  type Limit,
} from '../core/parameters.js';
import { msOfIso } from '../core/moment.js';
import type { Cite, Deadline, Gives } from '../core/result.js';
import * as law from '../generated/grievance-law.js';
import type { Plan } from '../generated/types.js';

/** When a way opens, and by when it must be taken. */
export interface Window {
  /** ISO 8601 with the plan's offset. */
  from: string;
  /** The law that opens it. */
  cites: Cite[];
  /** Absent where the law on file names no last day. */
  until?: Deadline;
}

/** What the law asks of the plan and gives the member, each with its own date. */
export interface ConcernDuties {
  /** The member's last day to file; the plan may take it later. */
  fileBy?: Deadline;
  /** By when a member asks to keep a service while the appeal runs (aid paid pending). */
  continueServicesBy?: Deadline;
  /** A grievance that is settled by then gets no letter. */
  closeWithoutLetterBy?: Deadline;
  /** When the plan must have written that it has it. */
  acknowledgeBy?: Deadline;
  /** When the plan must have said where an urgent one stands, if it has not answered by then. */
  statusBy?: Deadline;
  /** When the plan must have answered. */
  resolveBy?: Deadline;
  /** From when the regulator takes it. */
  regulator?: Window;
  /** An Independent Medical Review. */
  externalReview?: Window;
  /** A State Fair Hearing. */
  hearing?: Window;
}

/** Epoch milliseconds; a day is its first moment in the plan's zone. */
export interface ConcernTimes {
  received: number | undefined;
  event: number | undefined;
  notice: number | undefined;
  answer: number | undefined;
  change: number | undefined;
}

/** Every date that the law on file gives for these facts. */
export function dutiesFor(
  facts: Facts,
  times: ConcernTimes,
  { plan, longer }: { plan: Plan; longer: boolean },
): ConcernDuties {
  const binding = limitsThatBind(law, plan, facts);
  const dated = (parameter: Limit, from: number | undefined): Deadline | undefined => {
    if (from === undefined) return undefined;
    const lawOn = formatDay(wallTime(from, plan.timeZone).day);
    const limit = limitOf(parameter, from, lawOn, plan);
    if (!limit) return undefined;
    const extended = extendedLimit(limit, { law, plan, facts, lawOn, longer });
    return laterOf(parameter, extended, times, plan);
  };
  const first = new Map<Limit['gives'], Deadline>();
  for (const parameter of binding) {
    const limit = dated(parameter, timeOf(parameter, times));
    const known = first.get(parameter.gives);
    // Where two limits hold, the earlier one binds.
    if (limit && (!known || byDeadline(limit, known) < 0)) first.set(parameter.gives, limit);
  }
  const statusBy = first.get('status');
  const resolveBy = first.get('resolve');
  /** The way opens with the plan's answer, or once its time is over, whichever comes first. */
  const due = statusBy ?? resolveBy;
  const opened = due ? earlier(times.answer, momentAfter(due)) : times.answer;
  const windowOf = (gives: Gives): Window | undefined => {
    const parameter = binding.find((each) => each.gives === gives);
    if (!parameter || opened === undefined) return undefined;
    const until =
      parameter.countsFrom === 'opened' ? dated(parameter, opened) : first.get(parameter.gives);
    const cites = until?.cites ?? due?.cites ?? [];
    return { from: isoIn(opened, plan.timeZone), cites, ...(until && { until }) };
  };
  const asked = first.get('ask-regulator');
  return defined({
    fileBy: first.get('file'),
    continueServicesBy: first.get('continue-services'),
    closeWithoutLetterBy: first.get('close-without-letter'),
    acknowledgeBy: first.get('acknowledge'),
    statusBy,
    resolveBy,
    regulator: asked && {
      from: isoIn(earlier(times.answer, momentAfter(asked)), plan.timeZone),
      cites: asked.cites,
    },
    externalReview: windowOf('external-review'),
    hearing: windowOf('hearing'),
  });
}

function timeOf({ countsFrom }: Limit, times: ConcernTimes): number | undefined {
  if (countsFrom === 'opened') return undefined;
  // California counts a grievance's filing from the incident or the action: a notice is one.
  if (countsFrom === 'event') return times.event ?? times.notice;
  return times[countsFrom as keyof ConcernTimes];
}

/** The later of the count and the day on which the change takes effect, where the law says so. */
function laterOf(
  { orLater }: Limit,
  limit: Deadline,
  { change }: ConcernTimes,
  plan: Plan,
): Deadline {
  if (orLater === undefined || change === undefined) return limit;
  const day = formatDay(wallTime(change, plan.timeZone).day);
  return day > (limit.latestDay ?? limit.day) ? { ...limit, latestDay: day } : limit;
}

/** A day ends with its last millisecond; hours end at an instant. */
function momentAfter({ by, unit }: Deadline): number {
  return msOfIso(by) + (unit === 'hour' ? 0 : 1);
}

function earlier(a: number | undefined, b: number): number {
  return a === undefined ? b : Math.min(a, b);
}

/** Without the members that have no value, so that JSON keeps the whole. */
function defined(duties: {
  [K in keyof ConcernDuties]: ConcernDuties[K] | undefined;
}): ConcernDuties {
  return Object.fromEntries(Object.entries(duties).filter(([, value]) => value !== undefined));
}
