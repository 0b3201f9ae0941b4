import { msg } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import { icon } from '../base/icons.js';
import { answerLines } from './answers-text.js';
import type { Interview } from './interview.js';
import { triageWords } from './triage-words.js';

export interface Actions {
  interview: Interview;
  kiosk: boolean;
  /** Whether the answers reached the clipboard; undefined before anyone asked. */
  copied: 'yes' | 'no' | undefined;
  heading: (content: unknown) => TemplateResult;
  onCopy: () => void;
  onStartOver: () => void;
}

/**
 * What to do with a result. The answers stand on paper, and on the screen where they can't be
 * copied. A kiosk neither prints nor copies: the next visitor would find what is left behind.
 */
export function actions(spec: Actions): TemplateResult {
  const { interview, kiosk, copied, heading, onCopy, onStartOver } = spec;
  return html`<div class="actions">
    <div class="buttons no-print">
      ${
        kiosk
          ? nothing
          : html`<button
                type="button"
                class="button compact"
                @click=${() => {
                  window.print();
                }}
              >
                ${icon('print')} ${msg('Print')}
              </button>
              <button type="button" class="button compact" @click=${onCopy}>
                ${icon('copy')} ${msg('Copy answers')}
              </button>`
      }
      <button type="button" class=${kiosk ? 'button' : 'link'} @click=${onStartOver}>
        ${msg('Start over')}
      </button>
    </div>
    <p role="status" class="no-print">
      ${
        copied === 'yes'
          ? msg('Copied. Paste it where you need it.')
          : copied === 'no'
            ? msg('This browser can’t copy. Your answers are below.')
            : nothing
      }
    </p>
    <section class=${copied === 'no' ? 'answers shown' : 'answers'}>
      ${heading(triageWords.get('triage.result.answers.heading'))}
      <dl>
        ${answerLines(interview).map(
          ({ question, answer }) =>
            html`<dt>${question}</dt>
              <dd>${answer}</dd>`,
        )}
      </dl>
    </section>
  </div>`;
}
