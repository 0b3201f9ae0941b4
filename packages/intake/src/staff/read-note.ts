import { ProblemError } from '../http/problem.js';
import { checkerOf } from '../http/schema-faults.js';

/** The body that adds a note. */
export const noteSchema = {
  type: 'object',
  additionalProperties: false,
  required: ['text'],
  properties: {
    text: {
      ...{ type: 'string', minLength: 1, maxLength: 4_000, pattern: '\\S' },
      remedy: 'Write 1 to 4,000 characters, not only spaces.',
    },
  },
} as const;

const check = checkerOf<{ text: string }>(noteSchema);

/**
 * The text in a body like `{"text":"Called the member, left a message."}`.
 * @throws ProblemError `wrong-note`, with the place, the rule and the remedy. No value is told back.
 */
export function readNote(value: unknown): string {
  const checked = check(value);
  if ('value' in checked) return checked.value.text;
  const [first] = checked.faults;
  const isUnknown = checked.faults.some(({ code }) => code === 'unknown-field');
  throw new ProblemError('wrong-note', 'Nothing was recorded.', [
    isUnknown
      ? {
          ...{ code: 'wrong-note', path: '' },
          ...{ rule: 'Only "text" is known here.', remedy: 'Leave the rest out.' },
        }
      : {
          ...{ code: 'wrong-note', path: first?.path ?? '' },
          ...{ rule: first?.rule ?? '', remedy: first?.remedy ?? '' },
        },
  ]);
}
