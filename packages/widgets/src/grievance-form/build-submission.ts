import type { Day, LineOfBusiness, Locale } from '@careway/rules/core';
import type { Submission } from '@careway/rules/grievance';
import type { Plan } from '@careway/rules/plan';
import { anotherLanguage, kindOf, type Answers } from './answers.js';
import { firstFaulty, readBirthDay, readPassedDay } from './faults.js';
import { readEmail, readPhone } from '../base/intake/read-contact.js';

export interface FormFacts {
  plan: Plan;
  /** The language that the form was filled in. */
  locale: Locale;
  /** Coverage that the page knew; else the member was asked. */
  knownCoverage: LineOfBusiness | undefined;
  /** The day where the plan is. */
  today: Day;
}

/** What is sent, or undefined while an answer is missing or has to be mended. */
export function buildSubmission(
  answers: Answers,
  { plan, locale, knownCoverage, today }: FormFacts,
): Submission | undefined {
  const { harm, filedBy } = answers;
  const contact = contactOf(answers);
  const faulty = firstFaulty(answers, today, { coverageKnown: knownCoverage !== undefined });
  if (faulty || !harm || !filedBy || !contact) return undefined;

  const kind = kindOf(answers);
  const day = dayIn(readPassedDay(answers.day, today));
  const birthDate = dayIn(readBirthDay(answers.birthDate, today));
  const noticeDay = kind === 'appeal' ? dayIn(readPassedDay(answers.noticeDay, today)) : undefined;
  return {
    planId: plan.id,
    kind,
    language: locale,
    lineOfBusiness: knownCoverage ?? answers.coverage ?? 'unknown',
    waitingCouldHarm: harm,
    filedBy,
    ...(filedBy !== 'member' && given('filerName', answers.filerName)),
    member: {
      name: answers.name.trim(),
      ...given('memberId', answers.memberId),
      ...(birthDate && { birthDate }),
    },
    contact,
    happened: {
      text: answers.text.trim(),
      ...(day && { day }),
      ...given('where', answers.where),
    },
    ...given('wanted', answers.wanted),
    ...(noticeDay && { noticeDay }),
  };
}

function dayIn(read: ReturnType<typeof readPassedDay>): Day | undefined {
  return 'day' in read ? read.day : undefined;
}

/** The one way to reach the member that they chose: the others are not sent. */
function contactOf(answers: Answers): Submission['contact'] | undefined {
  const { answerLanguage, otherLanguage, reachBy } = answers;
  const language = answerLanguage === anotherLanguage ? otherLanguage.trim() : answerLanguage;
  const phone = readPhone(answers.phone);
  const email = readEmail(answers.email);
  const address = answers.address.trim();
  if (!language) return undefined;
  const rest = { language, ...(answers.needs.length > 0 && { needs: [...answers.needs] }) };
  if (reachBy === 'phone' && phone) return { by: 'phone', phone, ...rest };
  if (reachBy === 'email' && email) return { by: 'email', email, ...rest };
  if (reachBy === 'mail' && address) return { by: 'mail', address, ...rest };
  return undefined;
}

/** A field by its name where something was written; nothing where not. */
function given<Name extends string>(name: Name, text: string): Partial<Record<Name, string>> {
  const trimmed = text.trim();
  return (trimmed === '' ? {} : { [name]: trimmed }) as Partial<Record<Name, string>>;
}
