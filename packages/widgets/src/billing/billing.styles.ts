import { css } from 'lit';
import { formStyles } from '../base/form/form.styles.js';
import { hoursStyles, todayHoursStyles } from '../base/hours.styles.js';
import { stepHeaderStyles } from '../base/parts.styles.js';
import { progressStyles } from '../base/progress.styles.js';

export const billingStyles = [
  formStyles,
  hoursStyles,
  todayHoursStyles,
  stepHeaderStyles,
  progressStyles,
  css`
    form.card {
      gap: 24px;
    }
    /* The ring of a heading in focus must not run into the words below it. */
    .field > legend:has(.title) + * {
      margin-top: 8px;
    }
    .section {
      display: grid;
      grid-template-columns: minmax(0, 1fr);
      gap: 12px;
      padding-top: var(--_gap);
      border-top: 1px solid var(--_line);
    }
    .meaning dt {
      font-weight: 700;
    }
    .meaning dd + dt {
      margin-top: 16px;
    }
  `,
];
