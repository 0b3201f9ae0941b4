import { msg, str } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import type { Attachment } from '../base/files/attachment.js';
import { choiceField } from '../base/form/fields.js';
import { dayInWords } from '../base/format.js';
import { notice } from '../base/parts.js';
import { answerDue } from './answer-by.js';
import type { Answers } from './answers.js';
import type { FormView } from './form-view.js';
import { idOf } from './screens.js';

/** Begins the name of a file that says who may speak for the member: the plan's staff reads it. */
const LABEL = 'Authorization - ';

export function isAuthorization({ name }: Pick<Attachment, 'name'>): boolean {
  return name.startsWith(LABEL);
}

export function asAuthorization(file: File): File {
  return new File([file], LABEL + file.name, { type: file.type });
}

/** What the paper is, by whose rules it counts. */
export function authorizationInWords({ coverage, answers }: FormView): string {
  const isDoctor = answers.filedBy === 'provider';
  if (coverage === 'medicare-advantage') {
    return isDoctor
      ? msg(
          'Medicare form CMS-1696, or a letter with the same facts. A doctor who treats the member may need none.',
        )
      : msg(
          'Medicare form CMS-1696, or a letter with the same facts. You and the member both sign it.',
        );
  }
  return isDoctor
    ? msg(
        'A letter in which the member says that you may file this for them, with date and signature.',
      )
    : msg(
        'A form of the plan, or a letter, in which the member says that you may speak for them. A power of attorney counts too.',
      );
}

/** Asks whether the member has said in writing that someone else may file this. Nobody has to have it now. */
export function authorizationField(view: FormView): TemplateResult {
  const { authorization } = view.answers;
  return html`${choiceField<NonNullable<Answers['authorization']>>({
      id: idOf('authorization'),
      label: msg('Do you have a signed paper that lets you speak for the member? (optional)'),
      hint: authorizationInWords(view),
      error: view.error('authorization'),
      value: authorization,
      inline: true,
      options: [
        { value: 'signed', label: msg('Yes') },
        { value: 'later', label: msg('Not yet') },
      ],
      onChange: (value) => {
        view.change({ authorization: value });
      },
    })}
    <div role="status">
      ${authorization ? notice(html`<p>${goesOn(view, authorization)}</p>`) : nothing}
    </div>`;
}

function goesOn(view: FormView, authorization: 'signed' | 'later'): unknown {
  if (authorization === 'signed') {
    return view.files
      ? msg('Good. You can add a photo or a PDF of it before you send this.')
      : msg('Good. When you have sent this, call and ask where the paper goes.');
  }
  const due = answerDue(view);
  return html`<b>${msg('Send this now all the same.')}</b>
    ${msg('The plan may wait for the paper before it answers.')}
    ${
      due
        ? msg(
            str`It should have it well before ${dayInWords(due.day, view.place.locale, view.today.slice(0, 4))}.`,
          )
        : msg('It should have it soon.')
    }`;
}
