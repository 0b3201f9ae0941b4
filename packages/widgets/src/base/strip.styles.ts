import { css } from 'lit';

/** A drawing of what stands in words beside it: its days keep their places in a larger text. */
export const stripStyles = css`
  .strip {
    --_ring: 36px;
    display: grid;
    grid-template-columns: repeat(7, minmax(0, 1fr));
    row-gap: 16px;
    font-size: var(--_small);
    font-variant-numeric: tabular-nums;
    /* The day that matters most is light on dark: without its ground, paper would not have it. */
    -webkit-print-color-adjust: exact;
    print-color-adjust: exact;
  }
  :host(:not([kiosk])) .strip {
    --_fine: 14px;
    --_small: 16px;
  }
  .strip li {
    display: grid;
    grid-template-rows: 20px 22px calc(var(--_ring) + 4px) auto;
    justify-items: center;
    align-items: start;
    text-align: center;
    line-height: 1.25;
  }
  :host([kiosk]) .strip {
    --_ring: 56px;
  }
  :host([kiosk]) .strip li {
    grid-template-rows: 30px 34px 60px auto;
  }
  .strip .month {
    width: 0;
    justify-self: start;
    padding-inline-start: 6px;
    font-size: var(--_fine);
    font-weight: 700;
    white-space: nowrap;
  }
  /* At the end of a row a month's name goes back over its own days. */
  .strip li:nth-child(7n) .month {
    display: flex;
    justify-self: end;
    justify-content: flex-end;
  }
  .strip .weekday {
    font-size: var(--_fine);
    color: var(--_muted);
  }
  .strip .ring {
    position: relative;
    display: grid;
    place-items: center;
    width: 100%;
    height: var(--_ring);
    color: var(--_muted);
  }
  .strip .ring::before {
    content: '';
    position: absolute;
    z-index: -1;
    top: 0;
    width: var(--_ring);
    height: var(--_ring);
    border-radius: 50%;
  }
  .strip .ring {
    z-index: 0;
  }
  .strip :is(.counted, .due) .ring {
    color: var(--_ink);
    font-weight: 700;
  }
  .strip :is(.counted, .due) .ring::before {
    background: var(--_paper);
    border: 3px solid var(--_accent);
  }
  .strip .due .ring {
    color: var(--_on-accent);
  }
  .strip .due .ring::before {
    background: var(--_accent);
    border-radius: 6px;
  }
  .strip .today .ring::before {
    background: var(--_here);
    border: 3px solid var(--_accent);
  }
  .strip .today .ring {
    color: var(--_here-ink);
  }
  .strip li:not(.blank) .ring::after {
    content: '';
    position: absolute;
    z-index: -2;
    top: calc(var(--_ring) / 2 - 2px);
    inset-inline: 0;
    border-top: 4px solid var(--_accent);
  }
  .strip li:is(.off, .after) .ring::after {
    border-top: 4px dotted var(--_edge);
  }
  .strip .off .ring::before {
    width: calc(var(--_ring) - 8px);
    background: var(--_paper);
  }
  .strip li.first .ring::after {
    inset-inline-start: 50%;
  }
  .strip li.last .ring::after {
    inset-inline-end: 50%;
  }
  .strip .below {
    margin-inline: -6px;
    padding-top: 2px;
    font-size: var(--_fine);
    font-weight: 700;
    overflow-wrap: normal;
  }
  .strip .off .below {
    font-weight: 400;
    color: var(--_muted);
  }
  @container (max-width: 479px) {
    .strip {
      margin-inline: -14px;
    }
    .strip .below {
      font-size: 12px;
      letter-spacing: -0.02em;
    }
    .strip li:nth-child(7n + 1) .below {
      margin-inline-start: 0;
    }
    .strip .long + .long:nth-child(even) .below,
    .strip .long:nth-child(even):has(+ .long) .below,
    .strip :not(.long) + .wide:not(:has(+ .long)) .below {
      padding-top: calc(2px + 1.3em);
    }
  }
  @container (min-width: 600px) {
    .strip:not(.weeks) {
      grid-template-columns: none;
      grid-auto-flow: column;
      grid-auto-columns: minmax(0, 1fr);
    }
    .strip:not(.weeks) .blank {
      display: none;
    }
    .strip:not(.weeks) .last .month {
      display: flex;
      justify-self: end;
      justify-content: flex-end;
    }
  }
  .legend {
    -webkit-print-color-adjust: exact;
    print-color-adjust: exact;
    display: flex;
    flex-wrap: wrap;
    gap: 4px 20px;
  }
  .legend li {
    display: flex;
    gap: 8px;
    align-items: center;
  }
  .legend i {
    width: 16px;
    height: 16px;
  }
  .legend .key-today {
    border-radius: 50%;
    background: var(--_here);
    border: 3px solid var(--_accent);
  }
  .legend :is(.key-counted, .key-off) {
    width: 24px;
    height: 0;
    border-top: 4px solid var(--_accent);
  }
  .legend .key-off {
    border-top: 4px dotted var(--_edge);
  }
  .legend .key-due {
    border-radius: 4px;
    background: var(--_accent);
  }
  @media (forced-colors: active) {
    .strip .today .ring::before,
    .legend .key-today {
      forced-color-adjust: none;
      background: Highlight;
      border-color: CanvasText;
    }
    .strip .today .ring {
      forced-color-adjust: none;
      color: HighlightText;
    }
    .strip .due:not(.today) .ring::before,
    .legend .key-due {
      forced-color-adjust: none;
      background: CanvasText;
    }
    .strip .due:not(.today) .ring {
      forced-color-adjust: none;
      color: Canvas;
    }
  }
`;
