import { parseArgs } from 'node:util';
import { UsageError, type Command } from '../command.js';
import { grouped } from '../directory/report.js';
import { mended } from '../usable.js';
import { keysOf, loadIntake, withStore } from './store.js';

const help = `Bring all that members sent under a new key, and seal what is not sealed yet.

Usage
  careway intake rotate-key <database> [--compact] [--json]

Keys are read from CAREWAY_KEYS or from the file that CAREWAY_KEYS_FILE names: a key a line, as a
name, a colon and 32 bytes in Base64. The first key is the one that all is brought under; the others
open what was sealed before. It may run beside the servers, once they know the new key, and may be
broken off: run again, it goes on with the rest. Afterwards the old keys open nothing any more.

  1  Make a key:            echo "2026-11:$(openssl rand -base64 32)"
  2  Add it as the last line for every server, and restart them: they can read it now.
  3  Make it the first line, restart them again, and run this.
  4  Take the old key away, and keep a copy for as long as backups of that time are kept.

Options
  --compact  Write the database anew, so that no word is left that stood there before it was sealed.
             It takes the time and the room of all of it: stop the servers for it.
  --json     One JSON object: {"rewrapped", "sealed"}
  --help     Show this.

Exit codes
  0  done    2  not understood, or a database or a key that can't be used

Examples
  CAREWAY_KEYS_FILE=/etc/careway/keys careway intake rotate-key intake.sqlite
  careway intake rotate-key postgres://careway@db.plan.example/intake --json
`;

export const intakeRotateKey: Command = {
  name: 'intake rotate-key',
  summary: 'Bring what members sent under a new key',
  help: () => help,
  async run(args, { stdout }) {
    const { values, positionals } = parseArgs({
      args: [...args],
      options: {
        compact: { type: 'boolean', default: false },
        json: { type: 'boolean', default: false },
      },
      allowPositionals: true,
    });
    const [place] = positionals;
    if (place === undefined || positionals.length > 1) {
      throw new UsageError(
        'intake rotate-key needs one database: careway intake rotate-key intake.sqlite',
      );
    }
    const keys = await keysOf(process.env);
    if (!keys) throw new UsageError('intake rotate-key needs CAREWAY_KEYS or CAREWAY_KEYS_FILE');
    // A store that is missing must not be made, nor one that the keys can't open be touched.
    await withStore(place, () => Promise.resolve());
    const { rotateKeys } = await loadIntake();
    const rotated = await mended(() => rotateKeys(place, { keys, compact: values.compact }));
    stdout.write(
      values.json
        ? `${JSON.stringify(rotated)}\n`
        : `Under the key ${keys.current}: ${grouped(rotated.rewrapped)} more, and ${grouped(rotated.sealed)} newly sealed.\n`,
    );
    return 0;
  },
};
