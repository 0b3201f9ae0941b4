import { msg, str } from '@lit/localize';
import { nameWithCredentials, type OpenState, type Row, type WeekTime } from '@careway/directory';
import type { Locale } from '@careway/rules/core';
import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { directions } from '../base/directory/directions.js';
import { fact, type Fact } from '../base/directory/fact.js';
import { listInWords, numberInWords } from '../base/format.js';
import { printButton } from '../base/parts.js';
import type { Shown } from './doctors.js';
import { mostCompared } from './keep/comparison.js';
import { addressLine } from '../base/directory/address-line.js';
import { far, listEnd, you, type RowNumber } from '../base/directory/list-parts.js';
import { officeCall } from '../base/directory/office-call.js';
import { openInWords } from '../base/directory/open-words.js';
import { accessInWords, gettingIn, remoteInWords } from '../base/directory/words.js';
import { languageName } from '../base/language-name.js';
import { acceptingListed, languagesOf, specialtiesOf } from './words.js';

/** What is found a little further away. */
export interface Further {
  miles: number;
  /** Doctors who are not in the list. */
  more: number;
  /** Codes of what was asked for: each of them speaks one. */
  languages: readonly string[];
  /** What the staff speaks counts too. */
  byStaff: boolean;
}

export interface Rows {
  result: Shown;
  /** So many of the rows are drawn; the others come with the next frame. */
  drawn: number;
  locale: Locale;
  /** The time on the walls of the offices. */
  at: WeekTime;
  kiosk: boolean;
  heading: (step: number, content: unknown, className: string) => TemplateResult;
  /** The number of a row on the map, where there is a map. */
  numberOf: (index: number) => RowNumber | undefined;
  onOpen: (row: Row, index: number) => void;
  onMore: () => void;
  /** Those to be put side by side; undefined where they can't be. */
  compared: readonly string[];
  onPick: (row: Row) => void;
  onCompare: () => void;
  /** Looks further. */
  further: Further | undefined;
  onFurther: (miles: number) => void;
}

/** The doctors found. Sorted by nearest, the way line runs from the member past each office. */
export function rows(list: Rows): TemplateResult {
  const { result, drawn, onMore } = list;
  const { rows: all, total, origin, sort } = result;
  const found = all.slice(0, drawn);
  const isWay = origin !== undefined && sort === 'distance';
  const hasMore = found.length < total;
  const kind = `${isWay ? 'found way' : 'found'}${hasMore ? ' goes-on' : ''}`;
  return html`<div class="card list">
      ${isWay ? you(origin) : nothing}
      <ol class=${kind}>
        ${found.map(
          (row, index) =>
            html`<li>
              ${isWay ? html`<i class="mark" aria-hidden="true"></i>` : nothing}
              ${rowOf(row, index, list)}
            </li>`,
        )}
      </ol>
    </div>
    ${
      found.length < all.length
        ? nothing
        : html`${listEnd({ shown: found.length, total, onMore, after: furtherAway(list) })}
          ${picked(list)}`
    }`;
}

/** Past the end of the list: how many more there are a little further away. */
function furtherAway({ further, locale, onFurther }: Rows): TemplateResult | typeof nothing {
  if (!further) return nothing;
  return html`<button
    type="button"
    class="button compact"
    @click=${() => {
      onFurther(further.miles);
    }}
  >
    ${furtherInWords(further, locale)}
  </button>`;
}

function furtherInWords(further: Further, locale: Locale): string {
  const { miles, languages, byStaff } = further;
  const isOne = further.more === 1;
  const more = numberInWords(further.more, locale);
  if (languages.length === 0)
    return isOne
      ? msg(str`1 more within ${miles} miles`)
      : msg(str`${more} more within ${miles} miles`);
  const names = languages.map((code) => languageName(code, locale));
  const spoken = listInWords(names, locale, 'disjunction');
  if (byStaff)
    return isOne
      ? msg(str`1 more within ${miles} miles: the doctor or the staff speaks ${spoken}`)
      : msg(str`${more} more within ${miles} miles: the doctor or the staff speaks ${spoken}`);
  return isOne
    ? msg(str`1 more speaks ${spoken} within ${miles} miles`)
    : msg(str`${more} more speak ${spoken} within ${miles} miles`);
}

function picked({ compared, onCompare, kiosk }: Rows): TemplateResult {
  return html`<div class="picked">
    ${
      compared.length > 1
        ? html`<button type="button" class="button" @click=${onCompare}>
            ${msg(str`Compare ${compared.length} doctors`)}
          </button>`
        : nothing
    }
    ${kiosk ? nothing : printButton(msg('Print this list'))}
  </div>`;
}

/** Puts a doctor beside others; a fourth does not fit. */
function pick(row: Row, { compared, onPick }: Rows): TemplateResult {
  const isPicked = compared.includes(row.provider.id);
  const name = nameWithCredentials(row.provider);
  return html`<label class="filter pick">
    <input
      type="checkbox"
      .checked=${live(isPicked)}
      ?disabled=${!isPicked && compared.length >= mostCompared}
      @change=${() => {
        onPick(row);
      }}
    />
    <span>${msg('Compare')}<span class="visually-hidden"> ${name}</span></span>
  </label>`;
}

function rowOf(row: Row, index: number, list: Rows): TemplateResult {
  const { provider, site } = row;
  return html`<div class="doctor">
    <div class="who">
      ${far(row, list.result.origin !== undefined, list.numberOf(index))}
      ${list.heading(
        2,
        html`<button
          type="button"
          class="link name"
          @click=${() => {
            list.onOpen(row, index);
          }}
        >
          <span translate="no" data-take-away="place">${nameWithCredentials(provider)}</span>
        </button>`,
        'subtitle',
      )}
      <p class="small muted">${specialtiesOf(provider, list.locale)}</p>
      <p class="small muted">
        ${placeOf(row)} ${directions(site.address, nameWithCredentials(provider), list.kiosk)}
      </p>
      <ul class="facts small">
        ${factsOf(row, list).map(fact)}
      </ul>
    </div>
    ${officeCall({ site, kiosk: list.kiosk })} ${list.result.total > 1 ? pick(row, list) : nothing}
  </div>`;
}

function placeOf({ site, otherSites }: Row): TemplateResult {
  const address = addressLine(site.address);
  if (otherSites.length === 0) return address;
  return otherSites.length === 1
    ? msg(html`${address} (and 1 more office)`)
    : msg(html`${address} (and ${otherSites.length} more offices)`);
}

function factsOf(row: Row, { locale, at }: Rows): Fact[] {
  const { provider, site, open } = row;
  const facts = [acceptingListed(row, locale)];
  if (open) facts.push(openFact(open, { locale, at }));
  const languages = languagesOf(provider, locale);
  if (languages !== undefined) facts.push({ icon: 'speech', words: languages });
  const access = site.accessibility.filter((code) => gettingIn.includes(code)).map(accessInWords);
  if (access.length > 0) facts.push({ icon: 'access', words: access.join(' · ') });
  const remote = remoteInWords(site);
  if (remote !== undefined) facts.push({ icon: 'video', words: remote });
  return facts;
}

/** By the hours that the directory has: no appointment is known of. */
function openFact(open: OpenState, { locale, at }: Pick<Rows, 'locale' | 'at'>): Fact {
  const words = openInWords(open, at, locale);
  if (open.state === 'unknown') return { icon: 'question', words };
  return { icon: 'clock', words, strong: open.state === 'open' };
}
