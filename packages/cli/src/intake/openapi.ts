import { parseArgs } from 'node:util';
import type { Command } from '../command.js';
import { loadIntake } from './store.js';

const help = `Print the interface of the intake as an OpenAPI 3.1 document.

Usage
  careway intake openapi [--members]

It is made of the very schemas by which the server reads requests, so it is true of this release. A
running server shows its own at /openapi.json, with its limits and without what it does not have.

Options
  --members  Only what members' pages send: without the routes of staff and the figures.
  --help     Show this.

Exit codes
  0  printed    2  the command was not understood

Examples
  careway intake openapi > openapi.json
  careway intake openapi | jq '.paths | keys'
`;

export const intakeOpenApi: Command = {
  name: 'intake openapi',
  summary: 'Print the interface of the intake as OpenAPI 3.1',
  help: () => help,
  async run(args, { stdout }) {
    const { values } = parseArgs({
      args: [...args],
      options: { members: { type: 'boolean', default: false } },
    });
    const { openApiDocument } = await loadIntake();
    const shown = openApiDocument({ staff: !values.members, metrics: !values.members });
    stdout.write(`${JSON.stringify(shown, null, 2)}\n`);
    return 0;
  },
};
