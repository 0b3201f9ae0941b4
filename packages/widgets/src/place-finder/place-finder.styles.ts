import { css } from 'lit';
import { filterStyles } from '../base/directory/filter.styles.js';
import { listStyles } from '../base/directory/list.styles.js';
import { nearMeStyles } from '../base/directory/near-me.js';
import { formStyles } from '../base/form/form.styles.js';
import { hoursStyles } from '../base/hours.styles.js';
import { locatorStyles } from '../base/map/locator.styles.js';
import { emergencyStripStyles } from '../base/parts.styles.js';

const placeStyles = css`
  .screen.finder {
    max-width: 920px;
  }
  .ask {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 20px;
    padding-bottom: 8px;
  }
  .near {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 16px;
  }
  .emergency-first {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 12px;
    border: 3px solid var(--_emergency-strong);
    background: var(--_emergency-tint);
  }
  .emergency-first > .row {
    flex-wrap: nowrap;
    align-items: start;
    color: var(--_emergency-strong);
  }
  .emergency-first > .row > svg {
    flex: none;
    width: 32px;
    height: 32px;
  }
  .nurse {
    display: grid;
    gap: 12px;
    justify-items: start;
  }
  .place .name {
    font-weight: 700;
  }
  .place summary {
    padding-block: calc((var(--_target-small) - 1.5em) / 2);
  }
  @container (min-width: 600px) {
    .ask .choices {
      display: grid;
      grid-template-columns: repeat(2, minmax(0, 1fr));
      gap: 12px;
    }
    .near {
      grid-template-columns: minmax(0, 1fr) auto;
      align-items: end;
    }
    :host(:not([kiosk])) .near .button {
      min-height: 52px;
    }
  }
  @media print {
    .ask {
      display: none;
    }
  }
`;

export const placeFinderStyles = [
  formStyles,
  hoursStyles,
  emergencyStripStyles,
  filterStyles,
  listStyles,
  nearMeStyles,
  locatorStyles,
  placeStyles,
];
