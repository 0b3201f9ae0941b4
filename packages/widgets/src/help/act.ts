import { msg } from '@lit/localize';
import type { Topic, WhoToCall } from '@careway/rules/contact';
import type { HelpAnswer } from '@careway/rules/help';
import { html, type TemplateResult } from 'lit';
import { NavigateEvent } from '../base/events.js';
import type { Place } from '../base/format.js';
import { icon } from '../base/icons.js';
import { openingInWords } from '../base/opening.js';
import { callButton } from '../base/parts.js';
import { topicWords } from '../base/rules-words.js';
import { inLanguage } from './answer-words.js';
import { linkFor, type HelpLinks } from './links.js';

/** What every act of a screen depends on. */
export interface ActView {
  links: HelpLinks;
  place: Place;
  now: number;
  kiosk: boolean;
}

/** What to do: the host's page for it, else the line to call. */
export function actOf({ act, call }: HelpAnswer, view: ActView, quiet: boolean): TemplateResult {
  if ('call' in act) {
    return html`<div class="emergency-act">
      ${callButton({ phone: act.call, label: msg('Call 911'), kiosk: view.kiosk })}
    </div>`;
  }
  const href = linkFor(view.links, act.topic);
  if (href !== undefined) return pageLink(act.topic, href, quiet);
  return lineToCall(call, view, quiet);
}

/** A link to the host's page. It is told first, and may go there in its own way. */
function pageLink(topic: Topic, href: string, quiet: boolean): TemplateResult {
  return html`<a
    class=${quiet ? 'button wide' : 'button primary wide'}
    part="link"
    href=${href}
    @click=${(event: Event) => {
      const navigate = new NavigateEvent(topic);
      event.currentTarget?.dispatchEvent(navigate);
      if (navigate.defaultPrevented) event.preventDefault();
    }}
    >${topicWords.get(`topic.${topic}`)} ${icon('forward')}</a
  >`;
}

/** The name of a line, its number and its hours; or where the number stands. */
export function lineToCall(
  call: WhoToCall | undefined,
  { place, now, kiosk }: ActView,
  quiet: boolean,
): TemplateResult {
  const contact = call?.contact;
  if (!contact) {
    return html`<p class="on-card">
      ${icon('document')}
      <b>${msg('Call the number on the back of your health plan card.')}</b>
    </p>`;
  }
  return html`<div class="line">
    <p class="small"><b>${inLanguage(contact.name, place.locale)}</b></p>
    ${callButton({
      phone: contact.phone,
      words: openingInWords(call.hours, place, now),
      kiosk,
      quiet,
    })}
  </div>`;
}
