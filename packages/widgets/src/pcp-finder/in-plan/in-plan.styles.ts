import { css } from 'lit';

export const inPlanStyles = css`
  .ask-in-plan {
    justify-self: start;
    display: inline-flex;
    gap: 8px;
    align-items: center;
    min-height: var(--_target-small);
    text-align: start;
  }
  .ask {
    display: grid;
    gap: 20px;
    max-width: 640px;
  }
  .verdict {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 16px;
    border-inline-start: 8px solid var(--_accent);
  }
  .verdict > .row {
    flex-wrap: nowrap;
    align-items: start;
  }
  .verdict > .row > svg {
    flex: none;
    width: 32px;
    height: 32px;
  }
  .verdict .subtitle {
    font-size: var(--_large);
  }
  .verdict .sites li {
    padding-block: 16px;
  }
  .verdict .sites li:last-child {
    padding-bottom: 0;
  }
  @media print {
    .ask,
    .verdict .button {
      display: none;
    }
  }
`;
