import type { Locale } from '@careway/rules/core';
import { pinLocale } from '../base/locale.js';

/** The language of the kiosk's page: that of the visitor, and its own again between two of them. */
export class PageLanguage {
  #own = '';
  /** Which choice counts: not one before the last, nor of a visit that is over. */
  #choice = 0;

  /** The kiosk comes onto the page. */
  begin(): void {
    this.#own = document.documentElement.lang;
  }

  /** @param tapped when the tap that chose it has its frame. @returns whether the choice still counts. */
  async choose(language: Locale, tapped: Promise<void>): Promise<boolean> {
    const choice = ++this.#choice;
    await tapped;
    if (choice !== this.#choice) return false;
    document.documentElement.lang = language;
    await pinLocale(language);
    return choice === this.#choice;
  }

  /** The visit is over. */
  restore(): void {
    this.#choice += 1;
    document.documentElement.lang = this.#own;
    void pinLocale(undefined);
  }

  /** The kiosk goes off the page. */
  leave(): void {
    document.documentElement.lang = this.#own;
  }
}
