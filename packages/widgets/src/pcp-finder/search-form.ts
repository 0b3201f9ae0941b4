import { msg, str } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import { textField } from '../base/form/fields.js';
import { icon } from '../base/icons.js';
import type { Asked } from './query.js';

export interface SearchForm {
  typed: Asked;
  /** What is wrong with the place that was searched for. */
  error: string | undefined;
  /** How many filters are on; undefined while there is nothing to filter. */
  filtersOn: number | undefined;
  /** What can be filtered is on its way: the button keeps its place. */
  isComing: boolean;
  kiosk: boolean;
  /** Fills in the place. */
  nearMe: TemplateResult | typeof nothing;
  onType: (change: Partial<Asked>) => void;
  onSearch: () => void;
  onFilters: () => void;
}

export function searchForm(form: SearchForm): TemplateResult {
  const { typed, filtersOn } = form;
  return html`<form
    class="search"
    role="search"
    novalidate
    @submit=${(event: Event) => {
      event.preventDefault();
      form.onSearch();
    }}
  >
    <div class="with-icon">
      ${textField({
        id: 'text',
        label: msg('Name, language, or type of doctor'),
        value: typed.text,
        onInput: (text) => {
          form.onType({ text });
        },
      })}
      ${icon('search')}
    </div>
    <div class="with-icon">
      ${textField({
        id: 'place',
        label: msg('ZIP code or city'),
        autocomplete: form.kiosk ? 'off' : 'postal-code',
        error: form.error,
        value: typed.place,
        onInput: (place) => {
          form.onType({ place });
        },
      })}
      ${icon('pin')}
    </div>
    ${form.nearMe}
    <div class="acts">
      ${
        filtersOn === undefined
          ? nothing
          : html`<button
              type="button"
              class="button narrow-only"
              id="open-filters"
              aria-haspopup="dialog"
              ?disabled=${form.isComing}
              @click=${form.onFilters}
            >
              ${icon('filter')}
              ${filtersOn > 0 ? msg(str`Filters: ${filtersOn} on`) : msg('Filters')}
            </button>`
      }
      <button class="button primary">${msg('Search')}</button>
    </div>
  </form>`;
}
