import { rename, writeFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { DirectoryError, Packer } from '@careway/directory';
import { UsageError, type Command, type ExitCode, type Streams } from '../command.js';
import { readZipFile } from './files.js';
import { readInputs } from './inputs.js';
import { Progress } from './progress.js';
import { describeReport, grouped } from './report.js';

const help = `Pack a provider directory into one file for any static host.

Usage
  careway directory build <file...> --out <file> [--zips zips.json] [--mapping mapping.json]
    [--nppes npidata.csv] [--json]

Reads what a plan has, and tells it apart by its content:
  - a FHIR R4 Bundle after Da Vinci PDex Plan-Net: one file
  - a bulk export of the same: its NDJSON files, and its manifest where there is one
  - the JSON files of a Qualified Health Plan: plans.json and any number of providers.json
  - tables of a plan's own (CSV), one row a provider at an office, with --mapping

It says what was read, merged, repaired, doubted and left out. A file that is there already is
replaced once the new one is whole.

Options
  --out    Where to write: my-plan.cwd. Its size is about 15 bytes a provider.
  --zips   Centers of ZIP codes, to place sites that give no point of their own.
  --mapping  What the columns of a table are:
               { "format": "careway-csv-mapping", "version": 1, "separator": ",",
                 "columns": { "npi": "NPI", "given": ["First", "Middle"], "family": "Last",
                              "accepting": "Panel", ... },
                 "values": { "accepting": { "open": "newpt", "closed": "nopt" } } }
             Facts: id, npi, name or given, family and suffix, credentials, license,
             licenseState, gender, languages, staffLanguages, specialties, specialtyCodes,
             hospitals, siteId, practice, address, city, state, postalCode, latitude,
             longitude, phone, extension, website, accepting, telehealth, accessibility,
             networks, updatedAt. Several names in one cell are parted by , ; | or /.
  --nppes  CMS's monthly file of all NPIs, npidata_pfile_….csv: it fills in gender, credentials,
           specialties and licenses that the plan does not state, changes nothing that it does,
           and doubts NPIs that were taken back.
  --json   The report as one JSON object.
  --help   Show this.

Exit codes
  0  written    1  an input can't be read    2  the command was not understood

Examples
  careway directory build plan-net.bundle.json --out my-plan.cwd --zips zips.json
  careway directory build export/*.ndjson manifest.json --out my-plan.cwd --zips zips.json
  careway directory build plans.json providers-*.json --out my-plan.cwd --zips zips.json
  careway directory build doctors.csv --mapping mapping.json --out my-plan.cwd --zips zips.json
  careway directory build plan-net.bundle.json --out my-plan.cwd --json | jq .report.skipped
`;

export const directoryBuild: Command = {
  name: 'directory build',
  summary: 'Pack a provider directory into one file for any static host',
  help: () => help,
  async run(args, streams) {
    const { values, positionals } = parseArgs({
      args: [...args],
      options: {
        out: { type: 'string' },
        zips: { type: 'string' },
        mapping: { type: 'string' },
        nppes: { type: 'string' },
        json: { type: 'boolean', default: false },
      },
      allowPositionals: true,
    });
    if (positionals.length === 0 || values.out === undefined) {
      throw new UsageError(
        'directory build needs a file and --out: careway directory build bundle.json --out my-plan.cwd',
      );
    }
    const { out, zips, mapping, nppes, json: asJson } = values;
    const job = { inputs: positionals, out, zips, mapping, nppes, asJson };
    try {
      return await build(job, streams);
    } catch (error) {
      if (!(error instanceof DirectoryError)) throw error;
      streams.stderr.write(`careway: ${positionals.join(' ')}: ${error.message}\n`);
      return 1;
    }
  },
};

interface Job {
  inputs: readonly string[];
  out: string;
  zips: string | undefined;
  mapping: string | undefined;
  nppes: string | undefined;
  asJson: boolean;
}

async function build(
  { inputs, out, zips, mapping, nppes, asJson }: Job,
  streams: Streams,
): Promise<ExitCode> {
  const progress = new Progress(streams.stderr);
  const table = zips === undefined ? undefined : await readZipFile(zips);
  const packer = new Packer();
  const read = await readInputs({ paths: inputs, mapping, nppes }, packer, table, progress);
  if (typeof read === 'string') {
    streams.stderr.write(`careway: ${read}\n`);
    return 1;
  }
  const { directory, report } = read;
  progress.done('read', `${grouped(report.entries)} entries`);
  // An empty directory in the place of a full one would tell members that nobody is in their plan.
  if (report.practitioners.listed === 0 && report.facilities === 0) {
    streams.stderr.write(
      `careway: ${inputs.join(' ')}: no provider and no facility is in it, and nothing was written.\n${describeReport(report)}`,
    );
    return 1;
  }
  const file = await packer.finish(directory, report);
  // Who loads the file in this moment gets the old one whole, or the new one whole.
  await writeFile(`${out}.part`, file);
  await rename(`${out}.part`, out);
  const { listed } = report.practitioners;
  progress.done('written', `${grouped(listed)} providers, ${grouped(file.length)} bytes`);
  streams.stdout.write(
    asJson
      ? `${JSON.stringify({ file: out, bytes: file.length, providers: listed, report }, null, 2)}\n`
      : `${describeReport(report)}\n${out}\n`,
  );
  return 0;
}
