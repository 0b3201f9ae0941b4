import { msg } from '@lit/localize';
import type { Locale } from '@careway/rules/core';
import { languageInWords } from './format.js';

/** The name of a language that is spoken, as those who speak it ask for it. */
export function languageName(tag: string, locale: Locale): string {
  if (tag === 'ase') return msg('American Sign Language');
  // Intl calls it Filipino; those who speak it here ask for Tagalog.
  return tag === 'tl' ? msg('Tagalog') : languageInWords(tag, locale);
}
