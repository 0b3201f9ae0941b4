import type { Language, PersonName, Provider, Site, Specialty } from './model.js';
import type { Column } from './packed/columns.js';
import type { Lists, Rows, Texts } from './packed/fields.js';

/**
 * The columns that a search asks. Providers are known by their place from 0 among those that can be
 * found; everything else by its number in its table, from 1, with 0 for none.
 */
export class People {
  readonly rows: Rows<Provider>;
  /** The row of each place. */
  private readonly listed: Uint32Array;

  readonly names: Rows<PersonName>;
  readonly families: Texts;
  readonly givens: Lists<string>;
  readonly suffixes: Lists<string>;
  readonly aliases: Lists<string>;
  readonly languages: Lists<Language>;
  readonly specialties: Lists<Specialty>;
  readonly sites: Rows<Site>;

  /** By place: the numbers of the lists of specialties and of languages, and of the gender. */
  readonly specialtyOf: Column;
  readonly languageOf: Column;
  readonly genderOf: Column;
  /** The sites of a place are those from `siteStarts[place]` to before the next place's. */
  readonly siteStarts: Uint32Array;
  readonly siteNumbers: Column;

  private readonly name: Column;
  private readonly family: Column;
  private readonly given: Column;
  private readonly suffix: Column;
  private readonly alias: Column;

  /** @param only the NUCC codes of which a provider needs one to be found. */
  constructor(rows: Rows<Provider>, only?: ReadonlySet<string>) {
    this.rows = rows;
    this.names = rows.reader('name') as Rows<PersonName>;
    this.families = this.names.reader('family') as Texts;
    this.givens = this.names.reader('given') as Lists<string>;
    this.suffixes = this.names.reader('suffixes') as Lists<string>;
    this.aliases = this.names.reader('aliases') as Lists<string>;
    this.languages = rows.reader('languages') as Lists<Language>;
    this.specialties = rows.reader('specialties') as Lists<Specialty>;
    const sites = rows.reader('sites') as Lists<Site>;
    this.sites = sites.items as Rows<Site>;
    this.listed = this.rowsWith(only);
    const ofListed = (column: Column): Column =>
      this.count === rows.most ? column : column.filter((_, row) => this.isListed(row));
    this.specialtyOf = ofListed(rows.column('specialties'));
    this.languageOf = ofListed(rows.column('languages'));
    this.genderOf = ofListed(rows.column('gender'));
    this.name = ofListed(rows.column('name'));
    this.family = this.names.column('family');
    this.given = this.names.column('given');
    this.suffix = this.names.column('suffixes');
    this.alias = this.names.column('aliases');
    [this.siteStarts, this.siteNumbers] = flat(sites, ofListed(rows.column('sites')));
  }

  private rowsWith(only: ReadonlySet<string> | undefined): Uint32Array {
    const all = Uint32Array.from({ length: this.rows.most }, (_, row) => row);
    if (!only) return all;
    const wanted = Uint8Array.from({ length: this.specialties.most + 1 }, (_, list) =>
      this.specialties.get(list, {})?.some(({ code }) => only.has(code ?? '')) === true ? 1 : 0,
    );
    const lists = this.rows.column('specialties');
    return all.filter((row) => wanted[lists[row] as number] === 1);
  }

  private isListed(row: number): boolean {
    let low = 0;
    let high = this.listed.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.listed[middle] as number) < row) low = middle + 1;
      else high = middle;
    }
    return this.listed[low] === row;
  }

  get count(): number {
    return this.listed.length;
  }

  provider(place: number): Provider {
    return this.rows.get((this.listed[place] as number) + 1) as Provider;
  }

  /** The id alone, without the rest of the provider. */
  idOf(place: number): string {
    return this.rows.part(this.listed[place] as number, ['npi', 'id']).id as string;
  }

  npiOf(place: number): string | undefined {
    return this.rows.part(this.listed[place] as number, ['npi']).npi;
  }

  familyOf(place: number): number {
    return this.family[this.nameRow(place)] as number;
  }

  givenOf(place: number): Column {
    return this.givens.of(this.given[this.nameRow(place)] as number);
  }

  suffixesOf(place: number): Column {
    return this.suffixes.of(this.suffix[this.nameRow(place)] as number);
  }

  aliasesOf(place: number): Column {
    return this.aliases.of(this.alias[this.nameRow(place)] as number);
  }

  sitesOf(place: number): Column {
    return this.siteNumbers.subarray(this.siteStarts[place], this.siteStarts[place + 1]);
  }

  private nameRow(place: number): number {
    return (this.name[place] as number) - 1;
  }
}

/** The items of the lists of a column, list after list, and where each begins. */
function flat({ starts, numbers }: Lists<unknown>, lists: Column): [Uint32Array, Column] {
  const begins = new Uint32Array(lists.length + 1);
  for (const [row, list] of lists.entries()) {
    const length = list === 0 ? 0 : (starts[list] as number) - (starts[list - 1] as number);
    begins[row + 1] = (begins[row] as number) + length;
  }
  const items = new Uint32Array(begins[lists.length] as number);
  for (const [row, list] of lists.entries())
    if (list > 0) items.set(numbers.subarray(starts[list - 1], starts[list]), begins[row]);
  return [begins, items];
}
