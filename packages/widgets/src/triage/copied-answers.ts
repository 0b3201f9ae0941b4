import type { ReactiveElement } from 'lit';
import { copyText } from '../base/copy-text.js';
import { dateInWords, dayOf, timeInWords, type Place } from '../base/format.js';
import { answersText, decisionWords } from './answers-text.js';
import type { Decision } from './decision.js';
import type { Interview } from './interview.js';
import { triageWords } from './triage-words.js';

/** Takes the answers of a member to the clipboard, and knows whether they got there. */
export class CopiedAnswers {
  readonly #host: ReactiveElement;
  #outcome: 'yes' | 'no' | undefined;

  constructor(host: ReactiveElement) {
    this.#host = host;
  }

  /** Undefined before anyone asked. */
  get outcome(): 'yes' | 'no' | undefined {
    return this.#outcome;
  }

  forget(): void {
    this.#outcome = undefined;
    this.#host.requestUpdate();
  }

  async copy(
    decision: Decision | 'call',
    interview: Interview,
    { now, place }: { now: number; place: Place },
  ): Promise<void> {
    const day = dateInWords(dayOf(now, place.timeZone), place.locale);
    const heading =
      decision === 'call'
        ? triageWords.get('triage.route.nurse-line')
        : decisionWords(decision, interview);
    const text = answersText(heading, `${day}, ${timeInWords(now, place)}`, interview);
    this.#outcome = (await copyText(text)) ? 'yes' : 'no';
    this.#host.requestUpdate();
  }
}
