import { css } from 'lit';

/*
 * Said here, since a style's own comments go out to members:
 * - Who sets a larger text in the browser gets it, as far as there is room for words; a page whose
 *   own root is small makes nothing smaller. It is set again inside (`:host > *`), where there is
 *   the element's own width to measure by.
 * - Numbers, codes, names and addresses (`translate="no"`) run from left to right in every language.
 * - On paper a grid is a block: a browser cuts a grid so that what follows lies on its last lines.
 */

/** What every element shares: type, space, focus, cards, notices. */
export const baseStyles = css`
  :host {
    --_fine: max(14px, min(0.875rem, 4.7cqi));
    --_small: max(16px, min(1rem, 5.3cqi));
    --_text: max(18px, min(1.125rem, 6cqi));
    --_large: max(22px, min(1.375rem, 7cqi));
    --_title: max(28px, min(1.75rem, 8cqi));
    --_target: 56px;
    --_target-small: 44px;
    --_tick: 26px;
    --_inset: 12px;
    --_radius: 8px;
    --_card-radius: 12px;
    --_gap: 16px;

    display: block;
    container-type: inline-size;
    color: var(--_ink);
    background: var(--_ground);
    font-family: inherit;
    font-size: var(--_text);
    line-height: 1.5;
    /* What a page says of the paragraph around a tag is not meant for what the tag shows. */
    text-align: start;
    text-indent: 0;
    text-transform: none;
    white-space: normal;
    -webkit-text-size-adjust: 100%;
    text-size-adjust: 100%;
    overflow-wrap: break-word;
  }
  :host([hidden]) {
    display: none;
  }
  :host > * {
    font-size: var(--_text);
  }
  :host([kiosk]) {
    --_fine: 22px;
    --_small: 24px;
    --_text: 26px;
    --_large: 32px;
    --_title: 40px;
    --_target: 88px;
    --_target-small: 88px;
    --_tick: 40px;
    --_inset: 24px;
    --_radius: 20px;
    --_card-radius: 20px;
    --_gap: 24px;
  }
  *,
  *::before,
  *::after {
    box-sizing: border-box;
  }
  h1,
  h2,
  h3,
  h4,
  h5,
  h6,
  p,
  ol,
  ul,
  dl,
  dd,
  fieldset,
  legend {
    margin: 0;
    padding: 0;
    border: 0;
  }
  ol,
  ul {
    list-style: none;
  }
  h1,
  h2,
  h3,
  h4,
  h5,
  h6 {
    font-weight: 700;
    letter-spacing: -0.012em;
    text-wrap: balance;
    width: fit-content;
    max-width: 100%;
  }
  .title {
    font-size: var(--_title);
    line-height: 1.21;
  }
  .subtitle {
    font-size: var(--_large);
    line-height: 1.27;
  }
  .muted {
    color: var(--_muted);
  }
  .fine {
    font-size: var(--_fine);
    line-height: 1.43;
    color: var(--_muted);
  }
  .small {
    font-size: var(--_small);
  }
  .number {
    font-variant-numeric: tabular-nums;
  }
  [translate='no']:not([dir]) {
    direction: ltr;
    unicode-bidi: isolate;
  }
  .visually-hidden {
    position: absolute;
    width: 1px;
    height: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  .screen {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--_gap);
    max-width: 760px;
    margin-inline: auto;
    padding: 24px 16px;
  }
  :host([kiosk]) .screen {
    max-width: 1040px;
  }
  :host([kiosk]) :is(.card, .notice) {
    padding: 32px;
  }
  .card {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--_gap);
    padding: 20px;
    background: var(--_paper);
    border: 1px solid var(--_line);
    border-radius: var(--_card-radius);
  }
  @container (max-width: 359px) {
    .screen {
      padding-inline: 12px;
    }
    .card {
      padding: 16px;
    }
  }
  @container (min-width: 600px) {
    .screen {
      padding: 32px 24px;
    }
    .card {
      padding: 24px;
    }
  }
  .row {
    display: flex;
    flex-wrap: wrap;
    gap: 12px;
    align-items: center;
  }
  .spread {
    justify-content: space-between;
  }
  hr {
    width: 100%;
    margin: 0;
    border: 0;
    border-top: 1px solid var(--_line);
  }
  svg {
    flex: none;
    width: 24px;
    height: 24px;
    fill: none;
    stroke: currentColor;
    stroke-width: 2;
    stroke-linecap: round;
    stroke-linejoin: round;
  }
  /* An arrow shows the way that is read. */
  :dir(rtl) > svg.points {
    transform: scaleX(-1);
  }
  :host([kiosk]) svg {
    width: 36px;
    height: 36px;
    stroke-width: 1.75;
  }

  :focus-visible {
    outline: 2px solid var(--_ink);
    outline-offset: 4px;
    box-shadow: 0 0 0 4px var(--_here);
    border-radius: var(--_radius);
  }
  [tabindex='-1']:focus:not(:focus-visible) {
    outline: none;
  }

  .notice {
    display: flex;
    gap: 12px;
    padding: 16px;
    border: 1px solid var(--_edge);
    border-radius: var(--_card-radius);
    background: var(--_paper);
  }
  .notice > svg {
    margin-top: 2px;
  }
  .legal {
    padding: 16px 20px;
    font-size: var(--_small);
    border: 2px solid var(--_ink);
    background: var(--_paper);
  }
  .skeleton {
    display: grid;
    gap: 12px;
  }
  .skeleton i {
    display: block;
    height: 20px;
    border-radius: 4px;
    background: var(--_line);
  }
  .skeleton i:nth-child(2) {
    width: 70%;
  }
  .skeleton i:nth-child(3) {
    width: 45%;
    height: 56px;
  }

  @media (prefers-reduced-motion: reduce) {
    * {
      transition: none !important;
    }
  }
  @media (forced-colors: active) {
    :focus-visible {
      outline-color: Highlight;
    }
  }
  @media print {
    .no-print {
      display: none !important;
    }
    :focus-visible {
      outline: none;
      box-shadow: none;
    }
    .screen {
      max-width: none;
      padding: 0;
    }
    .screen,
    .card {
      display: block;
    }
    .screen > * + *,
    .card > * + * {
      margin-block-start: var(--_gap);
    }
    .card {
      break-inside: avoid;
    }
    :is(h1, h2, h3, h4, h5, h6, summary) {
      break-after: avoid;
    }
  }
`;
