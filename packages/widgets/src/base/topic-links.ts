import type { Topic } from '@careway/rules/contact';
import { addressOf } from './older-browsers.js';

/** Addresses of the host's own pages, by what a member can do there. */
export type TopicLinks = Readonly<Partial<Record<Topic, string>>>;

/** `schedule-ride=/ride.html find-pcp=/doctors?near=me`: a topic, an address, a space. */
export function readTopicLinks(attribute: string | null): TopicLinks {
  const pairs = (attribute ?? '').split(/\s+/).flatMap((pair) => {
    const at = pair.indexOf('=');
    return at > 0 ? [[pair.slice(0, at), pair.slice(at + 1)] as const] : [];
  });
  return Object.fromEntries(pairs);
}

/** The page for a topic, where the host has one. An address that is no page is none. */
export function linkFor(links: TopicLinks, topic: Topic): string | undefined {
  const address = Object.hasOwn(links, topic) ? links[topic] : undefined;
  const protocol = address && addressOf(address)?.protocol;
  return protocol === 'https:' || protocol === 'http:' ? address : undefined;
}
