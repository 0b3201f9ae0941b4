import { css } from 'lit';

/**
 * What stands around every screen: name, languages, 911, the tools below. At 400 % zoom, or in a
 * small window, they would leave no room: then all of it scrolls.
 */
export const frameStyles = css`
  :host {
    height: 100dvh;
    overflow: hidden;
    touch-action: pan-x pan-y;
    overscroll-behavior: none;
    user-select: none;
    -webkit-user-select: none;
    -webkit-touch-callout: none;
  }
  .frame {
    -webkit-print-color-adjust: exact;
    print-color-adjust: exact;
    display: flex;
    flex-direction: column;
    height: 100%;
    container-type: size;
    zoom: var(--_scale);
    background: var(--_ground);
  }
  .frame > * {
    flex: none;
  }
  .frame.low::before {
    content: '';
    flex: 0 0 45%;
  }
  @media (orientation: landscape) {
    .frame.low::before {
      flex-basis: 25%;
    }
  }
  .frame > .view {
    flex: 1;
    position: relative;
    display: flex;
    flex-direction: column;
    min-height: 0;
  }
  .view > * {
    flex: none;
  }
  .stage:has(> .languages) {
    display: grid;
    grid-template-rows: 1fr auto;
  }
  .view > .stage {
    flex: 1;
    min-height: 0;
    overflow-y: auto;
    overscroll-behavior: contain;
  }
  .top {
    display: flex;
    flex-wrap: wrap;
    gap: 16px 32px;
    align-items: center;
    justify-content: space-between;
    min-height: 132px;
    padding: 20px 56px;
    background: var(--_paper);
  }
  .plan-name {
    min-width: 88px;
    padding: 20px 0;
    font-size: 32px;
    font-weight: 700;
    line-height: 1.2;
  }
  .language {
    display: flex;
    gap: 8px;
    border: 3px solid var(--_accent);
    border-radius: 16px;
  }
  .language button {
    display: flex;
    gap: 12px;
    align-items: center;
    min-height: 78px;
    padding: 8px 32px;
    font-size: var(--_text);
    font-weight: 700;
    color: var(--_accent);
    background: none;
    border: 0;
    border-radius: 12px;
  }
  .language button[aria-pressed='true'] {
    color: var(--_on-accent);
    background: var(--_accent);
  }
  .emergency-banner {
    display: flex;
    gap: 28px;
    align-items: center;
    padding: 20px 56px;
    color: var(--_emergency-strong);
    background: var(--_emergency-tint);
    border-block: 4px solid var(--_emergency-strong);
    line-height: 1.3;
  }
  :host([kiosk]) .emergency-banner svg {
    width: 60px;
    height: 60px;
  }
  .emergency-banner b {
    display: block;
    font-size: 34px;
  }
  .emergency-banner span {
    font-size: 28px;
  }
  .tools,
  .aloud-bar {
    display: flex;
    flex-wrap: wrap;
    gap: 16px;
    align-items: center;
    padding: 20px 56px;
    border-top: 1px solid var(--_line);
    background: var(--_ground);
  }
  .ends,
  .tool-buttons {
    flex: 1 1 600px;
    display: flex;
    flex-wrap: wrap;
    gap: 16px;
    align-items: stretch;
    justify-content: space-between;
  }
  :is(.ends, .tool-buttons, .aloud-bar) .button {
    padding-inline: 16px;
  }
  :is(.tool-buttons, .aloud-bar) .button {
    flex: 1 1 200px;
    min-width: 0;
    line-height: 1.15;
  }
  .forgets {
    display: flex;
    gap: 20px;
    align-items: center;
    font-size: var(--_small);
    line-height: 1.4;
    color: var(--_muted);
  }
  .forgets b {
    display: block;
    color: var(--_ink);
  }
  .in-all > * {
    display: block;
    line-height: 1.25;
  }
  .sizes i {
    font-style: normal;
    font-weight: 700;
    font-size: 22px;
  }
  .sizes i + i {
    margin-inline-start: 6px;
    font-size: 34px;
  }
  .aloud-bar {
    background: var(--_accent-tint);
  }
  .cover {
    position: absolute;
    inset: 0;
    z-index: 3;
    display: grid;
    place-content: center;
    justify-items: center;
    gap: 16px;
    width: 100%;
    color: var(--_ink);
    background: var(--_ground);
    border: 0;
    font-size: var(--_large);
  }
  .reading {
    position: fixed;
    z-index: 2;
    border: 6px solid var(--_here);
    border-radius: 16px;
    box-shadow: 0 0 0 2px var(--_ink);
    pointer-events: none;
  }
  .reading[hidden] {
    display: none;
  }
  @media print {
    button {
      display: none !important;
    }
  }
  @media (forced-colors: active) {
    .language button {
      border: 1px solid ButtonBorder;
    }
    .language button[aria-pressed='true'] {
      forced-color-adjust: none;
      color: HighlightText;
      background: Highlight;
    }
  }
  /* In the largest text the screen is what is read: what stands around it draws together. */
  @container (max-width: 900px) {
    .top,
    .emergency-banner,
    .tools,
    .aloud-bar {
      gap: 12px;
      min-height: 0;
      padding: 12px 32px;
    }
    .emergency-banner b {
      font-size: var(--_text);
    }
    .emergency-banner span {
      font-size: 24px;
    }
    :host([kiosk]) .emergency-banner svg {
      width: 44px;
      height: 44px;
    }
    .language {
      margin-inline-start: auto;
    }
    .language button {
      padding-inline: 16px;
    }
    .ends,
    .tool-buttons {
      flex: 1 1 100%;
      gap: 12px;
    }
    .ends > * {
      min-width: 0;
    }
    .forgets b + span {
      display: none;
    }
    .ends {
      flex-wrap: nowrap;
    }
  }
  @media (orientation: landscape) {
    .top {
      min-height: 0;
      padding-block: 12px;
    }
    .emergency-banner {
      padding-block: 8px;
    }
    .emergency-banner p {
      display: flex;
      flex-wrap: wrap;
      gap: 0 32px;
      align-items: baseline;
    }
    :host([kiosk]) .emergency-banner svg {
      width: 44px;
      height: 44px;
    }
    .tools {
      padding-block: 12px;
    }
    .ends {
      flex: 0 1 auto;
    }
    .tool-buttons {
      flex-basis: 440px;
    }
  }
  @media (max-height: 480px), (max-width: 480px) {
    :host {
      overflow-y: auto;
    }
    .frame,
    .view > .stage {
      height: auto;
      min-height: 0;
      overflow: visible;
    }
    .frame {
      container-type: inline-size;
    }
    .frame.low::before {
      display: none;
    }
  }
  @container (max-width: 480px) {
    .top,
    .emergency-banner,
    .tools,
    .aloud-bar {
      padding-inline: 16px;
    }
    .language {
      flex-wrap: wrap;
      margin-inline-start: 0;
    }
    .ends {
      flex-wrap: wrap;
    }
  }
`;
