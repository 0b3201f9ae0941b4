import { msg, str } from '@lit/localize';
import type { LineOfBusiness, Locale } from '@careway/rules/core';
import type { Submission } from '@careway/rules/grievance';
import { html, nothing, type TemplateResult } from 'lit';
import type { Attachment } from '../base/files/attachment.js';
import { dayInWords, languageInWords, phoneInWords } from '../base/format.js';
import { icon } from '../base/icons.js';
import { coverageInWords } from '../base/line-of-business.js';
import { kindInWords } from './form-view.js';
import type { FieldName } from './screens.js';
import { needInWords } from './needs.js';
import { filedByInWords } from './story-screens.js';

interface Row {
  /** Where it is edited; absent for what the page itself knew. */
  field?: FieldName;
  label: string;
  value: string | TemplateResult | undefined;
}

/** What is sent, answer by answer, as a person reads it. */
export function rowsOf(
  submission: Submission,
  locale: Locale,
  coverageKnown: boolean,
  files: readonly Attachment[] | undefined,
): Row[] {
  const { kind, filedBy, member, happened, noticeDay, lineOfBusiness } = submission;
  const own = filedBy === 'member';
  const day = (value: string | undefined) => value && fullDay(value, locale);
  return [
    { field: 'kind', label: msg('What you send'), value: kindInWords(kind) },
    {
      ...(!coverageKnown && { field: 'coverage' as const }),
      label: msg('Coverage'),
      value: lineInWords(lineOfBusiness),
    },
    ...(kind === 'appeal'
      ? [
          {
            field: 'noticeDay' as const,
            label: msg('Date on the letter that said no'),
            value: day(noticeDay),
          },
        ]
      : []),
    {
      field: 'harm',
      label: msg('Could waiting harm your health?'),
      value: harmInWords(submission.waitingCouldHarm),
    },
    { field: 'filedBy', label: msg('Who fills in this form'), value: filedByInWords(filedBy) },
    ...(own
      ? []
      : [
          {
            field: 'filerName' as const,
            label: msg('Your own name'),
            value: submission.filerName,
          },
        ]),
    {
      field: 'name',
      label: own ? msg('Your name') : msg('The member’s name'),
      value: member.name,
    },
    { field: 'memberId', label: msg('Member number'), value: member.memberId },
    { field: 'birthDate', label: msg('Date of birth'), value: day(member.birthDate) },
    {
      field: 'reachBy',
      label: msg('How to reach you'),
      value: reachInWords(submission.contact, locale),
    },
    {
      field: 'needs',
      label: msg('What you need'),
      value: submission.contact.needs?.map(needInWords).join('\n'),
    },
    { field: 'text', label: msg('What happened'), value: happened.text },
    { field: 'day', label: msg('When'), value: day(happened.day) },
    { field: 'where', label: msg('Where, or with whom'), value: happened.where },
    ...(files
      ? [{ field: 'files' as const, label: msg('Photos or papers'), value: namesOf(files) }]
      : []),
    { field: 'wanted', label: msg('What you want'), value: submission.wanted },
  ];
}

function namesOf(files: readonly Attachment[]): string | undefined {
  return files.length > 0 ? files.map(({ name }) => name).join('\n') : undefined;
}

/** Every answer, with the way back to it. */
export function editableRows(rows: readonly Row[], onEdit: (field: FieldName) => void) {
  return html`<dl class="answers">
    ${rows.map(
      ({ field, label, value }) =>
        html`<div>
          <dt>${label}</dt>
          <dd class=${value ? 'words' : 'muted'}>${value ?? msg('Not given')}</dd>
          ${
            field
              ? html`<dd class="edit">
                  <button
                    type="button"
                    class="link icon-link"
                    @click=${() => {
                      onEdit(field);
                    }}
                  >
                    ${icon('pencil')}<span
                      >${msg('Edit')}<span class="visually-hidden">: ${label}</span></span
                    >
                  </button>
                </dd>`
              : nothing
          }
        </div>`,
    )}
  </dl>`;
}

/** The same answers to keep: what was not given is left out. */
export function copyOf(rows: readonly Row[]): TemplateResult {
  return html`<dl class="answers">
    ${rows
      .filter(({ value }) => value)
      .map(
        ({ label, value }) =>
          html`<div>
            <dt>${label}</dt>
            <dd class="words">${value}</dd>
          </div>`,
      )}
  </dl>`;
}

/** "Monday, November 23, 2026": no year is this one in something that is kept. */
export function fullDay(day: string, locale: Locale): string {
  return dayInWords(day, locale, 'any');
}

function lineInWords(line: LineOfBusiness | 'unknown'): string {
  return line === 'unknown' ? msg('I’m not sure') : coverageInWords(line);
}

function harmInWords(harm: Submission['waitingCouldHarm']): string {
  switch (harm) {
    case 'yes':
      return msg('Yes');
    case 'no':
      return msg('No');
    case 'unsure':
      return msg('Not sure');
  }
}

function reachInWords(contact: Submission['contact'], locale: Locale): string | TemplateResult {
  const { by, phone = '', email = '', address = '' } = contact;
  const language = /^[a-z]{2,3}(-[A-Za-z]{2,4})?$/.test(contact.language)
    ? languageInWords(contact.language, locale)
    : contact.language;
  switch (by) {
    case 'phone':
      return msg(
        html`By phone: <span class="unbroken">${phoneInWords(phone)}</span>, in ${language}`,
      );
    case 'email':
      return msg(str`By email: ${email}, in ${language}`);
    case 'mail':
      return msg(str`By mail: ${address}, in ${language}`);
  }
}
