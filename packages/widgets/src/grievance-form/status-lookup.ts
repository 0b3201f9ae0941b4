import { msg } from '@lit/localize';
import type { ReactiveController, ReactiveElement } from 'lit';
import type { FormErrors } from '../base/form/error-summary.js';
import {
  askStatus,
  readCode,
  readNumber,
  type FiledStatus,
  type StatusFailure,
  type StatusKey,
} from './status-request.js';

/** The ids of the two fields. */
export const statusFields = { number: 'status-number', code: 'status-code' } as const;

const nothingTyped: StatusKey = { number: '', code: '' };

/**
 * A member's way to ask where something stands that was sent before. Number, code and answer live
 * in memory until it is closed.
 */
export class StatusLookup implements ReactiveController {
  readonly #host: ReactiveElement;
  readonly #errors: FormErrors;
  readonly #onScreen: () => void;
  #isOpen = false;
  #typed = nothingTyped;
  /** The answer that is waited for. */
  #asked: symbol | undefined;
  #failure: StatusFailure | undefined;
  #found: FiledStatus | undefined;

  /** @param onScreen Another screen is in front. */
  constructor(host: ReactiveElement, errors: FormErrors, onScreen: () => void) {
    this.#host = host;
    this.#errors = errors;
    this.#onScreen = onScreen;
    host.addController(this);
  }

  hostDisconnected(): void {
    this.reset();
  }

  get isOpen(): boolean {
    return this.#isOpen;
  }

  get typed(): StatusKey {
    return this.#typed;
  }

  get isAsking(): boolean {
    return this.#asked !== undefined;
  }

  /** Why there is no answer. A wrong number or code is told at the fields. */
  get failure(): StatusFailure | undefined {
    return this.#failure;
  }

  get found(): FiledStatus | undefined {
    return this.#found;
  }

  readonly open = (): void => {
    this.#isOpen = true;
    this.#show();
  };

  /** Forgets all of it. */
  readonly close = (): void => {
    this.reset();
    this.#show();
  };

  reset(): void {
    this.#isOpen = false;
    this.#typed = nothingTyped;
    this.#asked = undefined;
    this.#failure = undefined;
    this.#found = undefined;
    this.#host.requestUpdate();
  }

  type(change: Partial<StatusKey>): void {
    this.#typed = { ...this.#typed, ...change };
    this.#host.requestUpdate();
  }

  /** @param intake The address that submissions go to. */
  async ask(intake: string): Promise<void> {
    if (this.isAsking) return;
    this.#failure = undefined;
    const key = this.#read();
    if (!key) return;
    const asked = (this.#asked = Symbol());
    this.#host.requestUpdate();
    const answer = await askStatus(key, intake);
    // Another visitor may stand here by now.
    if (this.#asked !== asked) return;
    this.#asked = undefined;
    if (!('failure' in answer)) {
      this.#found = answer;
      this.#show();
    } else if (answer.failure === 'not-found') {
      this.#errors.show({
        [statusFields.number]: () =>
          msg('We found nothing under this number with this code. Check each letter and number.'),
      });
    } else this.#failure = answer.failure;
    this.#host.requestUpdate();
  }

  /** What was typed, or undefined where it can be no number and no code: then it is told. */
  #read(): StatusKey | undefined {
    const number = readNumber(this.#typed.number);
    const code = readCode(this.#typed.code);
    const isGood = this.#errors.show({
      [statusFields.number]:
        number === undefined
          ? () => msg('Write the confirmation number as it stands on the receipt')
          : undefined,
      [statusFields.code]:
        code === undefined ? () => msg('Write the code as it stands on the receipt') : undefined,
    });
    return isGood && number !== undefined && code !== undefined ? { number, code } : undefined;
  }

  #show(): void {
    this.#errors.clear();
    this.#host.requestUpdate();
    this.#onScreen();
  }
}
