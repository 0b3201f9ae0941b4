import { css } from 'lit';
import { formStyles } from '../base/form/form.styles.js';

export const noticesStyles = [
  formStyles,
  css`
    .screen {
      padding-block: 16px;
    }
    .card {
      justify-items: start;
      border-color: var(--_edge);
    }
    .card.urgent {
      border: 2px solid var(--_ink);
    }
    .head {
      display: flex;
      gap: 12px;
    }
    .head > svg {
      margin-top: 2px;
    }
    .head .words {
      display: grid;
      gap: 4px;
    }
    .question {
      margin-bottom: 8px;
      font-size: var(--_text);
    }
    .letter {
      display: grid;
      grid-template-columns: minmax(0, 1fr);
      gap: 12px;
      width: 100%;
    }
    .letter .folds {
      border-color: var(--_line);
    }
    .letter .fold {
      border-top-width: 1px;
      border-color: var(--_line);
    }
    .letter .fold > summary {
      font-weight: 600;
      line-height: 1.35;
    }
    .answer,
    .date-form {
      display: grid;
      grid-template-columns: minmax(0, 1fr);
      gap: 12px;
      justify-items: start;
    }
    .answer {
      padding: 4px 4px 24px;
    }
    .date-form {
      width: 100%;
      padding: 16px;
      border-radius: var(--_radius);
      background: var(--_accent-tint);
    }
    .told:empty {
      display: none;
    }
    .told {
      font-size: var(--_large);
      font-weight: 700;
      line-height: 1.27;
    }
    .hidden-note .link {
      margin-inline-start: 8px;
    }
    @media print {
      .fold::details-content {
        content-visibility: visible;
        block-size: auto;
      }
      .fold > summary svg,
      .date-form {
        display: none;
      }
      .card {
        break-inside: auto;
      }
      .fold {
        break-inside: avoid;
      }
    }
  `,
];
