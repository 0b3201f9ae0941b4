import { DirectoryError, type DirectoryErrorCode } from '../errors.js';
import { text, type JsonObject } from '../reading/json.js';
import { readMoment } from '../plan-net/bundle.js';
import { otherCareGroups, primaryCareGroups, type SpecialtyGroup } from '../words/specialties.js';
import type { ZipTable } from '../zips.js';
import { isStatement, nothingKnown, readCapabilities, type Capabilities } from './capabilities.js';
import { LiveSearch, type PlanNetPage } from './live-search.js';
import { readBase, type Base } from './links.js';
import {
  platform,
  systemClock,
  throwIfAborted,
  type Clock,
  type Fetch,
  type Signal,
} from './platform.js';
import type { LiveProblem } from './problems.js';
import { readQuery, type PlanNetQuery } from './query.js';
import { Requests } from './requests.js';

export interface PlanNetSourceOptions {
  /** The FHIR base URL, `https:` or `http:`, such as `https://fhir.example.org/r4`. */
  baseUrl: string;
  /** Default: the platform's own. */
  fetch?: Fetch;
  /** Sent with every request, such as an API key of the plan; never anything of a member. */
  headers?: Readonly<Record<string, string>>;
  /** ZIP centers: with them `miles` can be asked for, and sites without a point are placed. */
  zips?: ZipTable;
  /** Groups that `specialtyGroups` names. Default: primary care and the usual others. */
  groups?: readonly SpecialtyGroup[];
  /** ISO 8601 date or instant: roles whose period ended before it are left out. */
  at?: string;
  /** Entries asked for a page, 1 to 1000; servers may give more or fewer. Default: 50. */
  pageSize?: number;
  /** Pages read for one search, 1 or more. Default: 100. */
  maxPages?: number;
  /** Milliseconds that one try of a request may take. Default: 30,000. */
  timeout?: number;
  /** Whether roles are searched by place in one step. Default: as `/metadata` says. */
  chained?: boolean;
  /** For tests. */
  clock?: Clock;
}

interface Metadata {
  known: Capabilities;
  problems: LiveProblem[];
}

/**
 * A provider directory on a FHIR R4 server with Da Vinci PDex Plan-Net, searched live: for plans
 * with more providers than a browser should hold.
 *
 * What leaves the page: to the server at `baseUrl` and nowhere else, the kinds of care, the place,
 * the networks and the name that were searched for, as parts of URLs. Language, gender, new
 * patients, telehealth, accessibility and distance are looked at here and never sent, with one
 * trace: `miles` sends the ZIP codes around. No cookies, no referrer, no member's data; what is
 * typed into `name` is sent as typed, so a field for it should say that it is for a doctor's name.
 * @example
 * const source = new PlanNetSource({ baseUrl: 'https://fhir.example.org/r4', zips });
 * for await (const page of source.search({ zip: '06105', miles: 10 }, { signal })) show(page);
 * Source: HL7 FHIR R4 search; Da Vinci PDex Plan-Net, CapabilityStatement plan-net.
 */
export class PlanNetSource {
  private readonly base: Base;
  private readonly requests: Requests;
  private readonly at: number | undefined;
  private metadata: Metadata | undefined;

  /** @throws DirectoryError `bad-option` */
  constructor(private readonly options: PlanNetSourceOptions) {
    const { fetch, headers = {}, timeout = 30_000, clock = systemClock } = options;
    this.base = readBase(options.baseUrl);
    this.at = readMoment(options);
    checkNumbers(options);
    this.requests = new Requests({
      base: this.base,
      // Looked up at each call, as a page may put its own in place later.
      fetch: fetch ?? ((url, init) => platform.fetch(url, init)),
      headers,
      timeout,
      clock,
    });
  }

  /**
   * Searches, page after page of the server. Each provider is in `providers` of one page only;
   * where more of a provider's sites come in later, the whole provider is in `updated`. Stop by
   * leaving the loop or by `signal`, at any moment.
   * @throws DirectoryError `bad-query`; `server-refused` and `not-fhir` for answers that are none;
   * `unsafe-link` for a link to another origin; `gave-up` after three tries of a request. Pages
   * given before it are still good. The signal's reason, where it is aborted.
   */
  async *search(
    query: PlanNetQuery,
    { signal }: { signal?: Signal } = {},
  ): AsyncGenerator<PlanNetPage, void, undefined> {
    const { zips, pageSize = 50, maxPages = 100 } = this.options;
    const groups = this.options.groups ?? [...primaryCareGroups, ...otherCareGroups];
    const wanted = readQuery(query, groups, zips);
    throwIfAborted(signal);
    this.metadata ??= await this.readMetadata(signal);
    const { known, problems } = this.metadata;
    const chained = this.options.chained ?? known.chained;
    yield* new LiveSearch({
      wanted,
      known: { ...known, chained },
      problems: [...wanted.problems, ...problems],
      requests: this.requests,
      base: this.base,
      pageSize,
      left: { pages: maxPages },
      signal,
      ...(zips && { zips }),
      at: this.at,
    }).run();
  }

  /** What the server says of itself, asked once. */
  private async readMetadata(signal: Signal | undefined): Promise<Metadata> {
    const problems: LiveProblem[] = [];
    let statement: JsonObject;
    try {
      statement = await this.requests.read(`${this.base.href}metadata`, signal);
    } catch (error) {
      // A server may hide what it can do and still answer; one that is down may not.
      const isAnswer = error instanceof DirectoryError && answers.has(error.code);
      if (!isAnswer) throw error;
      return { known: nothingKnown, problems: [{ code: 'metadata-unread', value: error.message }] };
    }
    if (!isStatement(statement)) {
      const value = text(statement, 'resourceType') ?? '';
      return { known: nothingKnown, problems: [{ code: 'metadata-unread', value }] };
    }
    const known = readCapabilities(statement);
    if (known.fhirVersion !== undefined && !known.fhirVersion.startsWith('4.0')) {
      problems.push({ code: 'other-fhir-version', value: known.fhirVersion });
    }
    return { known, problems };
  }
}

/** What a server that is there may say in place of its capabilities. */
const answers: ReadonlySet<DirectoryErrorCode> = new Set(['server-refused', 'not-fhir']);

/** @throws DirectoryError `bad-option` */
function checkNumbers({ pageSize, maxPages, timeout }: PlanNetSourceOptions): void {
  const limits = { pageSize: [pageSize, 1000], maxPages: [maxPages, Infinity] } as const;
  for (const [name, [value, most]] of Object.entries(limits)) {
    if (value !== undefined && !(Number.isInteger(value) && value >= 1 && value <= most)) {
      throw new DirectoryError(
        'bad-option',
        value,
        `"${name}" must be a whole number from 1${most === Infinity ? '' : ` to ${most}`}`,
        `Leave "${name}" out for the default`,
      );
    }
  }
  if (timeout !== undefined && !(Number.isFinite(timeout) && timeout > 0)) {
    throw new DirectoryError(
      'bad-option',
      timeout,
      '"timeout" must be milliseconds above 0',
      'Leave "timeout" out for 30 seconds',
    );
  }
}
