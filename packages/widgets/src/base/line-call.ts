import { inLocale } from './format.js';
import { openState } from '@careway/rules/calendar';
import { whoToCall, type Topic } from '@careway/rules/contact';
import type { Contact } from '@careway/rules/plan';
import { html, type TemplateResult } from 'lit';
import type { PlanCall } from './directory/plan-call.js';
import { openingInWords } from './opening.js';
import { callButton } from './parts.js';

/** The plan's line for a topic and this member's coverage; undefined where the plan has none. */
export function lineFor(topic: Topic, { plan, coverage, now }: PlanCall): Contact | undefined {
  return whoToCall(topic, { lineOfBusiness: coverage }, { plan, at: now }).contact;
}

export interface LineCall {
  /** The first act of the screen; otherwise quiet beside it. */
  lead?: boolean;
  /** What to say, below the hours. */
  say?: string;
}

/** A line of the plan: its number, its name and whether somebody answers now. */
export function lineCall(
  contact: Contact,
  { plan, place, now, kiosk }: PlanCall,
  { lead, say }: LineCall = {},
): TemplateResult {
  const state = contact.hours && openState(contact.hours, plan, now);
  const name = inLocale(contact.name, place.locale);
  return callButton({
    phone: contact.phone,
    words: html`${name}<br />${openingInWords(state, place, now)}${say ? html`<br />${say}` : ''}`,
    quiet: !lead,
    kiosk,
  });
}
