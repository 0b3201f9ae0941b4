import { msg } from '@lit/localize';
import type { CalendarEntry, calendarFile } from '@careway/rules/calendar-file';
import type { Plan } from '@careway/rules/plan';
import { html, nothing, type TemplateResult } from 'lit';
import { icon } from './icons.js';
import { saveFile } from './save-file.js';

export interface Dates {
  /** Whoever sees the calendar reads the titles: they say nothing about health. */
  entries: readonly CalendarEntry[];
  /** Of the file, without its ending. */
  name: string;
  plan: Plan;
  now: number;
  /** Makes the file; given, so that an element can load it with what it belongs to. */
  calendarFile: typeof calendarFile;
  kiosk: boolean;
}

/** Dates as a file for the member's own calendar. A kiosk has nowhere to keep one. */
export function addDatesButton(dates: Dates): TemplateResult | typeof nothing {
  const { entries, name, plan, now, calendarFile: make, kiosk } = dates;
  if (entries.length === 0 || kiosk) return nothing;
  return html`<button
    type="button"
    class="button"
    @click=${() => {
      saveFile(`${name}.ics`, 'text/calendar', make(entries, { source: plan.id, madeAt: now }));
    }}
  >
    ${icon('calendar')}
    ${entries.length === 1 ? msg('Add the date to my calendar') : msg('Add the dates to my calendar')}
  </button>`;
}
