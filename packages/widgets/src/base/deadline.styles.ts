import { css } from 'lit';
import { stripStyles } from './strip.styles.js';

export const deadlineStyles = [
  stripStyles,
  css`
    .deadline-head,
    .deadline-day {
      display: grid;
      gap: 6px;
    }
    .deadline-head p:last-child {
      color: var(--_muted);
    }
    .deadline .cite {
      color: inherit;
    }
  `,
];
