import { css } from 'lit';

export const locatorStyles = css`
  .map {
    --_land: var(--_paper);
    --_beyond: var(--_accent-tint);
    --_border: var(--_edge);
    --_pen: var(--_accent);
    --_letters: var(--_ink);
    --_names: var(--_muted);
    --_marker: var(--_here);

    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 12px;
    margin: 0;
  }
  .map-frame {
    position: relative;
    overflow: hidden;
    min-height: 0;
    aspect-ratio: 1;
    border: 1px solid var(--_edge);
    border-radius: var(--_card-radius);
    background: var(--_accent-tint);
    cursor: grab;
    user-select: none;
  }
  .map-frame.coming {
    border-color: var(--_line);
    background: none;
    cursor: auto;
  }
  .map-frame.moved {
    /* Two fingers still zoom the page. */
    touch-action: pinch-zoom;
  }
  @container (min-width: 600px) {
    .map-frame {
      aspect-ratio: 16 / 9;
    }
  }
  .map-sheet {
    position: relative;
    width: 100%;
  }
  .map .map-sheet .map-drawing {
    display: block;
    width: 100%;
    height: 100%;
    stroke: none;
  }
  .map-beyond {
    fill: var(--_beyond);
  }
  .map-land {
    fill: var(--_land);
    stroke: var(--_border);
    stroke-width: 1;
  }
  .map-ring,
  .map-stem {
    stroke: var(--_pen);
    stroke-width: 2;
  }
  .map-ring {
    stroke-dasharray: 0 6;
  }
  .map-drawing text {
    font-size: 14px;
    text-anchor: middle;
    dominant-baseline: central;
    fill: var(--_names);
    stroke: var(--_land);
    stroke-width: 4;
    paint-order: stroke;
  }
  .map-drawing.large text {
    font-size: 22px;
  }
  .map-drawing .map-words {
    font-weight: 700;
    fill: var(--_letters);
    font-variant-numeric: tabular-nums;
  }
  .map-scale {
    stroke: var(--_letters);
    stroke-width: 2;
  }
  .map-you {
    fill: var(--_marker);
    stroke: var(--_pen);
    stroke-width: 3;
  }
  .map-dot {
    fill: var(--_pen);
    stroke: var(--_land);
    stroke-width: 2;
  }
  .map-dot.rough {
    fill: var(--_land);
    stroke: var(--_pen);
    stroke-dasharray: 0 3.2;
  }
  .map-pin {
    position: absolute;
    height: 36px;
    padding: 0;
    transform: translate(-50%, -50%);
    color: var(--_on-accent);
    background: var(--_accent);
    border: 2px solid var(--_accent);
    border-radius: 18px;
    font-size: 16px;
    font-weight: 700;
    line-height: 1;
    white-space: nowrap;
    font-variant-numeric: tabular-nums;
  }
  :host([kiosk]) .map-pin {
    height: 56px;
    border-radius: 28px;
    font-size: 26px;
  }
  /* A finger may miss by a little; no other pin is so near. */
  :host([kiosk]) .map-pin::before {
    content: '';
    position: absolute;
    inset: -19px min(0px, (100% - 92px) / 2);
  }
  .map-pin.rough {
    color: var(--_accent);
    background: var(--_paper);
    border-style: dotted;
    border-width: 3px;
  }
  .map-pin.chosen {
    color: var(--_ink);
    background: var(--_paper);
    border: 4px solid var(--_ink);
  }
  .map-pin:focus-visible {
    z-index: 1;
    border-radius: 18px;
    outline-offset: 3px;
    box-shadow: 0 0 0 3px var(--_here);
  }
  .map-frame:focus-visible {
    outline-offset: -6px;
    box-shadow: inset 0 0 0 4px var(--_here);
  }
  .map-told,
  .map-told > [role='status'],
  .map-group {
    display: grid;
    justify-items: start;
  }
  .map-told .link {
    text-align: start;
  }
  .map-told [aria-pressed='true'] {
    color: var(--_ink);
    font-weight: 700;
    text-decoration: none;
  }
  .map-acts {
    display: flex;
    flex-wrap: wrap;
    gap: 12px 24px;
  }
  .map-acts .button {
    padding-inline: 12px;
    gap: 8px;
  }
  .map-acts .button svg {
    width: 20px;
    height: 20px;
  }
  :host([kiosk]) .map-acts .button svg {
    width: 32px;
    height: 32px;
  }
  .map-moves .row {
    gap: 8px;
    flex-wrap: nowrap;
  }
  .map-moves .button {
    min-width: var(--_target-small);
  }
  .map-acts [aria-disabled] {
    color: var(--_muted);
    border-color: var(--_line);
    cursor: default;
  }
  @media (forced-colors: active) {
    .map {
      --_land: Canvas;
      --_beyond: Canvas;
      --_border: CanvasText;
      --_pen: CanvasText;
      --_letters: CanvasText;
      --_names: CanvasText;
      --_marker: Highlight;
    }
    .map-pin {
      border-color: ButtonText;
    }
    .map-pin.chosen {
      forced-color-adjust: none;
      color: HighlightText;
      background: Highlight;
      border-color: CanvasText;
    }
    .map-acts [aria-disabled] {
      color: GrayText;
      border-color: GrayText;
    }
  }
  @media print {
    .map {
      --_land: #fff;
      --_beyond: #fff;
      --_border: #000;
      --_pen: #000;
      --_letters: #000;
      --_names: #000;

      break-inside: avoid;
      max-width: 6.5in;
    }
    .map-frame {
      aspect-ratio: auto;
      border-color: #000;
    }
    /* Browsers leave backgrounds off the paper: a pin is a number in a line. */
    .map-frame .map-pin {
      color: #000;
      background: #fff;
      border-color: #000;
    }
  }
`;
