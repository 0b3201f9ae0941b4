import { msg } from '@lit/localize';
import type { CalendarEntry } from '@careway/rules/calendar-file';
import type { Deadline } from '@careway/rules/core';
import { nothing, type TemplateResult } from 'lit';
import { addDatesButton } from '../base/add-dates.js';
import type { Receipt } from '../base/intake/receipt.js';
import type { FormView } from './form-view.js';

/** The dates of the receipt as a file for the member's own calendar. */
export function addReceiptDates(
  view: FormView,
  { receipt }: { receipt: Receipt },
): TemplateResult | typeof nothing {
  const law = view.law();
  if (!law) return nothing;
  const { calendarFile } = law;
  const name = receipt.confirmation;
  return addDatesButton({ ...view, entries: entriesOf(receipt), name, calendarFile });
}

/** Whoever sees the calendar learns of an answer that is due, and not of what. */
function entriesOf(receipt: Receipt): CalendarEntry[] {
  const { confirmation, acknowledgeBy, statusBy, resolveBy } = receipt;
  const about = `${msg('Confirmation number')}: ${confirmation}`;
  const entry = (name: string, due: Deadline | undefined, title: string): CalendarEntry[] =>
    due
      ? [
          {
            id: `${confirmation}-${name}`,
            title,
            about,
            on: due.unit === 'hour' ? { at: due.by } : { day: due.day },
          },
        ]
      : [];
  return [
    ...entry('acknowledge', acknowledgeBy, msg('Last day for the plan’s first letter')),
    ...entry('status', statusBy, msg('The plan must tell where it stands')),
    ...entry('resolve', resolveBy, msg('The plan must have answered')),
  ];
}
