import { msg } from '@lit/localize';
import { openState } from '@careway/rules/calendar';
import { whoToCall, type Topic } from '@careway/rules/contact';
import type { Contact } from '@careway/rules/plan';
import { html, nothing, type TemplateResult } from 'lit';
import type { PlanCall } from './directory/plan-call.js';
import { inLocale } from './format.js';
import { icon } from './icons.js';
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
  say?: string | undefined;
}

/** A line of the plan: its name, its number and whether somebody answers now; or where it stands. */
export function lineCall(
  contact: Contact | undefined,
  { plan, place, now, kiosk }: PlanCall,
  { lead, say }: LineCall = {},
): TemplateResult {
  if (!contact) {
    return html`<p class="on-card">
      ${icon('document')}
      <b>${msg('Call the number on the back of your member card.')}</b>
    </p>`;
  }
  const hours = openingInWords(contact.hours && openState(contact.hours, plan, now), place, now);
  return html`<div class="line">
    <p class="small"><b>${inLocale(contact.name, place.locale)}</b></p>
    ${callButton({
      phone: contact.phone,
      words: say ? html`${hours}<br />${say}` : hours,
      quiet: !lead,
      kiosk,
    })}
  </div>`;
}

/**
 * The line for members with Medicare, beside the first, while nobody has said which coverage it
 * is; nothing where it would be the same line.
 * @param ageMonths the member's age, where they let it be used: Medicare mostly begins at 65.
 */
export function medicareCall(
  topic: Topic,
  call: PlanCall,
  ageMonths?: number,
): TemplateResult | typeof nothing {
  const contact = lineFor(topic, { ...call, coverage: 'medicare-advantage' });
  const hasLine = call.plan.linesOfBusiness.includes('medicare-advantage');
  if (call.coverage || !hasLine || !contact || contact === lineFor(topic, call)) return nothing;
  return html`<div class="line">
    <p>
      ${
        ageMonths !== undefined && ageMonths >= MEDICARE_FROM
          ? msg('You are 65 or older. Do you have Medicare? Then call:')
          : msg('Do you have Medicare? Then call:')
      }
    </p>
    ${lineCall(contact, call)}
  </div>`;
}

/** 65 years, in months: 42 U.S.C. 426(a). */
const MEDICARE_FROM = 780;
