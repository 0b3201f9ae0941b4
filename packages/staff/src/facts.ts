import type { CaseView } from '@careway/intake';
import { dateInWords, languageInWords, phoneInWords } from '@careway/widgets/look';

/** A line of what a member sent: what it is, and what they wrote. */
export type Fact = readonly [name: string, value: string];

const filers: Readonly<Record<CaseView['submission']['filedBy'], string>> = {
  member: 'The member',
  parent: 'A parent',
  representative: 'A representative',
  provider: 'A doctor or another provider',
};
const coverages: Readonly<Record<CaseView['submission']['lineOfBusiness'], string>> = {
  commercial: 'Commercial',
  'medi-cal': 'Medi-Cal',
  'medicare-advantage': 'Medicare Advantage',
  'dual-integrated': 'Medicare and Medi-Cal in one plan',
  unknown: 'Not known',
};
const harms: Readonly<Record<CaseView['submission']['waitingCouldHarm'], string>> = {
  yes: 'Yes',
  no: 'No',
  unsure: 'Not sure: handled as urgent',
};
const ways: Readonly<Record<CaseView['submission']['contact']['by'], string>> = {
  phone: 'By phone',
  email: 'By email',
  mail: 'By mail',
};

type Need = NonNullable<CaseView['submission']['contact']['needs']>[number];
const needs: Readonly<Record<Need, string>> = {
  interpreter: 'An interpreter',
  'sign-language': 'Sign language',
  relay: 'A relay or TTY',
  'large-print': 'Large print',
  braille: 'Braille',
  audio: 'Audio',
};

/** What a member sent, line by line, without what they left out. */
export function factsOf({ submission, receipt }: Pick<CaseView, 'submission' | 'receipt'>): Fact[] {
  const { member, contact, happened, request } = submission;
  const dayOf = (day: string | undefined) => day && `${dateInWords(day, 'en')}, ${day.slice(0, 4)}`;
  const all: [string, string | undefined][] = [
    ['Member', member.name],
    ['Member number', member.memberId],
    ['Born', dayOf(member.birthDate)],
    ['Filed by', filers[submission.filedBy]],
    ['Name of who filed it', submission.filerName],
    ['Could waiting harm the member’s health?', harms[submission.waitingCouldHarm]],
    ['What happened', happened.text],
    ['When', dayOf(happened.day)],
    ['Where', happened.where],
    ['What they want', submission.wanted],
    ['Date of the notice', dayOf(submission.noticeDay)],
    ['What they ask for', request?.for],
    ['Listing', request?.listing?.name],
    ['NPI of the listing', request?.listing?.npi],
    ['Place of the listing', request?.listing?.site],
    ['How to reach them', ways[contact.by]],
    ['Phone', contact.phone && phoneInWords(contact.phone)],
    ['Email', contact.email],
    ['Address', contact.address],
    ['Language to speak', contact.language],
    ['Help to talk and to read', contact.needs?.map((need) => needs[need]).join(', ')],
    ['Language of the form', languageInWords(submission.language, 'en')],
    ['Coverage', coverages[submission.lineOfBusiness]],
    ['Plan', receipt.planName],
  ];
  return all.flatMap(([name, value]): Fact[] => (value === undefined ? [] : [[name, value]]));
}
