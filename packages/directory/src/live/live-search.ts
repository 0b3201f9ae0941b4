import { get, text, type JsonObject } from '../reading/json.js';
import type { Provider } from '../model.js';
import type { ReadReport } from '../reading/report.js';
import type { ZipTable } from '../zips.js';
import { hasType, type Capabilities } from './capabilities.js';
import { Collection, referencesOf } from './collection.js';
import type { Base } from './links.js';
import { isWanted } from './match.js';
import { entriesOf, readPages } from './pages.js';
import { throwIfAborted, type Signal } from './platform.js';
import type { LiveProblem } from './problems.js';
import type { Wanted } from './query.js';
import { isNotSupported, Refusal, type Requests } from './requests.js';
import {
  affiliationSearch,
  chainedSearch,
  firstStep,
  idsAtOnce,
  roleSearch,
  urlOf,
  withIncludes,
  type Search,
} from './searches.js';

/** A step of a live search: what has come in since the step before. */
export interface PlanNetPage {
  /** Providers not given before. */
  providers: Provider[];
  /** Providers given before, whole again: with sites or networks that have come in since. */
  updated: Provider[];
  /** Providers read so far, with those that were read and are not what was asked for. */
  seen: number;
  /** What stood in the way since the page before. */
  problems: LiveProblem[];
  /** What was read, merged, repaired, flagged and skipped so far. */
  report: ReadReport;
}

export interface LiveSearchOptions {
  wanted: Wanted;
  known: Capabilities;
  /** Problems found before the search. */
  problems: LiveProblem[];
  requests: Requests;
  base: Base;
  pageSize: number;
  left: { pages: number };
  signal: Signal | undefined;
  zips?: ZipTable;
  at: number | undefined;
}

/** Locations or people that the second of two steps asks for; the first pages come soon all the same. */
const mostInFirstStep = 1000;

/** Types that may be asked for by id after a page that refers to them. */
const completed: ReadonlySet<string> = new Set([
  'Practitioner',
  'Location',
  'Organization',
  'HealthcareService',
]);

/** One search: its requests, what has come in, and what was given of it. */
export class LiveSearch {
  private readonly collection: Collection;
  private problems: LiveProblem[];
  /** By id, what was given last, as text. */
  private readonly given = new Map<string, string>();
  private readonly seen = new Set<string>();
  /** `Type/id` that was asked for, whether it came or not. */
  private readonly asked = new Set<string>();
  /** Organizations whose affiliations were asked for. */
  private readonly affiliated = new Set<string>();
  /** Types that the server does not give by id. */
  private readonly refused = new Set<string>();
  private withIncludes = true;

  constructor(private readonly options: LiveSearchOptions) {
    this.collection = new Collection(options);
    this.problems = options.problems;
  }

  async *run(): AsyncGenerator<PlanNetPage, void, undefined> {
    const { wanted, known } = this.options;
    if (known.chained && (wanted.place || wanted.nameWords.length > 0)) {
      try {
        yield* this.readRoles(chainedSearch(wanted, known));
        // Some servers find nobody by a chain that they do not follow: that is no answer yet.
        if (this.collection.size > 0) return yield* this.rest();
      } catch (error) {
        if (!isNotSupported(error) || this.seen.size > 0) throw error;
        this.note('chained-refused', error.rule);
      }
    }
    const first = firstStep(wanted, known);
    if (first) yield* this.inTwoSteps(first);
    else yield* this.readRoles(roleSearch(wanted, known, []));
    yield* this.rest();
  }

  private note(code: LiveProblem['code'], value: string): void {
    if (!this.problems.some((one) => one.code === code && one.value === value)) {
      this.problems.push({ code, value });
    }
  }

  /** The last word, where something stood in the way after the last page, or nothing was found. */
  private *rest(): Generator<PlanNetPage, void, undefined> {
    if (this.problems.length > 0 || this.given.size === 0) yield this.page([], []);
  }

  private async *inTwoSteps(first: Search): AsyncGenerator<PlanNetPage, void, undefined> {
    const { wanted, known } = this.options;
    const ids = new Set<string>();
    for await (const page of this.pages(first)) {
      const entries = entriesOf(page);
      this.collection.add(entries);
      for (const entry of entries) {
        const resource = get(entry, 'resource');
        const id = text(resource, 'id');
        if (text(resource, 'resourceType') === first.type && id !== undefined) ids.add(id);
      }
      if (ids.size > mostInFirstStep) {
        this.note('too-many-places', String(ids.size));
        break;
      }
    }
    const all = [...ids].slice(0, mostInFirstStep);
    const name = first.type === 'Practitioner' ? 'practitioner' : 'location';
    for (let start = 0; start < all.length; start += idsAtOnce) {
      const references = all.slice(start, start + idsAtOnce).map((id) => `${first.type}/${id}`);
      yield* this.readRoles(roleSearch(wanted, known, [[name, references.join(',')]]));
    }
  }

  private async *readRoles(search: Search): AsyncGenerator<PlanNetPage, void, undefined> {
    const { known } = this.options;
    if (this.withIncludes) {
      let isFirst = true;
      try {
        for await (const page of this.pages(withIncludes(search, known))) {
          isFirst = false;
          yield* this.read(page);
        }
        return;
      } catch (error) {
        if (!isFirst || !isNotSupported(error)) throw error;
        // Either the includes or the rest is not understood: without them it is seen which.
        const pages = this.pages(search);
        const plain = await pages.next();
        this.withIncludes = false;
        this.note('include-refused', error.rule);
        if (plain.done !== true) yield* this.read(plain.value);
        for await (const page of pages) yield* this.read(page);
        return;
      }
    }
    for await (const page of this.pages(search)) yield* this.read(page);
  }

  private pages(
    search: Search,
    left: { pages: number } = this.options.left,
  ): AsyncGenerator<JsonObject> {
    const { requests, base, pageSize, signal } = this.options;
    return readPages(urlOf(search, base.href, pageSize), {
      requests,
      base,
      left,
      signal,
      note: (code, value) => {
        this.note(code, value);
      },
    });
  }

  private async *read(page: JsonObject): AsyncGenerator<PlanNetPage, void, undefined> {
    let news = this.collection.add(entriesOf(page));
    // Roles, then what their services and locations refer to.
    const affiliations = await this.affiliationsOf(news);
    news.push(...affiliations);
    for (let round = 0; round < 2 && news.length > 0; round += 1) news = await this.complete(news);
    const providers: Provider[] = [];
    const updated: Provider[] = [];
    for (const provider of this.collection.changed()) {
      this.seen.add(provider.id);
      const last = this.given.get(provider.id);
      if (last === undefined && !isWanted(provider, this.options.wanted)) continue;
      const now = JSON.stringify(provider);
      if (last === now) continue;
      this.given.set(provider.id, now);
      (last === undefined ? providers : updated).push(provider);
    }
    if (providers.length + updated.length + this.problems.length > 0) {
      yield this.page(providers, updated);
    }
  }

  private page(providers: Provider[], updated: Provider[]): PlanNetPage {
    throwIfAborted(this.options.signal);
    const { problems } = this;
    this.problems = [];
    return {
      providers,
      updated,
      seen: this.seen.size,
      problems,
      report: this.collection.finish(),
    };
  }

  /** Asks for what resources refer to and what has not come with them. */
  private async complete(resources: readonly JsonObject[]): Promise<JsonObject[]> {
    const missing = new Map<string, string[]>();
    for (const { type, id } of resources.flatMap(referencesOf)) {
      const ref = `${type}/${id}`;
      if (!completed.has(type) || this.asked.has(ref) || this.refused.has(type)) continue;
      this.asked.add(ref);
      if (this.collection.has(type, id)) continue;
      missing.set(type, [...(missing.get(type) ?? []), id]);
    }
    const news: JsonObject[] = [];
    for (const [type, ids] of missing) {
      for (let start = 0; start < ids.length && !this.refused.has(type); start += idsAtOnce) {
        news.push(...(await this.readByIds(type, ids.slice(start, start + idsAtOnce))));
      }
    }
    return news;
  }

  /** The affiliations of the organizations that roles are of. */
  private async affiliationsOf(resources: readonly JsonObject[]): Promise<JsonObject[]> {
    const type = 'OrganizationAffiliation';
    if (!hasType(this.options.known, type)) return [];
    const ids = resources
      .filter((one) => text(one, 'resourceType') === 'PractitionerRole')
      .flatMap(referencesOf)
      .filter((ref) => ref.type === 'Organization' && !this.affiliated.has(ref.id))
      .map(({ id }) => id);
    const news: JsonObject[] = [];
    const asked = [...new Set(ids)];
    for (const id of asked) this.affiliated.add(id);
    for (let start = 0; start < asked.length && !this.refused.has(type); start += idsAtOnce) {
      const some = asked.slice(start, start + idsAtOnce);
      news.push(...(await this.readMore(affiliationSearch(some))));
    }
    return news;
  }

  private readByIds(type: string, ids: readonly string[]): Promise<JsonObject[]> {
    return this.readMore({ type, parameters: [['_id', ids.join(',')]] });
  }

  /** What makes the answer whole; a server that refuses it is not asked for the type again. */
  private async readMore(search: Search): Promise<JsonObject[]> {
    const { type } = search;
    const news: JsonObject[] = [];
    try {
      for await (const page of this.pages(search, { pages: idsAtOnce })) {
        news.push(...this.collection.add(entriesOf(page)));
      }
    } catch (error) {
      // Without them there is less to show, but what has come is good.
      if (!(error instanceof Refusal)) throw error;
      this.refused.add(type);
      this.note('not-completed', `${type}: ${error.rule}`);
    }
    return news;
  }
}
