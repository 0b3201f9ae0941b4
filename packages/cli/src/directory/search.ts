import { parseArgs } from 'node:util';
import {
  createSearch,
  DirectoryError,
  formatPhone,
  nameWithCredentials,
  type Query,
  type Row,
  type SearchResult,
} from '@careway/directory';
import { UsageError, type Command } from '../command.js';
import { openPackedFile, readZipFile } from './files.js';
import { grouped } from './report.js';

const help = `Search a packed directory file as a member does.

Usage
  careway directory search <file> [words...] [options]

Words may be a name, a kind of care, a language or a place, in English or Spanish.

Options
  --zip <code>     Measure distances from the middle of this ZIP code; needs --zips.
  --miles <n>      Only within so many miles.
  --zips <file>    Centers of ZIP codes.
  --limit <n>      Rows to show; 10 by default.
  --json           The whole result as one JSON object.
  --help           Show this.

Exit codes
  0  somebody was found    1  nobody was found, or the file is damaged    2  not understood

Examples
  careway directory search my-plan.cwd kids doctor who speaks spanish
  careway directory search my-plan.cwd dr smith --zip 92703 --miles 10 --zips zips.json
`;

export const directorySearch: Command = {
  name: 'directory search',
  summary: 'Search a packed directory file as a member does',
  help: () => help,
  async run(args, streams) {
    const { values, positionals } = parseArgs({
      args: [...args],
      options: {
        zip: { type: 'string' },
        miles: { type: 'string' },
        zips: { type: 'string' },
        limit: { type: 'string', default: '10' },
        json: { type: 'boolean', default: false },
      },
      allowPositionals: true,
    });
    const [path, ...typed] = positionals;
    if (path === undefined)
      throw new UsageError(
        'directory search needs a file: careway directory search my-plan.cwd smith',
      );
    if (values.zip !== undefined && values.zips === undefined)
      throw new UsageError('--zip needs the centers of ZIP codes: --zips zips.json');
    const query: Query = {
      text: typed.join(' '),
      limit: numberOf('--limit', values.limit),
      ...(values.zip !== undefined && { zip: values.zip }),
      ...(values.miles !== undefined && { miles: numberOf('--miles', values.miles) }),
    };
    let result: SearchResult;
    try {
      const { directory } = await openPackedFile(path);
      const zips = values.zips === undefined ? undefined : await readZipFile(values.zips);
      result = createSearch(directory, zips && { zips }).find(query);
    } catch (error) {
      if (!(error instanceof DirectoryError)) throw error;
      streams.stderr.write(`careway: ${path}: ${error.message}\n`);
      return 1;
    }
    streams.stdout.write(values.json ? `${JSON.stringify(result, null, 2)}\n` : describe(result));
    return result.total > 0 ? 0 : 1;
  },
};

function numberOf(option: string, text: string): number {
  if (!/^\d+(?:\.\d+)?$/.test(text))
    throw new UsageError(`${option} "${text}" is no number: write it like ${option} 10`);
  return Number(text);
}

function describe({ rows, total, problems, loosen }: SearchResult): string {
  const lines = [`${grouped(total)} found${rows.length < total ? `, ${rows.length} shown` : ''}`];
  for (const row of rows) lines.push('', ...describeRow(row));
  for (const { code, value, suggestions } of problems)
    lines.push(
      '',
      `${code}: ${value}${suggestions.length > 0 ? ` (${suggestions.join(', ')})` : ''}`,
    );
  for (const { filter, count } of loosen)
    lines.push('', `Without ${filter}, ${grouped(count)} would be found.`);
  return `${lines.join('\n')}\n`;
}

function describeRow({ provider, site, miles, accepting }: Row): string[] {
  const { address, phones, practice } = site;
  const place = [address.city, [address.state, address.postalCode].filter(Boolean).join(' ')];
  return [
    nameWithCredentials(provider),
    `  ${provider.specialties.map(({ display }) => display).join(', ') || 'specialty not stated'}`,
    ...(practice === undefined ? [] : [`  ${practice}`]),
    `  ${[...address.lines, ...place].filter(Boolean).join(', ') || 'address not stated'}`,
    `  ${phones.map(formatPhone).join(', ') || 'phone not stated'}`,
    `  new patients: ${accepting.state}${accepting.conflict ? ' (stated otherwise too: call)' : ''}`,
    ...(miles === undefined ? [] : [`  ${miles.toFixed(1)} miles`]),
  ];
}
