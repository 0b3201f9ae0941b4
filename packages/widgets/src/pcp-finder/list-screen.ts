import { msg, str } from '@lit/localize';
import type { Row, SortOrder } from '@careway/directory';
import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { DirectoryState } from '../base/directory/directory-controller.js';
import type { DirectoryFault } from '../base/directory/failure.js';
import { icon } from '../base/icons.js';
import { notice } from '../base/parts.js';
import { dataDate } from '../base/directory/data-date.js';
import { listRights } from '../base/directory/list-rights.js';
import { weekTimeOf } from '../base/directory/open-words.js';
import type { Doctors, Shown } from './doctors.js';
import { rowsSkeleton } from './coming.js';
import { found } from './found.js';
import { planCall, type PlanCall } from '../base/directory/plan-call.js';
import type { Asked, FilterChange, Filters } from './query.js';
import type { Rows } from './rows.js';
import type { Way } from './told.js';
import { countInWords } from './words.js';

export interface ListScreen {
  loaded: DirectoryState<Doctors>;
  /** What was searched for last. */
  asked: Asked | undefined;
  result: Shown | undefined;
  /** The answer takes its time. */
  isSlow: boolean;
  /** So many rows are drawn at once; Infinity is all. */
  drawn: number;
  filters: Filters;
  call: PlanCall;
  heading: (step: number, content: unknown, className: string) => TemplateResult;
  numberOf: Rows['numberOf'];
  onFilter: (change: FilterChange) => void;
  onSearch: (asked: Asked) => void;
  /** Looks where the member is; undefined where that can't be done. */
  onHere: (() => void) | undefined;
  onSort: (sort: SortOrder) => void;
  onOpen: (row: Row, index: number) => void;
  onMore: () => void;
  onRetry: () => void;
  /** The ids of those who are to be compared. */
  compared: readonly string[];
  onPick: (row: Row) => void;
  onCompare: () => void;
}

/** The list has taken its time, and goes on doing so until the first answer stands. */
export function isComing({ loaded, result, asked }: ListScreen): boolean {
  return 'slow' in loaded && loaded.slow && asked !== undefined && !result;
}

/** How many were found, and how the search was understood: announced once a search. */
export function told(screen: ListScreen): TemplateResult | typeof nothing {
  const { loaded, result, asked, call, heading } = screen;
  if (loaded.status === 'failed') return failed(loaded.fault, screen);
  if (screen.isSlow || result?.isPart) return html`<p>${msg('Looking for doctors.')}</p>`;
  if (!result || !asked) return nothing;
  const { locale } = call.place;
  return html`${heading(1, foundInWords(result, screen.filters), 'subtitle')}
  ${found()
    .understoodInWords(result, locale)
    .map((said) => html`<p class="small">${said}</p>`)}
  ${found().problemNotes({
    result,
    asked,
    locale,
    onText: (text) => {
      screen.onSearch({ ...asked, text });
    },
    onPlace: (place) => {
      screen.onSearch({ ...asked, place });
    },
    onHere: screen.onHere,
  })}
  ${notMeasured(result, asked, loaded)}
  ${
    result.mayBeMore
      ? html`<p class="small">
          ${msg('There may be more doctors. Look closer by, or for one kind of doctor.')}
        </p>`
      : nothing
  }`;
}

export function foundInWords({ total, origin }: Shown, filters: Filters): string {
  const miles = origin && filters.miles;
  if (total > 0) return countInWords(total, miles);
  return miles === undefined
    ? msg('No doctors found')
    : msg(str`No doctors found within ${miles} miles`);
}

function notMeasured(
  { origin, notPlaced }: Shown,
  { place }: Asked,
  loaded: DirectoryState<Doctors>,
): TemplateResult | typeof nothing {
  if (loaded.status === 'ready' && !loaded.ready.measures && place.trim() !== '' && !origin) {
    return html`<p class="small">
      ${msg('We can’t measure miles right now. This list is not sorted by distance.')}
    </p>`;
  }
  if (notPlaced === 0) return nothing;
  return html`<p class="small">
    ${msg(str`Not shown: ${notPlaced} more. We do not know how far away they are.`)}
  </p>`;
}

/** What stands below: the doctors, or the way on. */
export function results(screen: ListScreen): TemplateResult | typeof nothing {
  const { loaded, result, asked, call } = screen;
  switch (loaded.status) {
    case 'failed':
      return nothing;
    case 'loading':
      return isComing(screen) ? rowsSkeleton() : nothing;
    case 'none':
      return html`${notice(msg('There is no list of doctors here. Please call us.'))}
      ${planCall(call)}`;
    case 'ready':
      if (screen.isSlow || isComing(screen)) return rowsSkeleton();
      if (!result && asked) return nothing;
      if (!result) {
        return html`<p class="muted">
          ${msg('Enter your ZIP code to see the doctors near you. You can also search by name.')}
        </p>`;
      }
      return html`${sorting(result, screen)}
      ${found().filterChips(screen.filters, call.place.locale, screen.onFilter)}
      ${
        result.total === 0
          ? nobody(result, loaded.ready, screen)
          : found().rows({
              result,
              drawn: screen.drawn,
              locale: call.place.locale,
              at: weekTimeOf(call.now, call.plan.timeZone),
              kiosk: call.kiosk,
              heading: screen.heading,
              numberOf: screen.numberOf,
              onOpen: screen.onOpen,
              onMore: screen.onMore,
              compared: screen.compared,
              onPick: screen.onPick,
              onCompare: screen.onCompare,
              further: furtherOf(result, screen.filters, loaded.ready),
              onFurther: (miles) => {
                screen.onFilter((now) => ({ ...now, miles }));
              },
            })
      }
      ${
        screen.drawn < result.rows.length
          ? nothing
          : html`${listRights()} ${dataDate(loaded.ready.dataAsOf, call)}
            ${found().printNote(loaded.ready.dataAsOf, call)}`
      }`;
  }
}

/** The next distance with more doctors in it, who all speak a language that was asked for. */
function furtherOf(
  { facets, total, understood }: Shown,
  { miles, languages, byDoctor }: Filters,
  { hasStaffLanguages }: Doctors,
): Rows['further'] {
  const next = facets?.miles.find(
    ({ value, count }) => miles !== undefined && Number(value) > miles && count > total,
  );
  return (
    next && {
      miles: Number(next.value),
      more: next.count - total,
      languages: [...new Set([...languages, ...understood.languages])],
      byStaff: hasStaffLanguages && !byDoctor,
    }
  );
}

function sorting(
  { total, sort, origin, understood }: Shown,
  { onSort, loaded }: ListScreen,
): TemplateResult | typeof nothing {
  const orders: { value: SortOrder; words: string }[] = [
    ...(understood.names.length > 0 ? [{ value: 'match' as const, words: msg('best match') }] : []),
    ...(origin ? [{ value: 'distance' as const, words: msg('nearest first') }] : []),
    { value: 'name', words: msg('last name') },
    // Where nobody says when they are there, nobody is there first.
    ...(loaded.status === 'ready' && loaded.ready.knowsHours
      ? [{ value: 'open' as const, words: msg('office open soonest') }]
      : []),
  ];
  if (total < 2 || orders.length < 2) return nothing;
  return html`<label class="sort small">
    <span>${msg('Sort')}</span>
    <span class="select">
      <select
        class="control"
        @change=${(event: Event) => {
          onSort((event.target as HTMLSelectElement).value as SortOrder);
        }}
      >
        ${orders.map(
          ({ value, words }) =>
            html`<option value=${value} .selected=${live(value === sort)}>${words}</option>`,
        )}</select
      >${icon('down')}
    </span>
  </label>`;
}

function nobody(result: Shown, { size }: Doctors, screen: ListScreen): TemplateResult {
  const { filters, asked, call } = screen;
  const take = (way: Way) => {
    if (way.change) screen.onFilter(way.change);
    if (way.withoutText && asked) screen.onSearch({ ...asked, text: '' });
  };
  const ways = found().waysOn(result, filters, size);
  return html`<div class="card">
    ${
      ways.length === 0
        ? nothing
        : html`<p>${msg('Change one thing and look again:')}</p>
            <div class="ways">
              ${ways.map(
                (way) =>
                  html`<button
                    type="button"
                    class="button"
                    @click=${() => {
                      take(way);
                    }}
                  >
                    ${way.words}
                  </button>`,
              )}
            </div>`
    }
    ${callInstead(call)}
  </div>`;
}

function callInstead(call: PlanCall): TemplateResult {
  return html`<p>${msg('Or call us. We can help you find a doctor.')}</p>
    ${planCall(call)}`;
}

function failed(fault: DirectoryFault, { call, heading, onRetry }: ListScreen): TemplateResult {
  return html`<div class="card">
    ${heading(1, msg('The list of doctors did not load'), 'subtitle')}
    <p>
      ${
        fault === 'not-loaded'
          ? msg('Your connection may be down, or our list is not there right now.')
          : msg('Something is wrong with our list. Your device is fine.')
      }
    </p>
    <div class="row">
      <button type="button" class="button" @click=${onRetry}>${msg('Try again')}</button>
    </div>
    ${callInstead(call)}
  </div>`;
}
