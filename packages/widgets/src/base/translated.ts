import type { Locale } from '@careway/rules/core';

/** How to get the languages that do not come with the page. */
export type Others<Loaded> = Readonly<Record<Exclude<Locale, 'en'>, () => Promise<Loaded>>>;

const parts: Translated<unknown>[] = [];
let current: Locale = 'en';

/** The language that all parts are loaded in. */
export function currentLocale(): Locale {
  return current;
}

/**
 * A part of what the page says: English at hand, the other languages loaded when asked for. An
 * element shows nothing half translated: it waits for `ready`.
 */
export abstract class Translated<Loaded> {
  readonly #others: Others<Loaded>;
  readonly #loaded = new Map<Locale, Promise<void>>([['en', Promise.resolve()]]);
  ready: Promise<void>;

  constructor(others: Others<Loaded>) {
    this.#others = others;
    parts.push(this);
    // Where the language of the page can't be had for a part that came late, English is said.
    this.ready = this.load(current).catch(() => undefined);
  }

  load(locale: Locale): Promise<void> {
    const known = this.#loaded.get(locale);
    if (known || locale === 'en') return known ?? Promise.resolve();
    const loading = this.#others[locale]().then((loaded) => {
      this.keep(locale, loaded);
    });
    this.#loaded.set(locale, loading);
    loading.catch(() => this.#loaded.delete(locale));
    return loading;
  }

  protected abstract keep(locale: Locale, loaded: Loaded): void;
}

/**
 * Loads a language for every part in use, then says it, unless another was asked for since. Parts
 * that come while it loads are waited for too.
 */
export async function loadTranslations(locale: Locale, stillWanted: () => boolean): Promise<void> {
  let known = 0;
  while (known < parts.length) {
    known = parts.length;
    await Promise.all(parts.map((part) => part.load(locale)));
  }
  if (!stillWanted()) return;
  current = locale;
  for (const part of parts) part.ready = part.load(locale);
}
