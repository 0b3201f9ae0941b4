import { css } from 'lit';

/** What a person can do: links, buttons, and the call button. */
export const actStyles = css`
  a,
  .link {
    color: var(--_accent);
    font-weight: 600;
    text-decoration: underline;
    text-decoration-thickness: 2px;
    text-underline-offset: 4px;
  }
  button {
    font: inherit;
    color: inherit;
    cursor: pointer;
  }
  .link {
    padding: 8px 0;
    min-height: var(--_target-small);
    background: none;
    border: 0;
  }
  .icon-link {
    display: inline-flex;
    gap: 8px;
    align-items: center;
    justify-self: start;
    text-decoration: none;
  }
  .icon-link > span {
    text-decoration: underline;
    text-decoration-thickness: 2px;
    text-underline-offset: 4px;
  }
  .button {
    display: inline-flex;
    gap: 12px;
    align-items: center;
    justify-content: center;
    min-height: var(--_target);
    padding: 12px 24px;
    font-size: var(--_text);
    font-weight: 600;
    line-height: 1.3;
    text-align: center;
    text-decoration: none;
    border-radius: var(--_radius);
    border: 2px solid var(--_accent);
    color: var(--_accent);
    background: var(--_paper);
    transition:
      background-color 150ms ease-out,
      color 150ms ease-out;
  }
  .button.primary {
    color: var(--_on-accent);
    background: var(--_accent);
  }
  .button.compact {
    min-height: var(--_target-small);
    padding: 8px 16px;
    font-size: var(--_small);
  }
  @media (hover: hover) {
    .button:hover {
      background: var(--_accent-tint);
    }
    .button.primary:hover {
      background: var(--_ink);
      border-color: var(--_ink);
      color: var(--_paper);
    }
  }
  @container (max-width: 599px) {
    .button.wide {
      width: 100%;
    }
  }
  .call {
    display: flex;
    gap: 16px;
    align-items: center;
    width: 100%;
    min-height: 72px;
    padding: 10px 20px;
    color: var(--_on-accent);
    background: var(--_accent);
    border: 2px solid var(--_accent);
    border-radius: var(--_radius);
    text-decoration: none;
    font-weight: 400;
  }
  .call .call-words {
    display: grid;
    padding-inline-start: 16px;
    border-inline-start: 2px dotted currentColor;
    font-size: var(--_small);
    line-height: 1.35;
  }
  .call .call-number {
    justify-self: start;
    font-size: min(var(--_large), max(17px, 5.6cqi));
    font-weight: 700;
    white-space: nowrap;
    font-variant-numeric: tabular-nums;
    letter-spacing: 0.01em;
  }
  .call.quiet {
    min-height: 60px;
    color: var(--_accent);
    background: var(--_paper);
  }
  :host([kiosk]) .call {
    min-height: 104px;
  }
  .call .call-number:not([translate]) {
    white-space: normal;
  }
  .fine a {
    font-weight: 400;
    text-decoration-thickness: 1px;
  }
  .line {
    display: grid;
    gap: 8px;
    width: 100%;
  }
  .on-card {
    display: flex;
    gap: 12px;
  }

  @container (max-width: 399px) {
    .call {
      gap: 10px;
      padding-inline: 12px;
    }
    .call .call-words {
      padding-inline-start: 10px;
    }
  }
  @media (forced-colors: active) {
    .button.primary,
    .call {
      border-color: ButtonText;
    }
  }
  @media print {
    .button,
    .link {
      display: none !important;
    }
    .call {
      color: var(--_ink);
      background: none;
      border-color: var(--_ink);
    }
    .line {
      break-inside: avoid;
    }
  }
`;
