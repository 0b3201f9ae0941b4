import { css } from 'lit';
import { deadlineStyles } from '../base/deadline.styles.js';
import { filesStyles } from '../base/files/files.styles.js';
import { formStyles } from '../base/form/form.styles.js';
import { stepHeaderStyles } from '../base/parts.styles.js';
import { progressStyles } from '../base/progress.styles.js';
import { stopStyles } from '../base/stops.styles.js';

export const grievanceFormStyles = [
  formStyles,
  filesStyles,
  stepHeaderStyles,
  progressStyles,
  stopStyles,
  deadlineStyles,
  css`
    @container (min-width: 600px) {
      .step-words {
        position: absolute;
        width: 1px;
        height: 1px;
        overflow: hidden;
        clip-path: inset(50%);
        white-space: nowrap;
      }
    }
    form.card {
      gap: 24px;
    }
    /* The ring of a heading in focus must not run into the words below it. */
    .field > legend:has(.title) + *,
    .intro .title + * {
      margin-top: 8px;
    }
    blockquote {
      margin: 4px 0 0;
    }
    .call-first {
      display: grid;
      grid-template-columns: minmax(0, 1fr);
      gap: 12px;
      padding: 16px;
      background: var(--_urgent-tint);
      border: 2px solid var(--_urgent-strong);
      border-radius: var(--_card-radius);
    }
    @container (max-width: 420px) {
      .call-first {
        padding: 12px;
      }
      .call-first .call {
        gap: 10px;
        padding-inline: 10px;
      }
      .call-first .call-words {
        padding-inline-start: 10px;
      }
    }
    .call-first > p {
      display: flex;
      gap: 12px;
    }
    .call-first > p > svg {
      margin-top: 2px;
      color: var(--_urgent-strong);
    }
    .call-first li {
      padding-block: 4px;
    }
    .phone {
      font-weight: 700;
    }
    .phone,
    .unbroken {
      white-space: nowrap;
    }
    .by-phone {
      display: flex;
      gap: 12px;
      padding-inline: 4px;
    }
    .by-phone > svg {
      margin-top: 2px;
    }
    .by-phone-card {
      display: grid;
      gap: 8px;
    }
    .regulator {
      display: grid;
      gap: 8px;
    }

    .answers > div {
      display: grid;
      grid-template-columns: minmax(0, 1fr) auto;
      gap: 0 16px;
      padding-block: 12px;
      border-top: 1px solid var(--_line);
    }
    .answers > div:last-child {
      border-bottom: 1px solid var(--_line);
    }
    .answers dt {
      font-weight: 700;
    }
    .answers dd {
      grid-column: 1 / -1;
    }
    .answers .words {
      white-space: pre-wrap;
      overflow-wrap: anywhere;
    }
    .answers .edit {
      grid-area: 1 / 2;
      margin-block: -8px;
    }
    .send {
      display: grid;
      gap: 12px;
      justify-items: stretch;
      text-align: center;
    }
    .button[aria-disabled='true'] {
      color: var(--_ink);
      background: var(--_accent-tint);
      border-style: dashed;
      cursor: progress;
    }

    .received {
      display: flex;
      gap: 16px;
      align-items: center;
    }
    .disc {
      -webkit-print-color-adjust: exact;
      print-color-adjust: exact;
      flex: none;
      display: grid;
      place-items: center;
      width: 48px;
      height: 48px;
      color: var(--_on-accent);
      background: var(--_accent);
      border: 1px solid var(--_accent);
      border-radius: 50%;
    }
    .disc svg {
      stroke-width: 3;
    }
    .confirmation {
      display: flex;
      flex-wrap: wrap;
      gap: 12px;
      align-items: center;
      justify-content: space-between;
      padding: 16px;
      border: 2px dashed var(--_edge);
      border-radius: var(--_radius);
    }
    .confirmation .small {
      display: block;
      color: var(--_muted);
    }
    .confirmation-words b {
      font-size: var(--_title);
      line-height: 1.2;
      letter-spacing: 0.06em;
    }
    .confirmation-words {
      display: grid;
      gap: 12px;
    }
    .confirmation-words .code {
      font-size: var(--_text);
      letter-spacing: 0;
    }
    .confirmation .keep {
      flex-basis: 100%;
    }
    .next,
    section.copy {
      display: grid;
      grid-template-columns: minmax(0, 1fr);
      gap: 16px;
    }
    /* After the last right a new part begins. */
    section.copy {
      margin-top: 16px;
    }
    address {
      font-style: normal;
    }
    .draft .row {
      margin-top: 16px;
    }
    .rights {
      display: grid;
      gap: 16px;
      padding-inline-start: 20px;
      list-style: disc;
    }
    .next .fine a,
    .next .cite {
      color: inherit;
      font-weight: 400;
      text-decoration-thickness: 1px;
    }
    .fold-words {
      display: grid;
      grid-template-columns: minmax(0, 1fr);
      gap: 12px;
      padding-block: 12px;
    }
    .done {
      justify-self: start;
    }
    .print-only {
      display: none;
    }
    @media print {
      .print-only {
        display: block;
      }
      .sign {
        padding-top: 48px;
        border-bottom: 1px solid;
      }
      .answers > div {
        break-inside: avoid;
      }
      .legal {
        font-size: 12pt;
      }
    }
  `,
];
