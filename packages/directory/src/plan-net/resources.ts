import { get, isObject, list, text, type JsonObject } from '../reading/json.js';
import type { ReportBuilder } from '../reading/report.js';

/** A resource of the bundle, with the name that the report gives it. */
export interface Found {
  type: string;
  id: string;
  /** `Practitioner/123`; for a contained resource `PractitionerRole/9#doc`. */
  ref: string;
  resource: JsonObject;
  /** Where the entry says the resource lives. */
  fullUrl?: string;
  /** The resource that contains this one. */
  parent?: Found;
  /** The place of its entry in the input. */
  index: number;
}

/**
 * Every resource of a bundle by type and by the ways in which references name it. With `base`,
 * references are looked up there too: a few people at a time can then be read against the places
 * that all of them share.
 */
export class Resources {
  private readonly types = new Map<string, Set<Found>>();
  private readonly byUrl = new Map<string, Found>();
  private readonly byRef = new Map<string, Found>();
  /** Roles of one id that differ, where there are several. */
  private readonly rivals = new Map<string, Found[]>();
  private readonly byParent = new Map<Found, Map<string, Found>>();

  constructor(
    entries: readonly unknown[],
    private readonly report: ReportBuilder,
    private readonly base?: Resources,
  ) {
    for (const [index, entry] of entries.entries()) this.addEntry(entry, index);
  }

  ofType(type: string): readonly Found[] {
    return [...(this.types.get(type) ?? [])];
  }

  /**
   * Follows a reference: contained (`#a`), `urn:uuid:`, relative (`Type/id`) or absolute, with or
   * without a version. A dangling one is reported once a place and gives nothing.
   */
  resolve(reference: unknown, type: string, from: Found): Found | undefined {
    const target = text(reference, 'reference');
    if (target === undefined) return undefined;
    const found = this.find(target, type, from);
    if (!found) this.report.note('skipped', 'reference-dangling', from.ref, target);
    return found;
  }

  resolveAll(owner: Found, key: string, type: string): Found[] {
    const found = list(owner.resource, key).flatMap(
      (reference) => this.resolve(reference, type, owner) ?? [],
    );
    return [...new Set(found)];
  }

  private find(target: string, type: string, from: Found): Found | undefined {
    if (target.startsWith('#')) {
      const contained = this.contained(from.parent ?? from)?.get(target.slice(1));
      return contained?.type === type ? contained : undefined;
    }
    const plain = target.replace(/\/_history\/[^/]*$/, '').replace(/[?#].*$/, '');
    const exact = this.at(plain);
    if (exact) return exact.type === type ? exact : undefined;
    const uuid = /^urn:(?:uuid|oid):(.+)$/.exec(plain)?.[1];
    if (uuid !== undefined) return this.named(`${type}/${uuid}`);
    const tail = plain.split('/').slice(-2).join('/');
    const found = this.named(tail);
    if (found?.type !== type) return undefined;
    if (found.fullUrl !== undefined) {
      this.report.note('repaired', 'reference-to-another-server', from.ref, target);
    }
    return found;
  }

  /** The resource of a type and id, without a word in the report where there is none. */
  peek(type: string, id: string): Found | undefined {
    return this.named(`${type}/${id}`);
  }

  private at(url: string): Found | undefined {
    return this.byUrl.get(url) ?? this.byRef.get(url) ?? this.base?.at(url);
  }

  private named(ref: string): Found | undefined {
    return this.byRef.get(ref) ?? this.base?.named(ref);
  }

  private contained(parent: Found): ReadonlyMap<string, Found> | undefined {
    return this.byParent.get(parent) ?? this.base?.contained(parent);
  }

  /** Adds an entry of a bundle; `place` is what the report calls it where it has no name. */
  addEntry(entry: unknown, index: number, place = `entry ${index}`): void {
    const resource = get(entry, 'resource');
    if (!isObject(resource)) {
      const status = text(get(entry, 'response'), 'status');
      this.report.note('skipped', 'entry-without-resource', place, status);
      return;
    }
    const type = text(resource, 'resourceType');
    if (type === undefined) {
      this.report.note('skipped', 'resource-without-type', place);
      return;
    }
    this.report.read(type);
    if (type === 'OperationOutcome') {
      const [issue] = list(resource, 'issue');
      const said = text(issue, 'diagnostics') ?? text(get(issue, 'details'), 'text');
      this.report.note('skipped', 'server-message', place, said);
      return;
    }
    const fullUrl = text(entry, 'fullUrl');
    const id = text(resource, 'id') ?? fullUrl?.split(/[/:]/).at(-1) ?? `entry-${index}`;
    if (text(resource, 'id') === undefined) {
      this.report.note('repaired', 'resource-without-id', `${type}/${id}`);
    }
    this.add({
      type,
      id,
      ref: `${type}/${id}`,
      resource,
      index,
      ...(fullUrl !== undefined && { fullUrl }),
    });
  }

  private add(found: Found): void {
    const known = this.byRef.get(found.ref);
    if (known && !this.keep(known, found)) return;
    this.byRef.set(found.ref, found);
    if (found.fullUrl !== undefined) this.byUrl.set(found.fullUrl, found);
    this.list(found);
    this.addContained(found);
  }

  private list(found: Found): void {
    const ofType = this.types.get(found.type);
    if (ofType) ofType.add(found);
    else this.types.set(found.type, new Set([found]));
  }

  /** What to do with a second resource of the same type and id: true where it is to be added. */
  private keep(known: Found, found: Found): boolean {
    const rivals = this.rivals.get(found.ref) ?? [known];
    if (rivals.some((other) => sameJson(other.resource, found.resource))) {
      this.report.note('merged', 'entry-doubled', found.ref);
      if (found.fullUrl !== undefined) this.byUrl.set(found.fullUrl, known);
      return false;
    }
    if (found.type === 'PractitionerRole') {
      // Some servers send a role twice under one id, once with the payer as its organization and
      // once with the practice: both are read, and meet again at the site.
      this.report.note('merged', 'role-doubled', found.ref);
      this.rivals.set(found.ref, [...rivals, found]);
      return true;
    }
    this.report.note('merged', 'older-version', found.ref);
    if (updatedAt(found.resource) <= updatedAt(known.resource)) return false;
    this.types.get(found.type)?.delete(known);
    if (known.fullUrl !== undefined) this.byUrl.set(known.fullUrl, found);
    return true;
  }

  private addContained(parent: Found): void {
    const inside = new Map<string, Found>();
    for (const resource of list(parent.resource, 'contained')) {
      const type = text(resource, 'resourceType');
      const id = text(resource, 'id')?.replace(/^#/, '');
      if (!isObject(resource) || type === undefined || id === undefined) {
        this.report.note('skipped', 'contained-without-id', parent.ref);
        continue;
      }
      if (inside.has(id)) {
        this.report.note('skipped', 'contained-id-doubled', parent.ref, id);
        continue;
      }
      this.report.read(type);
      const found = {
        type,
        id: `${parent.id}#${id}`,
        ref: `${parent.ref}#${id}`,
        resource,
        parent,
        index: parent.index,
      };
      inside.set(id, found);
      this.list(found);
    }
    if (inside.size > 0) this.byParent.set(parent, inside);
  }
}

/** Milliseconds of `meta.lastUpdated`, or minus infinity. */
export function updatedAt(resource: JsonObject): number {
  const time = Date.parse(lastUpdated(resource) ?? '');
  return Number.isNaN(time) ? -Infinity : time;
}

/** `meta.lastUpdated` where it is a FHIR date or instant. */
export function lastUpdated(resource: JsonObject): string | undefined {
  const value = text(get(resource, 'meta'), 'lastUpdated');
  const isInstant =
    value !== undefined &&
    /^\d{4}-\d{2}-\d{2}(?:T\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:\d{2}))?$/.test(value) &&
    !Number.isNaN(Date.parse(value));
  return isInstant ? value : undefined;
}

/** Equality of JSON values, bounded in depth so that no input can exhaust the stack. */
function sameJson(a: unknown, b: unknown, depth = 0): boolean {
  if (a === b) return true;
  if (depth > 40) return false;
  if (Array.isArray(a) && Array.isArray(b)) {
    return a.length === b.length && a.every((item, index) => sameJson(item, b[index], depth + 1));
  }
  if (!isObject(a) || !isObject(b)) return false;
  const keys = Object.keys(a);
  return (
    keys.length === Object.keys(b).length &&
    keys.every((key) => Object.hasOwn(b, key) && sameJson(a[key], b[key], depth + 1))
  );
}
