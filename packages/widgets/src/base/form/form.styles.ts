import { css } from 'lit';

export const formStyles = css`
  .request {
    margin-block: 16px;
  }
  .request form {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    justify-items: start;
    gap: 16px;
  }
  .request form > * {
    width: 100%;
  }
  .request form > .button {
    width: auto;
  }
  .field {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 8px;
    min-width: 0;
  }
  .field > :is(label, legend) {
    font-weight: 700;
  }
  /* A floated legend is laid out like any other part of the field. */
  .field > legend {
    float: inline-start;
    width: 100%;
  }
  .field > :is(label, legend) + .hint {
    margin-top: -6px;
  }
  .hint {
    display: block;
    font-size: var(--_small);
    color: var(--_muted);
    font-weight: 400;
  }
  .field.invalid {
    padding-inline-start: 16px;
    border-inline-start: 4px solid var(--_emergency-strong);
  }
  .error {
    display: flex;
    gap: 8px;
    font-size: var(--_small);
    font-weight: 700;
    color: var(--_emergency-strong);
  }
  .control {
    width: 100%;
    min-height: 52px;
    padding: 12px var(--_inset);
    font: inherit;
    font-size: var(--_text);
    line-height: 1.4;
    color: var(--_ink);
    background: var(--_paper);
    border: 2px solid var(--_edge);
    border-radius: var(--_radius);
  }
  :host([kiosk]) .control {
    min-height: var(--_target);
  }
  textarea.control {
    resize: vertical;
    min-height: 120px;
  }
  .invalid .control,
  .invalid .choice {
    border-color: var(--_emergency-strong);
  }
  .control.short {
    max-width: 12ch;
  }
  .control.medium {
    max-width: 22ch;
  }
  .select {
    position: relative;
    display: block;
  }
  .select .control {
    appearance: none;
    padding-inline-end: calc(var(--_inset) + 36px);
    /* In WebKit, the words of a long choice would widen the page. */
    overflow: hidden;
    text-overflow: ellipsis;
  }
  .select svg {
    position: absolute;
    inset-inline-end: var(--_inset);
    inset-block: 0;
    margin-block: auto;
    pointer-events: none;
  }
  .date {
    display: flex;
    flex-wrap: wrap;
    gap: 12px;
  }
  .date label {
    display: block;
    font-size: var(--_small);
  }
  .control.digits-2 {
    width: calc(4ch + 2 * var(--_inset) + 4px);
  }
  .control.digits-4 {
    width: calc(6ch + 2 * var(--_inset) + 4px);
  }

  @container (max-width: 399px) {
    .date {
      gap: 8px;
    }
    .control.digits-2 {
      width: calc(3ch + 2 * var(--_inset) + 4px);
    }
    .control.digits-4 {
      width: calc(5ch + 2 * var(--_inset) + 4px);
    }
  }

  .choices {
    display: grid;
    gap: 12px;
  }
  @container (min-width: 480px) {
    .choices.inline {
      grid-template-columns: repeat(auto-fit, minmax(120px, 1fr));
    }
    :host([kiosk]) .choices.inline {
      grid-template-columns: repeat(auto-fit, minmax(200px, 1fr));
    }
  }
  .folds {
    border-bottom: 2px solid var(--_line);
  }
  .fold {
    border-top: 2px solid var(--_line);
  }
  .fold > summary {
    display: flex;
    align-items: center;
    justify-content: space-between;
    gap: 12px;
    min-height: var(--_target);
    padding: 8px 4px;
    font-weight: 700;
    cursor: pointer;
    list-style: none;
  }
  .fold > summary::-webkit-details-marker {
    display: none;
  }
  .fold[open] > summary svg {
    transform: rotate(180deg);
  }
  .fold > .choices {
    padding-block: 4px 16px;
  }
  .choice {
    display: flex;
    gap: 16px;
    align-items: center;
    min-height: var(--_target);
    padding: 12px calc(var(--_inset) + 4px);
    border: 2px solid var(--_edge);
    border-radius: var(--_radius);
    background: var(--_paper);
    cursor: pointer;
    line-height: 1.35;
  }
  .choice input {
    flex: none;
    appearance: none;
    display: grid;
    place-items: center;
    width: var(--_tick);
    height: var(--_tick);
    margin: 0;
    border: 2px solid var(--_edge);
    border-radius: 50%;
    background: var(--_paper);
  }
  .choice input[type='checkbox'] {
    border-radius: 6px;
  }
  .choice input:checked {
    background: var(--_accent);
    border-color: var(--_accent);
  }
  .choice input:checked::after {
    content: '';
    width: 32%;
    height: 55%;
    margin-top: -12%;
    border: solid var(--_on-accent);
    border-width: 0 calc(var(--_tick) / 9) calc(var(--_tick) / 9) 0;
    transform: rotate(45deg);
  }
  .choice.chosen {
    background: var(--_accent-tint);
    border-color: var(--_accent);
    box-shadow: inset 0 0 0 1px var(--_accent);
  }
  .choice.chosen .choice-words > :first-child {
    font-weight: 700;
  }
  .choice:has(:focus-visible) {
    outline: 2px solid var(--_ink);
    outline-offset: 4px;
    box-shadow: 0 0 0 4px var(--_here);
  }
  .choice input:focus-visible {
    outline: none;
    box-shadow: none;
  }
  @media (hover: hover) {
    .choice:hover {
      border-color: var(--_accent);
    }
  }

  .error-summary {
    display: grid;
    gap: 12px;
    padding: 20px;
    color: var(--_ink);
    background: var(--_emergency-tint);
    border: 3px solid var(--_emergency-strong);
    border-radius: var(--_card-radius);
  }
  .error-summary a {
    display: inline-block;
    padding: 4px 0;
    color: var(--_emergency-strong);
  }
  .error-summary:focus {
    outline: 2px solid var(--_ink);
    outline-offset: 4px;
    box-shadow: 0 0 0 4px var(--_here);
  }
  @media (forced-colors: active) {
    .choice.chosen {
      border-color: Highlight;
    }
    .choice input:checked {
      forced-color-adjust: none;
      background: Highlight;
      border-color: Highlight;
    }
  }
`;
