import type { CaseSummary, CaseView, DueStep, EventView } from '@careway/intake';
import { dayInWords } from '@careway/widgets/look';

type Step = DueStep['step'];
type Delivery = NonNullable<CaseSummary['delivery']>;

export const kindWords: Readonly<Record<CaseSummary['kind'], string>> = {
  grievance: 'Grievance',
  appeal: 'Appeal',
  inquiry: 'Question',
};

export const stateWords: Readonly<Record<CaseSummary['state'], string>> = {
  received: 'Received',
  forwarded: 'Passed on to the health plan',
  acknowledged: 'Letter sent that we have it',
  'status-told': 'Told where it stands',
  resolved: 'Answered',
};

/** What is to be done by a date. */
export const dutyWords: Readonly<Record<Step, string>> = {
  forwarded: 'Pass it on to the health plan',
  acknowledged: 'Send the letter that we have it',
  'status-told': 'Tell the member where it stands',
  resolved: 'Answer in writing',
};

/** What a button records. Nothing is sent by it. */
export const recordWords: Readonly<Record<Step, string>> = {
  forwarded: 'It was passed on',
  acknowledged: 'The letter was sent',
  'status-told': 'The member was told',
  resolved: 'It was answered',
};

export const deliveryWords: Readonly<Record<Delivery, string>> = {
  delivered: 'The plan’s systems have all of it',
  waits: 'On its way to the plan’s systems',
  'given-up': 'The plan’s systems did not take all of it',
};

export const reasonWords = {
  'member-asked': 'The member asked for it',
  'serves-the-member': 'It serves the member',
} as const;

const DAY = 86_400_000;
const HOUR = 3_600_000;

/** A count with its unit, in English. */
export function counted(count: number, unit: string): string {
  return `${count} ${unit}${count === 1 ? '' : 's'}`;
}

/**
 * When a step is due, as staff say it: "2 days late", "due today", "due in 3 days", each with its day.
 * @param at The moment that the list is of, in UTC epoch milliseconds.
 */
export function dueWords({ by, day, late }: DueStep, at: number): string {
  const name = dayInWords(day, 'en');
  if (late) return `${lateBy(at - Date.parse(by))} late: it was due ${name}`;
  const days = Math.round((Date.parse(day) - Date.parse(dayLike(by, at))) / DAY);
  // A date that ends before the day does counts in hours.
  const time = endsTheDay(by) ? '' : `, ${timeOf(by)}`;
  if (days <= 0) return `Due today, ${name}${time}`;
  return days === 1 ? `Due tomorrow, ${name}${time}` : `Due in ${days} days, ${name}${time}`;
}

function lateBy(ms: number): string {
  const hours = Math.floor(ms / HOUR);
  if (hours < 1) return 'Less than an hour';
  return hours < 48 ? counted(hours, 'hour') : counted(Math.floor(hours / 24), 'day');
}

function endsTheDay(by: string): boolean {
  return by.includes('T23:59:59');
}

/** The day of a moment where the offset of another text holds. */
function dayLike(text: string, at: number): string {
  const [, sign = '+', hours = '0', minutes = '0'] = /([+-])(\d{2}):(\d{2})$/.exec(text) ?? [];
  const offset = (Number(hours) * 60 + Number(minutes)) * 60_000 * (sign === '-' ? -1 : 1);
  return new Date(at + offset).toISOString().slice(0, 10);
}

/** The wall clock of a moment as it is written, such as 2:12 p.m. */
function timeOf(text: string): string {
  const [, hour = '0', minute = '00'] = /T(\d{2}):(\d{2})/.exec(text) ?? [];
  const twelve = Number(hour) % 12 === 0 ? 12 : Number(hour) % 12;
  return `${twelve}:${minute} ${Number(hour) < 12 ? 'a.m.' : 'p.m.'}`;
}

/** A moment as it is written, in the zone of its plan. */
export function momentWords(text: string): string {
  return `${dayInWords(text.slice(0, 10), 'en')}, ${text.slice(0, 4)}, ${timeOf(text)}`;
}

const eventNames: Readonly<Record<string, string>> = {
  ...stateWords,
  attached: 'A file came',
  completed: 'All files are here',
  extended: 'Longer time taken',
  noted: 'A note was written',
  withdrawn: 'Taken back',
};

/** An event of the chain, in words. */
export function eventWords({ kind, of, reason }: EventView): string {
  const name = eventNames[kind] ?? kind;
  if (kind === 'withdrawn' && of) return `${name}: ${(eventNames[of] ?? of).toLowerCase()}`;
  return reason ? `${name}: ${reasonWords[reason].toLowerCase()}` : name;
}

/** Who told an event, as it follows its moment; nothing where no desk did. */
export function toldBy({ kind, by }: Pick<EventView, 'kind' | 'by'>): string {
  if (by === undefined) return '';
  return kind === 'noted' ? `, by ${by}` : `, told by ${by}`;
}

/** What of a submission can be taken back: what was told, and not taken back since. */
export function takeable(view: Pick<CaseView, 'history' | 'extension'>): string[] {
  const told = view.history.map(({ state }) => state).filter((state) => state !== 'received');
  return [...told, ...(view.extension ? ['extended'] : [])];
}

/**
 * Every step, in one order, and whether it can be recorded still. What can not keeps its place, so that
 * the second click of a hasty pair meets no other button.
 */
export function recordable(
  view: Pick<CaseView, 'history' | 'state'>,
): [step: Step, open: boolean][] {
  const told = view.history.map(({ state }) => state);
  return (Object.keys(recordWords) as Step[]).map((step) => [
    step,
    view.state !== 'resolved' && !told.includes(step),
  ]);
}
