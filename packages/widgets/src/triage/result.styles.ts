import { css, unsafeCSS } from 'lit';

const levels = ['emergency', 'urgent', 'nurse', 'pcp', 'self'] as const;

/** Tint behind, strong in front; the button is the one solid thing of the head. */
const colors = levels.map(
  (level) => css`
    .result.${unsafeCSS(level)} {
      --_strong: var(--_${unsafeCSS(level)}-strong);
      --_head: var(--_${unsafeCSS(level)}-tint);
    }
  `,
);

export const resultStyles = [
  ...colors,
  css`
    .result {
      --_head-ink: var(--_strong);
      --_act: var(--_strong);
      --_act-ink: var(--_on-strong);
      --_stop: var(--_strong);
      --_stop-ink: var(--_on-strong);

      background: var(--_paper);
      border: 2px solid var(--_strong);
      border-radius: var(--_card-radius);
      overflow: clip;
    }
    /* Light: a solid head that nobody overlooks. Dark: a tint, the button is the bright thing. */
    .result.emergency {
      --_head: var(--_emergency-strong);
      --_head-ink: var(--_on-strong);
      --_act: var(--_on-strong);
      --_act-ink: var(--_emergency-strong);
    }
    @supports (color: light-dark(#000, #fff)) {
      .result.emergency {
        --_head: light-dark(var(--_emergency-strong), var(--_emergency-tint));
        --_head-ink: light-dark(var(--_on-strong), var(--_emergency-strong));
        --_act: light-dark(var(--_on-strong), var(--_emergency-strong));
        --_act-ink: light-dark(var(--_emergency-strong), var(--_on-strong));
      }
    }
    .head {
      display: grid;
      grid-template-columns: minmax(0, 1fr);
      gap: 16px;
      padding: 20px;
      color: var(--_ink);
      background: var(--_head);
    }
    .emergency > .head {
      color: var(--_head-ink);
    }
    .head-words {
      display: flex;
      gap: 16px;
      align-items: flex-start;
      color: var(--_head-ink);
      line-height: 1.25;
    }
    .head-words > div {
      min-width: 0;
    }
    .head-words p {
      margin-bottom: 8px;
    }
    .head-words > svg {
      width: 48px;
      height: 48px;
      stroke-width: 1.75;
    }
    .head .call {
      color: var(--_act-ink);
      background: var(--_act);
      border-color: var(--_act);
    }
    .head .call.quiet {
      color: var(--_head-ink);
      background: none;
      border-color: var(--_head-ink);
    }
    /* A label is words and may wrap; a number never does. */
    .call .call-number:not([translate]) {
      white-space: normal;
    }
    .pair {
      display: grid;
      grid-template-columns: minmax(0, 1fr);
      gap: 12px;
    }
    .line-hours {
      display: flex;
      gap: 8px;
      align-items: flex-start;
      margin-bottom: 12px;
      font-size: var(--_small);
    }
    .line-hours svg {
      width: 20px;
      height: 20px;
      margin-top: 2px;
    }
    .line-name + .call {
      margin-top: 12px;
    }
    .care-places {
      display: grid;
      gap: 20px;
      padding: 0;
      list-style: none;
    }
    .care-places .small {
      display: flex;
      gap: 8px;
    }
    .care-places .small svg {
      flex: none;
      width: 20px;
      height: 20px;
    }
    .care-places .call {
      margin-top: 8px;
    }
    .on-card {
      display: flex;
      gap: 12px;
      align-items: center;
      padding: 12px 16px;
      font-weight: 600;
      border: 2px solid currentColor;
      border-radius: var(--_radius);
    }
    .body {
      display: grid;
      grid-template-columns: minmax(0, 1fr);
      padding: 0 20px;
    }
    .body > * {
      padding-block: 20px;
    }
    .body > * + * {
      border-top: 1px solid var(--_line);
    }
    .body section {
      display: grid;
      grid-template-columns: minmax(0, 1fr);
      gap: 8px;
      align-content: start;
    }
    .more {
      display: block;
    }
    .first-aid {
      display: flex;
      gap: 12px;
      margin-top: 20px;
      padding: 14px 16px;
      border-radius: var(--_radius);
      background: var(--_accent-tint);
    }
    .first-aid svg {
      margin-top: 2px;
    }
    .bullets {
      display: grid;
      gap: 8px;
    }
    .bullets li {
      position: relative;
      padding-inline-start: 24px;
    }
    .bullets li::before {
      content: '';
      position: absolute;
      top: 0.55em;
      inset-inline-start: 2px;
      border: 4px solid var(--_self-strong);
      border-radius: 50%;
    }
    .bullets.watch li::before {
      border-color: var(--_emergency-strong);
    }
    .nurse-quiet .call.quiet {
      color: var(--_nurse-strong);
      border-color: var(--_nurse-strong);
    }
    .emergency-way .call.quiet {
      color: var(--_emergency-strong);
      border-color: var(--_emergency-strong);
    }
    .sources > * {
      display: block;
      width: fit-content;
      color: inherit;
      font-weight: 400;
      text-decoration-thickness: 1px;
    }
    .actions {
      display: grid;
      gap: 16px;
    }
    .buttons {
      display: flex;
      flex-wrap: wrap;
      gap: 8px;
      align-items: center;
    }
    .buttons .button {
      flex: 1 0 auto;
      gap: 6px;
      padding-inline: 8px;
    }
    .buttons .link {
      flex: 1 0 100%;
    }
    @container (min-width: 600px) {
      .buttons {
        gap: 16px;
      }
      .buttons > * {
        flex: none !important;
      }
      .buttons .button {
        gap: 12px;
        padding-inline: 16px;
      }
    }
    .answers:not(.shown) {
      display: none;
    }
    .answers dt {
      color: var(--_muted);
      font-size: var(--_small);
    }
    .answers dd + dt {
      margin-top: 8px;
    }
    @container (min-width: 600px) {
      .head {
        padding: 24px;
      }
      .body {
        padding-inline: 24px;
      }
      .pair {
        grid-template-columns: 1fr 1fr;
      }
    }
    :host([kiosk]) .head-words > svg {
      width: 64px;
      height: 64px;
    }
    :host([kiosk]) .head .call-number {
      font-size: 48px;
      line-height: 1.2;
    }
    :host([kiosk]) .stops .mark {
      font-size: var(--_fine);
      line-height: 1;
    }
    @media (forced-colors: active) {
      .first-aid {
        border: 1px solid CanvasText;
      }
    }
    @media print {
      .result,
      .result.emergency {
        --_head: none;
        --_head-ink: var(--_ink);
        break-inside: auto;
      }
      .emergency > .head,
      .head .call {
        color: var(--_ink);
        background: none;
        border-color: var(--_ink);
      }
      .stops .done > .mark {
        color: var(--_ink);
        background: var(--_paper);
        border-color: var(--_ink);
      }
      .body > section {
        break-inside: avoid;
      }
      .answers,
      .answers:not(.shown) {
        display: block;
      }
      .answers dl {
        display: grid;
        grid-template-columns: minmax(0, 3fr) minmax(0, 1fr);
        gap: 4px 16px;
      }
      .answers dd {
        font-size: var(--_small);
      }
      .answers dd + dt {
        margin: 0;
      }
    }
  `,
];
