import type { OpenState } from '../calendar/hours.js';
import { requirePlan } from '../core/asked.js';
import { byDeadline } from '../core/parameters.js';
import type { Deadline, Explained } from '../core/result.js';
import type { Unit } from '../core/words.js';
import type { Agency, Contact, Plan } from '../generated/types.js';
import { deadlineInWords, momentInWords, sourceInWords } from './deadlines.js';
import { Language, type Words } from './language.js';

/** An answer in words. Each step is a few short sentences. */
export interface Explanation {
  /** What was found and what to do now. */
  paragraph: string;
  /** Each date with its count, then what else the law says, then what is not known. */
  steps: string[];
  /** Where each of it stands, once each. */
  sources: string[];
}

/**
 * An answer of any verb in a member's words, at reading grade 6 or less in English. The same
 * answer, words and plan always give the same text; an answer that went through JSON does too.
 * @param result what a verb returned. The words of triage are its own (`@careway/rules/triage`).
 * @param words `text` of `@careway/rules/text/en` or `@careway/rules/text/es`.
 * @param plan the plan that was asked about: its name, its closed days, its lines.
 * @throws RulesError `not-a-plan`.
 * @example
 * explain(whoToCall('billing', {}, { plan, at: '2026-11-24T12:00:00-08:00' }), text, plan).paragraph
 * // 'Call now. Call Patient billing: (844) 523-5126.'
 */
export function explain(result: Explained, words: Words, plan: Plan): Explanation {
  requirePlan(plan);
  const language = new Language(words);
  const reason = (id: string) => language.say(`explain.reason.${id}`);
  const [first = '', ...rest] = result.reasons.map(reason).filter(Boolean);
  const { contact } = result as { contact?: Contact };
  return {
    paragraph: [
      first,
      language.say(`explain.next.${result.next}`),
      contact ? contactInWords(contact, language) : '',
    ]
      .filter(Boolean)
      .join(' '),
    steps: [
      ...membersInWords(result, plan, language),
      ...new Set(rest),
      result.missing.length
        ? language.say('explain.missing', {
            facts: language.list(
              result.missing.map((name) => language.say(`explain.missing.${name}`)).filter(Boolean),
            ),
          })
        : '',
    ].filter(Boolean),
    sources: [...new Set(result.cites.map((cite) => sourceInWords(cite, language)))],
  };
}

/** Every date and fact that a result carries, in its own order. */
function* membersInWords(result: object, plan: Plan, language: Language): Generator<string> {
  for (const [name, value] of Object.entries(result) as [string, unknown][]) {
    if (name === 'limits') yield* limitsInWords(result as Limits, plan, language);
    else if (name === 'promise' && 'limits' in result) continue;
    // Who has filed already needs no day to file by.
    else if (name === 'fileBy' && ('resolveBy' in result || 'statusBy' in result)) continue;
    else if (name === 'notify') yield* membersInWords(value as object, plan, language);
    else if (name === 'agencies') yield* agenciesInWords(value as Routes, language);
    else if (name === 'hours') yield hoursInWords(value as OpenState, language);
    else if (name === 'emergencySupply') {
      const { amount, unit } = value as { amount: number; unit: Unit };
      yield language.say('explain.supply', { span: language.span(amount, unit) });
    } else if (name === 'lastOpenDay') {
      yield language.say('explain.lastOpenDay', { day: language.day(value as string, '') });
    } else if (name === 'callBy') {
      const due = momentInWords(value as string, (value as string).slice(0, 4), language);
      yield language.say('explain.callBy', { due });
    } else if (isDeadline(value)) yield deadlineInWords(value, plan, language);
    else if (language.has(`explain.window.${name}`)) {
      const { from, until } = value as { from: string; until?: Deadline };
      const day = language.day(from.slice(0, 10), 'none');
      yield [
        language.say(`explain.window.${name}`, { day }),
        until ? deadlineInWords(until, plan, language) : '',
      ]
        .filter(Boolean)
        .join(' ');
    }
  }
}

interface Limits {
  promise?: Deadline;
  limits: readonly Deadline[];
}

/** The plan's word and the law's limits, never merged, the earliest first. */
function* limitsInWords({ promise, limits }: Limits, plan: Plan, language: Language) {
  const all = promise ? [promise, ...limits] : [...limits];
  for (const deadline of all.sort(byDeadline)) yield deadlineInWords(deadline, plan, language);
  if (limits.length > 1) yield language.say('explain.limits.earlier');
}

function isDeadline(value: unknown): value is Deadline {
  return typeof value === 'object' && value !== null && 'by' in value && 'basis' in value;
}

function contactInWords({ name, phone }: Contact, language: Language): string {
  return language.say('explain.contact', {
    name: name[language.code] ?? name.en,
    phone: phoneInWords(phone),
  });
}

type Routes = readonly { agency: Agency; opens: string }[];

function* agenciesInWords(routes: Routes, language: Language): Generator<string> {
  for (const { agency, opens } of routes) {
    const name = agency.name[language.code] ?? agency.name.en;
    const { phone, href } = agency;
    yield [
      language.say(`explain.agency.${opens}`, { name }),
      phone
        ? language.say('explain.agency.phone', { phone: phoneInWords(phone) })
        : language.say('explain.agency.href', { href }),
    ].join(' ');
  }
}

function hoursInWords({ open, closesNext, opensNext }: OpenState, language: Language): string {
  const at = (iso: string) => momentInWords(iso, iso.slice(0, 4), language);
  if (open) {
    return closesNext
      ? language.say('explain.hours.open', { until: at(closesNext) })
      : language.say('explain.hours.always');
  }
  return opensNext ? language.say('explain.hours.closed', { opens: at(opensNext) }) : '';
}

/** "(800) 708-3230" of "+18007083230". */
function phoneInWords(phone: string): string {
  return phone.replace(/^\+1(\d{3})(\d{3})(\d{4})$/, '($1) $2-$3');
}
