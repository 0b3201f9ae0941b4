import { byHand } from './by-hand.mjs';
import { careway } from './careway.mjs';
import { dateFns, dateFnsLoop } from './date-fns.mjs';
import { dayjsBusinessDays } from './dayjs-business-days.mjs';
import { dayjsBusinessTime, dayjsBusinessTimeInZone } from './dayjs-business-time.mjs';
import { jsJoda } from './js-joda.mjs';
import { luxonBusinessDays } from './luxon-business-days.mjs';
import { momentBusinessDays } from './moment-business-days.mjs';
import { momentBusinessTime } from './moment-business-time.mjs';
import { temporal } from './temporal.mjs';

/** Ours first. Each answers what it can: days, times of day, hours. */
export const peers = [
  careway,
  jsJoda,
  dateFns,
  dateFnsLoop,
  dayjsBusinessDays,
  dayjsBusinessTime,
  dayjsBusinessTimeInZone,
  luxonBusinessDays,
  momentBusinessDays,
  momentBusinessTime,
  temporal,
  byHand,
];
