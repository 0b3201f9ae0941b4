import type { Language, Named, PersonName, Provider, Site, Specialty } from '../model.js';
import type { Column } from '../packed/columns.js';
import type { Lists, Rows, Texts } from '../packed/fields.js';
import type { Held } from './tokens.js';

/** The parts of a name of which there may be several. */
type NamePart = 'given' | 'suffixes' | 'aliases';

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
  readonly hospitals: Rows<Named>;

  /** By place: the numbers of the lists of specialties and of languages, and of the gender. */
  readonly specialtyOf: Column;
  readonly languageOf: Column;
  readonly genderOf: Column;
  /** The sites of a place are those from `siteStarts[place]` to before the next place's. */
  readonly siteStarts: Uint32Array;
  readonly siteNumbers: Column;
  /** By place the numbers of the hospitals. */
  readonly hospital: Held;

  /** By place: the numbers of the surname, and of the texts of the other parts of a name. */
  readonly family: Held;
  /** By place the row of the name. */
  private readonly nameOf: Column;
  private readonly held = new Map<NamePart, Held>();

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
      this.count === rows.most ? column : taken(column, this.listed);
    this.specialtyOf = ofListed(rows.column('specialties'));
    this.languageOf = ofListed(rows.column('languages'));
    this.genderOf = ofListed(rows.column('gender'));
    this.nameOf = ofListed(rows.column('name'));
    const starts = new Uint32Array(this.count + 1);
    for (let place = 0; place <= this.count; place += 1) starts[place] = place;
    this.family = { starts, numbers: through(this.nameOf, this.names.column('family')) };
    const placed = flat(sites, ofListed(rows.column('sites')));
    this.siteStarts = placed.starts;
    this.siteNumbers = placed.numbers;
    const hospitals = rows.reader('hospitals') as Lists<Named>;
    this.hospitals = hospitals.items as Rows<Named>;
    this.hospital = flat(hospitals, ofListed(rows.column('hospitals')));
  }

  get given(): Held {
    return this.partOf('given', this.givens);
  }

  get suffix(): Held {
    return this.partOf('suffixes', this.suffixes);
  }

  get alias(): Held {
    return this.partOf('aliases', this.aliases);
  }

  /** Read once somebody asks for a name. */
  private partOf(part: NamePart, lists: Lists<string>): Held {
    let held = this.held.get(part);
    if (!held) {
      held = flat(lists, through(this.nameOf, this.names.column(part)));
      this.held.set(part, held);
    }
    return held;
  }

  private rowsWith(only: ReadonlySet<string> | undefined): Uint32Array {
    const wanted = Uint8Array.from({ length: this.specialties.most + 1 }, (_, list) =>
      !only || this.specialties.get(list, {})?.some(({ code }) => only.has(code ?? '')) === true
        ? 1
        : 0,
    );
    const lists = this.rows.column('specialties');
    const listed = new Uint32Array(this.rows.most);
    let count = 0;
    for (let row = 0; row < listed.length; row += 1)
      if (wanted[lists[row] as number] === 1) listed[count++] = row;
    return listed.subarray(0, count);
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

  /** The NPI and the numbers of licenses. */
  numbersOf(place: number): string[] {
    const { npi, licenses = [] } = this.rows.part(this.listed[place] as number, [
      'npi',
      'licenses',
    ]);
    return [...(npi === undefined ? [] : [npi]), ...licenses.map(({ number }) => number)];
  }

  familyOf(place: number): number {
    return this.family.numbers[place] as number;
  }

  givenOf(place: number): Column {
    return this.given.numbers.subarray(this.given.starts[place], this.given.starts[place + 1]);
  }

  sitesOf(place: number): Column {
    return this.siteNumbers.subarray(this.siteStarts[place], this.siteStarts[place + 1]);
  }
}

/** What a column has in some of its rows. */
function taken(column: Column, rows: Uint32Array): Column {
  const found = column.slice(0, rows.length);
  for (let at = 0; at < rows.length; at += 1) found[at] = column[rows[at] as number] as number;
  return found;
}

/** The items of the lists of a column, list after list, and where each begins. */
function flat({ starts, numbers }: Lists<unknown>, lists: Column): Held {
  const begins = new Uint32Array(lists.length + 1);
  for (let row = 0; row < lists.length; row += 1) {
    const list = lists[row] as number;
    const length = list === 0 ? 0 : (starts[list] as number) - (starts[list - 1] as number);
    begins[row + 1] = (begins[row] as number) + length;
  }
  const items = new Uint32Array(begins[lists.length] as number);
  let next = 0;
  for (const list of lists) {
    if (list === 0) continue;
    const end = starts[list] as number;
    for (let at = starts[list - 1] as number; at < end; at += 1)
      items[next++] = numbers[at] as number;
  }
  return { starts: begins, numbers: items };
}

/** By row what another column says of its number, which is never 0. */
function through(rows: Column, column: Column): Uint32Array {
  const found = new Uint32Array(rows.length);
  for (let row = 0; row < rows.length; row += 1)
    found[row] = column[(rows[row] as number) - 1] as number;
  return found;
}
