import { msg } from '@lit/localize';
import type { Topic, WhoToCall } from '@careway/rules/contact';
import { html, type TemplateResult } from 'lit';
import { inLocale, type Place } from './format.js';
import { icon } from './icons.js';
import { navigate } from './navigate.js';
import { openingInWords } from './opening.js';
import { callButton } from './parts.js';
import { topicWords } from './rules-words.js';
import { linkFor, type TopicLinks } from './topic-links.js';

/** What every act of a screen depends on. */
export interface ActView {
  links: TopicLinks;
  place: Place;
  now: number;
  kiosk: boolean;
}

/** What a member can do about a topic: go to the host's page for it, else call its line. */
export function topicAct(
  topic: Topic,
  call: WhoToCall | undefined,
  view: ActView,
  quiet: boolean,
): TemplateResult {
  const href = linkFor(view.links, topic);
  return href === undefined ? lineToCall(call, view, quiet) : pageLink(topic, href, quiet);
}

/** A link to the host's page. It is told first, and may go there in its own way. */
function pageLink(topic: Topic, href: string, quiet: boolean): TemplateResult {
  return html`<a
    class=${quiet ? 'button wide' : 'button primary wide'}
    part="link"
    href=${href}
    @click=${(event: Event) => {
      if (navigate(event.currentTarget as HTMLElement, topic)) event.preventDefault();
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
    <p class="small"><b>${inLocale(contact.name, place.locale)}</b></p>
    ${callButton({
      phone: contact.phone,
      words: openingInWords(call.hours, place, now),
      kiosk,
      quiet,
    })}
  </div>`;
}
