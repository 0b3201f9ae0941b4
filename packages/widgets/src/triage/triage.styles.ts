import { css } from 'lit';
import { formStyles } from '../base/form/form.styles.js';
import { flaggedStyles } from '../base/flagged.styles.js';
import { emergencyStripStyles, stepHeaderStyles } from '../base/parts.styles.js';
import { progressStyles } from '../base/progress.styles.js';
import { stopStyles } from '../base/stops.styles.js';
import { resultStyles } from './result.styles.js';

export const triageStyles = [
  formStyles,
  emergencyStripStyles,
  flaggedStyles,
  stepHeaderStyles,
  progressStyles,
  stopStyles,
  resultStyles,
  css`
    .way {
      display: flex;
      align-items: center;
    }
    .way .progress {
      flex: 1;
    }
    .way .to-flag {
      flex: none;
      width: 12px;
      margin-top: -4px;
      border-top: 4px dotted var(--_edge);
    }
    .way svg {
      color: var(--_edge);
    }
    .way-words {
      gap: 0 12px;
      font-size: var(--_small);
    }
    .question .field {
      gap: 16px;
    }
    .question .field > .hint {
      margin-top: -8px;
      font-size: var(--_text);
    }
    .check {
      display: block;
      margin-top: 16px;
      padding: 14px 16px;
      border-radius: var(--_radius);
      background: var(--_accent-tint);
      font-size: var(--_small);
      font-weight: 400;
    }
    .check b {
      display: flex;
      gap: 8px;
      align-items: center;
    }
    .check svg {
      width: 20px;
      height: 20px;
    }
    .ways-out {
      display: grid;
      gap: 12px;
    }
    .way-out {
      display: flex;
      gap: 12px;
      padding-inline: 4px;
      color: var(--_muted);
      font-size: var(--_small);
    }
    .way-out svg {
      color: var(--_nurse-strong);
    }
    .way-out :is(a, .phone) {
      color: var(--_ink);
      white-space: nowrap;
    }
    .way-out a {
      padding-block: 10px;
    }
    .only {
      display: grid;
      gap: 8px;
      padding: 0 16px 24px;
      max-width: 760px;
      margin-inline: auto;
    }
    .not-found {
      font-weight: 600;
    }
    @media (forced-colors: active) {
      .check {
        border: 1px solid CanvasText;
      }
      .way-out svg {
        color: inherit;
      }
    }
  `,
];
