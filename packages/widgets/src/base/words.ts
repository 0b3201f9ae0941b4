import type { Locale } from '@careway/rules/core';

type Text<Id extends string> = Readonly<Record<Id, string>>;

const all: Words<string>[] = [];
let current: Locale = 'en';

/**
 * The prose of one part of rules/text: English at hand, the other languages loaded when asked for.
 * An element shows nothing half translated: it waits for `ready`.
 */
export class Words<Id extends string> {
  readonly #source: Text<Id>;
  readonly #others: Readonly<Record<Exclude<Locale, 'en'>, () => Promise<{ text: Text<Id> }>>>;
  readonly #loaded = new Map<Locale, Text<Id>>();
  ready: Promise<void>;

  constructor(
    source: Text<Id>,
    others: Readonly<Record<Exclude<Locale, 'en'>, () => Promise<{ text: Text<Id> }>>>,
  ) {
    this.#source = source;
    this.#others = others;
    this.#loaded.set('en', source);
    all.push(this);
    this.ready = this.load(current);
  }

  async load(locale: Locale): Promise<void> {
    if (locale === 'en' || this.#loaded.has(locale)) return;
    this.#loaded.set(locale, (await this.#others[locale]()).text);
  }

  has(id: string): id is Id {
    return Object.hasOwn(this.#source, id);
  }

  /** The words of an id, {names} filled in. */
  get(id: Id, values: Readonly<Record<string, string | number>> = {}): string {
    const words = (this.#loaded.get(current) ?? this.#source)[id];
    return words.replace(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole));
  }
}

/** Loads a language for every part in use, then shows it, unless another was asked for since. */
export async function loadWords(locale: Locale, stillWanted: () => boolean): Promise<void> {
  await Promise.all(all.map((words) => words.load(locale)));
  if (!stillWanted()) return;
  current = locale;
  for (const words of all) words.ready = words.load(locale);
}
