import { css } from 'lit';

export const keyboardStyles = css`
  .keyboard {
    display: grid;
    gap: 8px;
    padding: 12px;
    background: var(--_ground);
    border-top: 3px solid var(--_edge);
  }
  .keys {
    display: flex;
    gap: 8px;
    width: 100%;
    max-width: 1200px;
    margin-inline: auto;
  }
  .keyboard.digits .keys {
    max-width: 560px;
  }
  .key {
    flex: 1 1 0;
    min-width: 0;
    min-height: 68px;
    padding: 0;
    font-size: var(--_large);
    font-weight: 600;
    color: var(--_ink);
    background: var(--_paper);
    border: 2px solid var(--_edge);
    border-radius: 12px;
  }
  .key.act {
    flex-grow: 2;
    font-size: var(--_small);
    color: var(--_accent);
    border-color: var(--_accent);
  }
  .key.space {
    flex-grow: 3;
  }
  .keyboard.digits .key {
    flex-grow: 1;
  }
  @container (max-width: 900px) {
    .key.act {
      font-size: var(--_fine);
    }
  }
  .key[aria-pressed='true'],
  .key.done {
    color: var(--_on-accent);
    background: var(--_accent);
  }
  .key:active {
    background: var(--_accent-tint);
    color: var(--_ink);
  }
`;
