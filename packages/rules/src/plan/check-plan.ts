import { formatDay, parseDay } from '../calendar/day.js';
import { isTimeZone } from '../calendar/zone.js';
import { RulesError, type Fault } from '../core/errors.js';
import { calendars } from '../generated/calendars.js';
import { planSchema } from '../generated/plan-schema.js';
import type { Plan, ServicePromise, Span } from '../generated/types.js';
import { MOST_FAULTS, checkAgainst } from './schema-check.js';

/** The form of profile that this version reads. A profile that names none has it. */
const SCHEMA_VERSION = 1;

/**
 * Every fault of a plan profile: its form by rules/schema/plan.schema.json, then what a schema
 * can't say. An empty list means that the plan can be used.
 */
export function checkPlan(value: unknown): Fault[] {
  const newer = newerForm(value);
  if (newer) return [newer];
  const faults = checkAgainst(planSchema, value);
  return faults.length ? faults : checkMeaning(value as Plan).slice(0, MOST_FAULTS);
}

/**
 * A plan profile from a parsed file.
 * @throws RulesError with every fault, each with its JSON pointer and its remedy.
 */
export function readPlan(value: unknown): Plan {
  const faults = checkPlan(value);
  if (faults.length) throw new RulesError(faults);
  return value as Plan;
}

/** A profile of a later form has this one fault: what else is not known yet would only hide it. */
function newerForm(value: unknown): Fault | undefined {
  const { schemaVersion } = (value ?? {}) as { schemaVersion?: unknown };
  if (typeof schemaVersion !== 'number' || schemaVersion <= SCHEMA_VERSION) return undefined;
  return {
    code: 'newer-form',
    path: '/schemaVersion',
    value: schemaVersion,
    rule: `The profile is of a newer form than this version of Careway reads (${SCHEMA_VERSION}).`,
    remedy: 'Bring the newer version of Careway first, then the profile.',
  };
}

function checkMeaning(plan: Plan): Fault[] {
  const faults: Fault[] = [];
  const fault = (code: string, path: string, value: unknown, rule: string, remedy: string) => {
    faults.push({ code, path, value, rule, remedy });
  };

  if (!isTimeZone(plan.timeZone)) {
    const remedy = 'Use an IANA name, such as America/Los_Angeles.';
    fault('unknown-zone', '/timeZone', plan.timeZone, 'No time zone has this name.', remedy);
  }
  if (!Object.hasOwn(calendars, plan.closures.calendar)) {
    const remedy = `Use one of: ${Object.keys(calendars).join(', ')}.`;
    const { calendar } = plan.closures;
    fault('unknown-calendar', '/closures/calendar', calendar, 'There is no such calendar.', remedy);
  }
  for (const [path, day] of daysOf(plan)) {
    if (!exists(day)) {
      fault(
        'no-such-day',
        path,
        day,
        'The calendar has no such day.',
        'Mend the month or the day.',
      );
    }
  }

  const ids = new Set<string>();
  plan.contacts.forEach(({ id }, index) => {
    if (!ids.has(id)) {
      ids.add(id);
      return;
    }
    const remedy = 'Give each contact an id of its own.';
    fault('not-unique', `/contacts/${index}/id`, id, 'Another contact has this id.', remedy);
  });
  plan.contacts.forEach((contact, index) => {
    if (!contact.hours || 'always' in contact.hours) return;
    contact.hours.weekly.forEach((week, position) => {
      if (week.opens < week.closes) return;
      const path = `/contacts/${index}/hours/weekly/${position}/closes`;
      const rule = `It closes before it opens (${week.opens}).`;
      fault('closes-first', path, week.closes, rule, 'Split hours over midnight into two days.');
    });
  });

  const { nurseLine } = plan.care;
  if (nurseLine.reachedBy === 'contact' && !ids.has(nurseLine.contact ?? '')) {
    const remedy = `Use one of: ${[...ids].slice(0, MOST_NAMED).join(', ')}; or reach it by member-card.`;
    const path = '/care/nurseLine/contact';
    fault('unknown-contact', path, nurseLine.contact, 'No contact has this id.', remedy);
  }
  for (const [path, span] of spansOf(plan)) faults.push(...checkSpan(path, span));
  for (const [path, opens, closes] of halfDaysOf(plan)) {
    if (opens !== undefined && closes !== undefined && opens < closes) continue;
    const rule = 'A half day opens before it closes, and says both.';
    fault('half-day', path, closes, rule, 'Give opens and closes, or neither for a closed day.');
  }
  plan.notices.forEach(({ from, until }, index) => {
    if (!from || !until || from <= until) return;
    const rule = `It ends before it begins (${from}).`;
    fault('ends-first', `/notices/${index}/until`, until, rule, 'Give a later day.');
  });

  if (plan.linesOfBusiness.includes('medi-cal') && plan.jurisdiction !== 'us-ca') {
    const rule = 'Medi-Cal is the Medicaid of California (us-ca) alone.';
    const remedy = 'Use us-ca, or take medi-cal out of the lines of business.';
    fault('not-its-state', '/jurisdiction', plan.jurisdiction, rule, remedy);
  }

  for (const topic of ['schedule-ride', 'grievance', 'referral-status', 'find-pcp'] as const) {
    for (const line of plan.linesOfBusiness) {
      const served = plan.contacts.some(
        (c) => c.topics.includes(topic) && (!c.serves || c.serves.includes(line)),
      );
      if (served) continue;
      const rule = `Nobody serves "${topic}" for ${line} members.`;
      fault('unserved', '/contacts', topic, rule, 'Add the topic to a contact that serves them.');
    }
  }
  for (const [path, text] of localizedTexts(plan, '')) {
    for (const language of plan.languages) {
      if (Object.hasOwn(text, language)) continue;
      const rule = `The text is not there in "${language}", a language of this plan.`;
      fault('untranslated', `${path}/${language}`, undefined, rule, 'Add the translation.');
    }
  }
  return faults;
}

/** Names that a remedy lists; more help nobody. */
const MOST_NAMED = 20;

/** No promise of a plan runs longer than a year; a longer one would only make work. */
const LONGEST = { hour: 8_784, 'calendar-day': 366, 'business-day': 366 } as const;

function checkSpan(path: string, { amount, unit, earliest }: Span & Partial<ServicePromise>) {
  const faults: Fault[] = [];
  const fault = (code: string, name: string, value: number, rule: string, remedy: string) => {
    faults.push({ code, path: `${path}/${name}`, value, rule, remedy });
  };
  const longest = LONGEST[unit];
  if (amount > longest) {
    fault('too-large', 'amount', amount, 'It is longer than a year.', `Give at most ${longest}.`);
  }
  // Days are counted whole; half a day has no last moment.
  if (unit !== 'hour' && !Number.isInteger(amount)) {
    fault('not-whole', 'amount', amount, 'Days are whole.', 'Give a whole number, or hours.');
  }
  if (earliest !== undefined && earliest > amount) {
    const rule = `The lower end is above the amount (${amount}).`;
    fault('earliest-last', 'earliest', earliest, rule, 'Swap the two.');
  }
  return faults;
}

function* spansOf(plan: Plan): Generator<[string, Span & Partial<ServicePromise>]> {
  const { care, transport, authorizations, concerns } = plan;
  for (const level of ['emergency', 'urgent'] as const) {
    const { within } = care[level];
    if (within) yield [`/care/${level}/within`, within];
  }
  yield ['/transport/leadTime', transport.leadTime];
  for (const [index, promise] of authorizations.promises.entries()) {
    yield [`/authorizations/promises/${index}`, promise];
  }
  if (concerns.forwardWithin) yield ['/concerns/forwardWithin', concerns.forwardWithin];
}

function* halfDaysOf(plan: Plan): Generator<[string, string | undefined, string | undefined]> {
  for (const [index, { opens, closes }] of (plan.closures.days ?? []).entries()) {
    if (opens ?? closes) yield [`/closures/days/${index}/closes`, opens, closes];
  }
}

function* daysOf(plan: Plan): Generator<[string, string]> {
  yield ['/source/checked', plan.source.checked];
  for (const [index, closure] of (plan.closures.days ?? []).entries()) {
    yield [`/closures/days/${index}/day`, closure.day];
  }
  for (const [index, notice] of plan.notices.entries()) {
    if (notice.from) yield [`/notices/${index}/from`, notice.from];
    if (notice.until) yield [`/notices/${index}/until`, notice.until];
  }
}

function exists(day: string): boolean {
  try {
    return formatDay(parseDay(day, 'day')) === day;
  } catch {
    return false;
  }
}

/** Every object that has an `en` text. */
function* localizedTexts(value: unknown, pointer: string): Generator<[string, object]> {
  if (typeof value !== 'object' || value === null) return;
  if (typeof (value as { en?: unknown }).en === 'string') yield [pointer, value];
  for (const [key, child] of Object.entries(value)) {
    yield* localizedTexts(child, `${pointer}/${key}`);
  }
}
