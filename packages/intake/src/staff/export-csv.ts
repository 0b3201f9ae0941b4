import { dateOf, type CaseView } from './case-view.js';
import { dueDates } from '../store/dues.js';
import { steps } from '../store/steps.js';

type Column = readonly [name: string, value: (view: CaseView) => string | number | undefined];

const columns: readonly Column[] = [
  ['id', ({ id }) => id],
  ['confirmation', ({ confirmation }) => confirmation],
  ['planId', ({ planId }) => planId],
  ['kind', ({ kind }) => kind],
  ['urgency', ({ urgency }) => urgency],
  ['lineOfBusiness', ({ submission }) => submission.lineOfBusiness],
  ['state', ({ state }) => state],
  ['receivedAt', ({ receivedAt }) => receivedAt],
  ...dueDates.map(([, name]): Column => [name, (view) => dateOf(view, name)?.by]),
  ['dueStep', ({ due }) => due[0]?.step],
  ['dueBy', ({ due }) => due[0]?.by],
  ['late', ({ due }) => String(due[0]?.late ?? false)],
  ...steps.map((step): Column => [
    step,
    ({ history }) => history.find(({ state }) => state === step)?.at,
  ]),
  ['files', ({ files }) => files],
  ['language', ({ submission }) => submission.language],
  ['filedBy', ({ submission }) => submission.filedBy],
  ['filerName', ({ submission }) => submission.filerName],
  ['memberName', ({ submission }) => submission.member.name],
  ['memberId', ({ submission }) => submission.member.memberId],
  ['birthDate', ({ submission }) => submission.member.birthDate],
  ['contactBy', ({ submission }) => submission.contact.by],
  ['phone', ({ submission }) => submission.contact.phone],
  ['email', ({ submission }) => submission.contact.email],
  ['address', ({ submission }) => submission.contact.address],
  ['contactLanguage', ({ submission }) => submission.contact.language],
  ['contactNeeds', ({ submission }) => submission.contact.needs?.join(' ')],
  ['happenedDay', ({ submission }) => submission.happened.day],
  ['happenedWhere', ({ submission }) => submission.happened.where],
  ['happened', ({ submission }) => submission.happened.text],
  ['wanted', ({ submission }) => submission.wanted],
  ['noticeDay', ({ submission }) => submission.noticeDay],
  ['requestFor', ({ submission }) => submission.request?.for],
  ['listingName', ({ submission }) => submission.request?.listing?.name],
  ['listingNpi', ({ submission }) => submission.request?.listing?.npi],
  ['listingSite', ({ submission }) => submission.request?.listing?.site],
  [
    'staffNotes',
    ({ staffNotes }) =>
      staffNotes.map(({ at, by, text }) => `${at} ${by ?? ''}: ${text}`).join('\n'),
  ],
];

/**
 * Whether a spreadsheet could run a cell, or lose what it begins with: by its first character, also
 * behind spaces and hidden characters, and in any form of that character, such as full width.
 */
function isDangerous(text: string): boolean {
  // The apostrophe is in the list so that every cell can be read back.
  if (/^[\t\r\n']/.test(text)) return true;
  const first = text.replace(/^[\s\p{C}]+/u, '').slice(0, 1);
  return /^[=+\-@]/.test(first.normalize('NFKC'));
}

/**
 * A cell of a CSV file after RFC 4180, in quotes. One that a spreadsheet could take for a formula
 * gets an apostrophe before it, as OWASP advises; a program that reads the file drops one leading
 * apostrophe of a cell.
 */
export function csvCell(value: string | number | undefined): string {
  const text = String(value ?? '');
  const safe = isDangerous(text) ? `'${text}` : text;
  return `"${safe.replaceAll('"', '""')}"`;
}

/** Cases as lines of CSV with a header, ended by CR LF, with the mark by which Excel sees UTF-8. */
export async function* csvOf(views: AsyncIterable<CaseView>): AsyncGenerator<string> {
  yield `\uFEFF${lineOf(columns.map(([name]) => name))}`;
  for await (const view of views) yield lineOf(columns.map(([, value]) => value(view)));
}

function lineOf(cells: readonly (string | number | undefined)[]): string {
  return `${cells.map(csvCell).join(',')}\r\n`;
}
