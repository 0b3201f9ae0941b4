import { createReadStream } from 'node:fs';
import { rename, stat, writeFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { parseArgs } from 'node:util';
import { DirectoryError, packDirectory, readPlanNetBundle } from '@careway/directory';
import { UsageError, type Command, type ExitCode, type Streams } from '../command.js';
import { parseJson, sentenceOf } from '../read-json.js';
import { readZipFile, unreadableFile } from './files.js';
import { Progress } from './progress.js';
import { describeReport, grouped } from './report.js';

const help = `Pack a provider directory into one file for any static host.

Usage
  careway directory build <bundle.json> --out <file> [--zips zips.json] [--json]

Reads a FHIR R4 Bundle after Da Vinci PDex Plan-Net, and says what was read, merged, repaired,
doubted and left out. A file that is there already is replaced once the new one is whole.

Options
  --out    Where to write: my-plan.cwd. Its size is about 15 bytes a provider.
  --zips   Centers of ZIP codes, to place sites that give no point of their own.
  --json   The report as one JSON object.
  --help   Show this.

Exit codes
  0  written    1  the bundle can't be read    2  the command was not understood

Examples
  careway directory build plan-net.bundle.json --out my-plan.cwd --zips zips.json
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
        json: { type: 'boolean', default: false },
      },
      allowPositionals: true,
    });
    const [input] = positionals;
    if (input === undefined || positionals.length > 1 || values.out === undefined) {
      throw new UsageError(
        'directory build needs one bundle and --out: careway directory build bundle.json --out my-plan.cwd',
      );
    }
    try {
      return await build(
        { input, out: values.out, zips: values.zips, asJson: values.json },
        streams,
      );
    } catch (error) {
      if (!(error instanceof DirectoryError)) throw error;
      streams.stderr.write(`careway: ${input}: ${error.message}\n`);
      return 1;
    }
  },
};

interface Job {
  input: string;
  out: string;
  zips: string | undefined;
  asJson: boolean;
}

async function build({ input, out, zips, asJson }: Job, streams: Streams): Promise<ExitCode> {
  const progress = new Progress(streams.stderr);
  const text = await readWithProgress(input, progress);
  if (text === undefined) {
    streams.stderr.write(`careway: ${unreadableFile(input)}\n`);
    return 1;
  }
  const parsed = parseJson(text.replace(/^\uFEFF/, ''), input);
  if ('fault' in parsed) {
    streams.stderr.write(`careway: ${sentenceOf(parsed.fault)}\n`);
    return 1;
  }
  const table = zips === undefined ? undefined : await readZipFile(zips);
  const { directory, report } = readPlanNetBundle(parsed.value, {
    // The path of this machine is no business of whoever loads the file.
    source: basename(input),
    ...(table && { zips: table }),
  });
  progress.done('read', `${grouped(report.entries)} entries`);
  const file = await packDirectory(directory, report);
  // Who loads the file in this moment gets the old one whole, or the new one whole.
  await writeFile(`${out}.part`, file);
  await rename(`${out}.part`, out);
  progress.done(
    'written',
    `${grouped(directory.providers.length)} providers, ${grouped(file.length)} bytes`,
  );
  streams.stdout.write(
    asJson
      ? `${JSON.stringify({ file: out, bytes: file.length, providers: directory.providers.length, report }, null, 2)}\n`
      : `${describeReport(report)}\n${out}\n`,
  );
  return 0;
}

async function readWithProgress(path: string, progress: Progress): Promise<string | undefined> {
  const chunks: Buffer[] = [];
  let read = 0;
  try {
    const { size } = await stat(path);
    for await (const chunk of createReadStream(path) as AsyncIterable<Buffer>) {
      chunks.push(chunk);
      read += chunk.length;
      progress.show('reading', read / Math.max(1, size));
    }
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === undefined) throw error;
    return undefined;
  }
  return Buffer.concat(chunks).toString('utf8');
}
