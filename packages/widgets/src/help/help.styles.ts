import { css } from 'lit';
import { flaggedStyles } from '../base/flagged.styles.js';
import { formStyles } from '../base/form/form.styles.js';
import { emergencyStripStyles } from '../base/parts.styles.js';
import { stopStyles } from '../base/stops.styles.js';

/** On paper: the answers that are open, else all; the same line below many is words only. */
export const helpStyles = [
  formStyles,
  emergencyStripStyles,
  flaggedStyles,
  stopStyles,
  css`
    .found:not(.visually-hidden) {
      font-weight: 700;
    }
    .topics {
      display: grid;
      gap: 16px;
    }
    .topic,
    .results {
      gap: 12px;
      padding-bottom: 4px;
    }
    .results {
      padding-top: 4px;
    }
    .folds {
      border-bottom: 0;
    }
    .fold {
      border-top: 1px solid var(--_line);
    }
    .results .fold:first-child {
      border-top: 0;
    }
    .screen > .link {
      justify-self: start;
    }
    .fold > summary {
      font-weight: 600;
      line-height: 1.35;
    }
    .fold > summary svg {
      color: var(--_accent);
    }
    .fold[open] > summary {
      font-weight: 700;
    }
    .answer {
      display: grid;
      grid-template-columns: minmax(0, 1fr);
      gap: 12px;
      justify-items: start;
      padding: 4px 4px 24px;
    }
    .answer > * {
      max-width: 64ch;
    }
    .answer > :is(.line, .emergency-act, .on-card, .stops),
    .answer > .button.wide {
      max-width: none;
      margin-top: 4px;
    }
    .emergency-act {
      display: grid;
      gap: 8px;
      width: 100%;
    }
    .items {
      display: grid;
      gap: 4px;
    }
    .items li {
      position: relative;
      padding-inline-start: 24px;
    }
    .items li::before {
      content: '';
      position: absolute;
      inset-inline-start: 6px;
      top: 0.55em;
      width: 8px;
      height: 8px;
      border: 2px solid var(--_accent);
      border-radius: 50%;
    }
    .emergency-act .call {
      color: var(--_on-strong);
      background: var(--_emergency-strong);
      border-color: var(--_emergency-strong);
    }
    @container (min-width: 600px) {
      .answer .call {
        width: auto;
        justify-self: start;
        min-width: 320px;
      }
    }
    @media print {
      .fold::details-content {
        content-visibility: visible;
        block-size: auto;
      }
      .fold > summary svg,
      .screen:has(.fold[open]) .fold:not([open]),
      .topics:has(.fold[open]) > .topic:not(:has(.fold[open])) {
        display: none;
      }
      .topics {
        display: block;
      }
      .topic {
        margin-block-end: 16px;
        break-inside: auto;
      }
      .fold {
        break-inside: avoid;
      }
      .answer {
        padding-bottom: 12px;
      }
      .topic .line,
      .topic .line .call-words {
        display: flex;
        flex-wrap: wrap;
        gap: 4px 12px;
        align-items: baseline;
      }
      .topic .line .call {
        width: auto;
        min-width: 0;
        min-height: 0;
        padding: 0;
        border: 0;
      }
      .topic .line .call-words {
        padding: 0;
        border: 0;
      }
      .topic .line svg {
        display: none;
      }
      .emergency-act .call {
        color: var(--_ink);
        background: none;
      }
    }
  `,
];
