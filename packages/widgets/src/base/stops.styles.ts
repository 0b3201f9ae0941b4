import { css } from 'lit';

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
