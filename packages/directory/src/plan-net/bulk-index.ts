import { get, isObject, text, type JsonObject } from '../reading/json.js';
import { ReportBuilder } from '../reading/report.js';
import { Groups, practitionerId } from './groups.js';
import type { Line } from './lines.js';
import { readNpi } from './practitioner.js';
import { Resources } from './resources.js';
import { containedPeople, RoleColumns } from './role-columns.js';

/** Types that are kept as they are: places and plans are few beside people and their roles. */
const kept: ReadonlySet<string> = new Set([
  'Location',
  'HealthcareService',
  'Organization',
  'OrganizationAffiliation',
  'InsurancePlan',
  'OperationOutcome',
]);

/** What the first reading of all lines leaves in memory. */
export class BulkIndex {
  readonly base: Resources;
  readonly roles = new RoleColumns();
  readonly groups = new Groups();
  /** How many records of practitioners are yet to come, by number. */
  readonly records: number[] = [];
  /** Resources by type. */
  readonly counts = new Map<string, number>();
  /** Lines that are not blank. */
  entries = 0;

  constructor(private readonly report: ReportBuilder) {
    this.base = new Resources([], report);
  }

  /** The type of the line's resource, where it has one. */
  add(line: Line, file: string): string | undefined {
    const index = this.entries;
    this.entries += 1;
    const place = `${file} line ${line.number}`;
    const resource = parseLine(line);
    if (resource === undefined) {
      this.report.note(
        'skipped',
        line.fault ?? 'line-unreadable',
        place,
        line.text && text({ line: line.text.slice(0, 80) }, 'line'),
      );
      return undefined;
    }
    const type = text(resource, 'resourceType');
    if (type !== undefined) this.counts.set(type, (this.counts.get(type) ?? 0) + 1);
    if (type === 'Practitioner') {
      this.addPractitioner(resource, index);
    } else if (type === 'PractitionerRole') {
      this.addRole(resource, index, place);
    } else if (type === undefined || kept.has(type)) {
      this.base.addEntry({ resource }, index, place);
    } else {
      this.report.read(type);
    }
    return type;
  }

  private addPractitioner(resource: JsonObject, index: number): void {
    const number = this.groups.number(text(resource, 'id') ?? `entry-${index}`);
    this.records[number] = (this.records[number] ?? 0) + 1;
    this.addNpi(number, resource);
  }

  private addNpi(number: number, resource: JsonObject): void {
    // What is wrong with the number is reported when the person is read.
    const npi = readNpi({ resource, ref: '' }, new ReportBuilder());
    if (npi !== undefined) this.groups.hasNpi(number, npi);
  }

  private addRole(resource: JsonObject, index: number, place: string): void {
    const id = text(resource, 'id') ?? `entry-${index}`;
    const named = practitionerId(get(resource, 'practitioner'), id);
    let number = named === undefined ? 0 : this.groups.number(named);
    for (const inside of containedPeople(resource, id)) {
      const other = this.groups.number(inside.id);
      this.addNpi(other, inside.person);
      if (number === 0) number = other;
      else this.groups.unite(number, other);
    }
    try {
      this.roles.add(resource, index, number);
    } catch {
      // JSON that can be parsed can still be nested too deeply to be written again.
      this.report.note('skipped', 'line-nested-too-deeply', place);
    }
  }
}

export function parseLine({ text: json }: Line): JsonObject | undefined {
  if (json === undefined) return undefined;
  try {
    const value: unknown = JSON.parse(json);
    return isObject(value) ? value : undefined;
  } catch {
    return undefined;
  }
}
