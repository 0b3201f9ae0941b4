import { css } from 'lit';

export const emergencyStripStyles = css`
  .emergency-strip {
    display: grid;
    grid-template-columns: repeat(2, minmax(0, 1fr));
    background: var(--_emergency-tint);
    border-block: 2px solid var(--_emergency-strong);
    color: var(--_emergency-strong);
    line-height: 1.25;
  }
  .emergency-strip li + li {
    border-inline-start: 2px solid var(--_emergency-strong);
  }
  .emergency-strip :is(a, p) {
    display: flex;
    gap: 8px;
    align-items: center;
    min-height: var(--_target);
    height: 100%;
    padding: 8px;
    color: inherit;
    font-weight: 400;
    font-size: var(--_fine);
    text-decoration: none;
  }
  .emergency-strip span > * {
    display: block;
  }
  .emergency-strip b {
    font-size: var(--_small);
    font-weight: 700;
  }
  @container (max-width: 339px) {
    .emergency-strip {
      grid-template-columns: minmax(0, 1fr);
    }
    .emergency-strip li + li {
      border-inline-start: 0;
      border-block-start: 2px solid var(--_emergency-strong);
    }
  }
  @container (max-width: 479px) {
    :host([kiosk]) .emergency-strip {
      grid-template-columns: minmax(0, 1fr);
    }
    :host([kiosk]) .emergency-strip li + li {
      border-inline-start: 0;
      border-block-start: 2px solid var(--_emergency-strong);
    }
  }
  @container (min-width: 600px) {
    .emergency-strip :is(a, p) {
      gap: 12px;
      padding-inline: 24px;
      font-size: var(--_small);
    }
    .emergency-strip b {
      font-size: var(--_text);
    }
  }
  @media print {
    .emergency-strip + .screen {
      padding-top: 12px;
    }
  }
`;

export const stepHeaderStyles = css`
  .step-header {
    min-height: var(--_target-small);
  }
  .step-header .name {
    margin-inline-start: auto;
    text-align: end;
    color: var(--_muted);
    font-weight: 600;
  }
`;
