import { msg, str } from '@lit/localize';
import { html, type TemplateResult } from 'lit';
import { icon } from '../base/icons.js';
import { progressLine } from '../base/way-line.js';
import { progressOf, stopsOf, type Interview } from './interview.js';

/** How far a member has come, as a line and in words; the number of questions is a promise. */
export function progress(interview: Interview): TemplateResult {
  const { question, atMost } = progressOf(interview);
  return html`<div>
    <div class="way" aria-hidden="true">
      ${progressLine(stopsOf({ question, atMost }))}<i class="to-flag"></i>${icon('flag')}
    </div>
    <p class="row spread way-words">
      <b>${question === 0 ? msg('Safety check') : msg(str`Question ${question}`)}</b>
      <span class="muted"
        >${
          question === 0
            ? msg(str`then at most ${atMost} questions`)
            : atMost === 0
              ? msg('the last one')
              : msg(str`at most ${atMost} more`)
        }</span
      >
    </p>
  </div>`;
}
