import { css } from 'lit';

export const hoursStyles = css`
  .hours-line {
    position: relative;
    display: block;
    height: 20px;
    min-width: 80px;
    /* Without its ground an open time would be an outline on paper. */
    -webkit-print-color-adjust: exact;
    print-color-adjust: exact;
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

/** Today at a line of the plan, on one row where there is room. */
export const todayHoursStyles = css`
  .today-hours {
    display: grid;
    gap: 4px 16px;
    align-items: center;
    font-size: var(--_small);
  }
  @container (min-width: 600px) {
    .today-hours {
      grid-template-columns: auto minmax(120px, 1fr) auto;
    }
  }
`;
