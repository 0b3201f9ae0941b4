import { css } from 'lit';

export const progressStyles = css`
  .progress {
    display: flex;
    padding: 4px 0;
  }
  .progress .stop {
    position: relative;
    flex: 1;
    display: grid;
    justify-items: start;
  }
  .progress:not(.named) .stop:last-child {
    flex: none;
  }
  .progress .stop:not(:last-child)::after {
    content: '';
    position: absolute;
    top: 10px;
    inset-inline: 0;
    border-top: 4px solid var(--_accent);
  }
  .progress .stop:is(.here, .ahead):not(:last-child)::after {
    border-top: 4px dotted var(--_edge);
  }
  .progress .mark {
    position: relative;
    z-index: 1;
    display: grid;
    place-items: center;
    width: 24px;
    height: 24px;
    border-radius: 50%;
    color: var(--_on-accent);
    background: var(--_accent);
    border: 4px solid var(--_ground);
  }
  .progress:not(.named) .done .mark {
    border-width: 5px;
  }
  .progress .here .mark {
    background: var(--_here);
    border: 3px solid var(--_accent);
  }
  .progress .ahead .mark {
    background: var(--_ground);
    border: 3px solid var(--_edge);
    box-shadow: inset 0 0 0 1px var(--_ground);
    transform: scale(0.75);
  }
  .progress .mark svg {
    width: 14px;
    height: 14px;
    stroke-width: 3.5;
  }
  .progress .stop-name {
    display: none;
  }
  @container (min-width: 600px) {
    .progress.named .stop {
      justify-items: center;
      text-align: center;
    }
    .progress.named .stop::after {
      inset-inline: 50% -50% !important;
    }
    .progress.named .stop-name {
      display: block;
      padding: 4px 8px 0;
      font-size: var(--_small);
      color: var(--_muted);
    }
    .progress.named .here .stop-name {
      font-weight: 700;
      color: var(--_ink);
    }
  }
  @media (forced-colors: active) {
    .progress .here .mark {
      forced-color-adjust: none;
      background: Highlight;
      border-color: CanvasText;
    }
    .progress .done .mark {
      forced-color-adjust: none;
      background: CanvasText;
      color: Canvas;
      border-color: Canvas;
    }
  }
`;

export const stopStyles = css`
  .stops > li {
    position: relative;
    display: grid;
    grid-template-columns: 28px minmax(0, 1fr);
    gap: 16px;
    padding-bottom: 24px;
  }
  .stops > li:last-child {
    padding-bottom: 0;
  }
  .stops > li:not(:last-child)::before {
    content: '';
    position: absolute;
    inset-inline-start: 12px;
    top: 14px;
    bottom: -14px;
    border-inline-start: 4px solid var(--_stop, var(--_accent));
  }
  .stops.dotted > li:not(:last-child)::before {
    border-inline-start: 4px dotted var(--_edge);
  }
  .stops .mark {
    position: relative;
    display: grid;
    place-items: center;
    width: 28px;
    height: 28px;
    border-radius: 50%;
    font-size: var(--_small);
    font-style: normal;
    font-weight: 700;
    background: var(--_paper);
    border: 3px solid var(--_edge);
  }
  .stops .done > .mark {
    color: var(--_on-strong);
    background: var(--_stop, var(--_accent));
    border-color: var(--_stop, var(--_accent));
  }
  .stops .here > .mark {
    background: var(--_here);
    border-color: var(--_accent);
  }
  .stops .stop > .mark,
  .stops .due > .mark {
    border-color: var(--_accent);
  }
  .stops .due > .mark {
    color: var(--_accent);
  }
  .stops .due > .mark svg {
    width: 14px;
    height: 14px;
    stroke-width: 3;
  }
  .stops .open-end > .mark {
    border-style: dotted;
  }
  @media (forced-colors: active) {
    .stops .here > .mark {
      forced-color-adjust: none;
      background: Highlight;
      border-color: CanvasText;
    }
  }
`;

export const hoursStyles = css`
  .hours-line {
    position: relative;
    display: block;
    height: 20px;
    min-width: 80px;
  }
  .hours-line::before {
    content: '';
    position: absolute;
    top: 8px;
    inset-inline: 0;
    border-top: 4px dotted var(--_edge);
  }
  .hours-line .shift {
    position: absolute;
    top: 4px;
    height: 12px;
    border-radius: 6px;
    background: var(--_accent);
    border: 1px solid var(--_accent);
    outline: 3px solid var(--_paper);
  }
  .hours-line .now {
    position: absolute;
    top: 0;
    width: 20px;
    height: 20px;
    margin-inline-start: -10px;
    border-radius: 50%;
    background: var(--_here);
    border: 3px solid var(--_accent);
  }
  @media (forced-colors: active) {
    .hours-line .shift {
      forced-color-adjust: none;
      background: CanvasText;
      border-color: CanvasText;
      outline-color: Canvas;
    }
    .hours-line .now {
      forced-color-adjust: none;
      background: Highlight;
      border-color: CanvasText;
    }
  }
`;

export const stripStyles = css`
  .strip {
    --_line-y: 18px;
    display: grid;
    grid-template-columns: repeat(7, minmax(0, 1fr));
    row-gap: 16px;
    font-size: var(--_small);
    font-variant-numeric: tabular-nums;
  }
  .strip li {
    display: grid;
    grid-template-rows: 20px 22px 40px auto;
    justify-items: center;
    align-items: start;
    text-align: center;
    line-height: 1.25;
  }
  .strip .month {
    width: 0;
    justify-self: start;
    padding-inline-start: 6px;
    font-size: var(--_fine);
    font-weight: 700;
    white-space: nowrap;
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
    height: 36px;
    color: var(--_muted);
  }
  .strip .ring::before {
    content: '';
    position: absolute;
    z-index: -1;
    top: 0;
    width: 36px;
    height: 36px;
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
    top: 16px;
    inset-inline: 0;
    border-top: 4px solid var(--_accent);
  }
  .strip li:is(.off, .after) .ring::after {
    border-top: 4px dotted var(--_edge);
  }
  .strip .off .ring::before {
    width: 28px;
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
      font-size: 12.5px;
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
  }
  .legend {
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
