import { RulesError } from '@careway/rules/core';

/** Why a store can't be used, with what to do about it. */
export function refused(
  code: string,
  path: string,
  value: unknown,
  { rule, remedy }: { rule: string; remedy: string },
): RulesError {
  return new RulesError([{ code, path, value, rule, remedy }]);
}
