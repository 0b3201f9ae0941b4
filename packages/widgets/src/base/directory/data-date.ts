import { msg, str } from '@lit/localize';
import { html, type TemplateResult } from 'lit';
import { dateInWords, dayOf } from '../format.js';
import { notice } from '../parts.js';
import type { PlanCall } from './plan-call.js';

/** Plans verify each entry every 90 days: an older list may be wrong in what members rely on. */
const STALE_DAYS = 90;
const DAY = 24 * 3_600_000;

/** What day the list is from, with a warning where it is old. */
export function dataDate(
  dataAsOf: string | undefined,
  { now, plan, place }: PlanCall,
): TemplateResult {
  const from = dataAsOf === undefined ? Number.NaN : Date.parse(dataAsOf);
  if (dataAsOf === undefined || Number.isNaN(from)) {
    return notice(
      msg('This list does not say what day it is from. Call the office before you choose or go.'),
    );
  }
  // A date without a time is a day, not midnight in London.
  const day = dataAsOf.length === 10 ? dataAsOf : dayOf(from, plan.timeZone);
  const date = dateInWords(day, place.locale);
  const words = msg(str`This list is from ${date}.`);
  if (now - from <= STALE_DAYS * DAY) return html`<p class="small muted">${words}</p>`;
  return notice(
    html`<b>${words}</b> ${msg(
        'It is more than 90 days old and may be wrong. Call the office before you choose or go.',
      )}`,
    'calendar',
  );
}
