import type { Accepting, AcceptingStatement, FactSource } from './model.js';

const sources: readonly FactSource[] = ['role', 'service', 'location'];

/**
 * Decides what to say about new patients from everything that is stated. The most specific source
 * wins: role, then service, then location. Where one source contradicts itself the answer is
 * `unknown`; any contradiction sets `conflict`.
 * @param networkIds The member's networks: statements for other networks then do not count, and
 * one for these networks wins over one for all.
 */
export function resolveAccepting(
  statements: readonly AcceptingStatement[],
  networkIds?: readonly string[],
): Accepting {
  const applies = statements.filter(
    ({ networkId }) =>
      networkId === undefined || networkIds === undefined || networkIds.includes(networkId),
  );
  for (const source of sources) {
    let own = applies.filter((statement) => statement.source === source);
    if (networkIds !== undefined && own.some(({ networkId }) => networkId !== undefined)) {
      own = own.filter(({ networkId }) => networkId !== undefined);
    }
    const [first, ...others] = own;
    if (!first) continue;
    const agreed = others.every(({ state }) => state === first.state);
    return {
      state: agreed ? first.state : 'unknown',
      source,
      conflict: !agreed || applies.some(({ state }) => state !== first.state),
      statements: [...statements],
    };
  }
  return { state: 'unknown', conflict: false, statements: [...statements] };
}

export function withoutDoubles(statements: readonly AcceptingStatement[]): AcceptingStatement[] {
  const seen = new Map<string, AcceptingStatement>();
  for (const statement of statements) {
    const key = `${statement.source} ${statement.state} ${statement.networkId ?? ''}`;
    if (!seen.has(key)) seen.set(key, statement);
  }
  return [...seen.values()];
}
