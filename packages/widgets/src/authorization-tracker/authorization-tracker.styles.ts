import { css } from 'lit';
import { deadlineStyles } from '../base/deadline.styles.js';
import { formStyles } from '../base/form/form.styles.js';
import { stepHeaderStyles } from '../base/parts.styles.js';
import { stopStyles } from '../base/stops.styles.js';

export const authorizationTrackerStyles = [
  formStyles,
  stepHeaderStyles,
  deadlineStyles,
  stopStyles,
  css`
    .decision {
      display: grid;
      gap: 8px;
    }
    .card > .link {
      justify-self: start;
    }
  `,
];
