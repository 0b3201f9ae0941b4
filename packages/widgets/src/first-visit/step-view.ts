import { msg, str } from '@lit/localize';
import type { Day } from '@careway/rules/core';
import { html, nothing, type TemplateResult } from 'lit';
import type { PlanCall } from '../base/directory/plan-call.js';
import { dayInWords, dayOf } from '../base/format.js';
import type { DateParts } from '../base/form/date-parts.js';

/** What to bring; ticked on the screen, boxes to tick on paper. */
export const things = ['card', 'medicines', 'history'] as const;
export type Thing = (typeof things)[number];

/** What a step shows and changes. */
export interface StepView {
  call: PlanCall;
  heading: (step: number, content: unknown, className?: string) => TemplateResult;
  error: (field: string) => string | undefined;
  /** The day of the visit as it is typed. */
  visit: DateParts;
  onVisit: (change: Partial<DateParts>) => void;
  /** The day of the visit, where the member gave one. */
  visitDay: Day | undefined;
  providerId: string;
  onProviderId: (value: string) => void;
  packed: readonly Thing[];
  onPack: (thing: Thing) => void;
  /** False once nobody took the member to the doctor list. */
  canFind: boolean;
  onFind: () => void;
}

const DAY = 86_400_000;

/** "Your visit: Tuesday, December 8, in 14 days."; nothing without a day. */
export function visitInWords({ call, visitDay }: StepView): TemplateResult | typeof nothing {
  if (!visitDay) return nothing;
  const { place, now } = call;
  const today = dayOf(now, place.timeZone);
  const words = dayInWords(visitDay, place.locale, today.slice(0, 4));
  return html`<b>${words}</b>,
    ${inDays(Math.round((Date.parse(visitDay) - Date.parse(today)) / DAY))}.`;
}

function inDays(days: number): string {
  if (days <= 0) return msg('today');
  return days === 1 ? msg('tomorrow') : msg(str`in ${days} days`);
}

export function bullets(lines: readonly unknown[]): TemplateResult {
  return html`<ul class="bullets">
    ${lines.map((line) => html`<li>${line}</li>`)}
  </ul>`;
}

/** A line on paper for what is not known yet. */
export function toWrite(label: string): TemplateResult {
  return html`<div class="to-write print-only"><span>${label}:</span> <i></i></div>`;
}
