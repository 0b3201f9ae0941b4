import { css } from 'lit';

/**
 * On a screen as short as a small monitor's, or in the largest text on a wide one, what is asked and
 * chosen needs the height: what stands around it takes one line of buttons with at most two lines of
 * words; before a language is chosen, with a line for each. Targets stay at 64 pixels and more.
 */
export const shortScreenStyles = css`
  @container (orientation: landscape) and (max-height: 800px) {
    .top,
    .emergency-banner,
    .tools,
    .aloud-bar {
      gap: 12px;
      padding: 8px 32px;
    }
    .emergency-banner b {
      font-size: var(--_text);
    }
    .emergency-banner span {
      font-size: 24px;
    }
    .forgets b + span {
      display: none;
    }
    .emergency-banner {
      padding-block: 4px;
      line-height: 1.2;
    }
    .plan-name {
      padding-block: 14px;
    }
    .language button {
      min-height: 64px;
      padding-inline: 16px;
    }
    .frame :is(.top, .tools, .aloud-bar) .button {
      gap: 8px;
      min-height: 68px;
      padding: 4px 12px;
    }
    :is(.forgets, .tools .button) {
      font-size: var(--_fine);
      line-height: 1.2;
      text-wrap: balance;
    }
    .forgets {
      gap: 12px;
    }
    :host([kiosk]) .tools svg {
      width: 32px;
    }
    .ends,
    .tool-buttons {
      flex: 1 1 385px;
      gap: 12px;
      flex-wrap: nowrap;
      max-width: 100%;
    }
    .tool-buttons {
      flex-basis: 415px;
    }
    .tool-buttons:has(> :nth-child(3)) {
      flex-basis: 620px;
    }
    .tool-buttons .button {
      flex: 1 1 auto;
    }
    .forgets:not(:only-child) {
      flex: 0 0 234px;
    }
    :is(.ends, .tool-buttons):has(.in-all) {
      flex-basis: max-content;
    }
    .languages,
    .home {
      gap: 16px;
      padding: 16px 32px;
    }
    .languages .title,
    .home .title {
      font-size: var(--_title);
    }
    .tile {
      min-height: 0;
    }
    .language-tiles .tile {
      min-height: 176px;
    }
    .dates-row {
      padding: 0 32px 16px;
    }
  }
  @container (orientation: landscape) and (max-height: 800px) and (max-width: 1100px) {
    .forgets .in-all {
      display: flex;
      flex-wrap: wrap;
      gap: 0 24px;
    }
    .forgets svg {
      display: none;
    }
    .forgets:not(:only-child) {
      flex-basis: 190px;
    }
    .frame .tools .button {
      padding-inline: 8px;
    }
  }
`;
