import { DirectoryError } from '../errors.js';
import { isWeekTime } from '../facilities/open-hours.js';
import { get, isObject } from '../reading/json.js';
import { listFilters, type Query, type SortOrder } from './search-types.js';

const orders: readonly SortOrder[] = ['match', 'distance', 'name', 'open'];

function fail(value: unknown, rule: string, remedy: string): never {
  throw new DirectoryError('bad-query', value, rule, remedy);
}

/**
 * Checks what a program passes; what a member types is never at fault here.
 * @throws DirectoryError `bad-query`
 */
export function checkQuery(query: Query): void {
  const given: unknown = query;
  if (!isObject(given)) fail(given, 'a query must be an object', 'Pass {} to list everyone');
  for (const name of ['text', 'zip', 'city']) {
    const value = get(given, name);
    if (value !== undefined && typeof value !== 'string') {
      fail(value, `"${name}" must be text`, `Leave "${name}" out where there is none`);
    }
  }
  for (const name of listFilters) {
    const value = get(given, name);
    const isList =
      Array.isArray(value) && (value as unknown[]).every((item) => typeof item === 'string');
    if (value !== undefined && !isList) {
      fail(value, `"${name}" must be a list of text`, `Write one value as ["value"]`);
    }
  }
  const { miles, limit, offset, sort, at } = query;
  const spokenBy = get(given, 'spokenBy');
  if (miles !== undefined && !(Number.isFinite(miles) && miles > 0)) {
    fail(miles, '"miles" must be a number above 0', 'Leave "miles" out to search everywhere');
  }
  for (const [name, value] of Object.entries({ limit, offset })) {
    if (value !== undefined && !(Number.isInteger(value) && value >= 0)) {
      fail(
        value,
        `"${name}" must be a whole number, 0 or more`,
        `Leave "${name}" out for the default`,
      );
    }
  }
  if (spokenBy !== undefined && spokenBy !== 'provider') {
    fail(spokenBy, '"spokenBy" can be "provider"', 'Leave "spokenBy" out for the staff too');
  }
  if (sort !== undefined && !orders.includes(sort)) {
    fail(sort, `"sort" must be one of ${orders.join(', ')}`, 'Leave "sort" out for the default');
  }
  if (at !== undefined && !isWeekTime(at)) {
    const rule = '"at" is a weekday and a time, {"day": "sat", "time": "18:30"}';
    fail(at, rule, 'Give the local time of the offices');
  }
  if (sort === 'open' && !at) fail(sort, '"open" sorts by who is there at "at"', 'Give "at" too');
}
