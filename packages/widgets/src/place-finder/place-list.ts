import { msg, str } from '@lit/localize';
import type { FacilityFilter, FacilityResult } from '@careway/directory';
import { html, nothing, type TemplateResult } from 'lit';
import { dataDate } from '../base/directory/data-date.js';
import { listRights } from '../base/directory/list-rights.js';
import type { DirectoryState } from '../base/directory/directory-controller.js';
import { planCall } from '../base/directory/plan-call.js';
import { numberInWords } from '../base/format.js';
import { pageLocale } from '../base/locale.js';
import { notice } from '../base/parts.js';
import { placeRows, type PlaceRows } from './place-rows.js';
import type { Places } from './places.js';

export interface PlaceList extends Omit<PlaceRows, 'result'> {
  loaded: DirectoryState<Places>;
  result: FacilityResult | undefined;
  miles: number | undefined;
  onRetry: () => void;
  /** Takes a filter off. */
  onLoosen: (filter: FacilityFilter) => void;
}

/** How many were found: announced once a search, zero too. */
export function placesTold(list: PlaceList): TemplateResult | typeof nothing {
  const { loaded, result, heading, miles } = list;
  if (loaded.status === 'failed') return failed(list);
  if (!result) return nothing;
  const within = result.origin && miles;
  return html`${heading(1, countInWords(result.total, within), 'subtitle')}
  ${
    result.hoursUnknown > 0
      ? html`<p class="small">
          ${msg(str`Not shown: ${result.hoursUnknown} more that do not list their hours.`)}
        </p>`
      : nothing
  }
  ${
    result.networksUnknown > 0
      ? html`<p class="small">
          ${msg(str`Not shown: ${result.networksUnknown} more that do not list their plans.`)}
        </p>`
      : nothing
  }
  ${
    result.notPlaced > 0
      ? html`<p class="small">
          ${msg(str`Not shown: ${result.notPlaced} more. We do not know how far away they are.`)}
        </p>`
      : nothing
  }`;
}

function countInWords(places: number, miles: number | undefined): string {
  const count = numberInWords(places, pageLocale());
  if (places === 0)
    return miles === undefined
      ? msg('No places found')
      : msg(str`No places found within ${miles} miles`);
  if (miles === undefined) return places === 1 ? msg('1 place') : msg(str`${count} places`);
  return places === 1
    ? msg(str`1 place within ${miles} miles`)
    : msg(str`${count} places within ${miles} miles`);
}

/** What stands below: the places, or the way on. */
export function placesFound(list: PlaceList): TemplateResult | typeof nothing {
  const { loaded, result, call } = list;
  switch (loaded.status) {
    case 'failed':
      return nothing;
    case 'loading':
      return loaded.slow ? html`<p role="status">${msg('Loading')}</p>` : nothing;
    case 'none':
      return html`${notice(msg('There is no list of places here. Please call us.'))}
      ${planCall(call)}`;
    case 'ready':
      if (!result) return nothing;
      return html`${result.total === 0 ? nowhere(result, list) : placeRows({ ...list, result })}
      ${
        list.drawn < result.rows.length
          ? nothing
          : html`${listRights()} ${dataDate(loaded.ready.dataAsOf, call)}`
      }`;
  }
}

function nowhere(result: FacilityResult, list: PlaceList): TemplateResult {
  const ways = result.loosen.filter(({ filter }) => filter !== 'kinds');
  return html`<div class="card">
    ${
      ways.length === 0
        ? nothing
        : html`<p>${msg('Change one thing and look again:')}</p>
            <div class="ways">
              ${ways.map(
                ({ filter, count }) =>
                  html`<button
                    type="button"
                    class="button"
                    @click=${() => {
                      list.onLoosen(filter);
                    }}
                  >
                    ${wayInWords(filter, count)}
                  </button>`,
              )}
            </div>`
    }
    <p>${msg('Or call us. We can help you find a place.')}</p>
    ${planCall(list.call) ?? html`<p>${msg('Call the number on your member card.')}</p>`}
  </div>`;
}

function wayInWords(filter: FacilityFilter, count: number): string {
  const places = countInWords(count, undefined);
  switch (filter) {
    case 'miles':
      return msg(str`Any distance: ${places}`);
    case 'openOnly':
      return msg(str`Open or not: ${places}`);
    case 'networks':
      return msg(str`In any plan: ${places}`);
    default:
      return places;
  }
}

function failed({ loaded, call, heading, onRetry }: PlaceList): TemplateResult {
  const isLost = loaded.status === 'failed' && loaded.fault === 'not-loaded';
  return html`<div class="card">
    ${heading(1, msg('The list of places did not load'), 'subtitle')}
    <p>
      ${
        isLost
          ? msg('Your connection may be down, or our list is not there right now.')
          : msg('Something is wrong with our list. Your device is fine.')
      }
    </p>
    <div class="row">
      <button type="button" class="button" @click=${onRetry}>${msg('Try again')}</button>
    </div>
    <p>${msg('Or call us. We can help you find a place.')}</p>
    ${planCall(call) ?? html`<p>${msg('Call the number on your member card.')}</p>`}
  </div>`;
}
