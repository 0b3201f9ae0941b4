import { html, render } from 'lit';
import type { Locale } from '@careway/rules/core';
import type { HelpAnswer, HelpParagraph } from '@careway/rules/help';
import { actInWords, paragraphInWords, questionInWords } from './answer-words.js';

/** https://schema.org/FAQPage, for search engines and assistants. */
export interface FaqPage {
  '@context': 'https://schema.org';
  '@type': 'FAQPage';
  /** BCP 47. */
  inLanguage: string;
  mainEntity: readonly FaqQuestion[];
}

interface FaqQuestion {
  '@type': 'Question';
  name: string;
  acceptedAnswer: { '@type': 'Answer'; text: string };
}

/** The questions with their answers, in plain text: no mark-up is made of data. */
export function faqPageOf(answers: readonly HelpAnswer[], locale: Locale): FaqPage {
  return {
    '@context': 'https://schema.org',
    '@type': 'FAQPage',
    inLanguage: locale,
    mainEntity: answers.map((answer) => ({
      '@type': 'Question',
      name: questionInWords(answer),
      acceptedAnswer: {
        '@type': 'Answer',
        text: [
          ...answer.paragraphs.map((paragraph) => inOneLine(paragraph, locale)),
          actInWords(answer, locale),
        ].join('\n'),
      },
    })),
  };
}

function inOneLine(paragraph: HelpParagraph, locale: Locale): string {
  const words = paragraphInWords(paragraph, locale);
  if (typeof words === 'string') return words;
  const sentences = words.every((each) => each.endsWith('.'));
  return sentences ? words.join(' ') : `${words.join('; ')}.`;
}

/**
 * The data as an element of the page. script-src lets a data block be, for it runs nothing; Trusted
 * Types do not: they report the text of any script that comes into a page, whatever its type, and
 * the kit makes no policy for scripts. A script out of a template is one that the browser has done
 * with, so that what is put into it is never looked at. "<" is escaped, for a page that is saved.
 */
export function dataBlock(data: FaqPage): HTMLScriptElement | undefined {
  const holder = document.createDocumentFragment();
  render(html`<script type="application/ld+json"></script>`, holder);
  const script = holder.querySelector('script') ?? undefined;
  const json = JSON.stringify(data).replaceAll('<', '\\u003c');
  script?.append(document.createTextNode(json));
  return script;
}
