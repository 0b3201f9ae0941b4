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
  /** Whether the answers stand open on the screen. */
  open: boolean;
  onToggle: () => void;
  onCopy: () => void;
  onStartOver: () => void;
  /** Gets the screen of the trail whose answer is to be changed. */
  onChange: (screen: number) => void;
}

/**
 * What to do with a result. The answers stand on paper, and on the screen where they can't be
 * copied. A kiosk neither prints nor copies: the next visitor would find what is left behind.
 */
export function actions(spec: Actions): TemplateResult {
  const { interview, kiosk, copied, open, heading, onToggle, onCopy, onStartOver, onChange } = spec;
  const shown = open || copied === 'no';
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
      <button
        type="button"
        class=${kiosk ? 'button' : 'link'}
        aria-expanded=${shown ? 'true' : 'false'}
        aria-controls="answers"
        @click=${onToggle}
      >
        ${msg('See or change answers')}
      </button>
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
    <section id="answers" class=${shown ? 'answers shown' : 'answers'}>
      ${heading(triageWords.get('triage.result.answers.heading'))}
      <dl>
        ${answerLines(interview).map(
          ({ question, answer, screen }) =>
            html`<dt>${question}</dt>
              <dd>
                ${answer}
                <button
                  type="button"
                  class="link no-print"
                  @click=${() => {
                    onChange(screen);
                  }}
                >
                  ${msg('Change')}<span class="visually-hidden">: ${question}</span>
                </button>
              </dd>`,
        )}
      </dl>
    </section>
  </div>`;
}
