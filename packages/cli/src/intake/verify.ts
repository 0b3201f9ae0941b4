import { parseArgs } from 'node:util';
import { UsageError, type Command } from '../command.js';
import { grouped } from '../directory/report.js';
import { sentenceOf } from '../read-json.js';
import { mended } from '../usable.js';
import { keysOf, loadIntake, withStore } from './store.js';

const help = `Prove that all that members sent is as it was stored.

Usage
  careway intake verify <database> [--json]

Every submission, receipt and file is held against its event, and each event against the one before
it. The database is a SQLite file or an address like postgres://careway@host/intake; it is read and
never changed, also while a server runs. Where it is sealed, CAREWAY_KEYS opens it. Run it on each
backup, where it was put back.

The head is the last hash of the chain. Note it elsewhere every day: a chain whose end was cut off,
together with what it told of, shows only against such a note. Nothing that a member wrote is shown.

Options
  --json   One JSON object: {"submissions", "attachments", "events", "head", "faults"}
  --help   Show this.

Exit codes
  0  all is as it was stored    1  something is not    2  not understood, or it can't be read

Examples
  careway intake verify /var/lib/careway/intake.sqlite
  careway intake verify /backup/intake.sqlite --json | jq -r .head
`;

export const intakeVerify: Command = {
  name: 'intake verify',
  summary: 'Prove that all that members sent is as it was stored',
  help: () => help,
  async run(args, { stdout }) {
    const { values, positionals } = parseArgs({
      args: [...args],
      options: { json: { type: 'boolean', default: false } },
      allowPositionals: true,
    });
    const [place] = positionals;
    if (place === undefined || positionals.length > 1) {
      throw new UsageError('intake verify needs one database: careway intake verify intake.sqlite');
    }
    // What can't be read is told as the other commands tell it.
    await withStore(place, () => Promise.resolve());
    const { verifyStore } = await loadIntake();
    const keys = await keysOf(process.env);
    const verified = await mended(() => verifyStore(place, { keys }));
    const { submissions, attachments, events, head, faults } = verified;
    if (values.json) stdout.write(`${JSON.stringify(verified)}\n`);
    else {
      const held = `${grouped(submissions)} submissions, ${grouped(attachments)} files, ${grouped(events)} events`;
      stdout.write(
        faults.length === 0
          ? `As it was stored: ${held}.\nHead: ${head ?? 'none'}\n`
          : `Not as it was stored: ${held}.\n${faults.map((each) => `  ${sentenceOf(each)}\n`).join('')}`,
      );
    }
    return faults.length > 0 ? 1 : 0;
  },
};
