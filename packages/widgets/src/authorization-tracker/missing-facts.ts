import { msg } from '@lit/localize';
import type { AuthorizationClock } from '@careway/rules/authorization';
import type { Answer, Day } from '@careway/rules/core';
import { html, nothing, type TemplateResult } from 'lit';
import { choiceField, dateField } from '../base/form/fields.js';
import { dateParts, isEmptyDate, type DateParts } from '../base/form/date-parts.js';
import { notice } from '../base/parts.js';

export interface KnownFacts {
  complete: DateParts;
  needsPriorAuthorization: Answer | undefined;
  today: Day;
  /** Gets what changed; of a date only the part. */
  onAnswer: (change: { complete?: Partial<DateParts>; needsPriorAuthorization?: Answer }) => void;
}

/** The facts that would give a date of law, each asked only where it matters. */
export function missingFacts(
  { missing }: AuthorizationClock,
  { complete, needsPriorAuthorization, today, onAnswer }: KnownFacts,
): TemplateResult {
  const asksComplete = missing.includes('completeAt') || !isEmptyDate(complete);
  const asksPrior = missing.includes('needsPriorAuthorization') || needsPriorAuthorization;
  return html`${
    asksComplete
      ? html`<div class="card no-print">
          ${dateField({
            id: 'complete',
            label: msg('When did the plan have all the papers it needs?'),
            hint: msg('Your doctor’s office may know. Without this day, the law gives no date.'),
            value: complete,
            onInput: (change) => {
              onAnswer({ complete: change });
            },
          })}
          ${
            isEmptyDate(complete)
              ? html`<button
                  type="button"
                  class="link"
                  @click=${() => {
                    onAnswer({ complete: dateParts(today) });
                  }}
                >
                  ${msg('They were complete today')}
                </button>`
              : nothing
          }
        </div>`
      : nothing
  }
  ${
    asksPrior
      ? html`<div class="card no-print">
          ${choiceField<Answer>({
            id: 'prior',
            label: msg('Does this care need approval before you get it?'),
            value: needsPriorAuthorization,
            inline: true,
            options: [
              { value: 'yes', label: msg('Yes') },
              { value: 'no', label: msg('No') },
              { value: 'unsure', label: msg('Not sure') },
            ],
            onChange: (value) => {
              onAnswer({ needsPriorAuthorization: value });
            },
          })}
        </div>`
      : nothing
  }
  ${
    missing.includes('lineOfBusiness')
      ? notice(msg('The law’s date depends on your coverage. Go back to choose it, or call us.'))
      : nothing
  }`;
}
