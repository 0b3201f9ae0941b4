// How days are counted, in words made from rules/counting.
import { anchor, bullets, file, table } from './markdown.mjs';
import { readInWords, sourceInWords } from './words.mjs';

/** Whose day's law holds for a count, where a domain does not go by the day the count runs from. */
const lawOn = {
  authorization:
    'The law of the day on which the request was received holds for all of it, also where a limit counts from a later day.',
  renewal:
    'The law of the day from which the count runs holds for the whole count; a renewal that falls in the time of a newer value is due by that one.',
};

/** What matters on a domain's page: the units that its limits use, and who counts them. */
export function countingWords(domain, parameters) {
  const units = new Set(parameters.map(({ unit }) => unit));
  const calendars = [...new Set(parameters.map(({ calendar }) => calendar).filter(Boolean))].sort();
  const members = parameters.some(
    ({ dutyOf, unit, jurisdiction }) =>
      dutyOf === 'member' && unit !== 'hour' && jurisdiction !== 'us',
  );
  const elapsed = ['minute', 'hour'].filter((unit) => units.has(unit));
  const days = units.has('calendar-day') || units.has('business-day') || units.has('month');
  return bullets(
    [
      days &&
        'The day that a count runs from is day 0. The last day is whole: a limit ends at 24:00 of it, in the time zone of the plan.',
      units.has('calendar-day') && 'Calendar days count weekends and holidays too.',
      calendars.length &&
        `Business days are told by a calendar of their own: ${calendars.map((id) => `[${id}](calendar.md#${id})`).join(', ')}.`,
      units.has('month') &&
        'Months are calendar months. Where the last month has no such day, its last day holds.',
      elapsed.length &&
        `${elapsed.length > 1 ? 'Minutes and hours' : elapsed[0] === 'hour' ? 'Hours' : 'Minutes'} run on through nights, weekends, holidays and changes of the clock.`,
      members &&
        'A member is told the plain last day. Where courts are closed on it, California law may still take the next open day: the answer has that as `latestDay`, and says it second.',
      lawOn[domain] ?? 'The law of the day from which the count runs holds for the whole count.',
      'Before the first day in the table there is no date of law.',
      'Each choice and its source: [how days are counted](calendar.md#how-days-are-counted).',
    ].filter(Boolean),
  );
}

const choices = {
  firstDay: ({ counts }) => `The first day ${counts ? 'counts as day 1' : 'is left out'}.`,
  monthEnd: () => 'A month from the 31st ends on the last day of a shorter month.',
  lastDay: ({ calendar }) =>
    `A member's own last day moves off a day off of [${calendar}](#${calendar}), to the next day that is none.`,
};

const jurisdictions = { us: 'Federal limits', 'us-ca': 'Limits of California law' };

/** Every choice of every jurisdiction, with its source. */
export function countingTable(counting) {
  return table(
    ['Whose limits', 'Rule', 'Source', 'Words read'],
    counting.flatMap(({ id, path, ...rest }) =>
      Object.keys(choices)
        .filter((name) => rest[name])
        .map((name, index) => [
          index === 0
            ? `${anchor(`counting-${id}`)}${jurisdictions[id] ?? id}<br>${file(path, `\`${id}\``)}`
            : '',
          choices[name](rest[name]),
          sourceInWords(rest[name].reference),
          readInWords(rest[name].reference),
        ]),
    ),
  );
}
