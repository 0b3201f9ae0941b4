import { css } from 'lit';

/** What lies over the screen. */
export const panelStyles = css`
  .sheet {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 24px;
    width: min(900px, 100% - 64px);
    max-height: calc(100% - 64px);
    padding: 40px;
    overflow-y: auto;
    color: var(--_ink);
    background: var(--_paper);
    border: 3px solid var(--_edge);
    border-radius: 20px;
    box-shadow: 0 12px 48px rgb(0 0 0 / 40%);
  }
  .sheet::backdrop {
    background: rgb(0 0 0 / 55%);
  }
  .low .sheet {
    margin-block: auto 32px;
    max-height: 56%;
  }
  .sheet .button.wide {
    width: 100%;
  }
  .sheet ::slotted(*) {
    margin-block: 0;
  }
  .count {
    font-size: var(--_title);
    font-variant-numeric: tabular-nums;
  }
  .bullets {
    display: grid;
    gap: 12px;
    padding-inline-start: 32px;
    list-style: disc;
  }
  .sizes-row {
    display: grid;
    grid-template-columns: repeat(3, 1fr);
    gap: 16px;
  }
  .sizes-row .large {
    font-size: 31px;
  }
  .sizes-row .largest {
    font-size: 37px;
  }
  .button[aria-pressed='true'] {
    color: var(--_on-accent);
    background: var(--_accent);
  }
  .button.switch {
    justify-content: space-between;
    text-align: start;
  }
  .code {
    display: grid;
    grid-template-columns: minmax(220px, 2fr) 3fr;
    gap: 32px;
    align-items: start;
  }
  .code-words {
    display: grid;
    gap: 12px;
  }
  .code-text {
    padding: 16px;
    white-space: pre-line;
    font-size: var(--_small);
    border: 2px solid var(--_edge);
    border-radius: 12px;
  }
  :host([kiosk]) svg.qr {
    width: 100%;
    height: auto;
    background: #fff;
    border-radius: 12px;
    fill: #000;
    stroke: none;
    forced-color-adjust: none;
  }
  @media print {
    .view,
    .tools,
    .aloud-bar,
    .reading,
    .sheet > :is(button, fieldset) {
      display: none;
    }
    .sheet {
      position: static;
      border: 0;
      box-shadow: none;
    }
  }
`;
