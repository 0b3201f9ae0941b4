import { css } from 'lit';

export const filterStyles = css`
  .panel {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 16px;
  }
  .panel .row {
    min-height: var(--_target-small);
  }
  .panel fieldset {
    min-width: 0;
    padding-top: 16px;
    border-top: 1px solid var(--_line);
  }
  .panel legend {
    float: inline-start;
    width: 100%;
    padding-bottom: 4px;
    font-size: var(--_small);
    font-weight: 700;
  }
  .panel legend + * {
    clear: both;
  }
  .filter {
    display: grid;
    grid-template-columns: var(--_tick) minmax(0, 1fr) auto;
    gap: 12px;
    align-items: center;
    min-height: var(--_target-small);
    padding-block: 4px;
    font-size: var(--_small);
    line-height: 1.3;
    cursor: pointer;
  }
  .filter input {
    appearance: none;
    display: grid;
    place-items: center;
    width: var(--_tick);
    height: var(--_tick);
    margin: 0;
    border: 2px solid var(--_edge);
    border-radius: 6px;
    background: var(--_paper);
  }
  .filter input[type='radio'] {
    border-radius: 50%;
  }
  .filter input:checked {
    background: var(--_accent);
    border-color: var(--_accent);
  }
  .filter input:checked::after {
    content: '';
    width: 32%;
    height: 55%;
    margin-top: -12%;
    border: solid var(--_on-accent);
    border-width: 0 calc(var(--_tick) / 9) calc(var(--_tick) / 9) 0;
    transform: rotate(45deg);
  }
  .chips {
    display: flex;
    flex-wrap: wrap;
    gap: 12px;
  }
  .chip {
    display: inline-flex;
    gap: 8px;
    align-items: center;
    min-height: var(--_target-small);
    padding: 6px 12px;
    font-size: var(--_small);
    font-weight: 600;
    text-align: start;
    color: var(--_accent);
    background: var(--_accent-tint);
    border: 2px solid var(--_accent);
    border-radius: var(--_radius);
  }
  .chip svg {
    width: 16px;
    height: 16px;
  }
  .sheet {
    width: 100%;
    max-width: 640px;
    max-height: 92vh;
    max-height: 92dvh;
    margin: auto auto 0;
    padding: 0;
    color: inherit;
    background: var(--_paper);
    border: 0;
    border-radius: 20px 20px 0 0;
    box-shadow: 0 0 32px rgb(0 0 0 / 0.3);
    overscroll-behavior: contain;
  }
  .sheet::backdrop {
    background: rgb(0 0 0 / 0.5);
  }
  .sheet-body {
    padding: 20px 20px 8px;
  }
  .sheet-foot {
    position: sticky;
    bottom: 0;
    display: grid;
    gap: 8px;
    padding: 12px 20px 20px;
    background: var(--_paper);
    border-top: 1px solid var(--_line);
  }
  /* At 400 % zoom it would hide all but a line of what it is about. */
  @media (max-height: 400px) {
    .sheet-foot {
      position: static;
    }
  }
  @media (forced-colors: active) {
    .sheet {
      border: 2px solid CanvasText;
    }
    .filter input:checked {
      forced-color-adjust: none;
      background: Highlight;
      border-color: Highlight;
    }
    .filter input:checked::after {
      border-color: HighlightText;
    }
  }
`;
