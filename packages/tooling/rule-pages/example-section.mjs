// An example as a reader checks it: the question, the dates, each day of each count, the trace.
import { bullets, page, table, lines } from './markdown.mjs';
import { answerOf, examples } from './examples.mjs';
import { amountInWords, dayInWords, givesNames, momentInWords } from './words.mjs';

export function exampleSection(id, rules) {
  const example = examples[id];
  const { plan, answer } = answerOf(example, rules);
  const deadlines = deadlinesOf(answer);
  const { paragraph, steps } = rules.library.explain(answer, rules.text, plan);
  return page(
    '## An example',
    example.story,
    `The call, as a developer makes it for the plan \`${plan.id}\`:`,
    code('ts', callText(example)),
    `The outcome is \`${answer.outcome}\`.`,
    deadlines.length > 0 && deadlineTable(deadlines),
    bullets(openings(answer)),
    ...dayByDay(deadlines, answer, plan, example, rules),
    '**The trace**, as the answer carries it:',
    traceTable(answer.trace),
    '**What a member reads**, made from the same answer:',
    bullets([paragraph, ...steps]),
  );
}

const code = (language, text) => `\`\`\`${language}\n${text}\n\`\`\``;

function callText({ verb, request, at }) {
  const { topic, ...member } = request;
  const given = verb === 'whoToCall' ? `${literal(topic)}, ${literal(member)}` : literal(request);
  return `${verb}(${given}, { plan, at: '${at}' });`;
}

function literal(value) {
  return JSON.stringify(value, null, 1)
    .replaceAll(/\n\s*/g, ' ')
    .replaceAll(/"(\w+)":/g, '$1:')
    .replaceAll('"', "'");
}

const isDeadline = (value) => typeof value?.by === 'string' && 'basis' in value;

/** Every deadline of an answer with the name under which it stands there. */
function deadlinesOf(answer) {
  return Object.entries(answer).flatMap(([name, value]) => {
    if (isDeadline(value)) return [{ name, ...value }];
    if (name === 'limits') return value.map((limit, at) => ({ name: `limits[${at}]`, ...limit }));
    if (isDeadline(value?.until)) return [{ name: `${name}.until`, ...value.until }];
    return [];
  });
}

/** The ways that open: from when a member may take them. */
function openings(answer) {
  return Object.entries(answer)
    .filter(([, value]) => typeof value?.from === 'string' && !('basis' in value))
    .map(([name, { from }]) => `\`${name}\` opens ${momentInWords(from)}.`);
}

const whose = { promise: "the plan's word", law: 'law', contract: 'contract' };

function deadlineTable(deadlines) {
  return table(
    ['In the answer', 'What', 'By', 'Count', 'Rests on'],
    deadlines.map(({ name, gives, by, latestDay, amount, unit, from, basis, cites }) => [
      `\`${name}\``,
      givesNames[gives] ?? gives,
      lines(momentInWords(by), latestDay && `the law may take it until ${dayInWords(latestDay)}`),
      lines(amountInWords(amount, unit), `${back(from, by)}from ${startOf(unit, from)}`),
      lines(whose[basis], basis === 'law' && `[\`${cites[0].id}\`](#${cites[0].id})`),
    ]),
  );
}

const isElapsed = (unit) => unit === 'hour' || unit === 'minute';

/** Days are counted from a day, hours from a moment. */
const startOf = (unit, from) =>
  isElapsed(unit) ? momentInWords(from) : dayInWords(from.slice(0, 10));

/** A count may run back, as from a visit. */
const back = (from, by) => (Date.parse(from) > Date.parse(by) ? 'back ' : '');

/** Longer counts of plain days are told by their ends. */
const LONGEST = 15;

function dayByDay(deadlines, answer, plan, example, { library, text }) {
  const counts = deadlines.map((deadline) => ({
    deadline,
    days: library.countedDays(deadline, plan),
  }));
  const isShown = ({ deadline, days }) =>
    days.length > 0 && (deadline.unit === 'business-day' || days.length <= LONGEST + 1);
  const shown = counts.filter(isShown);
  const told = counts.filter((count) => !isShown(count)).map(({ deadline }) => toldOf(deadline));
  const staffed = staffedDays(answer, plan, example, { library, text });
  return [
    (shown.length > 0 || told.length > 0 || staffed) && '**Day by day:**',
    shown.length > 0 && dayTable(shown, plan, text),
    told.length > 0 && bullets(told),
    staffed,
  ];
}

/** The count of a deadline that no table shows, by its first day and its last. */
function toldOf({ name, unit, amount, from, by, day, cites }) {
  const span = amountInWords(amount, unit);
  if (isElapsed(unit))
    return `\`${name}\`: ${span} of elapsed time, ${back(from, by)}from ${momentInWords(from)} to ${momentInWords(by)}.`;
  const ends = `Day 0 is ${dayInWords(from.slice(0, 10))}; the last is ${dayInWords(day)}`;
  const moved = cites.find(({ id }) => id.startsWith('counting-'));
  return `\`${name}\`: ${span}. ${ends}. Every day counts.${moved ? ' Courts are closed on the last one, so California law may take a later day.' : ''}`;
}

function dayTable(counts, plan, text) {
  const days = [...new Set(counts.flatMap(({ days: each }) => each.map(({ day }) => day)))].sort();
  return table(
    ['Day', ...counts.map(({ deadline }) => columnName(deadline))],
    days.map((day) => [
      dayInWords(day),
      ...counts.map(({ days: each }) => {
        const found = each.find((counted) => counted.day === day);
        return found ? countText(found, plan, text) : '';
      }),
    ]),
  );
}

function columnName({ name, calendar, basis }) {
  const days = basis === 'promise' ? `the plan's own days, on ${calendar}` : calendar;
  return lines(`\`${name}\``, calendar && `by ${days}`);
}

function countText({ count, dayOff, due }, plan, text) {
  if (dayOff) return dayOffText(dayOff, plan, text);
  const shown = count === 0 ? 'from here' : String(count);
  return due ? `**${shown}: due**` : shown;
}

function dayOffText({ reason, id, index }, plan, text) {
  if (reason === 'weekend') return 'weekend';
  if (reason === 'holiday') return text[`holiday.${id}`] ?? id;
  const closed = (plan.closures.days ?? []).filter(({ opens }) => opens === undefined);
  return closed[index]?.name.en ?? 'the offices are closed';
}

/** Where somebody has to be called: when somebody answers, on each day up to the visit. */
function staffedDays({ contact }, plan, { request, at }, { library, text }) {
  if (!contact?.hours || !['appointmentAt', 'topic'].some((name) => name in request)) return '';
  const first = at.slice(0, 10);
  const last = request.appointmentAt?.slice(0, 10);
  const days = library.openDays(contact.hours, plan, first, 8);
  const clock = (ms) => library.isoIn(ms, plan.timeZone).slice(11, 16);
  return table(
    ['Day', `${contact.name.en} answers`],
    days
      .filter(({ day }) => last === undefined || day <= last)
      .map(({ day, shifts, dayOff }) => [
        dayInWords(day),
        shifts.length
          ? shifts.map(({ start, end }) => `${clock(start)} to ${clock(end)}`).join(', ')
          : `closed${dayOff ? `: ${dayOffText(dayOff, plan, text)}` : ''}`,
      ]),
  );
}

function traceTable(trace) {
  return table(
    ['Step', 'Result', 'Facts'],
    trace.map(({ id, result, facts }) => [
      `\`${id}\``,
      result === null ? 'none' : `\`${result}\``,
      Object.entries(facts ?? {})
        .map(
          ([name, value]) => `${name} ${typeof value === 'object' ? JSON.stringify(value) : value}`,
        )
        .join(', '),
    ]),
  );
}
