import { DirectoryError } from '../errors.js';
import { editDistance } from '../fold.js';
import { asText } from '../reading/json.js';
import { wordKey, type CsvMapping, type Fact } from './mapping.js';

/** A row by what its columns mean: untrusted text, cleaned. */
export interface CsvRow {
  /** The first filled cell of a fact. */
  text(fact: Fact): string | undefined;
  /** Every filled cell of a fact. */
  texts(fact: Fact): string[];
  /** The words of a fact, parted by commas, semicolons, bars or slashes. */
  words(fact: Fact): string[];
}

/** Knows which cell is which fact, from the header of a table. */
export class Table {
  private readonly places = new Map<Fact, number[]>();
  private readonly header: string;
  readonly width: number;

  /** @throws DirectoryError `bad-mapping` for a column that the table has not, with the nearest one. */
  constructor(header: readonly string[], { columns }: CsvMapping, path: string) {
    const names = header.map(wordKey);
    this.header = names.join('|');
    this.width = header.length;
    for (const [fact, wanted] of columns) {
      this.places.set(
        fact,
        wanted.map((name) => {
          const at = names.indexOf(wordKey(name));
          if (at < 0) throw unknownColumn(name, header, path);
          return at;
        }),
      );
    }
  }

  /** Whether a row is the header once more, as tables that were joined have it. */
  isHeader(cells: readonly string[]): boolean {
    return cells.map(wordKey).join('|') === this.header;
  }

  row(cells: readonly string[]): CsvRow {
    const texts = (fact: Fact): string[] =>
      (this.places.get(fact) ?? []).flatMap((at) => asText(cells[at]) ?? []);
    return {
      text: (fact) => texts(fact)[0],
      texts,
      words: (fact) =>
        texts(fact).flatMap((text) => text.split(/[,;|/]/).flatMap((word) => asText(word) ?? [])),
    };
  }
}

function unknownColumn(name: string, header: readonly string[], path: string): DirectoryError {
  const wanted = wordKey(name);
  const nearest = header
    .map((shown) => ({ shown, edits: editDistance(wordKey(shown), wanted, 4) }))
    .sort((a, b) => a.edits - b.edits)[0];
  const isNear = nearest !== undefined && nearest.edits <= 4;
  return new DirectoryError(
    'bad-mapping',
    name,
    `${path} has no such column`,
    isNear
      ? `Is it "${nearest.shown.trim().slice(0, 80)}"? Name the column as the table does`
      : `Its columns are ${header
          .map((shown) => `"${shown.trim().slice(0, 40)}"`)
          .slice(0, 40)
          .join(', ')}`,
  );
}
