import { css } from 'lit';

export const stopStyles = css`
  .stops {
    --_mark: 28px;
  }
  :host([kiosk]) .stops {
    --_mark: 44px;
  }
  .stops > li {
    position: relative;
    display: grid;
    grid-template-columns: var(--_mark) minmax(0, 1fr);
    gap: 16px;
    padding-bottom: 24px;
  }
  .stops > li:last-child {
    padding-bottom: 0;
  }
  .stops > li:not(:last-child)::before {
    content: '';
    position: absolute;
    inset-inline-start: calc(var(--_mark) / 2 - 2px);
    top: calc(var(--_mark) / 2);
    bottom: calc(var(--_mark) / -2);
    border-inline-start: 4px solid var(--_stop, var(--_accent));
  }
  .stops.dotted > li:not(:last-child)::before {
    border-inline-start: 4px dotted var(--_edge);
  }
  .stops .mark {
    -webkit-print-color-adjust: exact;
    print-color-adjust: exact;
    position: relative;
    display: grid;
    place-items: center;
    width: var(--_mark);
    height: var(--_mark);
    border-radius: 50%;
    font-size: var(--_small);
    font-style: normal;
    font-weight: 700;
    background: var(--_paper);
    border: 3px solid var(--_edge);
  }
  .stops .done > .mark {
    color: var(--_stop-ink, var(--_on-accent));
    background: var(--_stop, var(--_accent));
    border-color: var(--_stop, var(--_accent));
  }
  .stops .here > .mark {
    color: var(--_here-ink);
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
    width: 60%;
    height: 60%;
    stroke-width: 3;
  }
  .stops .open-end > .mark {
    border-style: dotted;
  }
  @media (forced-colors: active) {
    .stops .here > .mark {
      forced-color-adjust: none;
      color: HighlightText;
      background: Highlight;
      border-color: CanvasText;
    }
  }
`;
