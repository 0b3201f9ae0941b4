import type { Locale } from '@careway/rules/core';
import { currentLocale, Translated, type Others } from './translated.js';

type Text<Id extends string> = Readonly<Record<Id, string>>;

/** The prose of one part of rules/text. */
export class Words<Id extends string> extends Translated<{ text: Text<Id> }> {
  readonly #texts = new Map<Locale, Text<Id>>();
  readonly #source: Text<Id>;

  constructor(source: Text<Id>, others: Others<{ text: Text<Id> }>) {
    super(others);
    this.#source = source;
  }

  has(id: string): id is Id {
    return Object.hasOwn(this.#source, id);
  }

  /** The words of an id, {names} filled in. */
  get(id: Id, values: Readonly<Record<string, string | number>> = {}): string {
    const words = (this.#texts.get(currentLocale()) ?? this.#source)[id];
    return words.replace(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole));
  }

  protected override keep(locale: Locale, { text }: { text: Text<Id> }): void {
    this.#texts.set(locale, text);
  }
}
