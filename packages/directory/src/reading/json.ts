/**
 * Reading untrusted JSON: every accessor takes anything and gives a value of the asked kind or
 * nothing. Only own properties are read, so a key such as `__proto__` in the data has no effect.
 */

export type JsonObject = Readonly<Record<string, unknown>>;

/** Longer text is no name, address or phone; cutting it bounds the work that one record can cause. */
export const longestText = 300;

export function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

export function get(value: unknown, key: string): unknown {
  return isObject(value) && Object.hasOwn(value, key) ? value[key] : undefined;
}

/** The list under `key`; a lone value counts as a list of one, as some servers send it. */
export function list(value: unknown, key: string): readonly unknown[] {
  const found = get(value, key);
  if (Array.isArray(found)) return found as unknown[];
  return found === undefined || found === null ? [] : [found];
}

/** Trimmed text with runs of white space closed up and control characters removed, or nothing. */
export function text(value: unknown, key: string): string | undefined {
  return asText(get(value, key));
}

export function asText(value: unknown): string | undefined {
  if (typeof value !== 'string') return undefined;
  // Nearly all values are plain: they need no cleaning.
  if (value.length <= longestText && /^[!-~]+(?: [!-~]+)*$/.test(value)) return value;
  const clean = value
    .slice(0, longestText)
    // A cut through a surrogate pair would leave half a character.
    .replace(/[\uD800-\uDBFF]$/, '')
    // Invisible marks can make two names look alike or turn a line around.
    .replace(/\p{Cf}+/gu, '')
    .replace(/[\p{Cc}\s]+/gu, ' ')
    .trim();
  return clean === '' ? undefined : clean;
}

export function texts(value: unknown, key: string): string[] {
  return list(value, key).flatMap((item) => asText(item) ?? []);
}

export function number(value: unknown, key: string): number | undefined {
  const found = get(value, key);
  return typeof found === 'number' && Number.isFinite(found) ? found : undefined;
}

/** The first coding's code under `key`, for a CodeableConcept or a list of them. */
export function codes(value: unknown, key: string): string[] {
  return list(value, key).flatMap((concept) =>
    list(concept, 'coding').flatMap((coding) => text(coding, 'code') ?? []),
  );
}
