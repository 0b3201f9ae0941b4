import { css } from 'lit';

/**
 * For the elements on a kiosk: a list opens in the page itself, with lines as high as a finger
 * needs. A browser's own list is drawn for a mouse, and out of any page's reach.
 */
export const listStyles = css`
  @supports (appearance: base-select) {
    select,
    select::picker(select) {
      appearance: base-select !important;
    }
    select::picker-icon {
      display: none;
    }
    select::picker(select) {
      margin-block: 8px;
      padding: 8px;
      color: var(--_ink);
      background: var(--_paper);
      border: 3px solid var(--_edge);
      border-radius: 20px;
    }
    select {
      align-items: center;
    }
    option {
      min-height: 72px;
      padding: 12px 20px;
      font-size: var(--_text);
      border-radius: 12px;
    }
    option:is(:focus-visible, :hover) {
      background: var(--_accent-tint);
    }
  }
`;
