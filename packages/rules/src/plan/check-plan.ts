import { formatDay, parseDay } from '../calendar/day.js';
import { isTimeZone } from '../calendar/zone.js';
import { RulesError, type Fault } from '../core/errors.js';
import { calendars } from '../generated/calendars.js';
import { planSchema } from '../generated/plan-schema.js';
import type { Plan } from '../generated/types.js';
import { checkAgainst } from './schema-check.js';

/**
 * Every fault of a plan profile: its form by rules/schema/plan.schema.json, then what a schema
 * can't say. An empty list means that the plan can be used.
 */
export function checkPlan(value: unknown): Fault[] {
  const faults = checkAgainst(planSchema, value);
  return faults.length ? faults : checkMeaning(value as Plan);
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

  const ids = plan.contacts.map((contact) => contact.id);
  ids.forEach((id, index) => {
    if (ids.indexOf(id) === index) return;
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
  if (nurseLine.reachedBy === 'contact' && !ids.includes(nurseLine.contact ?? '')) {
    const remedy = `Use one of: ${ids.join(', ')}; or reach it by member-card.`;
    const path = '/care/nurseLine/contact';
    fault('unknown-contact', path, nurseLine.contact, 'No contact has this id.', remedy);
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
