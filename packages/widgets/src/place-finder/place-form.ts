import { msg } from '@lit/localize';
import { facilityKinds, type FacilityKind, type Plan } from '@careway/directory';
import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { choiceField, selectField, textField } from '../base/form/fields.js';
import { icon } from '../base/icons.js';
import { kindHint, kindInWords } from './kinds.js';

export interface PlaceForm {
  kind: FacilityKind | undefined;
  place: string;
  openOnly: boolean;
  kindError: string | undefined;
  /** What is wrong with the place that was searched near. */
  placeError: string | undefined;
  /** Plans to choose the member's own from; none where there is nothing to choose. */
  insurancePlans: readonly Plan[];
  insurancePlan: Plan | undefined;
  inPlanOnly: boolean;
  kiosk: boolean;
  /** Fills in the place. */
  nearMe: TemplateResult | typeof nothing;
  onInsurancePlan: (plan: Plan | undefined) => void;
  onInPlanOnly: (inPlanOnly: boolean) => void;
  onKind: (kind: FacilityKind) => void;
  onPlace: (place: string) => void;
  onOpenOnly: (openOnly: boolean) => void;
  onSearch: () => void;
}

/**
 * What kind of place, and near where. Every kind is offered, whatever the directory holds: a member
 * answers while it is still on its way, and nothing jumps when it comes.
 */
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
      options: facilityKinds.map((value) => ({
        value,
        label: kindInWords(value),
        hint: kindHint(value),
      })),
      onChange: form.onKind,
    })}
    ${whereAndWhich(form)}
  </form>`;
}

/** Near where, and what to leave out. */
function whereAndWhich(form: PlaceForm): TemplateResult {
  return html`<div class="near">
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
    ${form.nearMe} ${onlyBox('open-only', msg('Open now'), form.openOnly, form.onOpenOnly)}
    ${form.kind === 'emergency' ? nothing : insurancePlans(form)}
    ${
      form.insurancePlan && form.kind !== 'emergency'
        ? onlyBox('in-plan-only', msg('In my plan'), form.inPlanOnly, form.onInPlanOnly)
        : nothing
    }`;
}

/** Of a directory with one plan that is the member's; nothing is to be chosen then. */
function insurancePlans({
  insurancePlans: plans,
  insurancePlan,
  onInsurancePlan,
}: PlaceForm): TemplateResult | typeof nothing {
  if (plans.length < 2) return nothing;
  return selectField({
    id: 'insurance-plan',
    label: msg('Your plan'),
    prompt: msg('Any plan'),
    value: insurancePlan?.id ?? '',
    options: plans.map(({ id: value, name: label }) => ({ value, label })),
    onChange: (value) => {
      onInsurancePlan(plans.find(({ id }) => id === value));
    },
  });
}

function onlyBox(
  id: string,
  words: string,
  isOn: boolean,
  onChange: (isOn: boolean) => void,
): TemplateResult {
  return html`<label class="filter" for=${id}>
    <input
      type="checkbox"
      id=${id}
      .checked=${live(isOn)}
      @change=${(event: Event) => {
        onChange((event.target as HTMLInputElement).checked);
      }}
    />
    <span>${words}</span>
  </label>`;
}
