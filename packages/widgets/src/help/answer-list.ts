import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { HelpAnswer, HelpParagraph } from '@careway/rules/help';
import { citeLine } from '../base/deadline.js';
import { icon } from '../base/icons.js';
import type { ActView } from '../base/topic-act.js';
import { stopList } from '../base/way-line.js';
import { actOf } from './act.js';
import { paragraphInWords, questionInWords } from './answer-words.js';

export interface AnswerList {
  answers: readonly HelpAnswer[];
  isOpen: (id: string) => boolean;
  /** A member opened or closed an answer. */
  onToggle: (id: string, open: boolean) => void;
  /** The answer whose act is the one filled button of the screen. */
  best?: string | undefined;
}

/** Questions, each with its answer folded below it. */
export function answerList(list: AnswerList, view: ActView): TemplateResult {
  const { answers, isOpen, onToggle, best } = list;
  return html`<div class="folds">
    ${repeat(
      answers,
      ({ id }) => id,
      (answer) =>
        html`<details
          class="fold"
          part="answer"
          ?open=${isOpen(answer.id)}
          @toggle=${({ target }: Event) => {
            const { open } = target as HTMLDetailsElement;
            // What the screen opened itself is told too, and is no choice of the member's.
            if (open !== isOpen(answer.id)) onToggle(answer.id, open);
          }}
        >
          <summary>${questionInWords(answer)} ${icon('down')}</summary>
          ${answerBody(answer, view, answer.id !== best)}
        </details>`,
    )}
  </div>`;
}

function answerBody(answer: HelpAnswer, view: ActView, quiet: boolean): TemplateResult {
  const { paragraphs, cites } = answer;
  const words = paragraphs.map((paragraph) => shown(paragraph, view));
  // 911 comes before anything to read.
  const act = actOf(answer, view, quiet);
  return html`<div class="answer">
    ${'call' in answer.act ? [act, words] : [words, act]}
    ${cites.length ? citeLine(cites, view.place, view.kiosk) : nothing}
  </div>`;
}

function shown(paragraph: HelpParagraph, { place }: ActView): TemplateResult {
  const words = paragraphInWords(paragraph, place.locale);
  if (typeof words === 'string') return html`<p>${words}</p>`;
  if ('steps' in paragraph && paragraph.steps) {
    const stops = words.map((content, index) => ({
      state: 'stop' as const,
      mark: index + 1,
      content,
    }));
    return stopList(stops, 'dotted');
  }
  return html`<ul class="items">
    ${words.map((each) => html`<li>${each}</li>`)}
  </ul>`;
}
