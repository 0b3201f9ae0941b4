import type { Explained, Locale, Plan } from '@careway/rules';
import { explain, type Explanation, type Words } from '@careway/rules/explain';
import type { Verb } from './verbs/index.js';

/** The words of each language, of which only the one that is asked for is loaded. */
const languages: Record<Locale, () => Promise<{ text: Words }>> = {
  en: () => import('@careway/rules/text/en'),
  es: () => import('@careway/rules/text/es'),
};

export const isLanguage = (name: string): name is Locale => Object.hasOwn(languages, name);

/** A verb whose answers say in words what they are, as their last member. */
export async function explainedIn(language: Locale, verb: Verb, plan: Plan): Promise<Verb> {
  const { text } = await languages[language]();
  const withWords = (answer: object) => ({
    ...answer,
    explanation: explain(answer as Explained, text, plan),
  });
  return {
    ...verb,
    answer: (request, context) => {
      const answer = verb.answer(request, context);
      return answer instanceof Promise ? answer.then(withWords) : withWords(answer);
    },
  };
}

/** What an answer says in words: a paragraph, then its steps. */
export function wordsOf(answer: { explanation?: Explanation }): string {
  if (!answer.explanation) return '';
  const { paragraph, steps } = answer.explanation;
  return `\n${paragraph}\n${steps.map((step) => `- ${step}\n`).join('')}`;
}
