import { text as notices } from '@careway/rules/text/en/notices';
import { Words } from '../base/words.js';

/** Notices that law wants word for word, `notice.<regulator>`. */
export const noticeWords = new Words(notices, {
  es: () => import('@careway/rules/text/es/notices'),
});
