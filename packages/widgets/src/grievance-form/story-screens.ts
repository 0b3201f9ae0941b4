import { msg } from '@lit/localize';
import type { Submission } from '@careway/rules/grievance';
import { html, nothing, type TemplateResult } from 'lit';
import { languageInWords } from '../base/format.js';
import { choiceField, choicesField } from '../base/form/fields.js';
import { anotherLanguage } from './answers.js';
import { continueButton, date, longText, text, type FormView } from './form-view.js';
import { needInWords, needs, type Need } from './needs.js';
import { authorizationField } from './authorization.js';
import { idOf, needsAuthorization } from './screens.js';

type FiledBy = Submission['filedBy'];
type ReachBy = Submission['contact']['by'];

export function filedByInWords(filedBy: FiledBy): string {
  switch (filedBy) {
    case 'member':
      return msg('The member');
    case 'parent':
      return msg('A parent or guardian');
    case 'representative':
      return msg('Someone who helps the member');
    case 'provider':
      return msg('The member’s doctor or office');
  }
}

export function youScreen(view: FormView): TemplateResult {
  const { filedBy } = view.answers;
  const forSomeone = filedBy !== undefined && filedBy !== 'member';
  return html`${view.heading(0, forSomeone ? msg('About the member') : msg('About you'))}
  ${choiceField<FiledBy>({
    id: idOf('filedBy'),
    label: msg('Who fills in this form?'),
    error: view.error('filedBy'),
    value: filedBy,
    options: [
      { value: 'member', label: msg('I am the member') },
      { value: 'parent', label: filedByInWords('parent') },
      {
        value: 'representative',
        label: filedByInWords('representative'),
        hint: msg('A relative, a friend, a lawyer, an aide.'),
      },
      { value: 'provider', label: filedByInWords('provider') },
    ],
    onChange: (value) => {
      view.change({ filedBy: value });
    },
  })}
  ${
    forSomeone
      ? text(view, 'filerName', {
          label: msg('Your own name (optional)'),
          autocomplete: 'name',
        })
      : nothing
  }
  ${needsAuthorization(view.answers) ? authorizationField(view) : nothing}
  ${text(view, 'name', {
    label: forSomeone ? msg('The member’s name') : msg('Your name'),
    ...(!forSomeone && { autocomplete: 'name' as const }),
  })}
  ${text(view, 'memberId', {
    label: msg('Member number (optional)'),
    hint: msg('It is on the member card. You can send the form without it.'),
    width: 'medium',
  })}
  ${date(view, 'birthDate', {
    label: forSomeone
      ? msg('The member’s date of birth (optional)')
      : msg('Your date of birth (optional)'),
    ...(!forSomeone && { autocomplete: 'bday' as const }),
  })}
  ${continueButton()}`;
}

export function reachScreen(view: FormView): TemplateResult {
  const { reachBy, answerLanguage } = view.answers;
  const label = msg('How can we reach you?');
  return html`${choiceField<ReachBy>({
    id: idOf('reachBy'),
    label,
    legend: view.heading(0, label),
    error: view.error('reachBy'),
    value: reachBy,
    inline: true,
    options: [
      { value: 'phone', label: msg('Phone') },
      { value: 'email', label: msg('Email') },
      { value: 'mail', label: msg('Mail') },
    ],
    onChange: (value) => {
      view.change({ reachBy: value });
    },
  })}
  ${reachField(view)}
  ${choiceField<string>({
    id: idOf('answerLanguage'),
    label: msg('Which language should we answer in?'),
    error: view.error('answerLanguage'),
    value: answerLanguage,
    inline: true,
    options: [
      ...view.plan.languages.map((tag) => ({
        value: tag,
        label: capital(languageInWords(tag, view.place.locale)),
      })),
      { value: anotherLanguage, label: msg('Another language') },
    ],
    onChange: (value) => {
      view.change({ answerLanguage: value });
    },
  })}
  ${
    answerLanguage === anotherLanguage
      ? text(view, 'otherLanguage', { label: msg('Which language?'), width: 'medium' })
      : nothing
  }
  ${choicesField<Need>({
    id: idOf('needs'),
    label: msg('Do you need any of these? (optional)'),
    hint: msg('They cost you nothing.'),
    error: view.error('needs'),
    values: view.answers.needs,
    options: needs.map((value) => ({ value, label: needInWords(value) })),
    onToggle: (need) => {
      view.change(({ needs: chosen }) => ({
        needs: needs.filter((each) => chosen.includes(each) !== (each === need)),
      }));
    },
  })}
  ${continueButton()}`;
}

/** Only the way that was chosen is asked for, and only that is sent. */
function reachField(view: FormView): TemplateResult | typeof nothing {
  switch (view.answers.reachBy) {
    case 'phone':
      return text(view, 'phone', {
        label: msg('Phone number'),
        type: 'tel',
        inputmode: 'tel',
        autocomplete: 'tel',
        width: 'medium',
      });
    case 'email':
      return text(view, 'email', {
        label: msg('Email address'),
        type: 'email',
        inputmode: 'email',
        autocomplete: 'email',
      });
    case 'mail':
      return longText(view, 'address', {
        label: msg('Mailing address'),
        hint: msg('Street, city, state and ZIP code.'),
      });
    default:
      return nothing;
  }
}

export function happenedScreen(view: FormView): TemplateResult {
  return html`<div class="intro">
      ${view.heading(0, msg('What happened?'))}
      <p class="muted">${msg('Use your own words. Any language is fine.')}</p>
    </div>
    ${longText(view, 'text', {
      label: msg('Tell us about it'),
      hint: msg('Who was there, and what did they say or do?'),
      note: msg('Your words stay on this screen until you send them.'),
    })}
    ${date(view, 'day', {
      label: msg('When did it happen? (optional)'),
      hint: msg('A day close to it is fine.'),
    })}
    ${text(view, 'where', {
      label: msg('Where was it, or with whom? (optional)'),
      hint: msg('The name of the office, hospital, doctor or person.'),
    })}
    ${continueButton()}`;
}

export function wantedScreen(view: FormView): TemplateResult {
  return html`${view.heading(0, msg('What would make it right?'))}
  ${longText(view, 'wanted', {
    label: msg('What do you want to happen? (optional)'),
    hint: msg('For example: a call back, an earlier visit, a bill taken back.'),
  })}
  ${continueButton()}`;
}

/** A language's name as the start of a label: Spanish writes it small. */
function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
