import { css } from 'lit';
import { bulletStyles } from '../base/bullets.styles.js';
import { formStyles } from '../base/form/form.styles.js';
import { stepHeaderStyles } from '../base/parts.styles.js';
import { stopStyles } from '../base/stops.styles.js';

export const firstVisitStyles = [
  formStyles,
  bulletStyles,
  stepHeaderStyles,
  stopStyles,
  css`
    .intro {
      display: grid;
      gap: 8px;
    }
    /* What is behind the member is solid, what is ahead is dotted. */
    .stops.dotted > .done:not(:last-child)::before {
      border-inline-start: 4px solid var(--_accent);
    }
    /* A number is as large as its own column allows. */
    .stop-content {
      container-type: inline-size;
      display: grid;
      grid-template-columns: minmax(0, 1fr);
      gap: 12px;
      min-width: 0;
    }
    .here > .stop-content {
      gap: 16px;
    }
    .done > .stop-content {
      gap: 0;
    }
    .stop-content .subtitle {
      padding-top: 1px;
    }
    .outcome {
      display: flex;
      flex-wrap: wrap;
      gap: 0 16px;
      align-items: center;
    }
    .outcome > :empty,
    .act:empty {
      display: none;
    }
    .outcome .link {
      font-size: var(--_small);
    }
    .details,
    .part {
      display: grid;
      grid-template-columns: minmax(0, 1fr);
    }
    .details {
      gap: 24px;
    }
    .part {
      gap: 12px;
    }
    .part > p:has(> svg) {
      display: flex;
      gap: 12px;
    }
    .part-title {
      font-size: var(--_text);
    }
    .phone {
      font-weight: 700;
      white-space: nowrap;
    }
    .print-only {
      display: none;
    }
    @container (max-width: 479px) {
      .stops > li {
        gap: 12px;
      }
    }
    @container (min-width: 480px) {
      .here .call {
        width: auto;
        justify-self: start;
      }
    }
    @media print {
      .print-only {
        display: flex;
        gap: 12px;
        align-items: end;
      }
      .to-write i {
        flex: 1;
        min-height: 32px;
        border-bottom: 1px solid;
      }
      .card {
        break-inside: auto;
      }
      .stop-content,
      .details,
      .part {
        display: block;
      }
      .stop-content > * + *,
      .part > * + * {
        margin-block-start: 12px;
      }
      .details > * + * {
        margin-block-start: 24px;
      }
      .choice {
        break-inside: avoid;
      }
    }
  `,
];
