import { css } from 'lit';
import { deadlineStyles } from '../base/deadline.styles.js';
import { formStyles } from '../base/form/form.styles.js';
import { emergencyStripStyles, stepHeaderStyles } from '../base/parts.styles.js';
import { stopStyles } from '../base/stops.styles.js';

export const refillStyles = [
  formStyles,
  stepHeaderStyles,
  emergencyStripStyles,
  stopStyles,
  deadlineStyles,
  css`
    .decision,
    .phone-line,
    .stop-content {
      display: grid;
      grid-template-columns: minmax(0, 1fr);
      gap: 8px;
    }
    /* A number is as large as its own column allows. */
    .stop-content {
      container-type: inline-size;
      padding-top: 1px;
    }
    .urgent-line {
      display: flex;
      gap: 12px;
      padding-inline: 4px;
    }
    .urgent-line svg {
      margin-top: 2px;
    }
    .phone {
      font-weight: 700;
      white-space: nowrap;
    }
  `,
];
