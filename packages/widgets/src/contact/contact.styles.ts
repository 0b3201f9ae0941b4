import { css } from 'lit';
import { bulletStyles } from '../base/bullets.styles.js';
import { flaggedStyles } from '../base/flagged.styles.js';
import { formStyles } from '../base/form/form.styles.js';
import { emergencyStripStyles } from '../base/parts.styles.js';
import { hoursStyles, todayHoursStyles } from '../base/hours.styles.js';

export const contactStyles = [
  formStyles,
  bulletStyles,
  emergencyStripStyles,
  flaggedStyles,
  hoursStyles,
  todayHoursStyles,
  css`
    .questions {
      display: grid;
      gap: 16px;
    }
    .at-hand {
      display: grid;
      gap: 8px;
    }
    .lines {
      display: grid;
      gap: 12px;
      margin-top: 8px;
    }
    .lines .card {
      gap: 0;
      padding-block: 4px;
    }
    .lines li {
      display: grid;
      gap: 12px;
      align-items: center;
      padding: 16px 0;
    }
    .lines li + li {
      border-top: 1px solid var(--_line);
    }
    @container (min-width: 600px) {
      .questions {
        grid-template-columns: 1fr 1fr;
      }
      .lines li {
        grid-template-columns: 1fr auto;
      }
      .lines .call {
        width: auto;
      }
    }
  `,
];
