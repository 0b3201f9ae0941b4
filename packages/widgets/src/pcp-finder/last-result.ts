import type { SearchResult, SortOrder } from '@careway/directory';
import type { Doctors } from './doctors.js';
import { toQuery, type Asked, type Filters } from './query.js';

/** Searches once for the same question: an element is drawn more often than it is asked. */
export class LastResult {
  #last: { to: readonly unknown[]; result: SearchResult } | undefined;

  find(
    doctors: Doctors,
    asked: Asked,
    filters: Filters,
    sort: SortOrder | undefined,
    limit: number,
  ): SearchResult {
    const to = [doctors, asked, filters, sort, limit];
    if (this.#last?.to.every((part, index) => part === to[index])) return this.#last.result;
    const result = doctors.search.find(toQuery(asked, filters, sort, limit));
    this.#last = { to, result };
    return result;
  }
}
