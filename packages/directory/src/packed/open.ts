import type { Directory, Provider } from '../model.js';
import { ByteReader } from './columns.js';
import { RowReader } from './records.js';
import type { Rows } from './fields.js';
import { damaged, reading, unseal, type PackedHeader } from './format.js';
import { providerFields } from './layout.js';

/** An opened file: the columns that search asks, and a provider where one is shown. */
export interface PackedDirectory {
  readonly header: PackedHeader;
  readonly rows: Rows<Provider>;
}

/**
 * Opens a packed file.
 * @throws DirectoryError `not-packed`, `newer-version`, `damaged`: a file that was cut off or altered
 * is refused whole.
 */
export async function openDirectory(file: Uint8Array): Promise<PackedDirectory> {
  const { header, body } = await unseal(file);
  return reading(() => {
    const bytes = new ByteReader(body);
    const rows = new RowReader<Provider>(providerFields, bytes);
    if (!bytes.isDone) throw damaged('something follows its last column');
    if (rows.most !== header.providers) throw damaged('it has another number of providers');
    return { header, rows };
  });
}

/** The whole directory as objects, for what is no search. */
export function unpackDirectory({ header, rows }: PackedDirectory): Directory {
  const { dataAsOf, source, plans } = header;
  return reading(() => ({
    providers: Array.from({ length: rows.most }, (_, row) => rows.get(row + 1) as Provider),
    plans,
    ...(dataAsOf !== undefined && { dataAsOf }),
    source,
  }));
}
