import { configureLocalization } from '@lit/localize';
import { locales, type Locale } from '@careway/rules/core';
import { sourceLocale, targetLocales } from '../generated/locale-codes.js';
import { loadedMessages } from './messages.js';
import { loadTranslations } from './translated.js';

const localization = configureLocalization({
  sourceLocale,
  targetLocales,
  loadLocale: (locale) => Promise.resolve(loadedMessages(locale as Locale)),
});

/** The language that is shown now. One language a page: lit-localize holds one. */
export function pageLocale(): Locale {
  return localization.getLocale() as Locale;
}

let wanted: Locale = 'en';

/** The language that was asked for last: it may still be on its way. */
export function wantedLocale(): Locale {
  return wanted;
}

let shown: Promise<void> = Promise.resolve();

/** When the language that was asked for last is shown, or English in its place. */
export function localeShown(): Promise<void> {
  return shown;
}
let pinned = false;

/**
 * Shows another language. A tag such as es-MX means es; an unknown one means English. A language
 * that can't be loaded leaves the page in English: words in the wrong language beat none.
 */
async function showLocale(tag: string): Promise<void> {
  const language = tag.toLowerCase().split('-')[0];
  const locale = locales.find((known) => known === language) ?? 'en';
  wanted = locale;
  try {
    await loadTranslations(locale, () => wanted === locale);
    if (wanted === locale) await localization.setLocale(locale);
  } catch {
    await loadTranslations('en', () => wanted === locale);
    await localization.setLocale('en');
  }
}

/** Holds a language whatever the page says, or lets the page say again. */
export function pinLocale(tag: string | undefined): Promise<void> {
  pinned = tag !== undefined && tag !== '';
  shown = showLocale(pinned && tag ? tag : document.documentElement.lang);
  return shown;
}

let following = false;

/** Follows the language of the page, from the first element on. */
export function followPageLanguage(): void {
  if (following) return;
  following = true;
  const follow = () => {
    if (!pinned) shown = showLocale(document.documentElement.lang);
  };
  new MutationObserver(follow).observe(document.documentElement, {
    attributes: true,
    attributeFilter: ['lang'],
  });
  follow();
}
