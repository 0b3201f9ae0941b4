import { css } from 'lit';
import { formStyles } from '../base/form/form.styles.js';
import { contrastStyles } from './contrast.styles.js';
import { frameStyles } from './frame.styles.js';
import { keyboardStyles } from './keyboard/keyboard.styles.js';
import { panelStyles } from './panel.styles.js';
import { shortScreenStyles } from './short-screen.styles.js';

/** As many tiles in a row as break no word apart. */
export const kioskStyles = [
  formStyles,
  frameStyles,
  keyboardStyles,
  panelStyles,
  contrastStyles,
  css`
    .languages,
    .home {
      display: grid;
      grid-template-columns: minmax(0, 1fr);
      gap: 24px;
      padding: 24px 56px;
    }
    .languages .title,
    .home .title {
      font-size: 64px;
      line-height: 1.15;
    }
    .languages {
      align-content: center;
      gap: 56px;
    }
    .greeting {
      display: block;
    }
    .greeting + .greeting {
      color: var(--_muted);
    }
    .welcome {
      display: grid;
      gap: 4px;
    }
    .welcome p {
      font-size: 28px;
      color: var(--_muted);
    }
    .language-tiles,
    .tiles {
      display: grid;
      grid-template-columns: repeat(2, minmax(0, 1fr));
      gap: 24px;
    }
    .tile {
      display: grid;
      grid-template-columns: auto minmax(0, 1fr);
      grid-template-rows: 1fr auto;
      gap: 12px 28px;
      align-items: center;
      min-height: 196px;
      padding: 20px 32px;
      text-align: start;
      color: var(--_ink);
      background: var(--_paper);
      border: 3px solid var(--_edge);
      border-radius: 20px;
    }
    :host([kiosk]) .tile > svg {
      width: 64px;
      height: 64px;
      color: var(--_accent);
    }
    .tile-words {
      display: grid;
      grid-template-columns: minmax(0, 1fr);
      font-size: 26px;
      line-height: 1.25;
      color: var(--_muted);
    }
    .tile-words b {
      font-size: 38px;
      line-height: 1.2;
      letter-spacing: -0.012em;
      color: var(--_ink);
    }
    .tile.lead {
      color: var(--_on-accent);
      background: var(--_accent);
      border-color: var(--_accent);
    }
    .tile.lead :is(.tile-words, .tile-words b, svg) {
      color: inherit;
    }
    .tiles .tile.lead {
      grid-column: 1 / -1;
    }
    .language-tiles .tile {
      grid-template-columns: minmax(0, 1fr);
      align-items: start;
      min-height: 320px;
    }
    .language-tiles .tile b {
      font-size: 56px;
    }
    .tile-way {
      grid-column: 1 / -1;
      display: flex;
      gap: 12px;
      align-items: center;
      color: var(--_accent);
    }
    .tile-way i:first-child {
      width: 34px;
      height: 34px;
      border: 6px solid currentColor;
      border-radius: 50%;
    }
    .tile-way i + i {
      flex: 1;
      border-top: 5px dotted var(--_edge);
    }
    .tile.lead .tile-way {
      color: inherit;
    }
    .tile.lead .tile-way i:first-child {
      background: var(--_here);
    }
    .tile.lead .tile-way i + i {
      border-color: currentColor;
    }
    .small-tiles,
    .listen {
      display: grid;
      grid-template-columns: repeat(auto-fit, minmax(min(340px, 100%), 1fr));
      gap: 20px 24px;
    }
    .small-tiles .button,
    .listen .button {
      border-width: 3px;
    }
    .dates-row {
      padding: 0 56px 32px;
    }
    @media (orientation: landscape) {
      @container (min-width: 1200px) {
        .tiles {
          grid-template-columns: repeat(3, minmax(0, 1fr));
        }
      }
      @container (min-width: 1500px) {
        .tiles {
          grid-template-columns: repeat(4, minmax(0, 1fr));
        }
        .tiles .tile.lead {
          grid-column: span 2;
        }
      }
      .home {
        gap: 20px;
        padding-block: 20px;
      }
      .home .title {
        font-size: 52px;
      }
      .tile {
        gap: 12px 20px;
        padding: 20px 24px;
      }
      .tile-words {
        font-size: 24px;
      }
      .tile-words b {
        font-size: 32px;
      }
      .tiles .tile > svg {
        width: 48px;
        height: 48px;
      }
    }
    @container (max-width: 900px) {
      .tiles {
        grid-template-columns: minmax(0, 1fr);
      }
      .tiles .tile {
        min-height: 0;
      }
      .languages .title,
      .home .title {
        font-size: 52px;
      }
      .language-tiles .tile {
        min-height: 196px;
      }
      .language-tiles .tile b {
        font-size: 48px;
      }
      .languages,
      .home {
        gap: 24px;
        padding-inline: 32px;
      }
      .dates-row {
        padding-inline: 32px;
      }
    }
    @container (max-width: 480px) {
      .languages .title,
      .home .title {
        font-size: 36px;
      }
      .tile,
      .language-tiles {
        grid-template-columns: minmax(0, 1fr);
      }
      .tile {
        padding: 20px;
      }
      .tile-words b,
      .language-tiles .tile b {
        font-size: 30px;
      }
      .languages,
      .home,
      .dates-row {
        padding-inline: 16px;
      }
    }
    @media (forced-colors: active) {
      .tile.lead .tile-way i:first-child {
        forced-color-adjust: none;
        background: Highlight;
      }
    }
  `,
  shortScreenStyles,
];
