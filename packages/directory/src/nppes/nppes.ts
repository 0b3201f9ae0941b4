import { csvRows, ownCells } from '../csv/rows.js';
import { DirectoryError } from '../errors.js';
import { words } from '../fold.js';
import { asText } from '../reading/json.js';
import type { Bytes } from '../reading/json-items.js';
import type { Gender, License, Provider, Specialty } from '../model.js';
import { readName } from '../names.js';
import { ReportBuilder, type ReadReport } from '../reading/report.js';
import { titleCaseName } from '../reading/title-case.js';

/** What CMS's registry of NPIs says of a person. */
interface NppesFacts {
  family: string;
  otherFamily?: string;
  credentials: string[];
  gender: Gender;
  specialties: Specialty[];
  licenses: License[];
  isDeactivated: boolean;
}

/** The taxonomies and licenses of a row are in so many groups of columns. */
const groups = Array.from({ length: 15 }, (_, at) => at + 1);

/**
 * CMS's monthly file of all NPIs (NPPES, `npidata_pfile_….csv`), of which only the people of one
 * directory are kept: the file has millions of rows, and is read once.
 */
export class Nppes {
  private readonly facts = new Map<number, NppesFacts>();
  private readonly report = new ReportBuilder();

  /**
   * @param wanted NPIs, and any other numbers: what is not in the file does no harm.
   * @throws DirectoryError `not-csv` for a file without NPPES's columns.
   */
  static async read(bytes: Bytes, name: string, wanted: ReadonlySet<number>): Promise<Nppes> {
    const nppes = new Nppes();
    let columns: Columns | undefined;
    for await (const cells of csvRows(bytes, name, { separator: ',', encoding: 'utf-8' })) {
      if (!columns) {
        columns = new Columns(cells, name);
        continue;
      }
      const npi = Number(cells[columns.npi]);
      // A second kind of row is of organizations.
      if (wanted.has(npi) && columns.text(cells, 'Entity Type Code') !== '2')
        nppes.facts.set(npi, columns.facts(ownCells(cells)));
    }
    return nppes;
  }

  /** How many of the wanted NPIs the file has. */
  get size(): number {
    return this.facts.size;
  }

  /**
   * A provider with what the plan's own file does not say. What the plan says is never changed: where
   * the registry says otherwise, the report tells it.
   */
  enrich(provider: Provider): Provider {
    const facts = provider.npi === undefined ? undefined : this.facts.get(Number(provider.npi));
    if (!facts) return provider;
    const { report } = this;
    const ref = `NPI ${provider.npi ?? ''}`;
    if (facts.isDeactivated) report.note('flagged', 'npi-deactivated', ref, provider.name.display);
    const names = [facts.family, facts.otherFamily].flatMap((name) => words(name ?? ''));
    if (names.length > 0 && !words(provider.name.family).some((word) => names.includes(word)))
      report.note('flagged', 'nppes-other-name', ref, `${provider.name.family} / ${facts.family}`);
    const enriched = { ...provider };
    const fill = <Key extends 'gender' | 'credentials' | 'specialties' | 'licenses'>(
      key: Key,
      isUnknown: boolean,
      value: Provider[Key],
    ): void => {
      if (!isUnknown || value.length === 0 || value === 'unknown') return;
      enriched[key] = value;
      report.note('repaired', `${key}-from-nppes`, ref);
    };
    fill('gender', provider.gender === 'unknown', facts.gender);
    fill('credentials', provider.credentials.length === 0, facts.credentials);
    fill('specialties', provider.specialties.length === 0, facts.specialties);
    fill('licenses', provider.licenses.length === 0, facts.licenses);
    return enriched;
  }

  /** A reader's report with what was filled in and doubted here. */
  reportWith(report: ReadReport): ReadReport {
    const own = this.report.finish(report);
    const joined = (part: 'repaired' | 'flagged') =>
      [...report[part], ...own[part]].sort((a, b) => (a.reason < b.reason ? -1 : 1));
    return { ...report, repaired: joined('repaired'), flagged: joined('flagged') };
  }
}

/** Where the columns of NPPES are; their order has changed over the years, and one name too. */
class Columns {
  readonly npi: number;
  private readonly places: ReadonlyMap<string, number>;

  constructor(header: readonly string[], path: string) {
    this.places = new Map(header.map((name, at) => [name.trim(), at]));
    const npi = this.places.get('NPI');
    if (npi === undefined || !this.places.has('Provider Last Name (Legal Name)')) {
      throw new DirectoryError(
        'not-csv',
        path,
        'it has not the columns of NPPES',
        'Give the file npidata_pfile_….csv of the monthly download, unpacked',
      );
    }
    this.npi = npi;
  }

  text(cells: readonly string[], name: string): string | undefined {
    const at = this.places.get(name);
    return at === undefined ? undefined : asText(cells[at]);
  }

  facts(cells: readonly string[]): NppesFacts {
    const text = (name: string) => this.text(cells, name);
    const sex = text('Provider Sex Code') ?? text('Provider Gender Code');
    const family = text('Provider Last Name (Legal Name)') ?? '';
    const otherFamily = text('Provider Other Last Name');
    const read = readName({
      given: [],
      family: family === '' ? 'x' : family,
      suffixes: [text('Provider Credential Text') ?? ''].filter((one) => one !== ''),
      text: undefined,
    });
    const ofGroups = (name: string) => groups.map((at) => text(`${name}_${at}`));
    const codes = ofGroups('Healthcare Provider Taxonomy Code');
    const isPrimary = ofGroups('Healthcare Provider Primary Taxonomy Switch');
    const numbers = ofGroups('Provider License Number');
    const states = ofGroups('Provider License Number State Code');
    const order = [...codes.keys()].sort(
      (a, b) => Number(isPrimary[b] === 'Y') - Number(isPrimary[a] === 'Y'),
    );
    const licenses = new Map<string, License>();
    for (const [at, number] of numbers.entries()) {
      const state = states[at];
      if (number !== undefined)
        licenses.set(`${state ?? ''} ${number}`, { number, ...(state !== undefined && { state }) });
    }
    return {
      family: titleCaseName(family),
      ...(otherFamily !== undefined && { otherFamily }),
      credentials: read?.suffixes.credentials ?? [],
      gender: sex === 'F' ? 'female' : sex === 'M' ? 'male' : 'unknown',
      // The file has codes and no words for them.
      specialties: order.flatMap((at) => {
        const code = codes[at];
        return code === undefined ? [] : { code, display: code };
      }),
      licenses: [...licenses.values()],
      isDeactivated:
        text('NPI Deactivation Date') !== undefined && text('NPI Reactivation Date') === undefined,
    };
  }
}

/** Every number of ten digits in a text: whatever a file is, its NPIs are among them. */
export async function tenDigits(bytes: Bytes, into: Set<number>): Promise<void> {
  let value = 0;
  let length = 0;
  const end = (): void => {
    if (length === 10) into.add(value);
    value = 0;
    length = 0;
  };
  for await (const chunk of bytes) {
    for (const byte of chunk) {
      if (byte < 48 || byte > 57) {
        if (length > 0) end();
        continue;
      }
      value = length < 10 ? value * 10 + (byte - 48) : value;
      length += 1;
    }
  }
  end();
}
