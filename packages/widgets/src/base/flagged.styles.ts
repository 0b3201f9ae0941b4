import { css } from 'lit';

export const flaggedStyles = css`
  .flagged {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 12px;
    padding: 16px;
    border: 2px solid var(--_emergency-strong);
    border-radius: var(--_card-radius);
    background: var(--_emergency-tint);
  }
  .flagged-head {
    display: flex;
    gap: 12px;
    align-items: center;
    color: var(--_emergency-strong);
    font-size: var(--_large);
    line-height: 1.27;
  }
  .flagged .call {
    color: var(--_on-strong);
    background: var(--_emergency-strong);
    border-color: var(--_emergency-strong);
  }
  .flagged .call.quiet {
    color: var(--_emergency-strong);
    background: var(--_paper);
  }
  @media print {
    .flagged .call {
      color: var(--_ink);
      background: none;
    }
  }
  @media (forced-colors: active) {
    .flagged {
      border: 1px solid CanvasText;
    }
  }
`;
