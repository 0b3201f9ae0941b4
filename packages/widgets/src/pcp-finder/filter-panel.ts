import { msg, str } from '@lit/localize';
import {
  groupNames,
  type AcceptingState,
  type Facets,
  type FilterName,
  type Plan,
} from '@careway/directory';
import type { Locale } from '@careway/rules/core';
import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { selectField } from '../base/form/fields.js';
import { numberInWords } from '../base/format.js';
import { icon } from '../base/icons.js';
import { languageName } from '../base/language-name.js';
import { pageLocale } from '../base/locale.js';
import type { Shown } from './doctors.js';
import {
  countOn,
  distances,
  listFilters,
  toggle,
  type FilterChange,
  type Filters,
  type ListFilter,
} from './query.js';
import { accessInWords, gettingIn } from '../base/directory/words.js';
import { acceptingInWords, genderInWords } from './words.js';

export interface FilterPanel {
  /** Tells the panel at the side from the one in the sheet. */
  id: 'side' | 'sheet';
  result: Shown;
  /** Counts over everyone: they fix the order, so that no box moves under a finger. */
  everyone: Facets;
  /** Whether it is told of languages that only the staff speaks. */
  hasStaffLanguages: boolean;
  /** Plans that the directory says the networks of. */
  insurancePlans: readonly Plan[];
  size: number;
  filters: Filters;
  allLanguages: boolean;
  locale: Locale;
  heading: TemplateResult;
  onFilter: (change: FilterChange) => void;
  onAllLanguages: () => void;
  onClear: () => void;
}

/** Languages shown before "Show more". */
const FEW = 5;

/** Who looks for a doctor wants one of these; the others can be found by name. */
const offeredAccepting: readonly string[] = [
  'newpt',
  'existptfam',
  'unknown',
] satisfies AcceptingState[];

export function filterWords(name: ListFilter, value: string, locale: Locale): string {
  switch (name) {
    case 'specialtyGroups':
      return groupNames[value]?.[locale] ?? value;
    case 'accepting':
      return acceptingInWords(value as AcceptingState);
    case 'ages':
      return value === 'children' ? msg('Sees children') : msg('Sees adults');
    case 'languages':
      return languageName(value, locale);
    case 'genders':
      return genderInWords(value as Filters['genders'][number]) ?? value;
    case 'accessible':
      return accessInWords(value as Filters['accessible'][number]);
    case 'telehealth':
      return msg('Visits by video or phone');
  }
}

export function filterPanel(panel: FilterPanel): TemplateResult {
  const { filters, result, everyone } = panel;
  // Nobody here is a dentist: a kind that none of these doctors is would narrow nothing down.
  const isHeld = (id: string) =>
    everyone.specialtyGroups.some(({ value, count }) => value === id && count > 0);
  return html`<div class="panel">
    <div class="row spread">
      ${panel.heading}
      ${
        countOn(filters) > 0
          ? html`<button type="button" class="link small" @click=${panel.onClear}>
              ${msg('Clear all')}
            </button>`
          : nothing
      }
    </div>
    ${insurancePlans(panel)}
    ${group(panel, 'accepting', msg('New patients'), (value) => offeredAccepting.includes(value))}
    ${group(panel, 'ages', msg('Who it is for'), () => true)}
    ${group(panel, 'specialtyGroups', msg('Kind of doctor'), isHeld)} ${languages(panel)}
    ${group(panel, 'genders', msg('Gender'), (value) => value !== 'unknown')}
    ${group(panel, 'accessible', msg('Getting in'), (value) => gettingIn.includes(value))}
    ${group(panel, 'telehealth', msg('Visits from home'), (value) => value === 'yes')}
    ${result.origin ? howFar(panel) : nothing}
  </div>`;
}

/** Whoever's directory has one plan only is in it already. */
function insurancePlans(panel: FilterPanel): TemplateResult | typeof nothing {
  const { insurancePlans: plans, filters, id } = panel;
  if (plans.length < 2) return nothing;
  return selectField({
    id: `${id}-insurance-plan`,
    label: msg('Your plan'),
    prompt: msg('Any plan'),
    value: filters.insurancePlan?.id ?? '',
    options: plans.map(({ id: value, name: label }) => ({ value, label })),
    onChange: (value) => {
      const insurancePlan = plans.find((plan) => plan.id === value);
      panel.onFilter((now) => ({ ...now, insurancePlan }));
    },
  });
}

function group(
  panel: FilterPanel,
  name: ListFilter,
  legend: string,
  isOffered: (value: string) => boolean,
): TemplateResult | typeof nothing {
  const values = panel.everyone[name].map(({ value }) => value).filter(isOffered);
  if (values.length === 0) return nothing;
  return html`<fieldset>
    <legend>${legend}</legend>
    ${values.map((value) => box(panel, name, value))}
  </fieldset>`;
}

function languages(panel: FilterPanel): TemplateResult | typeof nothing {
  const { everyone, size, filters, allLanguages } = panel;
  // What every doctor speaks narrows nothing down.
  const all = everyone.languages.filter(({ count }) => count < size).map(({ value }) => value);
  const shown = all.filter(
    (value, index) => allLanguages || index < FEW || filters.languages.includes(value),
  );
  if (all.length === 0) return nothing;
  const more = all.length - shown.length;
  return html`<fieldset>
    <legend>${msg('Language')}</legend>
    ${shown.map((value) => box(panel, 'languages', value))}
    ${
      more > 0
        ? html`<button type="button" class="link small" @click=${panel.onAllLanguages}>
            ${msg(str`Show ${more} more languages`)}
          </button>`
        : nothing
    }
    ${panel.hasStaffLanguages ? byDoctor(panel) : nothing}
  </fieldset>`;
}

/** Many directories list what somebody on the staff speaks; some members want the doctor to. */
function byDoctor({ id, filters, onFilter }: FilterPanel): TemplateResult {
  return line({
    id: `${id}-by-doctor`,
    words: msg('Spoken by the doctor, not only by the staff'),
    count: undefined,
    control: (box) =>
      html`<input
        type="checkbox"
        id=${box}
        .checked=${live(filters.byDoctor)}
        @change=${() => {
          onFilter((now) => ({ ...now, byDoctor: !now.byDoctor }));
        }}
      />`,
  });
}

/** Undefined while everyone is still being counted. */
function countOf(
  { facets }: Shown,
  name: Exclude<FilterName, 'text'>,
  value: string,
): number | undefined {
  return facets && (facets[name].find((facet) => facet.value === value)?.count ?? 0);
}

function box(panel: FilterPanel, name: ListFilter, value: string): TemplateResult {
  const { filters, result, locale } = panel;
  const values: readonly string[] = filters[name];
  return line({
    id: `${panel.id}-${name}-${value}`,
    words: filterWords(name, value, locale),
    count: countOf(result, name, value),
    control: (id) =>
      html`<input
        type="checkbox"
        id=${id}
        .checked=${live(values.includes(value))}
        @change=${() => {
          panel.onFilter(toggle(name, value));
        }}
      />`,
  });
}

function howFar(panel: FilterPanel): TemplateResult {
  const { filters, result } = panel;
  const miles = new Set(distances);
  if (filters.miles !== undefined) miles.add(filters.miles);
  const choices: (number | undefined)[] = [...[...miles].sort((a, b) => a - b), undefined];
  return html`<fieldset>
    <legend>${msg('How far')}</legend>
    ${choices.map((choice) =>
      line({
        id: `${panel.id}-miles-${choice ?? 'any'}`,
        words: choice === undefined ? msg('Any distance') : msg(str`${choice} miles`),
        count: choice === undefined ? undefined : countOf(result, 'miles', String(choice)),
        control: (id) =>
          html`<input
            type="radio"
            id=${id}
            name=${`${panel.id}-miles`}
            .checked=${live(choice === filters.miles)}
            @change=${() => {
              panel.onFilter((now) => ({ ...now, miles: choice }));
            }}
          />`,
      }),
    )}
  </fieldset>`;
}

interface Line {
  id: string;
  words: string;
  count: number | undefined;
  control: (id: string) => TemplateResult;
}

function line({ id, words, count, control }: Line): TemplateResult {
  return html`<label class="filter" for=${id}>
    ${control(id)}<span>${words}</span>
    ${
      count === undefined
        ? nothing
        : html`<span class="number muted"
            >${numberInWords(count, pageLocale())}<span class="visually-hidden">
              ${msg('doctors')}</span
            ></span
          >`
    }
  </label>`;
}

/** What is on, above the results, each to be taken off. */
export function filterChips(
  filters: Filters,
  locale: Locale,
  onFilter: (change: FilterChange) => void,
): TemplateResult | typeof nothing {
  if (countOn(filters) === 0) return nothing;
  const chip = (words: string, change: FilterChange) =>
    html`<li>
      <button
        type="button"
        class="chip"
        aria-label=${msg(str`Take off: ${words}`)}
        @click=${() => {
          onFilter(change);
        }}
      >
        ${words} ${icon('cross')}
      </button>
    </li>`;
  const { insurancePlan } = filters;
  return html`<ul class="chips" aria-label=${msg('Filters that are on')}>
    ${
      insurancePlan
        ? chip(insurancePlan.name, (now) => ({ ...now, insurancePlan: undefined }))
        : nothing
    }
    ${
      filters.byDoctor
        ? chip(msg('Spoken by the doctor'), (now) => ({ ...now, byDoctor: false }))
        : nothing
    }
    ${listFilters.flatMap((name) =>
      filters[name].map((value) => chip(filterWords(name, value, locale), toggle(name, value))),
    )}
  </ul>`;
}
