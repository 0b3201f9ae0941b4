// Single answers that surprise, each asked of the library as it is installed here.
import { addBusinessDays, differenceInBusinessDays, isWeekend, parseISO } from 'date-fns';
import { instant, isoIn, parseDay } from '@careway/rules/calendar';
import { ZONE, allDays } from './inputs.mjs';
import * as oracle from './oracle.mjs';
import { ownCopy } from './peers/own-copy.mjs';

const [dayjs, utc, timezone] = ownCopy('dayjs', 'dayjs/plugin/utc', 'dayjs/plugin/timezone');
dayjs.extend(utc);
dayjs.extend(timezone);
const [, { DateTime }] = ownCopy('luxon', 'luxon-business-days');

const saturday = parseISO('2026-11-28');
const friday = addBusinessDays(saturday, 5);
const twice = { day: parseDay('2026-11-01', 'day'), ms: 90 * 60_000 };
const luxonWrong = allDays.filter(
  (day) =>
    DateTime.fromISO(day).plusBusiness({ days: 5 }).toISODate() !== oracle.addBusinessDays(day, 5),
).length;

const findings = [
  {
    library: 'date-fns',
    asked: 'Saturday + 5 business days, counted back',
    answer: `${differenceInBusinessDays(friday, saturday)}, not 5`,
  },
  {
    library: 'date-fns',
    asked: "isWeekend(new Date('2026-07-06')), a Monday",
    answer: String(isWeekend(new Date('2026-07-06'))),
  },
  {
    library: 'dayjs.tz',
    asked: '2026-11-01T01:30, shown twice',
    answer: dayjs.tz('2026-11-01T01:30', ZONE).format(),
  },
  {
    library: 'careway',
    asked: 'the same; Temporal too',
    answer: isoIn(instant(twice, ZONE), ZONE),
  },
  {
    library: 'luxon-business-days',
    asked: 'n = 5 on all days, with its own holidays',
    answer: `${luxonWrong} of ${allDays.length} wrong`,
  },
];
process.stdout.write(JSON.stringify(findings));
