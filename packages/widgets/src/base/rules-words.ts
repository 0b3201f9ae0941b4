import { text as holidays } from '@careway/rules/text/en/holidays';
import { text as topics } from '@careway/rules/text/en/topics';
import { Words } from './words.js';

/** Names of holidays, `holiday.<id>`. */
export const holidayWords = new Words(holidays, {
  es: () => import('@careway/rules/text/es/holidays'),
});

/** Names of the things a member calls about, `topic.<id>`. */
export const topicWords = new Words(topics, {
  es: () => import('@careway/rules/text/es/topics'),
});
