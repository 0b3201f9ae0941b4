import { msg, str } from '@lit/localize';
import { nameWithCredentials, type PersonInPlan, type SiteInPlan } from '@careway/directory';
import type { Locale } from '@careway/rules/core';
import { html, nothing, type TemplateResult } from 'lit';
import { icon, type IconName } from '../../base/icons.js';
import { officeCall } from '../../base/directory/office-call.js';
import { planCall } from '../../base/directory/plan-call.js';
import { fact } from '../../base/directory/fact.js';
import { addressLine } from '../../base/directory/address-line.js';
import { addressInWords } from '../../base/directory/words.js';
import { acceptingFact, specialtiesOf } from '../words.js';
import type { InPlanScreen } from './in-plan-screen.js';

/** A yes or a no that can't be missed, with what to do next; nothing before it was asked. */
export function answerInWords(screen: InPlanScreen): TemplateResult | typeof nothing {
  const { asked, person } = screen.question;
  if (!asked) return nothing;
  const { answer, name, plan } = asked;
  switch (answer.outcome) {
    case 'plan-unknown':
      return verdict(screen, 'question', msg('We can’t tell from this list.'), [
        html`<p>
          ${msg(str`The list does not say which doctors are in ${plan.name}. Please call.`)}
        </p>`,
        callPlan(screen),
      ]);
    case 'not-listed':
      return verdict(screen, 'cross', msg(str`No. We found no “${name}” in our list.`), [
        spellings(screen),
        html`<p>${msg('Check the spelling, or call us. A list can be wrong.')}</p>`,
        callPlan(screen),
        findOthers(screen),
      ]);
    default:
      return person ? onePerson(person, screen) : choose(screen);
  }
}

function verdict(
  { heading }: InPlanScreen,
  name: IconName,
  words: string,
  more: readonly unknown[],
): TemplateResult {
  return html`<section class="card verdict">
    <div class="row">${icon(name)} ${heading(1, words, 'subtitle')}</div>
    ${more}
  </section>`;
}

function onePerson(person: PersonInPlan, screen: InPlanScreen): TemplateResult {
  const { plan } = screen.question.asked ?? { plan: { name: '' } };
  const { provider, isInPlan, sites, otherNetworks } = person;
  const name = nameWithCredentials(provider);
  if (!isInPlan) {
    const networks = otherNetworks.map((network) => network.name).join(', ');
    return verdict(screen, 'cross', msg(str`No. ${name} is not listed in ${plan.name}.`), [
      html`<p class="muted">${specialtiesOf(provider, screen.call.place.locale)}</p>`,
      networks === '' ? nothing : html`<p>${msg(str`Listed in: ${networks}.`)}</p>`,
      html`<p>${msg('A visit may not be covered. Call us before you go.')}</p>`,
      callPlan(screen),
      findOthers(screen),
    ]);
  }
  const isClosed = sites.every(({ accepting }) => accepting.state === 'nopt');
  return verdict(
    screen,
    isClosed ? 'info' : 'check',
    isClosed
      ? msg(str`Yes, but not for new patients. ${name} is listed in ${plan.name}.`)
      : msg(str`Yes. ${name} is listed in ${plan.name}.`),
    [
      html`<p class="muted">${specialtiesOf(provider, screen.call.place.locale)}</p>`,
      html`<ul class="sites">
        ${sites.map((site) => siteInPlan(site, screen))}
      </ul>`,
      person.otherSites.length === 0
        ? nothing
        : html`<p class="fact">
            ${icon('info')}
            <span>
              ${msg('Not at these offices. A visit there may not be covered:')}
              <span translate="no"
                >${person.otherSites.map(({ address }) => addressInWords(address)).join('; ')}</span
              >
            </span>
          </p>`,
      html`<p>${msg('Call the office before you go, and say the name of your plan.')}</p>`,
      html`<div class="row">
        <button
          type="button"
          class="button"
          @click=${() => {
            screen.onOpen(person);
          }}
        >
          ${msg('See more about this doctor')}
        </button>
      </div>`,
    ],
  );
}

function siteInPlan({ site, accepting }: SiteInPlan, { call }: InPlanScreen): TemplateResult {
  return html`<li class="doctor">
    <div class="who">
      ${site.practice === undefined ? nothing : html`<p><b>${site.practice}</b></p>`}
      <p>${addressLine(site.address)}</p>
      <ul class="facts small">
        ${fact(acceptingFact(accepting))}
      </ul>
    </div>
    ${officeCall({ site, kiosk: call.kiosk })}
  </li>`;
}

/** What tells one from another of the same name: no program that translates may touch a place. */
function whereAndWhat({ provider }: PersonInPlan, locale: Locale) {
  const [site] = provider.sites;
  const specialties = specialtiesOf(provider, locale);
  const place = site && html`<span translate="no">${addressInWords(site.address)}</span>`;
  return [specialties, specialties && place ? ' · ' : '', place];
}

/** Several have the name: which one is it? Each bears its own answer. */
function choose(screen: InPlanScreen): TemplateResult {
  const { answer } = screen.question.asked ?? { answer: { people: [], total: 0 } };
  const { people, total } = answer;
  return verdict(screen, 'question', msg('Which one is your doctor?'), [
    html`<ul class="sites">
      ${people.map(
        (person) =>
          html`<li>
            <button
              type="button"
              class="link name"
              @click=${() => {
                screen.onChoose(person);
              }}
            >
              <span translate="no">${nameWithCredentials(person.provider)}</span>
            </button>
            <p class="small muted">${whereAndWhat(person, screen.call.place.locale)}</p>
            <p class="small fact">
              ${icon(person.isInPlan ? 'check' : 'cross')}
              <span>${person.isInPlan ? msg('In your plan') : msg('Not in your plan')}</span>
            </p>
          </li>`,
      )}
    </ul>`,
    total > people.length
      ? html`<p class="small">
          ${msg(str`${total - people.length} more have this name. Type the first name too.`)}
        </p>`
      : nothing,
    spellings(screen),
  ]);
}

function spellings({ question, onName }: InPlanScreen): TemplateResult | typeof nothing {
  const similar = question.asked?.answer.similar ?? [];
  if (similar.length === 0) return nothing;
  return html`<p>${msg('Did you mean:')}</p>
    <div class="row">
      ${similar.map(
        (spelling) =>
          html`<button
            type="button"
            class="button compact"
            @click=${() => {
              onName(spelling);
            }}
          >
            ${spelling}
          </button>`,
      )}
    </div>`;
}

function callPlan({ call }: InPlanScreen): TemplateResult {
  return planCall(call) ?? html`<p>${msg('Call the number on your member card.')}</p>`;
}

function findOthers({ onFind }: InPlanScreen): TemplateResult {
  return html`<div class="row">
    <button type="button" class="button" @click=${onFind}>
      ${msg('Find a doctor in this plan')}
    </button>
  </div>`;
}
