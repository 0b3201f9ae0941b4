import { msg } from '@lit/localize';
import { atHandFor, type Topic } from '@careway/rules/contact';
import { text } from '@careway/rules/text/en/at-hand';
import { html, type TemplateResult } from 'lit';
import { Words } from '../base/words.js';

/** The things to have at hand, `at-hand.<id>`. */
export const atHandWords = new Words(text, {
  es: () => import('@careway/rules/text/es/at-hand'),
});

/** What to have at hand for a call, so that one call is enough. */
export function atHand(topic: Topic): TemplateResult {
  return html`<div class="at-hand">
    <p><b>${msg('Have this ready when you call')}</b></p>
    <ul class="bullets">
      ${atHandFor(topic).map((id) => html`<li>${atHandWords.get(`at-hand.${id}`)}</li>`)}
    </ul>
  </div>`;
}
