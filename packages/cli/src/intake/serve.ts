import { parseArgs } from 'node:util';
import { plans, type Plan } from '@careway/rules';
import { UsageError, type Command } from '../command.js';
import { readPlanFile } from '../plan-file.js';
import { sentenceOf } from '../read-json.js';
import { keysOf, loadIntake, mended } from './store.js';

const help = `Receive what members send, and answer only once it is on the disk.

Usage
  careway intake serve [<database>] [options]

The database is a SQLite file, made where it is missing, or an address like
postgres://careway@host/intake. Left out, it is DATABASE_URL, or else intake.sqlite here. Put your
own TLS before the server. A line of JSON for each request goes to the standard output: ids, codes
and sizes, never a member's words. SIGTERM or Ctrl+C lets requests end, then stops.

Options
  --plan     A plan profile to receive for; may be given more than once. Those that come with the
             rules if left out: the reference plan, and made-up ones.
  --port     The port to listen on; 4180 if left out, and 0 for any that is free.
  --host     The address to listen on; 127.0.0.1 if left out.
  --proxies  How many proxies of your own stand in front, each adding to X-Forwarded-For; 0 if left
             out. With too few, all members count as one client.
  --origin   Another site whose pages may send, such as https://www.plan.example; may be repeated.
  --staff    A desk and the hash of its token, as grievance-desk=<hash>; may be repeated. It opens
             the page at /staff, which does not exist without one.
  --monitor  The hash of the token that opens the figures at /metrics.
  --webhook  A system to tell of every event, as cases=https://cases.plan.example/careway; may be
             repeated. Its secret is read from CAREWAY_WEBHOOK_CASES.
  --help     Show this.

Environment
  DATABASE_URL                     The database, where none is named.
  CAREWAY_KEY_FILE                 For PostgreSQL: 32 random bytes, the same for every server; made
                                   where it is missing.
  CAREWAY_KEYS, CAREWAY_KEYS_FILE  The keys to seal with: careway intake rotate-key --help.
  CAREWAY_WEBHOOK_<NAME>           The secret of a webhook; a hyphen of its name is written _.

Exit codes
  0  stopped by a signal    2  not understood, or a database, plan or port that can't be used

Examples
  careway intake serve /var/lib/careway/intake.sqlite --plan plan.json --proxies 1
  careway intake token
  careway intake serve intake.sqlite --staff grievance-desk=<hash>
  DATABASE_URL=postgres://careway@db/intake CAREWAY_KEY_FILE=/etc/careway/key careway intake serve
`;

export const intakeServe: Command = {
  name: 'intake serve',
  summary: 'Receive what members send',
  help: () => help,
  async run(args, { stdout, stderr }) {
    const { values, positionals } = parseArgs({
      args: [...args],
      options: {
        plan: { type: 'string', multiple: true, default: [] },
        port: { type: 'string', default: '4180' },
        host: { type: 'string', default: '127.0.0.1' },
        proxies: { type: 'string', default: '0' },
        origin: { type: 'string', multiple: true, default: [] },
        staff: { type: 'string', multiple: true, default: [] },
        monitor: { type: 'string' },
        webhook: { type: 'string', multiple: true, default: [] },
      },
      allowPositionals: true,
    });
    if (positionals.length > 1) {
      throw new UsageError('intake serve takes one database: careway intake serve intake.sqlite');
    }
    const port = countOf('port', values.port, 65_535);
    const proxies = countOf('proxies', values.proxies, 100);
    const tokens = pairsOf('staff', values.staff);
    const served = values.plan.length > 0 ? await plansIn(values.plan) : plans;
    const receivers = withSecrets(pairsOf('webhook', values.webhook));
    const named = [positionals[0], process.env.DATABASE_URL];
    const place = named.find((each) => each !== undefined && each !== '') ?? 'intake.sqlite';

    const intake = await loadIntake();
    const log = (event: object) => stdout.write(`${JSON.stringify(event)}\n`);
    const store = await mended(async () =>
      intake.openStore(place, {
        keyFile: process.env.CAREWAY_KEY_FILE,
        keys: await keysOf(process.env),
      }),
    );
    try {
      await mended(async () => {
        const handler = intake.createIntake({
          store,
          plans: served,
          allowedOrigins: values.origin,
          ...(values.staff.length > 0 && { staff: { tokens, page: intake.readStaffPage() } }),
          ...(values.monitor !== undefined && { metrics: { token: values.monitor } }),
          log,
        });
        const webhooks = intake.createWebhooks({ store, webhooks: receivers, log });
        const { host } = values;
        const server = await intake.serveIntake({ handler, port, host, proxies });
        webhooks.start();
        const ids = Object.keys(served).join(', ');
        stderr.write(`Receiving at ${server.url} for ${ids}. Stop it with Ctrl+C.\n`);
        await stopSignal();
        await server.close();
        await webhooks.close();
      });
    } finally {
      await store.close();
    }
    return 0;
  },
};

function countOf(option: string, text: string, most: number): number {
  const count = Number(text);
  if (/^\d{1,5}$/.test(text) && count <= most) return count;
  throw new UsageError(`--${option} "${text}" is no number from 0 to ${most}`);
}

function pairsOf(option: 'staff' | 'webhook', pairs: readonly string[]): Record<string, string> {
  const entries = pairs.map((pair) => {
    const at = pair.indexOf('=');
    // What stands there could be a token typed in the wrong place: it is not told back.
    if (at > 0) return [pair.slice(0, at), pair.slice(at + 1)] as const;
    throw new UsageError(`--${option} needs a name, an equals sign and a value`);
  });
  return Object.fromEntries(entries);
}

/** The secrets are no part of the command line, which every user of a machine can read. */
function withSecrets(urls: Readonly<Record<string, string>>) {
  const entries = Object.entries(urls).map(([name, url]) => {
    const variable = `CAREWAY_WEBHOOK_${name.toUpperCase().replaceAll('-', '_')}`;
    const secret = process.env[variable];
    if (secret === undefined) throw new UsageError(`--webhook ${name} needs ${variable}`);
    return [name, { url, secret }] as const;
  });
  return Object.fromEntries(entries);
}

async function plansIn(files: readonly string[]): Promise<Record<string, Plan>> {
  const found: Record<string, Plan> = {};
  for (const file of files) {
    const read = await readPlanFile(file);
    if ('faults' in read) throw new UsageError(read.faults.map(sentenceOf).join(' '));
    if (read.plan.id in found) throw new UsageError(`--plan ${file}: ${read.plan.id} came before`);
    found[read.plan.id] = read.plan;
  }
  return found;
}

function stopSignal(): Promise<void> {
  return new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) {
      process.once(signal, () => {
        resolve();
      });
    }
  });
}
