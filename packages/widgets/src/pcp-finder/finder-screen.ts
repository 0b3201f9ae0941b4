import { msg } from '@lit/localize';
import { html, noChange, nothing, type TemplateResult } from 'lit';
import { placeError } from '../base/directory/place-error.js';
import { icon } from '../base/icons.js';
import { bars } from './coming.js';
import type { Doctors, Shown } from './doctors.js';
import type { FilterSheet } from './filter-sheet.js';
import { found } from './found.js';
import { foundInWords, isComing, results, told, type ListScreen } from './list-screen.js';
import { countOn, noFilters, type Asked } from './query.js';
import { searchForm } from './search-form.js';

export interface FinderScreen extends ListScreen {
  /** What stands in the boxes. */
  typed: Asked;
  allLanguages: boolean;
  sheet: FilterSheet;
  /** Stands below the list. */
  map: () => TemplateResult | typeof nothing;
  /** The answer to the last search is on its way. */
  isWaiting: boolean;
  /** What the element knows of the member from the others on the page. */
  note: TemplateResult | typeof nothing;
  nearMe: TemplateResult | typeof nothing;
  onType: (change: Partial<Asked>) => void;
  /** Searches for what stands in the boxes by now. */
  onSubmit: () => void;
  onAsk: () => void;
  onAllLanguages: () => void;
}

/** Where doctors are searched for: the form, the filters and whom they find. */
export function finderScreen(screen: FinderScreen): TemplateResult {
  const { loaded, result, heading } = screen;
  const doctors = loaded.status === 'ready' ? loaded.ready : undefined;
  // What was found stays as it is until there is something new to tell.
  const isStill = screen.isWaiting && !screen.isSlow && result && result.isPart !== true;
  // What is beside and below the first rows comes with the others.
  const isDrawing = screen.drawn !== Infinity;
  return html`${heading(0, msg('Find a primary care doctor'), 'title')} ${screen.note}
    ${form(screen, doctors)} ${askInPlan(screen, doctors)}
    <div class=${result || isComing(screen) ? 'columns' : ''}>
      ${
        doctors && result
          ? html`<div class="side card">
              ${isDrawing ? noChange : panel('side', result, doctors, screen)}
            </div>`
          : isComing(screen)
            ? html`<div class="side card" aria-hidden="true">${bars()} ${bars()}</div>`
            : nothing
      }
      <div class="results" aria-busy=${screen.isWaiting ? 'true' : 'false'}>
        <div role="status" class="told">${isStill ? noChange : told(screen)}</div>
        ${isStill ? noChange : results(screen)}
        <slot name="map">${isDrawing ? noChange : screen.map()}</slot>
      </div>
    </div>
    ${screen.sheet.render(
      doctors && result && (() => panel('sheet', result, doctors, screen)),
      result ? foundInWords(result, screen.filters) : '',
    )}`;
}

function form(screen: FinderScreen, doctors: Doctors | undefined): TemplateResult {
  const { loaded, typed, asked, result, filters } = screen;
  const isComing =
    asked !== undefined && !result && (loaded.status === 'loading' || loaded.status === 'ready');
  return searchForm({
    typed,
    error:
      result && asked && doctors?.measures ? placeError(result.problems, asked.place) : undefined,
    filtersOn: result || isComing ? countOn(filters) : undefined,
    isComing,
    kiosk: screen.call.kiosk,
    nearMe: screen.nearMe,
    onType: screen.onType,
    onSearch: screen.onSubmit,
    onFilters: () => {
      void screen.sheet.open();
    },
  });
}

/** The question that most members come with, as a way of its own. */
function askInPlan(
  { loaded, onAsk }: FinderScreen,
  doctors: Doctors | undefined,
): TemplateResult | typeof nothing {
  // Its place is kept: what is below would jump down.
  if (loaded.status === 'loading') return html`<p class="ask-in-plan"></p>`;
  if (!doctors || doctors.plans.length === 0) return nothing;
  return html`<button type="button" class="link ask-in-plan" id="ask-in-plan" @click=${onAsk}>
    ${icon('question')} ${msg('Is my doctor in my plan?')}
  </button>`;
}

function panel(
  id: 'side' | 'sheet',
  result: Shown,
  doctors: Doctors,
  screen: FinderScreen,
): TemplateResult {
  return found().filterPanel({
    id,
    result,
    everyone: doctors.facets,
    hasStaffLanguages: doctors.hasStaffLanguages,
    insurancePlans: doctors.plans,
    size: doctors.size,
    filters: screen.filters,
    allLanguages: screen.allLanguages,
    locale: screen.call.place.locale,
    heading: screen.heading(1, msg('Narrow down'), 'subtitle'),
    onFilter: screen.onFilter,
    onAllLanguages: screen.onAllLanguages,
    onClear: () => {
      screen.onFilter(({ miles }) => noFilters(miles));
    },
  });
}
