import { msg } from '@lit/localize';
import type { Day, LineOfBusiness } from '@careway/rules/core';
import type { ConcernKind } from '@careway/rules/grievance';
import type { Plan } from '@careway/rules/plan';
import { html, type TemplateResult } from 'lit';
import {
  dateField,
  textArea,
  textField,
  type DateField,
  type TextArea,
  type TextField,
} from '../base/form/fields.js';
import type { DraftView } from '../base/draft/draft-panel.js';
import type { FileLimits } from '../base/files/attachment.js';
import type { Place } from '../base/format.js';
import { icon } from '../base/icons.js';
import type { Answers } from './answers.js';
import { longest } from './faults.js';
import type { LawView } from './law-loader.js';
import { idOf, type FieldName } from './screens.js';

type Change = (change: Partial<Answers> | ((answers: Answers) => Partial<Answers>)) => void;

/** What a screen is drawn from, and where its answers go. */
export interface FormView {
  answers: Answers;
  change: Change;
  error: (field: FieldName) => string | undefined;
  plan: Plan;
  place: Place;
  now: number;
  today: Day;
  kiosk: boolean;
  /** What can be kept on the device; undefined on a kiosk. */
  draft: DraftView | undefined;
  /** The law, once it is loaded; asking for it loads it. */
  law: () => LawView | undefined;
  /** Asks where something stands that was sent before; undefined where nobody can be asked. */
  onStatus: (() => void) | undefined;
  /** How files are added; undefined where none can be. */
  files: { limits: FileLimits; reading: boolean; add: (picked: File[]) => void } | undefined;
  /** The member's coverage, where it is known or was answered. */
  coverage: LineOfBusiness | undefined;
  heading: (step: number, content: unknown, className?: string) => TemplateResult;
}

type TextName = 'filerName' | 'name' | 'memberId' | 'phone' | 'email' | 'otherLanguage' | 'where';
type LongName = 'address' | 'text' | 'wanted';
type DateName = 'birthDate' | 'day' | 'noticeDay';

type Bound = 'id' | 'value' | 'error' | 'onInput';

export function text(
  { answers, change, error, kiosk }: FormView,
  name: TextName,
  spec: Omit<TextField, Bound>,
): TemplateResult {
  return textField({
    ...spec,
    id: idOf(name),
    value: answers[name],
    error: error(name),
    // A browser on a shared screen has nothing of this member's to fill in.
    autocomplete: kiosk ? 'off' : (spec.autocomplete ?? 'off'),
    onInput: (value) => {
      change({ [name]: value });
    },
  });
}

export function longText(
  { answers, change, error }: FormView,
  name: LongName,
  spec: Omit<TextArea, Bound | 'maxLength'>,
): TemplateResult {
  return textArea({
    ...spec,
    id: idOf(name),
    value: answers[name],
    error: error(name),
    maxLength: longest[name],
    onInput: (value) => {
      change({ [name]: value });
    },
  });
}

export function date(view: FormView, name: DateName, spec: Omit<DateField, Bound>): TemplateResult {
  const { autocomplete, ...rest } = spec;
  return dateField({
    ...rest,
    ...(autocomplete && !view.kiosk && { autocomplete }),
    id: idOf(name),
    value: view.answers[name],
    error: view.error(name),
    onInput: (part) => {
      // All three parts can be filled in before anything is drawn anew.
      view.change((answers) => ({ [name]: { ...answers[name], ...part } }));
    },
  });
}

/** The files that were added; undefined where none can be. */
export function filesOf({ answers, files }: FormView): Answers['files'] | undefined {
  return files && answers.files;
}

export function kindInWords(kind: ConcernKind): string {
  switch (kind) {
    case 'grievance':
      return msg('A grievance');
    case 'appeal':
      return msg('An appeal');
    case 'inquiry':
      return msg('A question');
  }
}

/** The one act of a screen. It is not filled where a call comes first. */
export function continueButton(quiet = false): TemplateResult {
  const words = html`${msg('Continue')} ${icon('forward')}`;
  return html`<div class="row">
    ${
      quiet
        ? html`<button class="button wide">${words}</button>`
        : html`<button class="button primary wide">${words}</button>`
    }
  </div>`;
}
