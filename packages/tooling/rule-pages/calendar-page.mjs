// The page of calendars: the days off of each, and how days are counted.
import { countingTable } from './counting.mjs';
import { grouped, reviewedOf } from './data.mjs';
import { casesSection, leftOutSection } from './domain-page.mjs';
import { anchor, bullets, file, page, plural, table, verbLink } from './markdown.mjs';
import { dateInWords, dayInWords, readInWords, sourceInWords } from './words.mjs';

const FIRST_YEAR = 2025;
const LAST_YEAR = 2037;
/** As many years as a screen shows side by side. */
const YEARS_A_TABLE = 5;

const years = Array.from({ length: LAST_YEAR - FIRST_YEAR + 1 }, (_, n) => FIRST_YEAR + n);

export function calendarParts({ calendars, counting, cases }) {
  const references = [
    ...calendars.map(({ reference }) => reference),
    ...counting.flatMap(({ firstDay, monthEnd, lastDay }) =>
      [firstDay, monthEnd, lastDay].map((choice) => choice?.reference),
    ),
  ];
  const files = cases.filter(({ verb }) => verb === 'addBusinessDays');
  return {
    cases: files,
    count: files.reduce((sum, each) => sum + each.cases.length, 0),
    reviewed: reviewedOf(references),
  };
}

export function calendarPage(rules) {
  const { calendars, counting, text, library } = rules;
  const { cases, count, reviewed } = calendarParts(rules);
  return page(
    '# Calendars and counting',
    `Which days count, and when a count ends. In code: ${verbLink('addBusinessDays')} and ${verbLink('countedDays')}.`,
    bullets([
      `${plural(calendars.length, 'calendar')} and ${plural(counting.length, 'way')} to count.`,
      `${plural(count, 'case')} that the tests run.`,
      `Last review of a source: ${dateInWords(reviewed)}.`,
    ]),
    '## How days are counted',
    countingTable(counting),
    bullets([
      'A business day is a weekday that is no day off of its calendar. Half days count.',
      'Minutes and hours run on through nights, weekends, holidays and changes of the clock.',
      "A plan's promise is counted by the plan's own days: its calendar and its closed days.",
      'Counts of calendar days and business days are whole numbers of days, so that no change of the clock reaches them.',
    ]),
    '## An example',
    'Five business days from the Tuesday before Thanksgiving 2026, by each calendar. The example is computed by the library.',
    exampleTable(calendars, { library, text }),
    calendars.map((calendar) => calendarSection(calendar, rules)),
    leftOutSection('calendar'),
    casesSection(cases),
  );
}

function exampleTable(calendars, { library, text }) {
  const from = library.parseDay('2026-11-24', 'day');
  const counts = calendars.map(({ id }) => library.businessCalendar(id));
  const last = Math.max(...counts.map((calendar) => calendar.add(from, 5)));
  const cell = (calendar, day) => {
    if (day === from) return 'from here';
    const off = calendar.dayOff(day);
    if (off) return off.reason === 'weekend' ? 'weekend' : text[`holiday.${off.id}`];
    const count = calendar.between(from, day);
    return count > 5 ? '' : count === 5 ? '**5: due**' : String(count);
  };
  return table(
    ['Day', ...calendars.map(({ id }) => `\`${id}\``)],
    Array.from({ length: last - from + 1 }, (_, n) => [
      dayInWords(library.formatDay(from + n)),
      ...counts.map((calendar) => cell(calendar, from + n)),
    ]),
  );
}

function calendarSection(calendar, { parameters, counting, plans, library, text }) {
  const { id, title, path, reference } = calendar;
  const business = library.businessCalendar(id);
  const tables = [];
  for (let start = 0; start < years.length; start += YEARS_A_TABLE) {
    tables.push(
      daysTable(calendar, years.slice(start, start + YEARS_A_TABLE), { library, business, text }),
    );
  }
  return [
    `${anchor(id)}\n\n## ${title}`,
    bullets([
      `In the data: ${file(path)}.`,
      `Source: ${sourceInWords(reference)}; ${readInWords(reference).replace('<br>', ', ')}.`,
      `Used for: ${usesOf(id, { parameters, counting, plans })}.`,
    ]),
    'The days off as the library computes them. `→` is a day off that moved from a weekend to the day shown; a day in brackets falls on a weekend and moves nowhere. The last row has the business days of the year.',
    tables,
  ];
}

/** Who counts by a calendar: limits of law, a member's own last day, plans. */
function usesOf(id, { parameters, counting, plans }) {
  const limits = parameters.filter(({ calendar }) => calendar === id).length;
  const uses = [
    limits > 0 && plural(limits, 'limit of law', 'limits of law'),
    counting.some(({ lastDay }) => lastDay?.calendar === id) &&
      "where a member's own last day moves",
    ...plans
      .filter(({ closures }) => closures.calendar === id)
      .map(({ name }) => `the promises of ${name}`),
  ];
  return uses.filter(Boolean).join('; ');
}

/** A row a holiday, a column a year. */
function daysTable(calendar, shown, { library, business, text }) {
  const ids = [...new Set(calendar.holidays.map((rule) => rule.id))];
  const byYear = new Map(
    shown.map((year) => [
      year,
      grouped(library.holidaysOf(calendar, year), (holiday) => holiday.id),
    ]),
  );
  const rows = ids.map((id) => [
    text[`holiday.${id}`] ?? id,
    ...shown.map((year) => observedText(byYear.get(year).get(id), year, { calendar, library })),
  ]);
  const firstOf = (year) => library.parseDay(`${year}-01-01`, 'day');
  const counts = shown.map((year) => business.between(firstOf(year) - 1, firstOf(year + 1) - 1));
  return table(
    ['Holiday', ...shown.map(String)],
    [
      ...rows.filter(([, ...cells]) => cells.some((cell) => cell !== '')),
      ['**business days**', ...counts.map((count) => `**${count}**`)],
    ],
  );
}

function observedText(holidays, year, { calendar, library }) {
  if (!holidays) return '';
  const isWeekend = ({ day }) => calendar.weekend.includes(library.weekdayOf(day));
  const observed = holidays.find((holiday) => !isWeekend(holiday)) ?? holidays[0];
  const day = library.formatDay(observed.day);
  const words = dayInWords(day, { year: !day.startsWith(String(year)) });
  if (isWeekend(observed)) return `(${words})`;
  return holidays.length > 1 ? `→ ${words}` : words;
}
