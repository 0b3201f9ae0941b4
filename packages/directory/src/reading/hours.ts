import { list, text, texts } from './json.js';
import { weekdays, type OpenTime, type Weekday } from '../model.js';

const dayCodes: ReadonlySet<string> = new Set(weekdays);

function isWeekday(value: string): value is Weekday {
  return dayCodes.has(value);
}

function clock(value: string | undefined): string | undefined {
  const parts = /^([01]\d|2[0-4]):([0-5]\d)(?::\d\d(?:\.\d+)?)?$/.exec(value ?? '');
  if (!parts) return undefined;
  const time = `${parts[1] ?? ''}:${parts[2] ?? ''}`;
  return time <= '24:00' ? time : undefined;
}

/**
 * Reads FHIR `availableTime` (roles, services) or `hoursOfOperation` (locations).
 * `unread` counts the rows without usable days or times; they say nothing about being open.
 */
export function readHours(
  resource: unknown,
  key: 'availableTime' | 'hoursOfOperation',
): { times: OpenTime[]; unread: number } {
  const fields =
    key === 'availableTime'
      ? (['availableStartTime', 'availableEndTime'] as const)
      : (['openingTime', 'closingTime'] as const);
  const times = new Map<string, OpenTime>();
  let unread = 0;
  for (const row of list(resource, key)) {
    const days = texts(row, 'daysOfWeek').filter(isWeekday);
    const allDay = list(row, 'allDay').includes(true);
    const from = allDay ? '00:00' : clock(text(row, fields[0]));
    let to = allDay ? '24:00' : clock(text(row, fields[1]));
    // A closing time of midnight is the end of the day, not its beginning.
    if (to === '00:00') to = '24:00';
    if (days.length === 0 || from === undefined || to === undefined || to <= from) {
      unread += 1;
      continue;
    }
    for (const day of days) times.set(`${day} ${from} ${to}`, { day, from, to });
  }
  const order = (time: OpenTime): string => `${weekdays.indexOf(time.day)} ${time.from} ${time.to}`;
  return {
    times: [...times.values()].sort((a, b) => (order(a) < order(b) ? -1 : 1)),
    unread,
  };
}
