import { openState } from '@careway/rules/calendar';
import type { LineOfBusiness } from '@careway/rules/core';
import type { Contact, Plan } from '@careway/rules/plan';
import type { TemplateResult } from 'lit';
import { inLocale, type Place } from '../format.js';
import { lineFor } from '../line-call.js';
import { openingInWords } from '../opening.js';
import { callButton } from '../parts.js';

export interface PlanCall {
  plan: Plan;
  coverage: LineOfBusiness | undefined;
  now: number;
  place: Place;
  kiosk: boolean;
}

/** The plan's line for questions about doctors. */
export function planContact(call: PlanCall): Contact | undefined {
  return lineFor('find-pcp', call);
}

/** The plan's own phone, as the way on where the list is not enough. */
export function planCall(call: PlanCall): TemplateResult | undefined {
  const contact = planContact(call);
  if (!contact) return undefined;
  const state = contact.hours && openState(contact.hours, call.plan, call.now);
  return callButton({
    phone: contact.phone,
    words: openingInWords(state, call.place, call.now),
    quiet: true,
    kiosk: call.kiosk,
  });
}

export function planContactName(contact: Contact, { place }: PlanCall): string {
  return inLocale(contact.name, place.locale);
}
