import { msg, str } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { numberInWords } from '../format.js';
import { icon } from '../icons.js';
import { pageLocale } from '../locale.js';
import type { DateParts } from './date-parts.js';

/** What every field has. Label, control, hint and error stand in one root, tied by id. */
export interface Field {
  id: string;
  label: string;
  hint?: string | undefined;
  error?: string | undefined;
}

interface Describable extends Field {
  more?: string | undefined;
}

const describedBy = ({ id, hint, error, more }: Describable) => {
  const ids = [hint && `${id}-hint`, error && `${id}-error`, more && `${id}-more`].filter(Boolean);
  return ids.length ? ids.join(' ') : nothing;
};

/** What stands between a label and its control. */
export function fieldNotes({ id, hint, error }: Field): TemplateResult {
  return html`${hint ? html`<p class="hint" id=${`${id}-hint`}>${hint}</p>` : nothing}
  ${
    error
      ? html`<p class="error" id=${`${id}-error`}>
          ${icon('triangle')}<span
            ><span class="visually-hidden">${msg('Error:')}</span> ${error}</span
          >
        </p>`
      : nothing
  }`;
}

function field(spec: Field, control: unknown): TemplateResult {
  return html`<div class=${spec.error ? 'field invalid' : 'field'} part="field">
    <label for=${spec.id}>${spec.label}</label>
    ${fieldNotes(spec)} ${control}
  </div>`;
}

export interface TextField extends Field {
  value: string;
  onInput: (value: string) => void;
  type?: 'text' | 'tel' | 'email' | 'search';
  autocomplete?: AutoFill;
  inputmode?: 'text' | 'numeric' | 'tel' | 'email';
  /** Characters that the answer usually has: the box is as wide. */
  width?: 'short' | 'medium';
  /** What a person types about health is not sent to a spell checker. */
  spellcheck?: boolean;
}

const onText = (onInput: (value: string) => void) => (event: Event) => {
  onInput((event.target as HTMLInputElement | HTMLTextAreaElement).value);
};

export function textField(spec: TextField): TemplateResult {
  return field(
    spec,
    html`<input
      class=${`control ${spec.width ?? ''}`}
      id=${spec.id}
      type=${spec.type ?? 'text'}
      autocomplete=${spec.autocomplete ?? 'off'}
      inputmode=${spec.inputmode ?? nothing}
      spellcheck=${spec.spellcheck ? 'true' : 'false'}
      aria-invalid=${spec.error ? 'true' : nothing}
      aria-describedby=${describedBy(spec)}
      .value=${live(spec.value)}
      @input=${onText(spec.onInput)}
    />`,
  );
}

export interface TextArea extends Field {
  value: string;
  onInput: (value: string) => void;
  maxLength: number;
  /** A sentence that stands with the count. */
  note?: string;
}

export function textArea(spec: TextArea): TemplateResult {
  const left = spec.maxLength - spec.value.length;
  const shown = numberInWords(Math.abs(left), pageLocale());
  const count =
    left < 0 ? msg(str`${shown} characters too many.`) : msg(str`${shown} characters left.`);
  return field(
    spec,
    html`<textarea
        class="control"
        id=${spec.id}
        rows="5"
        spellcheck="false"
        autocomplete="off"
        aria-invalid=${spec.error ? 'true' : nothing}
        aria-describedby=${describedBy({ ...spec, more: count })}
        .value=${live(spec.value)}
        @input=${onText(spec.onInput)}
      ></textarea>
      <p class="fine" id=${`${spec.id}-more`}>${spec.note} ${count}</p>`,
  );
}

export interface Option<Value extends string = string> {
  value: Value;
  label: string;
  hint?: string | undefined;
}

export interface SelectField<Value extends string> extends Field {
  value: Value | '';
  options: readonly Option<Value>[];
  /** The first line, while nothing is chosen. */
  prompt: string;
  onChange: (value: Value | '') => void;
}

export function selectField<Value extends string>(spec: SelectField<Value>): TemplateResult {
  return field(
    spec,
    html`<span class="select"
      ><select
        class="control"
        id=${spec.id}
        aria-invalid=${spec.error ? 'true' : nothing}
        aria-describedby=${describedBy(spec)}
        @change=${(event: Event) => {
          spec.onChange((event.target as HTMLSelectElement).value as Value | '');
        }}
      >
        <option value="" .selected=${live(spec.value === '')}>${spec.prompt}</option>
        ${spec.options.map(
          ({ value, label }) =>
            html`<option value=${value} .selected=${live(value === spec.value)}>${label}</option>`,
        )}</select
      >${icon('down')}</span
    >`,
  );
}

export interface ChoiceField<Value extends string> extends Field {
  value: Value | undefined;
  options: readonly Option<Value>[];
  onChange: (value: Value) => void;
  /** Side by side where there is room: for short answers such as Yes and No. */
  inline?: boolean;
  /** The legend as the heading of the screen. */
  legend?: TemplateResult;
}

/** One of a few. Nothing is chosen beforehand; the whole row is the target. */
export function choiceField<Value extends string>(spec: ChoiceField<Value>): TemplateResult {
  return group(
    spec,
    html`<div class=${spec.inline ? 'choices inline' : 'choices'}>
      ${spec.options.map((option, index) =>
        row('radio', spec.id, option, index, option.value === spec.value, spec.onChange),
      )}
    </div>`,
  );
}

export interface ChoicesField<Value extends string> extends Field {
  values: readonly Value[];
  options: readonly Option<Value>[];
  /** Gets the choice that was made or taken back. */
  onToggle: (value: Value) => void;
  /** More of the options, folded under a name each. */
  folds?: readonly { name: string; options: readonly Option<Value>[] }[];
  legend?: TemplateResult;
}

/** Any number of a list. */
export function choicesField<Value extends string>(spec: ChoicesField<Value>): TemplateResult {
  const { id, values, options, onToggle, folds = [] } = spec;
  const rows = (some: readonly Option<Value>[], from: number) =>
    some.map((option, index) =>
      row('checkbox', id, option, from + index, values.includes(option.value), onToggle),
    );
  const open = folds.length === 0;
  return group(
    spec,
    html`${
        open
          ? nothing
          : html`<div class="folds">
              ${folds.map(
                ({ name, options: folded }, index) =>
                  html`<details class="fold">
                    <summary id=${index === 0 ? id : nothing}>${name} ${icon('down')}</summary>
                    <div class="choices">${rows(folded, 1)}</div>
                  </details>`,
              )}
            </div>`
      }
      <div class="choices">${rows(options, open ? 0 : 1)}</div>`,
  );
}

interface Group extends Field {
  legend?: TemplateResult;
}

function group(spec: Group, rows: TemplateResult): TemplateResult {
  return html`<fieldset
    class=${spec.error ? 'field invalid' : 'field'}
    part="field"
    aria-describedby=${describedBy(spec)}
  >
    <legend>${spec.legend ?? spec.label}</legend>
    ${fieldNotes(spec)} ${rows}
  </fieldset>`;
}

function row<Value extends string>(
  type: 'radio' | 'checkbox',
  name: string,
  { value, label, hint }: Option<Value>,
  index: number,
  chosen: boolean,
  onChange: (value: Value) => void,
): TemplateResult {
  // The summary's link goes to the group's id: the first answer bears it.
  const id = index === 0 ? name : `${name}-${value}`;
  return html`<label class=${chosen ? 'choice chosen' : 'choice'} for=${id}>
    <input
      type=${type}
      id=${id}
      name=${name}
      value=${value}
      .checked=${live(chosen)}
      @change=${() => {
        onChange(value);
      }}
    />
    <span class="choice-words"
      ><span>${label}</span>${hint ? html`<span class="hint">${hint}</span>` : nothing}</span
    >
  </label>`;
}

export interface DateField extends Field {
  value: DateParts;
  /** Gets the part that changed: a browser fills in all three before anything is drawn anew. */
  onInput: (change: Partial<DateParts>) => void;
  /** A birth date is filled in by the browser. */
  autocomplete?: 'bday';
}

/** A date in three boxes, in the order in which it is said here. */
export function dateField(spec: DateField): TemplateResult {
  const part = (name: keyof DateParts, label: string, size: 2 | 4, first = false) =>
    html`<div>
      <label for=${first ? spec.id : `${spec.id}-${name}`}>${label}</label>
      <input
        class=${`control digits-${size}`}
        id=${first ? spec.id : `${spec.id}-${name}`}
        type="text"
        inputmode="numeric"
        autocomplete=${spec.autocomplete ? `bday-${name}` : 'off'}
        aria-invalid=${spec.error ? 'true' : nothing}
        .value=${live(spec.value[name])}
        @input=${onText((value) => {
          spec.onInput({ [name]: value });
        })}
      />
    </div>`;
  return html`<fieldset
    class=${spec.error ? 'field invalid' : 'field'}
    part="field"
    aria-describedby=${describedBy(spec)}
  >
    <legend>${spec.label}</legend>
    ${fieldNotes(spec)}
    <div class="date">
      ${part('month', msg('Month'), 2, true)} ${part('day', msg('Day'), 2)}
      ${part('year', msg('Year'), 4)}
    </div>
  </fieldset>`;
}
