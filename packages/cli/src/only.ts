import { UsageError } from './command.js';

/** The members of an answer that a job wants: by name, and within each the same. Empty: all of it. */
export type Only = ReadonlyMap<string, Only>;

/**
 * Reads what `--only` names: members with commas between them, and points for what is within.
 * @example
 * onlyOf('outcome,limits.by') // outcome whole, and of each limit the moment
 * @throws UsageError where a name is missing.
 */
export function onlyOf(list: string): Only {
  const root = new Map<string, Only>();
  for (const path of list.split(',')) {
    let members = root;
    for (const name of path.trim().split('.')) {
      if (name === '')
        throw new UsageError(`--only "${list}" lacks a name: write it like outcome,limits.by`);
      const within =
        (members.get(name) as Map<string, Only> | undefined) ?? new Map<string, Only>();
      members.set(name, within);
      members = within;
    }
  }
  return root;
}

/** The part of a value that is named; a list is gone through item by item. */
export function pick(value: unknown, only: Only): unknown {
  if (only.size === 0 || typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map((item) => pick(item, only));
  const picked: Record<string, unknown> = {};
  for (const [name, within] of only) {
    const member = (value as Record<string, unknown>)[name];
    if (member !== undefined) picked[name] = pick(member, within);
  }
  return picked;
}
