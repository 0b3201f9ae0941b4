import { msg, str } from '@lit/localize';
import { isPlanStale, type Plan } from '@careway/rules/plan';
import { html, nothing, type TemplateResult } from 'lit';
import { PlanStaleEvent } from './events.js';
import { dateInWords, type Place } from './format.js';

/**
 * What a member must know of the plan's numbers before one of them does not work: that they are made up, or
 * that nobody has looked at them for more than a year. They stay: an old number beats none.
 */
export function planNote({
  plan,
  now,
  place,
}: {
  plan: Plan;
  now: number;
  place: Place;
}): TemplateResult | typeof nothing {
  const { name, source } = plan;
  if (plan.fictional) {
    return html`<p class="fine">${msg(str`${name} is made up. Its numbers do not work.`)}</p>`;
  }
  if (!isPlanStale(plan, now)) return nothing;
  const day = dateInWords(source.checked, place.locale);
  return html`<p class="small">
    ${msg(
      str`The phone numbers of ${name} were last checked on ${day}. If one does not work, call the number on your member card.`,
    )}
  </p>`;
}

// Every bundle of the kit on a page has this file of its own; the page is told once.
const key = Symbol.for('careway-plan-stale');
const told = ((globalThis as Record<symbol, Set<string> | undefined>)[key] ??= new Set());

/** Tells the page of a stale plan, once for each. */
export function tellStale(element: Element, plan: Plan, now: number): void {
  const { id, source } = plan;
  const name = `${id} ${source.checked}`;
  if (told.has(name) || !isPlanStale(plan, now)) return;
  told.add(name);
  element.dispatchEvent(new PlanStaleEvent(id, source.checked));
}
