import {
  addBusinessDays,
  businessCalendar,
  businessHours,
  instant,
  wallTime,
} from '@careway/rules/calendar';
import { plans } from '@careway/rules/plan';
import { ZONE } from '../inputs.mjs';

const calendar = businessCalendar('us-federal');
const plan = { ...plans['prospect-medical-group'], closures: { calendar: 'us-federal' } };
const hours = {
  weekly: [{ days: ['mon', 'tue', 'wed', 'thu', 'fri'], opens: '08:00', closes: '17:00' }],
  closedOnHolidays: true,
};

export const careway = {
  name: 'careway',
  holidays: 'by rule',
  zone: 'named',
  addBusinessDays: (day, n) => addBusinessDays(day, n, 'us-federal'),
  addInZone: (epochMs, n) => {
    const { day, ms } = wallTime(epochMs, ZONE);
    return instant({ day: calendar.add(day, n), ms }, ZONE);
  },
  businessHours: (from, to) => businessHours(hours, plan, from, to),
};
