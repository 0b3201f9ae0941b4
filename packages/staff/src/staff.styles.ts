import { actStyles, baseStyles, formStyles, stopStyles, tokenStyles } from '@careway/widgets/look';
import { css, type CSSResultGroup } from 'lit';

/** What the parts of the page share: the look of the kit, and its own few additions. */
export const staffStyles: CSSResultGroup = [
  tokenStyles,
  baseStyles,
  actStyles,
  formStyles,
  stopStyles,
  css`
    .screen {
      max-width: 960px;
    }
    .filters {
      display: grid;
      grid-template-columns: repeat(auto-fit, minmax(min(180px, 100%), 1fr));
      gap: 16px;
      align-items: end;
    }
    .fact {
      padding-block: 12px;
      border-top: 1px solid var(--_line);
    }
    .fact dt {
      font-weight: 700;
    }
    .fact dd {
      white-space: pre-wrap;
    }
    .notes {
      padding: 0;
      list-style: none;
    }
    .new-note {
      display: grid;
      gap: 16px;
    }
    .words {
      white-space: pre-wrap;
      overflow-wrap: anywhere;
    }
    .lateness {
      font-weight: 700;
    }
    .lateness svg,
    .flagged svg {
      width: 20px;
      height: 20px;
      vertical-align: -3px;
    }
    .number-box {
      padding: 12px 16px;
      border: 2px dashed var(--_edge);
      border-radius: var(--_radius);
      font-weight: 700;
      letter-spacing: 0.04em;
    }
    .ends {
      align-items: end;
    }
    .row > .field {
      flex: 1 1 220px;
    }
    .filters .button,
    .ends .button {
      min-height: 52px;
    }
    .stop-link {
      margin-block: -8px;
      padding: 4px 0;
      font-size: var(--_large);
      text-align: start;
    }
    .button:disabled {
      color: var(--_muted);
      background: none;
      border-style: dotted;
      border-color: var(--_edge);
      cursor: default;
    }
    .said:empty {
      display: none;
    }
    @media print {
      .number-box {
        border-style: solid;
      }
    }
  `,
];
