import { UsageError, type Command, type ExitCode, type Streams } from './command.js';
import { decide } from './decide.js';
import { directoryBuild } from './directory/build.js';
import { directoryInspect } from './directory/inspect.js';
import { directorySearch } from './directory/search.js';
import { intakeDue } from './intake/due.js';
import { intakeExport } from './intake/export.js';
import { intakeMove } from './intake/move.js';
import { intakeOpenApi } from './intake/openapi.js';
import { intakePurge } from './intake/purge.js';
import { intakeRotateKey } from './intake/rotate-key.js';
import { intakeServe } from './intake/serve.js';
import { intakeToken } from './intake/token.js';
import { intakeVerify } from './intake/verify.js';
import { didYouMean, nearest } from './nearest.js';
import { planCheck } from './plan-check.js';

export type { ExitCode, Streams } from './command.js';

const commands: readonly Command[] = [
  planCheck,
  decide,
  directoryBuild,
  directoryInspect,
  directorySearch,
  intakeDue,
  intakeExport,
  intakeMove,
  intakeOpenApi,
  intakePurge,
  intakeRotateKey,
  intakeServe,
  intakeToken,
  intakeVerify,
];
const widest = Math.max(...commands.map(({ name }) => name.length));

const help = `careway: help members of a health plan act in time.

Usage
  careway <command> [options]

Commands
${commands.map(({ name, summary }) => `  ${name.padEnd(widest)}  ${summary}`).join('\n')}

Start here
  careway plan check my-plan.json
  careway decide checkRide --help
  careway directory build --help
  careway intake due --help

Every command has --help with examples. Nothing is sent anywhere: a command reads the files
that you name, and its input. Only "intake serve" listens, and tells the webhooks that you name.
`;

/**
 * The careway command, without a process: words in, exit code out.
 * @param argv what stands after `careway`.
 * @returns 0 where all is well, 1 where there are faults, 2 where it was not understood.
 */
export async function run(argv: readonly string[], streams: Streams): Promise<ExitCode> {
  try {
    return await dispatch(argv, streams);
  } catch (error) {
    const usage = usageOf(error);
    if (usage === undefined) throw error;
    streams.stderr.write(`careway: ${usage}\nTry: careway --help\n`);
    return 2;
  }
}

async function dispatch(argv: readonly string[], streams: Streams): Promise<ExitCode> {
  const [first] = argv;
  if (first === undefined) {
    streams.stderr.write(help);
    return 2;
  }
  const command = commands.find(({ name }) => name.split(' ').every((word, i) => argv[i] === word));
  if (command) {
    const args = argv.slice(command.name.split(' ').length);
    if (!args.includes('--help') && !args.includes('-h')) return command.run(args, streams);
    streams.stdout.write(await command.help(args));
    return 0;
  }
  if (first === '--help' || first === '-h' || first === 'help') {
    streams.stdout.write(help);
    return 0;
  }
  const typed = argv.filter((word) => !word.startsWith('-')).slice(0, 2);
  throw new UsageError(`There is no command "${typed.join(' ') || first}".${hintFor(typed)}`);
}

/** The command whose name is near the words typed, or begins with a word near the first of them. */
function hintFor(typed: readonly string[]): string {
  const names = commands.map(({ name }) => name);
  const begins = names.map((name) => name.split(' ')[0] ?? name);
  const whole = nearest(typed.join(' '), names);
  const begin = nearest(typed[0] ?? '', begins);
  const meant = whole ?? (begin && names[begins.indexOf(begin)]);
  return meant === undefined ? '' : ` Did you mean "${meant}"?`;
}

/** What to say of an error that the command line caused; undefined for any other. */
function usageOf(error: unknown): string | undefined {
  if (error instanceof UsageError) return error.message;
  const { code, message } = error as NodeJS.ErrnoException;
  if (!code?.startsWith('ERR_PARSE_ARGS_')) return undefined;
  const [, option] = /'(-[^' ]*)/.exec(message) ?? [];
  const hint =
    option === undefined
      ? ''
      : didYouMean(option, [
          ...['--json', '--plan', '--at', '--out', '--zips', '--format', '--next', '--help'],
          ...['--port', '--host', '--proxies', '--origin', '--staff', '--metrics', '--webhook'],
        ]);
  return `${message.split('. ')[0] ?? message}.${hint}`;
}
