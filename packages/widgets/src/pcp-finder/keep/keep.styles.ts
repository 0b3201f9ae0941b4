import { css } from 'lit';

export const keepStyles = css`
  .print-only {
    display: none;
  }
  .slip .row {
    gap: 12px;
  }
  .to-write {
    display: block;
    min-height: 32px;
    border-bottom: 2px solid var(--_edge);
  }
  .beside {
    max-width: 100%;
    padding: 0;
    overflow-x: auto;
  }
  .beside table {
    width: 100%;
    border-collapse: collapse;
  }
  .beside :is(th, td) {
    min-width: 150px;
    padding: 12px;
    text-align: start;
    vertical-align: top;
    border-bottom: 1px solid var(--_line);
  }
  .beside :is(tbody th, td:first-child:empty) {
    position: sticky;
    inset-inline-start: 0;
    min-width: 88px;
    max-width: 160px;
    background: var(--_paper);
    font-size: var(--_small);
  }
  .beside tr:last-child > * {
    border-bottom: 0;
  }
  /* On a phone the label stands above the doctors, so that two fit side by side. */
  @container (max-width: 599px) {
    .beside tr {
      display: grid;
      grid-auto-columns: minmax(138px, 1fr);
      border-bottom: 1px solid var(--_line);
    }
    .beside tr:last-child {
      border-bottom: 0;
    }
    .beside tr > :is(th, td) {
      grid-row: 2;
      min-width: 0;
      padding: 4px 12px 12px;
      border-bottom: 0;
      overflow-wrap: anywhere;
    }
    .beside tbody tr > th {
      grid-row: 1;
      grid-column: 1 / -1;
      justify-self: start;
      max-width: none;
      padding-block: 12px 0;
    }
    .beside td:first-child:empty {
      display: none;
    }
    .beside tr > td:has(.call) {
      padding-inline: 6px;
    }
    .beside .call {
      padding-inline: 4px;
    }
    .beside .call .call-number {
      font-size: var(--_small);
      letter-spacing: 0;
      white-space: normal;
    }
    .beside .call svg {
      display: none;
    }
  }
  .picked {
    display: flex;
    flex-wrap: wrap;
    gap: 12px;
    align-items: center;
    justify-content: space-between;
  }
  .doctor .pick {
    grid-column: 1 / -1;
    justify-self: start;
  }
  @container (min-width: 600px) {
    .beside :is(th, td) {
      min-width: 200px;
      padding: 16px;
    }
  }
  @media print {
    .print-only {
      display: block;
    }
    .pick,
    .picked {
      display: none !important;
    }
    .to-write {
      min-height: 48px;
      border-bottom: 1px solid;
    }
  }
`;
