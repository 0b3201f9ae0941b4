import { icon } from '@careway/widgets/look';
import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';

/** What went wrong, said at once by a screen reader. A field may be described by it. */
export function trouble(words: string, id?: string): TemplateResult | typeof nothing {
  if (words === '') return nothing;
  return html`<p class="notice" role="alert" tabindex="-1" id=${id ?? nothing}>
    ${icon('triangle')}<span>${words}</span>
  </p>`;
}

/** A list to choose from; its first choice is none. */
export function choice(options: {
  id: string;
  label: string;
  none?: string;
  choices: Readonly<Record<string, string>>;
  value: string;
  changed: (value: string) => void;
}): TemplateResult {
  const { id, label, none, choices, value, changed } = options;
  return html`<div class="field">
    <label for=${id}>${label}</label>
    <span class="select">
      <select
        class="control"
        id=${id}
        @change=${(event: Event) => {
          changed((event.target as HTMLSelectElement).value);
        }}
      >
        ${
          none === undefined
            ? nothing
            : html`<option value="" .selected=${live(value === '')}>${none}</option>`
        }
        ${Object.entries(choices).map(
          ([key, words]) =>
            html`<option value=${key} .selected=${live(value === key)}>${words}</option>`,
        )}
      </select>
      ${icon('down')}
    </span>
  </div>`;
}

/** Bars where words will be. */
export const waiting: TemplateResult = html`<div class="screen" role="status">
  <span class="visually-hidden">Loading</span>
  <div class="skeleton" aria-hidden="true"><i></i><i></i><i></i></div>
</div>`;
