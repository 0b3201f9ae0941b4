import { msg } from '@lit/localize';
import type { Topic } from '@careway/rules/contact';
import type { IconName } from '../base/icons.js';
import type { TopicLinks } from '../base/topic-links.js';
import { html as staticHtml, literal, type StaticValue } from 'lit/static-html.js';
import { nothing, type TemplateResult } from 'lit';
import type { LineOfBusiness } from '@careway/rules/core';
import type { Plan } from '@careway/rules/plan';

/** What an element gets for being on this kiosk. */
export interface Situation {
  plan: Plan;
  at: string | undefined;
  lineOfBusiness: LineOfBusiness | undefined;
  /** Where the kiosk stands. */
  zip: string;
  /** What another element sent the visitor here for. */
  topic: Topic | undefined;
}

export interface Act {
  tag: StaticValue;
  icon: IconName;
  /** What other elements send a visitor here for. */
  topics: readonly Topic[];
  /** 911 and 988 stand above the element by itself. */
  hasStrip?: true;
  /** Nothing of it works without a line to the plan. */
  needsLine?: true;
  load: () => Promise<unknown>;
  /** Properties of its own. */
  own?: (situation: Situation) => object;
}

const near = ({ zip }: Situation) => ({ zip });

/** The elements of the kit that a kiosk shows, in the order of its start page. */
export const acts = {
  triage: {
    tag: literal`careway-triage`,
    icon: 'pin',
    topics: [],
    hasStrip: true,
    load: () => import('../triage/define.js'),
  },
  'pcp-finder': {
    tag: literal`careway-pcp-finder`,
    icon: 'person',
    topics: ['find-pcp', 'change-pcp'],
    load: () => import('../pcp-finder/define.js'),
    own: near,
  },
  'place-finder': {
    tag: literal`careway-place-finder`,
    icon: 'map',
    topics: ['find-urgent-care', 'find-laboratory', 'find-pharmacy'],
    hasStrip: true,
    load: () => import('../place-finder/define.js'),
    own: near,
  },
  'ride-check': {
    tag: literal`careway-ride-check`,
    icon: 'car',
    topics: ['schedule-ride'],
    load: () => import('../ride-check/define.js'),
  },
  'authorization-tracker': {
    tag: literal`careway-authorization-tracker`,
    icon: 'document',
    topics: ['referral-status'],
    load: () => import('../authorization-tracker/define.js'),
  },
  'grievance-form': {
    tag: literal`careway-grievance-form`,
    icon: 'message',
    topics: ['grievance'],
    needsLine: true,
    load: () => import('../grievance-form/define.js'),
  },
  help: {
    tag: literal`careway-help`,
    icon: 'question',
    topics: [],
    hasStrip: true,
    load: () => import('../help/define.js'),
    own: () => ({ links: ownLinks }),
  },
  contact: {
    tag: literal`careway-contact`,
    icon: 'phone',
    topics: [],
    hasStrip: true,
    load: () => import('../contact/define.js'),
    own: ({ topic }) => ({ topic: topic ?? '' }),
  },
  'first-visit': {
    tag: literal`careway-first-visit`,
    icon: 'calendar',
    topics: ['first-visit'],
    load: () => import('../first-visit/define.js'),
  },
  refill: {
    tag: literal`careway-refill`,
    icon: 'clock',
    topics: ['prescriptions'],
    load: () => import('../refill/define.js'),
  },
  billing: {
    tag: literal`careway-billing`,
    icon: 'info',
    topics: ['billing'],
    load: () => import('../billing/define.js'),
  },
} as const satisfies Record<string, Act>;

export type ActId = keyof typeof acts;

export const actIds = Object.keys(acts) as readonly ActId[];

export const actOf = (id: ActId): Act => acts[id];

/** On a kiosk a page of the host is a place on the same screen. */
const ownLinks: TopicLinks = Object.fromEntries(
  Object.values(acts).flatMap(({ topics }) => topics.map((topic) => [topic, `#${topic}`])),
);

/** The act that answers a topic, among those that the kiosk shows. */
export function actFor(topic: string, shown: readonly ActId[]): ActId | undefined {
  return shown.find((id) => (actOf(id).topics as readonly string[]).includes(topic));
}

/** The element of an act; what it has of its own is given to it once it stands. */
export function actElement({ tag }: Act, { plan, at, lineOfBusiness }: Situation): TemplateResult {
  return staticHtml`<${tag}
    class="act"
    kiosk
    heading-level="1"
    .plan=${plan}
    .lineOfBusiness=${lineOfBusiness}
    at=${at ?? nothing}
  ></${tag}>`;
}

/** `triage ride-check`: the acts of a plan that has not all of them, in its own order. */
export function readActs(attribute: string | null): readonly ActId[] {
  const wanted = (attribute ?? '').split(/\s+/).filter((word) => Object.hasOwn(acts, word));
  return wanted.length > 0 ? (wanted as ActId[]) : actIds;
}

export function actInWords(id: ActId): { name: string; hint: string } {
  switch (id) {
    case 'triage':
      return {
        name: msg('Where to go for care'),
        hint: msg('Not sure where to go? Answer a few questions.'),
      };
    case 'pcp-finder':
      return { name: msg('Find a doctor'), hint: msg('Near you, in your language') };
    case 'place-finder':
      return { name: msg('Find a place'), hint: msg('Urgent care, a lab or a pharmacy') };
    case 'ride-check':
      return { name: msg('Get a ride'), hint: msg('To and from your visit') };
    case 'authorization-tracker':
      return { name: msg('Check a request'), hint: msg('When to expect an answer') };
    case 'grievance-form':
      return { name: msg('Tell us a problem'), hint: msg('File a grievance or an appeal') };
    case 'help':
      return { name: msg('Ask a question'), hint: msg('In your own words') };
    case 'contact':
      return { name: msg('Who to call'), hint: '' };
    case 'first-visit':
      return { name: msg('My first visit'), hint: '' };
    case 'refill':
      return { name: msg('Refill my medicine'), hint: '' };
    case 'billing':
      return { name: msg('About a bill'), hint: '' };
  }
}
