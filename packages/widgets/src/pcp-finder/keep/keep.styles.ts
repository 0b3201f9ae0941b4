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
