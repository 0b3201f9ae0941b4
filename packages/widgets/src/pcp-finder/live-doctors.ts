import {
  columnsOf,
  createSearch,
  pcpSpecialties,
  PlanNetSource,
  type DirectorySearch,
  type PlanAnswer,
  type PlanNetQuery,
  type Provider,
  type Query,
  type ZipTable,
} from '@careway/directory';
import { readZipTable } from '../base/directory/load.js';
import type { Doctors, Ear } from './doctors.js';
import { distances } from './query.js';

/** Pages of 50 that a phone can wait for and hold. */
const MOST_PAGES = 20;
/** Milliseconds between two looks at what has come in. */
const LOOK = 500;

/** Problems after which there may be more doctors than were found. */
const partly: readonly string[] = ['page-limit', 'pages-missing', 'too-many-places'];

/** What has come in of one question to the server. */
interface Collected {
  asked: string;
  providers: Map<string, Provider>;
  isWhole: boolean;
  mayBeMore: boolean;
}

/**
 * The doctors of a FHIR server with Plan-Net. The server is asked by kind of care, place, networks
 * and name; filters narrow down what has come in and ask nothing.
 */
export async function liveDoctors(
  baseUrl: string,
  zips: string | ZipTable | undefined,
): Promise<Doctors> {
  return new LiveDoctors(baseUrl, await readZipTable(zips));
}

class LiveDoctors implements Doctors {
  readonly plans = [];
  readonly measures: boolean;
  readonly #source: PlanNetSource;
  readonly #zips: ZipTable | undefined;
  /** Reads words; nobody is in it. */
  readonly #reader: DirectorySearch;
  #search: DirectorySearch;
  #collected: Collected = nothing('');
  dataAsOf: string | undefined;

  constructor(baseUrl: string, zips: ZipTable | undefined) {
    this.#source = new PlanNetSource({
      baseUrl,
      maxPages: MOST_PAGES,
      ...(zips && { zips }),
    });
    this.#zips = zips;
    this.measures = zips !== undefined;
    this.#reader = this.#searchIn([]);
    this.#search = this.#reader;
  }

  get size(): number {
    return this.#search.size;
  }

  get facets(): Doctors['facets'] {
    return this.#search.find({ limit: 0 }).facets;
  }

  get hasStaffLanguages(): boolean {
    return this.#search.hasStaffLanguages;
  }

  find(query: Query, ear: Ear): void {
    const asked = this.#toAsk(query);
    const key = JSON.stringify(asked);
    if (this.#collected.asked === key && this.#collected.isWhole) this.#tell(query, ear);
    else void this.#ask(asked, query, ear);
  }

  /** The server's plans are not asked for: nobody is told that a doctor is in one. */
  inPlan(): PlanAnswer {
    return { outcome: 'plan-unknown', people: [], total: 0, similar: [] };
  }

  async #ask(asked: PlanNetQuery, query: Query, ear: Ear): Promise<void> {
    const collected = nothing(JSON.stringify(asked));
    let looked = -Infinity;
    try {
      for await (const page of this.#source.search(asked, { signal: ear.stopped })) {
        for (const one of [...page.providers, ...page.updated])
          collected.providers.set(one.id, one);
        collected.mayBeMore ||= page.problems.some(({ code }) => partly.includes(code));
        if (page.providers.length === 0 || performance.now() - looked < LOOK) continue;
        this.#take(collected);
        this.#tell(query, ear);
        looked = performance.now();
      }
      collected.isWhole = true;
      this.#take(collected);
      this.#tell(query, ear);
    } catch (error) {
      if (!ear.stopped.aborted) ear.fail(error);
    }
  }

  #take(collected: Collected): void {
    const providers = [...collected.providers.values()];
    this.#collected = collected;
    this.#search = this.#searchIn(providers);
    this.dataAsOf = providers
      .flatMap(({ updatedAt }) => updatedAt ?? [])
      .sort((a, b) => Date.parse(a) - Date.parse(b))
      .at(-1);
  }

  #tell(query: Query, { tell }: Ear): void {
    const { isWhole, mayBeMore } = this.#collected;
    tell({ ...this.#search.find(query), isPart: !isWhole, mayBeMore });
  }

  #searchIn(providers: Provider[]): DirectorySearch {
    const directory = { providers, facilities: [], plans: [], source: 'live' };
    return createSearch(columnsOf(directory), {
      pcpSpecialties,
      distances,
      ...(this.#zips && { zips: this.#zips }),
    });
  }

  /** What of a question the server is asked: the rest narrows down what it gives. */
  #toAsk({ text = '', zip, city, miles, networks }: Query): PlanNetQuery {
    const { understood } = this.#reader.find({ text, limit: 0 });
    const kinds = understood.specialtyGroups;
    const within = miles ?? understood.miles;
    const place = zip ?? (city === undefined ? understood.zip : undefined);
    const name = understood.names.map(({ word }) => word).join(' ');
    return {
      ...(place !== undefined && { zip: place }),
      ...(city !== undefined && { city }),
      ...(place !== undefined && within !== undefined && { miles: within }),
      ...(networks && { networks }),
      ...(name !== '' && { name }),
      ...(kinds.length > 0 ? { specialtyGroups: kinds } : { specialties: [...pcpSpecialties] }),
    };
  }
}

const nothing = (asked: string): Collected => ({
  asked,
  providers: new Map(),
  isWhole: false,
  mayBeMore: false,
});
