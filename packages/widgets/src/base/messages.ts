import type { LocaleModule } from '@lit/localize';
import type { Locale } from '@careway/rules/core';
import { Translated } from './translated.js';

type Templates = LocaleModule['templates'];

const templates: Partial<Record<Locale, Templates>> = {};

/** The translations of what one folder of the source says with `msg()`. */
export class Messages extends Translated<LocaleModule> {
  protected override keep(locale: Locale, loaded: LocaleModule): void {
    templates[locale] = Object.assign(templates[locale] ?? {}, loaded.templates);
  }
}

/** All translations that are there now. It grows while a page takes in elements. */
export function loadedMessages(locale: Locale): LocaleModule {
  return { templates: (templates[locale] ??= {}) };
}
