import { parseArgs } from 'node:util';
import { DirectoryError, packedVersion } from '@careway/directory';
import { UsageError, type Command } from '../command.js';
import { openPackedFile } from './files.js';
import { describeReport, grouped } from './report.js';

const help = `Say what a packed directory file holds, and that it is whole.

Usage
  careway directory inspect <file> [--json]

Options
  --json   One JSON object: {version, bytes, providers, facilities, dataAsOf, source, plans, report}
  --help   Show this.

Exit codes
  0  the file is whole    1  it is damaged, newer, or no directory    2  not understood

Example
  careway directory inspect my-plan.cwd
`;

export const directoryInspect: Command = {
  name: 'directory inspect',
  summary: 'Say what a packed directory file holds, and that it is whole',
  help: () => help,
  async run(args, streams) {
    const { values, positionals } = parseArgs({
      args: [...args],
      options: { json: { type: 'boolean', default: false } },
      allowPositionals: true,
    });
    const [path] = positionals;
    if (path === undefined || positionals.length > 1)
      throw new UsageError(
        'directory inspect needs one file: careway directory inspect my-plan.cwd',
      );
    let opened;
    try {
      opened = await openPackedFile(path);
    } catch (error) {
      if (!(error instanceof DirectoryError)) throw error;
      streams.stderr.write(`careway: ${path}: ${error.message}\n`);
      return 1;
    }
    const { directory, bytes } = opened;
    const { header } = directory;
    if (values.json) {
      streams.stdout.write(
        `${JSON.stringify({ version: packedVersion, bytes, ...header }, null, 2)}\n`,
      );
      return 0;
    }
    const each = header.providers === 0 ? '' : `, ${(bytes / header.providers).toFixed(1)} each`;
    streams.stdout.write(
      [
        `${path}: whole, version ${packedVersion}`,
        `Providers: ${grouped(header.providers)} in ${grouped(bytes)} bytes${each}`,
        `Facilities: ${grouped(header.facilities)}`,
        `Data as of: ${header.dataAsOf ?? 'not stated'}`,
        `Source: ${header.source}`,
        `Plans: ${header.plans.map(({ name }) => name).join(', ') || 'none named'}`,
        ...(header.report ? ['', describeReport(header.report)] : ['']),
      ].join('\n'),
    );
    return 0;
  },
};
