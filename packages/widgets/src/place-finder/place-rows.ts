import { msg, str } from '@lit/localize';
import type {
  FacilityResult,
  FacilityRow,
  OpenState,
  Plan,
  Site,
  WeekTime,
} from '@careway/directory';
import { html, nothing, type TemplateResult } from 'lit';
import { far, listEnd, you, type RowNumber } from '../base/directory/list-parts.js';
import { officeCall } from '../base/directory/office-call.js';
import { officeHours } from '../base/directory/office-hours.js';
import type { PlanCall } from '../base/directory/plan-call.js';
import { accessInWords, addressInWords, gettingIn } from '../base/directory/words.js';
import { directions } from '../base/directory/directions.js';
import { fact } from '../base/directory/fact.js';
import { kindInWords } from './kinds.js';
import { openInWords } from '../base/directory/open-words.js';

export interface PlaceRows {
  result: FacilityResult;
  at: WeekTime;
  /** 0 is Monday. */
  today: number;
  /** Usual hours may not hold today. */
  isHoliday: boolean;
  /** The member's plan, where it is known. */
  insurancePlan: Plan | undefined;
  call: PlanCall;
  heading: (step: number, content: unknown, className: string) => TemplateResult;
  /** The number of a row on the map, where there is a map. */
  numberOf: (index: number) => RowNumber | undefined;
  /** So many of the rows are drawn, Infinity is all; the others come with the next frame. */
  drawn: number;
  onMore: () => void;
}

/** The places found. Near a ZIP code, the way line runs from the member past each door. */
export function placeRows(list: PlaceRows): TemplateResult {
  const { result, drawn, onMore } = list;
  const { rows: all, total, origin } = result;
  const rows = all.slice(0, drawn);
  const hasMore = rows.length < total;
  const kind = `${origin ? 'found way' : 'found'}${hasMore ? ' goes-on' : ''}`;
  return html`<div class="card list">
      ${origin ? you(origin) : nothing}
      <ol class=${kind}>
        ${rows.map(
          (row, index) =>
            html`<li>
              ${origin ? html`<i class="mark" aria-hidden="true"></i>` : nothing}
              ${rowOf(row, index, list)}
            </li>`,
        )}
      </ol>
    </div>
    ${rows.length < all.length ? nothing : listEnd({ shown: rows.length, total, onMore })}`;
}

function rowOf(row: FacilityRow, index: number, list: PlaceRows): TemplateResult {
  const { facility, site, open } = row;
  const { call, heading } = list;
  const address = addressInWords(site.address);
  const access = site.accessibility.filter((code) => gettingIn.includes(code)).map(accessInWords);
  return html`<div class="doctor place">
    <div class="who">
      ${far(row, list.result.origin !== undefined, list.numberOf(index))}
      ${heading(2, html`<span class="name" translate="no" data-take-away="place">${facility.name}</span>`, 'subtitle')}
      <p class="small muted">${facility.kinds.map(kindInWords).join(', ')}</p>
      <ul class="facts small">
        ${openFact(open, list)} ${planFact(row, list)}
        ${fact({
          icon: 'pin',
          words: address || msg('Address not listed. Call to ask'),
          isPlace: address !== '',
        })}
        ${access.length > 0 ? fact({ icon: 'access', words: access.join(' · ') }) : nothing}
      </ul>
      <p class="small">${directions(site.address, facility.name, call.kiosk)}</p>
      ${weekOf(site, list)}
    </div>
    ${officeCall({ site, kiosk: call.kiosk })}
  </div>`;
}

function openFact(open: OpenState, { at, call, isHoliday }: PlaceRows): TemplateResult {
  const words = openInWords(open, at, call.place.locale);
  if (isHoliday && open.state !== 'unknown') {
    return fact({ icon: 'question', words: msg(str`On usual days: ${words}`) });
  }
  return fact({
    icon: open.state === 'unknown' ? 'question' : 'clock',
    words,
    strong: open.state === 'open',
  });
}

/**
 * Whether a place is in the member's plan, as far as the directory says. Of an emergency room it is
 * not said: nobody is to weigh that before they go.
 */
function planFact(
  { facility, site: { networks } }: FacilityRow,
  { insurancePlan }: PlaceRows,
): TemplateResult | typeof nothing {
  if (!insurancePlan || facility.kinds.includes('emergency')) return nothing;
  if (networks.length === 0) {
    return fact({ icon: 'question', words: msg('Your plan: not listed. Call to ask') });
  }
  return networks.some(({ id }) => insurancePlan.networkIds.includes(id))
    ? fact({ icon: 'check', words: msg('In your plan') })
    : fact({ icon: 'cross', words: msg('Not in your plan. A visit may not be covered') });
}

function weekOf(site: Site, { call, today }: PlaceRows): TemplateResult | typeof nothing {
  if (!site.hours || site.hours.times.length === 0) return nothing;
  return html`<details>
    <summary class="small">${msg('Hours of the week')}</summary>
    ${officeHours({ site, today, locale: call.place.locale })}
  </details>`;
}
