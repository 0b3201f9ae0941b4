import type { Row } from '@careway/directory';
import type { ReactiveElement, TemplateResult } from 'lit';
import { RequestForm } from '../base/intake/request-form.js';
import { CopyNumber } from '../base/copy-number.js';
import type { Detail } from './detail.js';
import { found } from './found.js';
import { ChooseEvent } from './pcp-finder.events.js';

type Shown = Pick<Detail, 'back' | 'origin' | 'call' | 'dataAsOf' | 'heading' | 'onBack'> & {
  /** The doctor is the member's choice: what to do now is on the screen. */
  onChosen: () => void;
};

/** The one doctor on the screen, with all that was begun for them. */
export class OpenDoctor {
  readonly #host: ReactiveElement;
  readonly #copy: CopyNumber;
  readonly #choosing: RequestForm;
  readonly #reporting: RequestForm;
  #row: Row | undefined;
  #isChosen = false;

  constructor(host: ReactiveElement) {
    this.#host = host;
    this.#copy = new CopyNumber(host);
    this.#choosing = new RequestForm(host);
    this.#reporting = new RequestForm(host);
  }

  get isOpen(): boolean {
    return this.#row !== undefined;
  }

  get isChosen(): boolean {
    return this.#isChosen;
  }

  open(row: Row): void {
    this.close();
    this.#row = row;
  }

  /** Forgets what was typed: it was for this doctor and is not sent for another. */
  close(): void {
    this.#row = undefined;
    this.#isChosen = false;
    this.#copy.forget();
    this.#choosing.reset();
    this.#reporting.reset();
    this.#host.requestUpdate();
  }

  screen({ onChosen, ...shown }: Shown): TemplateResult | undefined {
    const row = this.#row;
    return (
      row &&
      found().detail({
        ...shown,
        row,
        isChosen: this.#isChosen,
        choosing: this.#choosing,
        reporting: this.#reporting,
        copy: this.#copy,
        onChoose: () => {
          const choose = new ChooseEvent(row.provider.npi);
          this.#host.dispatchEvent(choose);
          if (choose.defaultPrevented) return;
          this.#isChosen = true;
          this.#host.requestUpdate();
          onChosen();
        },
      })
    );
  }
}
