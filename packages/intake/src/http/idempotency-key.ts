import { ProblemError } from './problem.js';

const keyLength = { min: 16, max: 255 } as const;

const UUID = /^[0-9a-fA-F]{8}(?:-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}$/;
// RFC 8941 sf-string: printable ASCII in quotes, where only a quote or a backslash is escaped.
const CHARACTER = String.raw`(?:[\x20\x21\x23-\x5b\x5d-\x7e]|\\["\\])`;
const QUOTED = new RegExp(`^"(${CHARACTER}*)"$`);

/** The header in the form that it must have. */
export const idempotencyKeySchema = {
  type: 'string',
  anyOf: [
    { pattern: `^"${CHARACTER}{${keyLength.min},${keyLength.max}}"$` },
    { pattern: UUID.source },
  ],
} as const;

/**
 * The key of an `Idempotency-Key` header: a structured-field string in quotes, or a bare UUID.
 * A UUID is the same key in capitals, in quotes or without. A key needs 16 characters at least,
 * so that two members' keys do not meet by chance.
 * @throws ProblemError `key-missing` (400) for an absent or malformed header.
 */
export function readIdempotencyKey(header: string | null): string {
  if (header === null) throw malformed('required', 'The header is needed.');
  const text = header.trim();
  const key = UUID.test(text) ? text : QUOTED.exec(text)?.[1]?.replaceAll(/\\(["\\])/g, '$1');
  if (key === undefined) {
    throw malformed('wrong-form', 'The header must be one quoted string or a bare UUID.');
  }
  if (key.length < keyLength.min || key.length > keyLength.max) {
    const rule = `The key must have ${keyLength.min} to ${keyLength.max} characters; it has ${key.length}.`;
    throw malformed('wrong-length', rule);
  }
  return UUID.test(key) ? key.toLowerCase() : key;
}

function malformed(code: string, rule: string): ProblemError {
  return new ProblemError('key-missing', 'Nothing was stored. Send it again with a key.', [
    {
      code,
      path: 'Idempotency-Key',
      rule,
      remedy:
        'Make a random UUID for each submission, send it in quotes, and send the same one again on a retry.',
    },
  ]);
}
