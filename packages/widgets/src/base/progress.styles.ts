import { css } from 'lit';

export const progressStyles = css`
  .progress {
    --_dot: 24px;
    display: flex;
    padding: 4px 0;
  }
  :host([kiosk]) .progress {
    --_dot: 36px;
  }
  .progress .stop {
    position: relative;
    flex: 1;
    display: grid;
    align-content: start;
    justify-items: start;
  }
  .progress:not(.named) .stop:last-child {
    flex: none;
  }
  .progress .stop:not(:last-child)::after {
    content: '';
    position: absolute;
    top: calc(var(--_dot) / 2 - 2px);
    inset-inline: 0;
    border-top: 4px solid var(--_accent);
  }
  .progress .stop:is(.here, .ahead):not(:last-child)::after {
    border-top: 4px dotted var(--_edge);
  }
  .progress .mark {
    -webkit-print-color-adjust: exact;
    print-color-adjust: exact;
    position: relative;
    z-index: 1;
    display: grid;
    place-items: center;
    width: var(--_dot);
    height: var(--_dot);
    border-radius: 50%;
    color: var(--_on-accent);
    background: var(--_accent) padding-box;
    border: 2px solid transparent;
  }
  .progress:not(.named) .done .mark {
    border-width: calc(var(--_dot) / 4);
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
    width: calc(var(--_dot) - 10px);
    height: calc(var(--_dot) - 10px);
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
