import { css } from 'lit';

/** Where doctors are looked for: the search, the filters beside the list, and its order. */
export const searchStyles = css`
  .search {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 16px;
  }
  .search .acts {
    display: flex;
    gap: 12px;
  }
  .search .acts .button {
    flex: 1 1 auto;
    padding-inline: 16px;
  }
  :host(:not([kiosk])) .search .acts .button svg {
    width: 20px;
    height: 20px;
  }
  .sort {
    display: flex;
    gap: 12px;
    align-items: center;
    margin-inline-start: auto;
  }
  .sort .control {
    min-height: var(--_target-small);
    padding-block: 8px;
    font-size: inherit;
    font-weight: 600;
  }
  .side {
    display: none;
  }
  @container (min-width: 600px) {
    .search {
      grid-template-columns: minmax(0, 2fr) minmax(0, 1fr) auto;
      align-items: end;
    }
    :host(:not([kiosk])) .search .button {
      min-height: 52px;
    }
    .results {
      grid-template-columns: minmax(0, 1fr) auto;
    }
    .results > *,
    .results > slot > *,
    .results > slot::slotted(*) {
      grid-column: 1 / -1;
    }
    .results > .told:has(+ .sort) {
      grid-column: 1;
    }
    .results > .sort {
      grid-column: 2;
      align-self: start;
    }
  }
  @container (min-width: 600px) and (max-width: 899px) {
    .search {
      grid-template-columns: minmax(0, 1fr) minmax(0, 1fr);
    }
    .search .acts {
      grid-column: 1 / -1;
    }
    .search .acts .button {
      flex: 0 1 auto;
      min-width: 160px;
    }
  }
  @container (min-width: 600px) {
    :host([kiosk]) .search {
      grid-template-columns: minmax(0, 2fr) minmax(0, 1fr);
    }
    :host([kiosk]) .search .acts {
      grid-column: 1 / -1;
    }
  }
  @container (min-width: 900px) {
    .search .near-me {
      grid-column: 2 / -1;
      order: 1;
    }
    :host(:not([kiosk])) .narrow-only {
      display: none;
    }
    :host(:not([kiosk])) .columns {
      display: grid;
      grid-template-columns: 288px minmax(0, 1fr);
      gap: 24px;
      align-items: start;
    }
    :host(:not([kiosk])) .side {
      display: grid;
    }
  }
  @media print {
    .search,
    .side,
    .sort,
    .chips,
    .sheet {
      display: none !important;
    }
    .columns {
      display: block;
    }
  }
`;
