import { msg, str } from '@lit/localize';
import { openState } from '@careway/rules/calendar';
import { contactFor } from '@careway/rules/contact';
import { html, nothing, type TemplateResult } from 'lit';
import { icon } from '../base/icons.js';
import { openingInWords } from '../base/opening.js';
import { phoneLink, stepHeader } from '../base/parts.js';
import { planNote } from '../base/plan-note.js';
import { noticeWords } from './notice-words.js';
import { progressLine } from '../base/way-line.js';
import type { FormView } from './form-view.js';
import {
  healthPlanPhone,
  needsDmhcNotice,
  noticeParts,
  phoneInNotice,
} from './regulator-notice.js';
import { stops, type Stop } from './screens.js';

function stopInWords(stop: Stop): string {
  switch (stop) {
    case 'trouble':
      return msg('What is wrong');
    case 'you':
      return msg('You');
    case 'happened':
      return msg('What happened');
    case 'wanted':
      return msg('What you want');
    case 'check':
      return msg('Check');
    case 'sent':
      return msg('Sent');
  }
}

export interface Frame {
  /** Where the member is on the way to "Sent"; left out: on none. */
  stop?: Stop;
  onBack: (() => void) | undefined;
  /** Above the card. */
  errors: unknown;
  /** In the card. */
  content: unknown;
  /** Takes what is asked in the card; undefined where nothing is. */
  onSubmit: (() => void) | undefined;
  /** The card has every way on: no other stands below it. */
  isAlone: boolean;
}

/** What stands around every screen. */
export function frame(view: FormView, spec: Frame): TemplateResult {
  const { stop, onBack, errors, content, onSubmit, isAlone } = spec;
  const name = msg('Grievance form');
  return html`<div class="screen">
    ${stepHeader({ name, onBack })} ${stop ? progress(stop) : nothing} ${errors}
    ${
      onSubmit
        ? html`<form
            class="card"
            novalidate
            aria-label=${name}
            @submit=${(event: Event) => {
              event.preventDefault();
              onSubmit();
            }}
          >
            ${content}
          </form>`
        : html`<section class="card" aria-label=${name}>${content}</section>`
    }
    ${isAlone ? nothing : byPhone(view)} ${stop ? regulatorNotice(view) : nothing} ${planNote(view)}
  </div>`;
}

/** Where the member is on the way to "Sent": named stops where there is room, else in words. */
function progress(stop: Stop): TemplateResult {
  const done = stops.indexOf(stop);
  const ahead = stops.length - done - 1;
  return html`<div class="way no-print">
    ${progressLine({ done, ahead, names: stops.map(stopInWords) })}
    <p class="row spread small step-words">
      <b>${msg(str`Step ${done + 1}: ${stopInWords(stop)}`)}</b>
      <span class="muted">${ahead > 0 ? msg(str`${ahead} more`) : nothing}</span>
    </p>
  </div>`;
}

/** Nobody has to use a form. */
function byPhone(view: FormView): TemplateResult | typeof nothing {
  const { plan, coverage, place, now, kiosk } = view;
  const contact = contactFor('grievance', coverage, plan);
  if (!contact) return nothing;
  const hours = contact.hours && openState(contact.hours, plan, now);
  return html`<p class="by-phone no-print">
    ${icon('phone')}
    <span
      >${msg('Rather tell us by phone?')} ${phoneLink(contact.phone, kiosk)}<br /><span
        class="small muted"
        >${openingInWords(hours, place, now)}</span
      ></span
    >
  </p>`;
}

/** The regulator's statement, word for word, set apart from all other words. */
function regulatorNotice(view: FormView): TemplateResult | typeof nothing {
  const { plan, coverage, place, kiosk } = view;
  if (!needsDmhcNotice(plan, coverage)) return nothing;
  const phone = healthPlanPhone(plan, coverage);
  const parts = noticeParts(
    noticeWords.get('notice.ca-dmhc'),
    phone ? phoneInNotice(phone) : noticeWords.get('notice.ca-dmhc.phone-on-card'),
  );
  // Only an approved translation may stand in for the words of the law.
  return html`<aside class="regulator" aria-label=${msg('Notice of the state regulator')}>
    ${
      place.locale === 'en'
        ? nothing
        : html`<p class="fine">
            ${msg('The law sets the words of this notice. Call us if you want help to read it.')}
          </p>`
    }
    <p class="legal" part="legal" lang="en" translate="no">
      ${parts.map(({ text, bold, href }) => {
        if (!bold) return text;
        const item = html`<b class=${text.includes(' ') ? 'item' : 'item unbroken'}>${text}</b>`;
        return href && !kiosk ? html`<a href=${href} rel="noreferrer">${item}</a>` : item;
      })}
    </p>
  </aside>`;
}
