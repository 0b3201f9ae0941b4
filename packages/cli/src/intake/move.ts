import { parseArgs } from 'node:util';
import { UsageError, type Command } from '../command.js';
import { grouped } from '../directory/report.js';
import { mended } from '../usable.js';
import { keysOf, loadIntake } from './store.js';

const help = `Move all that members sent from a SQLite file to PostgreSQL, with no submission lost.

Usage
  careway intake move <file> <address> --key-file <file> [--json]
  careway intake move <file> --reopen

Submissions, receipts, keys of retries, files, the chain of events and what receivers were not told yet
become the same rows in an empty schema of PostgreSQL, in one transaction that is verified before it is
kept. It may run beside the server. From its first moment the file takes nothing more: members are told
to send again, which their forms do by themselves, and what they sent is still shown to them. Then:

  1  Start the servers on the new address, with the same key file and the same CAREWAY_KEYS.
  2  Lead the traffic to them, and stop the old server.
  3  Keep the file as long as you keep a backup.

Where the move can't be finished, nothing is left behind and the file takes submissions again. Where
the line broke and nobody knows, the file stays closed: run it again, and it goes on or says that it is
done. To rehearse, move a copy of the file ("VACUUM INTO") to a schema of its own.

Options
  --key-file  The key file of the servers on PostgreSQL. Where it is missing, it is made with the key
              beside the file of SQLite, so that every receipt still opens.
  --reopen    Give a move up that was broken off, and let the file take submissions again. Never do it
              once a server has run on the new address: what came there would be missing.
  --json      One JSON object: {"submissions", "attachments", "events", "head"}
  --help      Show this.

Exit codes
  0  moved, or reopened    2  not understood, or refused: nothing was moved

Examples
  careway intake move intake.sqlite postgres://careway@db.plan.example/intake --key-file intake.key
`;

export const intakeMove: Command = {
  name: 'intake move',
  summary: 'Move what members sent from SQLite to PostgreSQL',
  help: () => help,
  async run(args, { stdout }) {
    const { values, positionals } = parseArgs({
      args: [...args],
      options: {
        'key-file': { type: 'string' },
        reopen: { type: 'boolean', default: false },
        json: { type: 'boolean', default: false },
      },
      allowPositionals: true,
    });
    const [from, to] = positionals;
    const keyFile = values['key-file'];
    const { moveStore, reopenStore } = await loadIntake();
    if (values.reopen && from !== undefined && positionals.length === 1) {
      await mended(() => Promise.resolve(from).then(reopenStore));
      stdout.write('The file takes submissions again.\n');
      return 0;
    }
    const isPlain = positionals.length === 2 && keyFile !== undefined && !values.reopen;
    if (!isPlain || from === undefined || !/^postgres(ql)?:\/\//.test(to ?? '')) {
      throw new UsageError(
        'intake move needs a file, an address and a key file: careway intake move intake.sqlite postgres://careway@host/intake --key-file intake.key',
      );
    }
    const keys = await keysOf(process.env);
    const moved = await mended(() => moveStore(from, to ?? '', { keyFile, keys }));
    const { submissions, attachments, events, head } = moved;
    stdout.write(
      values.json
        ? `${JSON.stringify({ submissions, attachments, events, head })}\n`
        : `Moved: ${grouped(submissions)} submissions with ${grouped(attachments)} files and ${grouped(events)} events.\n` +
            `Note the head of the chain: ${head ?? 'none'}\n` +
            `The file takes nothing more. Start the servers on the new address with the key file.\n`,
    );
    return 0;
  },
};
