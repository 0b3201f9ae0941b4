import { DirectoryError } from '../errors.js';
import { countsOf } from './counts.js';
import { facetValues, type FacetValues } from './facets.js';
import { Filters } from './filters.js';
import { Named } from './costs.js';
import { NameOrder, NameSearch, type ByName, type Suggestion } from './by-name.js';
import { compareText } from '../fold.js';
import type { Provider } from '../model.js';
import { NameIndex, type NameResult } from './name-index.js';
import { Offices } from './offices.js';
import { knowsHours, Opening } from './opening.js';
import { findOrigin } from './origin.js';
import { reading as readingBytes } from '../packed/format.js';
import type { PackedDirectory } from '../packed/open.js';
import { People } from './people.js';
import { vocabularyPhrases } from '../words/phrases.js';
import { Cities, ZipCities } from './cities.js';
import { PracticeNames } from './practice-names.js';
import { findProblems, toUnderstood } from './problems.js';
import { checkQuery } from './query.js';
import { firstOf } from './first-of.js';
import { RowMaker } from './row-maker.js';
import { byMiles, Scanner, type Matched } from './scan.js';
import type { Counts, Found, Query, SearchResult, SortOrder } from './search-types.js';
import { otherCareGroups, primaryCareGroups, type SpecialtyGroup } from '../words/specialties.js';
import { textFilter } from './text-filter.js';
import { ended } from './steps.js';
import { understand, type Lexicon } from './understand.js';
import { countingLanguages, Occurring, Values } from './values.js';
import type { ZipTable } from '../zips.js';

export interface SearchOptions {
  /** ZIP centers; without them no ZIP code can be searched near. */
  zips?: ZipTable;
  /** Exact NUCC codes: only providers with one of them are listed. Default: everyone. */
  pcpSpecialties?: readonly string[];
  /** Groups of specialties to filter and count by. Default: primary care and the usual others. */
  groups?: readonly SpecialtyGroup[];
  /** Distances in miles to count for. Default: 5, 10, 25 and 50. */
  distances?: readonly number[];
}

export interface DirectorySearch {
  /** Providers that can be found. */
  readonly size: number;
  /** Whether it is told of the hours of a provider or a practice: `open` sorts by them. */
  readonly knowsHours: boolean;
  /** Whether it is told of languages that only the staff speaks: `spokenBy` leaves these out. */
  readonly hasStaffLanguages: boolean;
  /**
   * Finds providers, one row each, at their best site. The same query always gives the same rows
   * in the same order.
   * @throws DirectoryError `bad-query` for values of a wrong type; never for what a member types.
   */
  find(query: Query): SearchResult;
  /**
   * The same in two parts, for a page that shows whom it finds before it has counted everyone.
   * @throws DirectoryError as `find`.
   * @example
   * const { found, counting } = search.begin({ text: 'ana rivera' });
   * show(found);
   * for (let step = counting.next(); ; step = counting.next()) {
   *   if (step.done) return showCounts(step.value);
   *   await idle();
   * }
   */
  begin(query: Query): Begun;
  /**
   * Reads names and places ahead of the first word that is typed, in steps: take the next one while
   * there is nothing else to do.
   * @example for (const _ of search.prepare()) await idle();
   */
  prepare(): Iterable<undefined>;
  /**
   * Providers who have all words in their names, best spelled first and then by name: for a list
   * that follows the typing. Filters and counts are `find`'s.
   * @param limit at most so many; 10 by default.
   */
  suggest(text: string, limit?: number): Suggestion[];
  /**
   * Whom a name means, where every word is taken for a name: "French" is a doctor, and no language.
   * @param limit at most so many; 10 by default.
   */
  byName(text: string, limit?: number): ByName;
  /** A listed provider by id. */
  get(id: string): Provider | undefined;
}

/** A search whose counts are still to come. */
export interface Begun {
  found: Found;
  /** Steps of some milliseconds on a slow phone; the last one gives the counts. */
  counting: Iterator<undefined, Counts>;
}

/**
 * Makes an opened directory ready for searching.
 * @example
 * const search = createSearch(await openDirectory(file), { zips });
 * @throws DirectoryError `bad-option` for a distance that is not above 0; `damaged`.
 */
export function createSearch(
  { rows }: Pick<PackedDirectory, 'rows'>,
  options: SearchOptions = {},
): DirectorySearch {
  return readingBytes(() => {
    const only = options.pcpSpecialties && new Set(options.pcpSpecialties);
    return new ColumnSearch(new People(rows, only), options);
  });
}

const nobodyNamed: NameResult = { named: new Named(), words: [] };

class ColumnSearch implements DirectorySearch {
  private readonly offices: Offices;
  private readonly values: Values;
  private readonly occurring: Occurring;
  private readonly offered: FacetValues;
  private readonly lexicon: Lexicon;
  private readonly scanner: Scanner;
  private readonly rows: RowMaker;
  private readonly distances: readonly number[];
  private readonly zips: ZipTable | undefined;
  private readonly order: NameOrder;
  private nameSearch: NameSearch | undefined;
  private readonly reading: Generator<undefined, NameIndex>;
  private index: NameIndex | undefined;
  private cities: Cities | undefined;
  private placesById: Map<string, number> | undefined;

  constructor(
    private readonly people: People,
    {
      zips,
      groups = [...primaryCareGroups, ...otherCareGroups],
      distances = [5, 10, 25, 50],
    }: SearchOptions,
  ) {
    const bad = distances.find((miles) => !(Number.isFinite(miles) && miles > 0));
    if (bad !== undefined) {
      throw new DirectoryError(
        'bad-option',
        bad,
        'a distance must be a number of miles above 0',
        'Take it off "distances"',
      );
    }
    this.distances = distances;
    this.zips = zips;
    this.order = new NameOrder(people);
    this.reading = NameIndex.reading(people);
    this.offices = new Offices(people, zips);
    this.values = new Values(people, groups);
    this.occurring = new Occurring(people, this.offices);
    this.offered = facetValues(people, this.offices, this.values, this.occurring);
    this.scanner = new Scanner(people, this.offices, this.values);
    this.rows = new RowMaker(people, this.offices);
    // Whoever looks at everyone types no name and no place: they are read once somebody does.
    const names = (): NameIndex => this.allNames();
    const cities = (): Cities => this.allCities();
    this.lexicon = {
      get vocabulary() {
        return vocabularyPhrases();
      },
      zipCities: new ZipCities(people.sites, this.isAt),
      practices: new PracticeNames(people),
      get names() {
        return names();
      },
      get cities() {
        return cities();
      },
    };
  }

  get size(): number {
    return this.people.count;
  }

  get knowsHours(): boolean {
    return knowsHours(this.people, this.occurring);
  }

  get hasStaffLanguages(): boolean {
    return this.values.hasStaffLanguages;
  }

  get(id: string): Provider | undefined {
    this.placesById ??= new Map(
      Array.from({ length: this.size }, (_, place) => [this.people.idOf(place), place]),
    );
    const place = this.placesById.get(id);
    return place === undefined ? undefined : this.people.provider(place);
  }

  *prepare(): Generator<undefined> {
    // A search in between takes the steps that are left, and these end with it.
    while (!this.index) {
      const step = this.reading.next();
      if (step.done === true) this.index ??= step.value;
      else yield;
    }
    yield* this.index.prepare();
    yield;
    vocabularyPhrases();
    yield;
    this.allCities();
  }

  private allNames(): NameIndex {
    this.index ??= ended(this.reading);
    return this.index;
  }

  /** Whether somebody who can be found is at a site. */
  private readonly isAt = (site: number): boolean => this.occurring.sites[site] === 1;

  private allCities(): Cities {
    this.cities ??= new Cities(this.people.sites, this.isAt, this.zips);
    return this.cities;
  }

  suggest(text: string, limit = 10): Suggestion[] {
    checkQuery({ text, limit });
    return readingBytes(() => this.names().first(text, limit));
  }

  byName(text: string, limit = 10): ByName {
    checkQuery({ text, limit });
    return readingBytes(() => this.names().find(text, limit));
  }

  private names(): NameSearch {
    this.nameSearch ??= new NameSearch(this.people, this.lexicon.names, this.order);
    return this.nameSearch;
  }

  find(query: Query): SearchResult {
    const { found, counting } = this.begin(query);
    return { ...found, ...ended(counting) };
  }

  begin(query: Query): Begun {
    checkQuery(query);
    return readingBytes(() => {
      const { found, counting } = this.answer(query);
      return { found, counting: { next: () => readingBytes(() => counting.next()) } };
    });
  }

  private answer(query: Query): Begun {
    const reading = understand(query.text ?? '', this.lexicon);
    const names =
      reading.nameWords.length > 0 ? this.lexicon.names.match(reading.nameWords) : nobodyNamed;
    const { origin, problems } = findOrigin(query, reading, this.lexicon, this.zips);
    const miles = query.miles ?? reading.miles;
    const asked: Query = { ...query, ...(miles !== undefined && { miles }) };
    const distances = origin ? [...this.distances, ...(miles === undefined ? [] : [miles])] : [];
    const text = textFilter(
      reading,
      this.values,
      countingLanguages(this.values, query),
      this.occurring,
    );
    const filters = new Filters(this.people, this.offices, this.values, asked, text, origin);
    const matched = this.scanner.matching(filters, names);
    const opening = new Opening(this.people, query.at);
    const sort = query.sort ?? (names.words.length > 0 ? 'match' : 'distance');
    const { offset = 0, limit = 20 } = query;
    const { total, notPlaced } = matched;
    const first = firstOf(total, offset + limit, (a, b) =>
      this.compare(matched, a, b, sort, opening),
    );
    return {
      found: {
        rows: first
          .slice(offset)
          .map((number) => this.rows.of(matched.at(number), asked, filters, opening)),
        total,
        sort,
        understood: toUnderstood(reading, names, this.offered),
        ...(origin && { origin }),
        problems: [
          ...problems,
          ...findProblems(asked, reading, names, this.offered, origin !== undefined),
        ],
        notPlaced,
      },
      counting: countsOf(
        this.scanner.counting(filters, names, distances, total > 0),
        this.offered,
        distances,
        asked,
        total,
      ),
    };
  }

  /** Compares two who matched, by their numbers. */
  private compare(
    { places, sites, miles, costs }: Matched,
    a: number,
    b: number,
    sort: SortOrder,
    opening: Opening,
  ): number {
    let order = 0;
    if (sort === 'open') order = opening.compare(sites[a] as number, sites[b] as number);
    if (sort === 'match') order = (costs[a] as number) - (costs[b] as number);
    if (order === 0 && sort !== 'name') order = byMiles(miles[a] as number, miles[b] as number);
    if (order !== 0) return order;
    const [one, other] = [places[a] as number, places[b] as number];
    return (
      this.order.compare(one, other) || compareText(this.people.idOf(one), this.people.idOf(other))
    );
  }
}
