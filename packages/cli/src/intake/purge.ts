import { parseArgs } from 'node:util';
import { UsageError, type Command } from '../command.js';
import { grouped } from '../directory/report.js';
import { mended, momentOf } from '../usable.js';
import { loadIntake, withStore } from './store.js';

const help = `Take away what members sent, once it has been kept as long as it must be.

Usage
  careway intake purge <database> --resolved-before <moment> [--yes] [--compact] [--json]

Words, names, contacts, receipts and files of what was resolved before that moment go for good. What
stays is that there was a submission: its id, confirmation number, kind, plan and dates, and its
chain of events, which still verifies. How long to keep is for your counsel to say: no time is built
in. Without --yes it is only counted. Backups and exports are not reached: let them run out too.

Options
  --resolved-before  The moment, such as 2021-12-01T00:00:00-08:00. What is open is never taken.
  --yes              Do it. It can't be undone.
  --compact          Write the database anew, so that no byte is left in unused parts of it. It
                     takes the time and the room of the whole file: stop the server for it.
  --json             One JSON object: {"purged", "submissions", "files", "logEmptied"}
  --help             Show this.

Exit codes
  0  counted, or done    2  not understood, or a file that can't be written

Examples
  careway intake purge intake.sqlite --resolved-before 2021-12-01T00:00:00-08:00
  careway intake purge intake.sqlite --resolved-before 2021-12-01T00:00:00-08:00 --yes
`;

export const intakePurge: Command = {
  name: 'intake purge',
  summary: 'Take away what has been kept as long as it must be',
  help: () => help,
  async run(args, { stdout }) {
    const { values, positionals } = parseArgs({
      args: [...args],
      options: {
        'resolved-before': { type: 'string' },
        yes: { type: 'boolean', default: false },
        compact: { type: 'boolean', default: false },
        json: { type: 'boolean', default: false },
      },
      allowPositionals: true,
    });
    const [file] = positionals;
    const before = values['resolved-before'];
    if (file === undefined || positionals.length > 1 || before === undefined) {
      throw new UsageError(
        'intake purge needs one file and --resolved-before 2021-12-01T00:00:00-08:00',
      );
    }
    const options = { resolvedBefore: momentOf(before), at: Date.now(), compact: values.compact };
    if (options.resolvedBefore > options.at) {
      throw new UsageError(`--resolved-before "${before}" has not come yet`);
    }
    // A file that is missing must not be made.
    await withStore(file, () => Promise.resolve());
    const { purgeStore } = await loadIntake();
    const purged = await mended(() => purgeStore(file, { ...options, dryRun: !values.yes }));
    stdout.write(
      values.json
        ? `${JSON.stringify({ purged: values.yes, ...purged })}\n`
        : sentenceFor(purged, values.yes),
    );
    return 0;
  },
};

function sentenceFor(
  { submissions, files, logEmptied }: { submissions: number; files: number; logEmptied: boolean },
  done: boolean,
): string {
  const count = `${grouped(submissions)} submission${submissions === 1 ? '' : 's'}`;
  const what = `${count} with ${grouped(files)} file${files === 1 ? '' : 's'}`;
  if (!done) return `To purge: ${what}. Nothing was changed; add --yes to do it.\n`;
  const log = logEmptied
    ? ''
    : 'The database’s own log can hold it a while: SQLite’s until the server stops, PostgreSQL’s until it needs it no more.\n';
  return `Purged: ${what}.\n${log}`;
}
