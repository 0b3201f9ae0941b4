import type { Directory, Facility, Provider } from '../model.js';
import { ByteReader } from './columns.js';
import { RowReader } from './records.js';
import type { Rows } from './fields.js';
import { damaged, reading, unseal, type PackedHeader } from './format.js';
import { facilityFields, providerFields } from './layout.js';

/** An opened file: the columns that search asks, and a provider where one is shown. */
export interface PackedDirectory {
  readonly header: PackedHeader;
  readonly rows: Rows<Provider>;
  readonly facilities: Rows<Facility>;
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
    const facilities = new RowReader<Facility>(facilityFields, bytes);
    if (!bytes.isDone) throw damaged('something follows its last column');
    if (rows.most !== header.providers) throw damaged('it has another number of providers');
    if (facilities.most !== header.facilities) throw damaged('it has another number of facilities');
    return { header, rows, facilities };
  });
}

/** The whole directory as objects, for what is no search. */
export function unpackDirectory({ header, rows, facilities }: PackedDirectory): Directory {
  const { dataAsOf, source, plans } = header;
  return reading(() => ({
    providers: Array.from({ length: rows.most }, (_, row) => rows.get(row + 1) as Provider),
    facilities: Array.from(
      { length: facilities.most },
      (_, row) => facilities.get(row + 1) as Facility,
    ),
    plans,
    ...(dataAsOf !== undefined && { dataAsOf }),
    source,
  }));
}
