import { text as english } from '@careway/rules/text/en/help';
import { Words } from '../base/words.js';

/** Questions and answers, `help.<id>.question` and the like. */
export const helpWords = new Words<string>(english, {
  es: () => import('@careway/rules/text/es/help'),
});
