import { msg, str } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import { planContact, type PlanCall } from '../base/directory/plan-call.js';
import { dayOffInWords, today } from '../base/opening.js';
import { notice } from '../base/parts.js';
import type { WayOn } from '../base/way-on.js';

/** The holiday of today, by the plan's own calendar. */
export function holidayOf(call: PlanCall): string | undefined {
  const contact = planContact(call);
  const dayOff = contact && today(contact, call.plan, call.now)?.dayOff;
  return dayOff?.reason === 'holiday' ? dayOffInWords(dayOff, call.plan, call.place) : undefined;
}

/** No place says what it does on a holiday. */
export function holidayNotice(holiday: string | undefined): TemplateResult | typeof nothing {
  if (holiday === undefined) return nothing;
  return notice(
    msg(str`Today is a holiday: ${holiday}. Hours may be different. Call before you go.`),
    'calendar',
  );
}

/** How to get there, for who needs a ride. */
export function rideThere(wayOn: WayOn, call: PlanCall): TemplateResult {
  return html`<section class="card no-print">
    <p>${msg('Do you need a ride to a visit?')}</p>
    ${wayOn.render(
      {
        topic: 'schedule-ride',
        icon: 'car',
        label: msg('See by when to call'),
        missing: msg('Call us for a ride:'),
      },
      call,
    )}
  </section>`;
}
