import { once } from 'node:events';
import { parseArgs } from 'node:util';
import { plans as knownPlans, type Plan } from '@careway/rules/plan';
import { UsageError, type Command } from '../command.js';
import { readPlanFile } from '../plan-file.js';
import { sentenceOf } from '../read-json.js';
import { mended } from '../usable.js';
import { keysOf, loadIntake } from './store.js';

const help = `Receive what members send, and store it before it is told to be stored.

Usage
  careway intake serve [<database>] [options]

The database is a SQLite file, made where it is missing, or an address like
postgres://careway@host/intake; without one, DATABASE_URL, or else careway.sqlite in this folder.
It listens until it is told to stop (SIGTERM, or Ctrl+C), and then lets requests end. Each request
is a line of JSON on the output, with ids, codes and sizes only. Put your own TLS before it.

Options
  --port     The port to listen on; 4180 if left out, 0 for any free one.
  --host     The address to listen on; 127.0.0.1 if left out.
  --proxies  How many proxies of your own stand before it; 0 if left out. With too few, all members
             count as one client.
  --plan     A plan profile to take submissions for; may be given more than once. Those that come
             with this release if left out.
  --origin   Another site that may send, such as https://www.plan.example; more than once.
  --staff    A desk and the hash of its token, as <name>=<hash>; more than once. Opens /staff with
             its page. "careway intake token" makes a token.
  --metrics  The hash of the token that opens /metrics.
  --webhook  A system to tell of each event, as <name>=<address>; more than once. Its secret is read
             from CAREWAY_WEBHOOK_<NAME>, in capitals, with _ for each -.
  --key-file For PostgreSQL: the file of the key that all servers share, made where it is missing.
  --help     Show this.

CAREWAY_KEYS, or the file that CAREWAY_KEYS_FILE names, seals what members write.

Exit codes
  0  stopped as it was told    2  not understood, or it could not start

Examples
  careway intake serve /var/lib/careway/intake.sqlite
  careway intake serve intake.sqlite --staff grievance-desk=<hash> --origin https://www.plan.example
  DATABASE_URL=postgres://careway@db.plan.example/intake \\
    careway intake serve --key-file /etc/careway/intake.key --proxies 1
`;

const count = (text: string, option: string, most: number): number => {
  if (/^\d{1,5}$/.test(text) && Number(text) <= most) return Number(text);
  throw new UsageError(`--${option} "${text}" must be a number from 0 to ${most}`);
};

export const intakeServe: Command = {
  name: 'intake serve',
  summary: 'Receive what members send, in SQLite or PostgreSQL',
  help: () => help,
  async run(args, { stdout, stderr }) {
    const { values, positionals } = parseArgs({
      args: [...args],
      options: {
        port: { type: 'string', default: '4180' },
        host: { type: 'string', default: '127.0.0.1' },
        proxies: { type: 'string', default: '0' },
        plan: { type: 'string', multiple: true, default: [] },
        origin: { type: 'string', multiple: true, default: [] },
        staff: { type: 'string', multiple: true, default: [] },
        metrics: { type: 'string' },
        webhook: { type: 'string', multiple: true, default: [] },
        'key-file': { type: 'string' },
      },
      allowPositionals: true,
    });
    if (positionals.length > 1) {
      throw new UsageError('intake serve takes one database: careway intake serve intake.sqlite');
    }
    const port = count(values.port, 'port', 65_535);
    const proxies = count(values.proxies, 'proxies', 9);
    const plans = values.plan.length > 0 ? await readPlans(values.plan) : knownPlans;
    const tokens = pairs(values.staff, 'staff', 'grievance-desk=<hash>');
    const receivers = pairs(values.webhook, 'webhook', 'cases=https://cases.plan.example/careway');
    const place = positionals[0] ?? process.env.DATABASE_URL ?? 'careway.sqlite';
    const isFile = !/^postgres(ql)?:/.test(place);
    if (!isFile && values['key-file'] === undefined) {
      throw new UsageError(
        'intake serve needs --key-file for PostgreSQL: the file of the key that all servers share; it is made where it is missing',
      );
    }

    const intake = await loadIntake();
    const keys = await keysOf(process.env);
    const store = await mended(() =>
      intake.openStore(place, { keys, keyFile: values['key-file'] }),
    );
    const log = (event: object) => void stdout.write(`${JSON.stringify(event)}\n`);
    const stop = stopped();
    try {
      const { server, webhooks } = await mended(async () => {
        const hasStaff = Object.keys(tokens).length > 0;
        const handler = intake.createIntake({
          ...{ store, plans, log, allowedOrigins: values.origin },
          ...(hasStaff && { staff: { tokens, page: intake.readStaffPage() } }),
          ...(values.metrics !== undefined && { metrics: { token: values.metrics } }),
        });
        const webhooks = intake.createWebhooks({ store, log, webhooks: withSecrets(receivers) });
        const { host } = values;
        return { server: await intake.serveIntake({ handler, port, host, proxies }), webhooks };
      });
      if (Object.keys(receivers).length > 0) webhooks.start();
      const where = isFile ? place : 'PostgreSQL';
      const sealed = keys ? `sealed with the key ${keys.current}` : 'not sealed';
      stderr.write(`Receiving at ${server.url}; stored in ${where}, ${sealed}. Ctrl+C stops it.\n`);
      await stop;
      await server.close();
      await webhooks.close();
    } finally {
      await store.close();
    }
    return 0;
  },
};

/** Settles once this process is told to stop. A second time, it ends at once. */
async function stopped(): Promise<void> {
  await Promise.race([once(process, 'SIGINT'), once(process, 'SIGTERM')]);
}

async function readPlans(files: readonly string[]): Promise<Record<string, Plan>> {
  const plans: Record<string, Plan> = {};
  for (const file of files) {
    const read = await readPlanFile(file);
    if ('faults' in read) {
      const more = read.faults.length > 1 ? ` "careway plan check ${file}" names all faults.` : '';
      throw new UsageError(`${read.faults.slice(0, 1).map(sentenceOf).join('')}${more}`);
    }
    plans[read.plan.id] = read.plan;
  }
  return plans;
}

/** Options like <name>=<value>, each name once. */
function pairs(texts: readonly string[], option: string, example: string): Record<string, string> {
  const found: Record<string, string> = {};
  for (const text of texts) {
    const [, name = '', value = ''] = /^([a-z0-9][a-z0-9-]{0,39})=(.+)$/.exec(text) ?? [];
    // What stands after the sign is not told back: it could be a token that was put there by mistake.
    if (name === '') throw new UsageError(`--${option} must be written like ${example}`);
    if (name in found) throw new UsageError(`--${option} has the name "${name}" twice`);
    found[name] = value;
  }
  return found;
}

function withSecrets(receivers: Readonly<Record<string, string>>) {
  return Object.fromEntries(
    Object.entries(receivers).map(([name, url]) => {
      const variable = `CAREWAY_WEBHOOK_${name.toUpperCase().replaceAll('-', '_')}`;
      const secret = process.env[variable];
      if (secret === undefined) {
        throw new UsageError(`--webhook ${name} needs its secret in ${variable}`);
      }
      return [name, { url, secret }];
    }),
  );
}
