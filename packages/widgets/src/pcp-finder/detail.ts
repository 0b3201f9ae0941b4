import { msg, str } from '@lit/localize';
import { nameWithCredentials, type Origin, type PlacedSite, type Row } from '@careway/directory';
import { html, nothing, type TemplateResult } from 'lit';
import { dayOf } from '../base/format.js';
import { icon, type IconName } from '../base/icons.js';
import { choosePanel } from './choose.js';
import type { Shown } from './doctors.js';
import type { CopyNumber } from '../base/copy-number.js';
import { addressOf } from '../base/older-browsers.js';
import { dataDate } from '../base/directory/data-date.js';
import { officeCall } from '../base/directory/office-call.js';
import { officeHours } from '../base/directory/office-hours.js';
import {
  planCall,
  planContact,
  planContactName,
  type PlanCall,
} from '../base/directory/plan-call.js';
import { addressLine } from '../base/directory/address-line.js';
import { directions } from '../base/directory/directions.js';
import { fact } from '../base/directory/fact.js';
import { reportMail } from './keep/report-mail.js';
import { requestFacts, type RequestForm } from '../base/intake/request-form.js';
import { reporting } from './requests.js';
import { slip } from './keep/slip.js';
import {
  accessInWords,
  addressInWords,
  milesInWords,
  originInWords,
  remoteInWords,
} from '../base/directory/words.js';
import {
  acceptingListed,
  countInWords,
  genderInWords,
  languagesOf,
  specialtiesOf,
  updatedInWords,
} from './words.js';

export interface Detail {
  row: Row;
  /** Where Back leads to. */
  back: string;
  /** Where miles are from. */
  origin: Origin | undefined;
  call: PlanCall;
  /** Sent to the plan from here. */
  choosing: RequestForm;
  reporting: RequestForm;
  copy: CopyNumber;
  dataAsOf: string | undefined;
  isChosen: boolean;
  heading: (step: number, content: unknown, className?: string) => TemplateResult;
  onBack: () => void;
  onChoose: () => void;
}

export function detail(shown: Detail): TemplateResult {
  const { row, origin, call, heading, isChosen } = shown;
  const { provider, site } = row;
  const { locale } = call.place;
  const { kiosk } = call;
  return html`<button type="button" class="link back icon-link no-print" @click=${shown.onBack}>
      ${icon('back')}<span>${shown.back}</span>
    </button>
    <article class="card doctor-card">
      <div class="top">
        <div class="who">
          ${call.plan.directory?.fictional ? html`<p class="small">${msg('Sample doctor')}</p>` : nothing}
          ${heading(0, html`<span translate="no" data-take-away="place">${nameWithCredentials(provider)}</span>`)}
          <p class="muted">${specialtiesOf(provider, locale)}</p>
        </div>
        <div class="acts">
          ${officeCall({ site, lead: true, kiosk })}
          ${
            isChosen
              ? nothing
              : html`<button type="button" class="button choose" @click=${shown.onChoose}>
                  ${msg('Choose as my doctor')}
                </button>`
          }
        </div>
        <ul class="facts main">
          ${fact(acceptingListed(row, locale))}
          ${fact({
            icon: 'speech',
            words: languagesOf(provider, locale) ?? msg('Languages: not listed. Call to ask'),
          })}
          <li class="fact">
            ${icon('pin')}
            <span>
              ${site.practice === undefined ? nothing : html`${site.practice}<br />`}
              <span data-take-away="place">${addressLine(site.address)}</span>
              ${directions(site.address, nameWithCredentials(provider), kiosk)}
              ${farInWords(row, origin)}
            </span>
          </li>
        </ul>
      </div>
      ${isChosen ? html`${choosePanel(shown)} ${slip({ provider, site, call, heading })}` : nothing}
      ${officeHours({
        site,
        locale,
        today: (new Date(`${dayOf(call.now, call.plan.timeZone)}T12:00:00Z`).getUTCDay() + 6) % 7,
        heading: (content) => heading(1, content, 'subtitle'),
      })}
      ${goodToKnow(shown)} ${otherSites(shown)}
      <section class="part">${dataDate(shown.dataAsOf, call)} ${wrongHere(shown)}</section>
    </article>`;
}

export function backInWords({ total }: Shown): string {
  return total === 1
    ? msg('Back to 1 doctor')
    : msg(str`Back to ${countInWords(total, undefined)}`);
}

function farInWords(far: Pick<PlacedSite, 'miles' | 'position'>, origin: Origin | undefined) {
  const words = milesInWords(far);
  if (!words || !origin) return nothing;
  return html`<br />
    ${msg(str`${words.heard} in a straight line from the middle of ${originInWords(origin)}`)}`;
}

const unknown = () =>
  html`<span class="fact">${icon('question')}<span>${msg('Not listed. Call to ask')}</span></span>`;

function goodToKnow({ row, copy, call, heading }: Detail): TemplateResult {
  const { provider, site } = row;
  const access = site.accessibility.map(accessInWords);
  const hospitals = provider.hospitals.map(({ name }) => name);
  const remote =
    site.telehealth === 'no' ? msg('No video or phone visits listed') : remoteInWords(site);
  const { npi } = provider;
  const [website] = site.websites.filter(isWebAddress);
  const item = (label: string, words: unknown) =>
    html`<div>
      <dt>${label}</dt>
      <dd>${words ?? unknown()}</dd>
    </div>`;
  return html`<section class="part">
    ${heading(1, msg('Good to know'), 'subtitle')}
    <dl class="known">
      ${item(msg('Getting in'), access.length > 0 ? access.join(' · ') : undefined)}
      ${item(msg('Visits from home'), remote)}
      ${item(msg('Hospital'), hospitals.length > 0 ? hospitals.join(', ') : undefined)}
      ${item(msg('Gender'), genderInWords(provider.gender))}
      ${
        website === undefined
          ? nothing
          : item(
              msg('Website'),
              call.kiosk
                ? website
                : html`<a href=${website} rel="noreferrer">${new URL(website).hostname}</a>`,
            )
      }
      ${item(
        msg('Provider ID (NPI)'),
        npi === undefined
          ? undefined
          : html`<span class="row spread">
                <b class="number" translate="no">${npi}</b>
                ${
                  call.kiosk
                    ? nothing
                    : copy.button('known', npi, msg(str`Copy the provider ID ${npi}`))
                }
              </span>
              <p class="small muted">
                ${msg('Give this number to your health plan to choose this doctor.')}
              </p>
              ${copy.outcome('known')}`,
      )}
      ${item(msg('Entry last changed'), updatedInWords(provider, call.place.locale))}
    </dl>
  </section>`;
}

/** The directory is somebody else's file: only addresses of the web become links. */
function isWebAddress(address: string): boolean {
  return ['https:', 'http:'].includes(addressOf(address, null)?.protocol ?? '');
}

function otherSites({ row, origin, call, heading }: Detail): TemplateResult | typeof nothing {
  if (row.otherSites.length === 0) return nothing;
  return html`<section class="part">
    ${heading(1, msg('Other offices'), 'subtitle')}
    <ul class="sites">
      ${row.otherSites.map((other) => otherSite(other, origin, call))}
    </ul>
  </section>`;
}

function otherSite(
  placed: PlacedSite,
  origin: Origin | undefined,
  { kiosk }: PlanCall,
): TemplateResult {
  const { site } = placed;
  return html`<li class="doctor">
    <p class="fact">
      ${icon('pin')}
      <span>
        ${site.practice === undefined ? nothing : html`<b>${site.practice}</b><br />`}
        ${addressLine(site.address)}
        ${directions(site.address, site.practice ?? addressInWords(site.address), kiosk)}
        ${farInWords(placed, origin)}
      </span>
    </p>
    ${officeCall({ site, kiosk })}
  </li>`;
}

/** A mistake in the list is told here, by phone or by mail. */
function wrongHere({ row, call, reporting: form }: Detail): TemplateResult {
  const { provider, site } = row;
  const contact = planContact(call);
  const line = (name: IconName, words: unknown) =>
    html`<p class="fact">${icon(name)}<span>${words}</span></p>`;
  return html`<details class="wrong">
    <summary>${msg('Something is wrong here')}</summary>
    <div class="inside">
      <p>
        ${msg('Tell us what is wrong, so that we can fix the list. Say the name of the doctor.')}
      </p>
      <p>
        ${msg('Did you get a bill because this list was wrong? Tell us that too: you may not have to pay it all.')}
      </p>
      ${form.render(reporting(row), requestFacts(call))}
      ${
        contact
          ? html`<p><b>${planContactName(contact, call)}</b></p>
              ${planCall(call)}
              ${
                contact.email === undefined
                  ? nothing
                  : line(
                      'message',
                      call.kiosk
                        ? contact.email
                        : html`<a href=${reportMail(contact.email, provider, site)}
                            >${contact.email}</a
                          >`,
                    )
              }`
          : html`<p>${msg('Call the number on your member card.')}</p>`
      }
    </div>
  </details>`;
}
