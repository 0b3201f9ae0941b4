import type { Topic } from '@careway/rules/contact';
import type { Contact } from '@careway/rules/plan';
import { html, type TemplateResult } from 'lit';
import type { PlanCall } from './directory/plan-call.js';
import { icon } from './icons.js';
import { lineCall } from './line-call.js';
import { navigate } from './navigate.js';
import { topicWords } from './rules-words.js';
import { linkFor, type TopicLinks } from './topic-links.js';

/** What every act of a screen depends on. */
export interface ActView extends PlanCall {
  links: TopicLinks;
}

/** What a member can do about a topic: go to the host's page for it, else call its line. */
export function topicAct(
  topic: Topic,
  contact: Contact | undefined,
  view: ActView,
  quiet: boolean,
): TemplateResult {
  const href = linkFor(view.links, topic);
  return href === undefined
    ? lineCall(contact, view, { lead: !quiet })
    : pageLink(topic, href, quiet);
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
