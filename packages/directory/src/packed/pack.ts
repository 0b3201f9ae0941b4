import type { Directory, Facility, Provider } from '../model.js';
import type { ReadReport } from '../reading/report.js';
import { joinBytes } from './bytes.js';
import { ByteReader, ByteWriter } from './columns.js';
import { RowReader, RowWriter } from './records.js';
import { seal } from './format.js';
import type { PackedDirectory } from './open.js';
import { facilityFields, providerFields } from './layout.js';

/**
 * Packs a directory provider by provider, so that a reader need not hold them all.
 * @example
 * const packer = new Packer();
 * const { directory, report } = await readQhp(files, { onProvider: (one) => packer.add(one) });
 * await writeFile('directory.cwd', await packer.finish(directory, report));
 */
export class Packer {
  private rows = new RowWriter<Provider>(providerFields);

  add(provider: Provider): void {
    this.rows.push(this.rows.numbersOf(provider));
  }

  /** The file: what was added, and what is known of the whole. The packer is empty again after it. */
  finish(
    { facilities, plans, dataAsOf, source }: Omit<Directory, 'providers'>,
    report?: ReadReport,
  ): Promise<Uint8Array> {
    const { rows } = this;
    const providers = rows.length;
    // What is written is let go before it is compressed.
    this.rows = new RowWriter(providerFields);
    rows.close();
    const bytes = new ByteWriter();
    // Those of one place come together.
    rows.write(rows.sortedBy('sites'), bytes);
    writeFacilities(facilities, bytes);
    return seal(
      {
        ...(dataAsOf !== undefined && { dataAsOf }),
        source,
        providers,
        facilities: facilities.length,
        plans,
        ...(report && { report }),
      },
      bytes.parts,
    );
  }
}

/** Packs a whole directory. Points are rounded to 1/10,000 of a degree, 36 feet. */
export function packDirectory(directory: Directory, report?: ReadReport): Promise<Uint8Array> {
  const packer = new Packer();
  for (const provider of directory.providers) packer.add(provider);
  return packer.finish(directory, report);
}

/**
 * A directory in columns, as an opened file has it, without a file in between. Points are rounded as
 * in a file.
 */
export function columnsOf(directory: Directory): PackedDirectory {
  const { providers, facilities, plans, dataAsOf, source } = directory;
  const rows = new RowWriter<Provider>(providerFields);
  for (const provider of providers) rows.push(rows.numbersOf(provider));
  const bytes = new ByteWriter();
  rows.write(
    providers.map((_, row) => row + 1),
    bytes,
  );
  writeFacilities(facilities, bytes);
  const reader = new ByteReader(joinBytes(bytes.parts));
  return {
    header: {
      ...(dataAsOf !== undefined && { dataAsOf }),
      source,
      providers: providers.length,
      facilities: facilities.length,
      plans,
    },
    rows: new RowReader<Provider>(providerFields, reader),
    facilities: new RowReader<Facility>(facilityFields, reader),
  };
}

function writeFacilities(facilities: readonly Facility[], bytes: ByteWriter): void {
  const rows = new RowWriter<Facility>(facilityFields);
  for (const facility of facilities) rows.push(rows.numbersOf(facility));
  rows.write(rows.sortedBy('sites'), bytes);
}
