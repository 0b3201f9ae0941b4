import { createContext } from '@lit/context';
import type { LineOfBusiness } from '@careway/rules/core';

/** What a member said about themself that other elements on the page can use. */
export interface MemberAnswers {
  coverage?: LineOfBusiness | undefined;
  /** The member's own age in months, never that of a child or of someone else. */
  ageMonths?: number | undefined;
  /** Five digits. */
  zip?: string | undefined;
}

/** What <careway-plan share-answers> gives to the elements inside it. */
export interface Sharing {
  /** What the member lets the elements use; empty until they said so. */
  answers: MemberAnswers;
  /** Something was said that could be shared, and the member has not been asked yet. */
  isWaiting: boolean;
  /** Tells what a member answered. Nobody can read it before they allow it. */
  tell: (answers: MemberAnswers) => void;
  /** What the member said to the question. After a no nothing is kept, and nobody asks again. */
  allow: (yes: boolean) => void;
  /** Lets go of all that is shared. */
  forget: () => void;
}

/** Undefined where the page shares nothing. */
export const sharingContext = createContext<Sharing | undefined>('careway-answers');

/** Keeps what members said, in memory only, and gives out what they allow. */
export class SharingStore {
  #told: MemberAnswers = {};
  #allowed: boolean | undefined;
  readonly #onChange: (sharing: Sharing) => void;

  /** @param onChange gets a new value whenever what it says has changed. */
  constructor(onChange: (sharing: Sharing) => void) {
    this.#onChange = onChange;
  }

  get value(): Sharing {
    return {
      answers: this.#allowed ? this.#told : {},
      isWaiting: this.#allowed === undefined && Object.keys(this.#told).length > 0,
      tell: this.#tell,
      allow: this.#allow,
      forget: this.forget,
    };
  }

  readonly #tell = (answers: MemberAnswers): void => {
    if (this.#allowed === false) return;
    const told = Object.entries({ ...this.#told, ...answers });
    this.#told = Object.fromEntries(told.filter(([, value]) => value !== undefined));
    this.#onChange(this.value);
  };

  readonly #allow = (yes: boolean): void => {
    this.#allowed = yes;
    if (!yes) this.#told = {};
    this.#onChange(this.value);
  };

  readonly forget = (): void => {
    this.#told = {};
    this.#allowed = undefined;
    this.#onChange(this.value);
  };
}
