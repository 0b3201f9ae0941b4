import { css } from 'lit';
import { bulletStyles } from '../base/bullets.styles.js';
import { deadlineStyles } from '../base/deadline.styles.js';
import { formStyles } from '../base/form/form.styles.js';
import { stepHeaderStyles } from '../base/parts.styles.js';

export const rideCheckStyles = [
  formStyles,
  bulletStyles,
  stepHeaderStyles,
  deadlineStyles,
  css`
    .decision {
      display: grid;
      gap: 8px;
    }
  `,
];
