import { msg, str } from '@lit/localize';
import type { Locale } from '@careway/rules/core';
import type { HelpAnswer, HelpParagraph, HelpValue } from '@careway/rules/help';
import { spanInWords } from '../base/deadline.js';
import { inLocale, phoneInWords } from '../base/format.js';
import { helpWords } from './help-words.js';

export const questionInWords = ({ id }: HelpAnswer): string => helpWords.get(`help.${id}.question`);

/** A paragraph in words: a sentence or more, or the items of a list. */
export function paragraphInWords(paragraph: HelpParagraph, locale: Locale): string | string[] {
  if ('plan' in paragraph) {
    const { plan } = paragraph;
    return 'en' in plan ? inLocale(plan, locale) : plan.map((each) => inLocale(each, locale));
  }
  const values = Object.entries(paragraph.values).map(
    ([name, value]) => [name, valueInWords(value, locale)] as const,
  );
  return helpWords.get(paragraph.text, Object.fromEntries(values));
}

function valueInWords(value: HelpValue, locale: Locale): string | number {
  if (typeof value !== 'object') return value;
  return 'unit' in value ? spanInWords(value) : inLocale(value, locale);
}

/** The act as a sentence, for where it can be no button. */
export function actInWords({ act, call }: HelpAnswer, locale: Locale): string {
  if ('call' in act) return msg(str`Call ${act.call}.`);
  if (call?.contact) {
    const { name, phone } = call.contact;
    return msg(str`Call ${inLocale(name, locale)}: ${phoneInWords(phone)}.`);
  }
  return msg('Call the number on the back of your member card.');
}
