import { EntryMerger, type EntryKey } from '../reading/entries.js';
import { DirectoryError } from '../errors.js';
import type { Bytes } from '../reading/json-items.js';
import type { Directory, Named, Plan, Provider } from '../model.js';
import { ReportBuilder, type ReadReport } from '../reading/report.js';
import type { ZipTable } from '../zips.js';
import { keyOf, readRow } from './entry.js';
import { readMapping, type CsvMapping } from './mapping.js';
import { csvRows, ownCells } from './rows.js';
import { Table, type CsvRow } from './table.js';

export interface CsvFile {
  /** What the report calls the file. */
  name: string;
  /** The bytes of the file from its beginning; called twice. */
  open: () => Bytes;
}

export interface CsvOptions {
  /** ZIP centers: they place sites without a usable point. */
  zips?: ZipTable;
  /** What to call the directory in `Directory.source`. */
  source?: string;
  /** Takes each provider as soon as it is whole; `directory.providers` is then empty. */
  onProvider?: (provider: Provider) => void;
}

/**
 * Reads tables of a plan's own, one row a provider at an office, by a mapping that says which column
 * is which fact. Rows of one NPI, else of one id, else of one name and phone, are one provider with
 * several sites, wherever they stand. Memory holds a few rows, a number for each key, and providers
 * whose rows are not all there yet. Networks are named by the table, and each is a plan too.
 * @param mapping parsed from JSON: see `CsvMapping`.
 * @throws DirectoryError `bad-mapping` for a mapping or a column it names that is not there, `not-csv`
 * for a table without a header or with a quote that is never closed.
 */
export async function readCsv(
  files: readonly CsvFile[],
  mapping: unknown,
  { zips, source, onProvider }: CsvOptions = {},
): Promise<{ directory: Directory; report: ReadReport }> {
  const asked = readMapping(mapping);
  const report = new ReportBuilder();
  const left = new Map<EntryKey, number>();
  for (const file of files) {
    for await (const { row } of rowsOf(file, asked)) {
      const key = row && keyOf(row);
      if (key !== undefined) left.set(key, (left.get(key) ?? 0) + 1);
    }
  }
  const providers: Provider[] = [];
  const networks = new Map<string, Named>();
  const merger = new EntryMerger(report, left, (one) => {
    for (const network of one.sites.flatMap((site) => site.networks))
      networks.set(network.id, network);
    if (onProvider) onProvider(one);
    else providers.push(one);
  });
  let entries = 0;
  for (const file of files) {
    for await (const { row, line, cells, width } of rowsOf(file, asked)) {
      const ref = `${file.name}/${line}`;
      if (!row) {
        report.note('skipped', 'header-again', ref);
        continue;
      }
      entries += 1;
      report.read('row');
      if (cells !== width) report.note('flagged', 'row-of-other-width', ref, `${cells} cells`);
      const entry = readRow(row, ref, { mapping: asked, report, zips });
      if (entry) merger.add(entry, keyOf(row));
      else merger.skip(keyOf(row));
    }
  }
  const { dataAsOf } = merger;
  return {
    directory: {
      providers,
      facilities: [],
      plans: [...networks.values()].map(({ id, name }): Plan => ({ id, name, networkIds: [id] })),
      ...(dataAsOf !== undefined && { dataAsOf }),
      source: source ?? files.map(({ name }) => name).join(', '),
    },
    report: report.finish({ entries, ...merger.totals(), facilities: 0 }),
  };
}

interface Numbered {
  /** Nothing where it is the header once more. */
  row: CsvRow | undefined;
  /** Among the filled rows of the file, from 1; the header is 1. */
  line: number;
  cells: number;
  width: number;
}

async function* rowsOf(file: CsvFile, mapping: CsvMapping): AsyncGenerator<Numbered> {
  let table: Table | undefined;
  let line = 0;
  for await (const cut of csvRows(file.open(), file.name, mapping)) {
    const cells = ownCells(cut);
    line += 1;
    if (!table) {
      table = new Table(cells, mapping, file.name);
      continue;
    }
    const row = table.isHeader(cells) ? undefined : table.row(cells);
    yield { row, line, cells: cells.length, width: table.width };
  }
  if (!table) {
    throw new DirectoryError(
      'not-csv',
      file.name,
      'a table begins with a row that names its columns',
      'Export it with its header',
    );
  }
}
