import { css } from 'lit';

/** The list of what is found, of doctors and of places. */
export const listStyles = css`
  .screen.finder {
    max-width: 1200px;
  }
  .screen.one {
    max-width: 920px;
  }
  .with-icon {
    position: relative;
  }
  .with-icon > svg {
    position: absolute;
    inset-inline-start: calc(var(--_inset) + 2px);
    bottom: 14px;
    pointer-events: none;
  }
  .with-icon:has(.invalid) > svg {
    inset-inline-start: 34px;
  }
  .with-icon .control {
    padding-inline-start: 48px;
  }
  :host([kiosk]) .with-icon > svg {
    bottom: calc(var(--_target) / 2 - 18px);
  }
  :host([kiosk]) .with-icon .control {
    padding-inline-start: 76px;
  }
  .results,
  .told {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    align-content: start;
    gap: 16px;
  }
  .told {
    gap: 4px;
  }
  .told:empty {
    display: none;
  }
  .told .link {
    padding-inline-end: 16px;
  }
  .ways {
    display: grid;
    gap: 12px;
    justify-items: start;
  }
  @container (min-width: 600px) {
    .results .call:not(.office) {
      max-width: 440px;
    }
  }

  .list {
    gap: 0;
    padding-block: 16px;
  }
  .doctor {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 12px 24px;
    align-items: start;
    padding-block: 20px;
  }
  .found > li + li .doctor {
    border-top: 1px solid var(--_line);
  }
  .doctor h1,
  .doctor h2,
  .doctor h3,
  .doctor h4,
  .doctor h5,
  .doctor h6 {
    overflow-wrap: anywhere;
  }
  .doctor .pin-number {
    -webkit-print-color-adjust: exact;
    print-color-adjust: exact;
    display: inline-block;
    box-sizing: border-box;
    min-width: 28px;
    margin-inline-end: 8px;
    padding-inline: 6px;
    border: 2px solid var(--_accent);
    border-radius: 14px;
    background: var(--_accent);
    color: var(--_on-accent);
    text-align: center;
  }
  .doctor .pin-number.chosen {
    border-color: var(--_ink);
    background: var(--_paper);
    color: var(--_ink);
  }
  .doctor .far {
    font-size: var(--_small);
    font-weight: 700;
    font-variant-numeric: tabular-nums;
  }
  .link.name {
    min-height: var(--_target-small);
    margin-block: -5px -3px;
    padding: 8px 0;
    font-weight: 700;
    text-align: start;
    letter-spacing: inherit;
    line-height: inherit;
    overflow-wrap: anywhere;
  }
  .facts {
    display: grid;
    gap: 8px;
    margin-top: 12px;
  }
  .fact {
    display: flex;
    gap: 10px;
    align-items: start;
    min-width: 0;
    overflow-wrap: anywhere;
  }
  .fact svg {
    width: 20px;
    height: 20px;
    margin-top: 3px;
  }
  .doctor > .fact {
    font-size: var(--_small);
  }
  .fact.strong {
    color: var(--_accent);
    font-weight: 700;
  }
  .call.office {
    width: 100%;
    justify-content: center;
    gap: 12px;
    min-height: 52px;
    padding-block: 8px;
  }
  .call.office svg {
    width: 20px;
    height: 20px;
  }
  :host([kiosk]) .call.office {
    min-height: var(--_target);
  }
  :host([kiosk]) .call.office svg {
    width: 32px;
    height: 32px;
  }
  .call.office .call-words {
    padding: 0;
    border: 0;
  }
  .call.office .call-number {
    font-size: var(--_text);
  }
  @container (min-width: 600px) {
    .doctor {
      grid-template-columns: minmax(0, 1fr) auto;
    }
    .call.office {
      width: auto;
    }
  }

  .you,
  .way > li {
    --_mark: 32px;
    position: relative;
    display: grid;
    grid-template-columns: 24px minmax(0, 1fr);
    gap: 16px;
  }
  .you {
    --_mark: 13px;
    padding-bottom: 8px;
  }
  .you::before,
  .way > li:not(:last-child)::before,
  .way.goes-on > li::before {
    content: '';
    position: absolute;
    inset-inline-start: 10px;
    top: var(--_mark);
    bottom: -32px;
    border-inline-start: 4px solid var(--_accent);
  }
  .way.goes-on > li:last-child::before {
    bottom: -8px;
    border-inline-start: 4px dotted var(--_edge);
  }
  .list .mark {
    position: relative;
    justify-self: center;
    width: 16px;
    height: 16px;
    margin-top: 24px;
    border: 3px solid var(--_accent);
    border-radius: 50%;
    background: var(--_paper);
  }
  .list .you .mark {
    width: 24px;
    height: 24px;
    margin-top: 1px;
    background: var(--_here);
  }
  :host([kiosk]) .way > li {
    --_mark: 39px;
  }
  :host([kiosk]) .way .mark {
    margin-top: 31px;
  }
  :host([kiosk]) :is(.you, .way > li)::before {
    bottom: -39px;
  }
  .results .coming .skeleton {
    max-width: 420px;
  }
  .coming {
    display: grid;
    gap: 32px;
    padding-block: 8px;
  }
  @media (forced-colors: active) {
    .list .you .mark {
      forced-color-adjust: none;
      background: Highlight;
      border-color: CanvasText;
    }
  }
  @media print {
    .after .button {
      display: none !important;
    }
    .results {
      display: block;
    }
    .results > * + * {
      margin-block-start: 16px;
    }
    .card.list {
      break-inside: auto;
    }
    .card.list > * + * {
      margin-block-start: 0;
    }
    .found > li,
    .you {
      break-inside: avoid;
    }
    details:not([open]) {
      display: none;
    }
    .link.name {
      display: inline !important;
      color: var(--_ink);
      text-decoration: none;
    }
  }
`;
