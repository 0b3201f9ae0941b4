import { msg } from '@lit/localize';
import type { FacilityKind } from '@careway/directory';
import { html, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { choiceField, textField } from '../base/form/fields.js';
import { icon } from '../base/icons.js';
import { kindHint, kindInWords } from './kinds.js';

export interface PlaceForm {
  /** Kinds to choose from; an emergency room is always one. */
  kinds: readonly FacilityKind[];
  kind: FacilityKind | undefined;
  place: string;
  openOnly: boolean;
  kindError: string | undefined;
  /** What is wrong with the place that was searched near. */
  placeError: string | undefined;
  kiosk: boolean;
  onKind: (kind: FacilityKind) => void;
  onPlace: (place: string) => void;
  onOpenOnly: (openOnly: boolean) => void;
  onSearch: () => void;
}

/** What kind of place, and near where. */
export function placeForm(form: PlaceForm): TemplateResult {
  return html`<form
    class="ask"
    role="search"
    novalidate
    @submit=${(event: Event) => {
      event.preventDefault();
      form.onSearch();
    }}
  >
    ${choiceField<FacilityKind>({
      id: 'kind',
      label: msg('What do you need?'),
      error: form.kindError,
      value: form.kind,
      options: form.kinds.map((value) => ({
        value,
        label: kindInWords(value),
        hint: kindHint(value),
      })),
      onChange: form.onKind,
    })}
    <div class="near">
      <div class="with-icon">
        ${textField({
          id: 'place',
          label: msg('ZIP code or city'),
          autocomplete: form.kiosk ? 'off' : 'postal-code',
          error: form.placeError,
          value: form.place,
          onInput: form.onPlace,
        })}
        ${icon('pin')}
      </div>
      <button class="button primary">${msg('Search')}</button>
    </div>
    <label class="filter" for="open-only">
      <input
        type="checkbox"
        id="open-only"
        .checked=${live(form.openOnly)}
        @change=${(event: Event) => {
          form.onOpenOnly((event.target as HTMLInputElement).checked);
        }}
      />
      <span>${msg('Open now')}</span>
    </label>
  </form>`;
}
