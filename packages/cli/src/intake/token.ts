import { parseArgs } from 'node:util';
import type { Command } from '../command.js';
import { loadIntake } from './store.js';

const help = `Make a token for those who answer: the desk gets the token, the server its hash.

Usage
  careway intake token [--json]

The token is shown once and kept nowhere. Give the hash to the server, by
careway intake serve --staff grievance-desk=<hash> or in
createIntake({ staff: { tokens: { 'grievance-desk': '<hash>' } } }), and restart it. Take the
hash away, and the token opens nothing any more.

Options
  --json   One JSON object: {"token", "hash"}
  --help   Show this.

Exit codes
  0  made    2  the command was not understood

Example
  careway intake token
`;

export const intakeToken: Command = {
  name: 'intake token',
  summary: 'Make a token for those who answer',
  help: () => help,
  async run(args, { stdout }) {
    const { values } = parseArgs({
      args: [...args],
      options: { json: { type: 'boolean', default: false } },
    });
    const { newStaffToken } = await loadIntake();
    const made = newStaffToken();
    stdout.write(
      values.json ? `${JSON.stringify(made)}\n` : `token  ${made.token}\nhash   ${made.hash}\n`,
    );
    return 0;
  },
};
