/** The first place at which an answer is not what a case expects. */
export interface Difference {
  /** A JSON pointer into the answer. */
  path: string;
  /** Undefined where nothing may stand. */
  expected: unknown;
  /** Undefined where nothing stands. */
  answered: unknown;
}

/**
 * Compares what a case expects with the same part of the answer: `null` expects that a member is
 * not there, and a list is compared whole, item by item.
 */
export function difference(
  answered: unknown,
  expected: unknown,
  path = '',
): Difference | undefined {
  if (Array.isArray(expected)) {
    if (!Array.isArray(answered)) return { path, expected, answered };
    if (answered.length !== expected.length) {
      return { path: `${path}/length`, expected: expected.length, answered: answered.length };
    }
  } else if (typeof expected !== 'object' || expected === null) {
    const wanted = expected ?? undefined;
    return answered === wanted ? undefined : { path, expected: wanted, answered };
  } else if (typeof answered !== 'object' || answered === null || Array.isArray(answered)) {
    return { path, expected, answered };
  }
  for (const [name, value] of Object.entries(expected) as [string, unknown][]) {
    // An own member alone: what every object has from birth was not answered.
    const member = Object.hasOwn(answered, name) ? (answered as Members)[name] : undefined;
    const found = difference(member, value, `${path}/${escaped(name)}`);
    if (found) return found;
  }
  return undefined;
}

type Members = Readonly<Record<string, unknown>>;

/** The first id that an answer must rest on and does not. */
export function missingCite(answered: unknown, ids: readonly string[]): Difference | undefined {
  const { cites } = (answered ?? {}) as { cites?: unknown };
  const cited = (Array.isArray(cites) ? cites : []).map(
    (cite) => (cite as { id?: unknown } | null)?.id,
  );
  const missing = ids.find((id) => !cited.includes(id));
  return missing === undefined ? undefined : { path: '/cites', expected: missing, answered: cited };
}

function escaped(name: string): string {
  return name.replaceAll('~', '~0').replaceAll('/', '~1');
}
