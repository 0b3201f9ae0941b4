// Makes a fresh checkout ready. Node built-ins only: it runs before anything is installed.
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { accessSync, constants, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';

export const root = join(import.meta.dirname, '..', '..');

/** What a person may have set for npm by the environment: where it gets things, and how. */
const settings =
  /^npm_config_(registry|cache|userconfig|(https?_?|no)proxy|cafile|strict_ssl|nodedir)$/i;

/** Runs a command and resolves to its exit code; output goes to this terminal. */
export function run(command, args, { cwd = root, env = {}, quiet = false } = {}) {
  // npm sets npm_* variables for the scripts it runs; a nested npm would read them as settings.
  const inherited = Object.fromEntries(
    Object.entries(process.env).filter(([name]) => !name.startsWith('npm_') || settings.test(name)),
  );
  return new Promise((resolve) => {
    const child = spawn(command, args, {
      cwd,
      stdio: quiet ? ['ignore', 'pipe', 'pipe'] : 'inherit',
      env: { ...inherited, ...env },
    });
    const output = [];
    child.stdout?.on('data', (chunk) => output.push(chunk));
    child.stderr?.on('data', (chunk) => output.push(chunk));
    child.on('error', (error) => resolve({ code: 1, output: error.message }));
    child.on('close', (code) =>
      resolve({ code: code ?? 1, output: Buffer.concat(output).toString() }),
    );
  });
}

async function must(label, command, args, { remedy, ...options } = {}) {
  console.log(`- ${label}`);
  const { code, output } = await run(command, args, { quiet: true, ...options });
  if (code !== 0) {
    console.error(output);
    const what = `${label}: "${command} ${args.join(' ')}" ended with code ${code}.`;
    throw new Error(remedy ? `${what} ${remedy}` : what);
  }
}

/** The first of these files that can be run, or undefined. */
export const firstProgram = (places) =>
  places.find((place) => {
    if (!place) return false;
    try {
      accessSync(place, constants.X_OK);
      return true;
    } catch {
      return false;
    }
  });

/** Where programs of these names would stand on this machine. */
export const placesOf = (names) =>
  (process.env.PATH ?? '')
    .split(delimiter)
    .flatMap((folder) => names.map((name) => join(folder, name)));

/** The path of a Chromium or Chrome on this machine, or undefined. CHROME_PATH wins. */
export function findBrowser() {
  return firstProgram([
    process.env.CHROME_PATH,
    ...placesOf(['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome']),
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  ]);
}

/**
 * What the tests drive: the same Chromium without the windows around its pages, which opens a page at
 * a third of the work. Where there is none, the browser itself; CHROME_PATH wins.
 */
export function findHeadless() {
  const shells = placesOf(['chromium-headless-shell', 'chrome-headless-shell']);
  return firstProgram([process.env.CHROME_PATH, ...shells]) ?? findBrowser();
}

/** Installs Debian's packages, or says what a person has to do where there is no apt-get. */
export async function installPrograms(names, remedy) {
  if (!existsSync('/usr/bin/apt-get')) throw new Error(remedy);
  const sudo = process.getuid?.() === 0 ? [] : ['sudo', '-n'];
  const apt = (...args) => {
    const [command, ...rest] = [...sudo, 'apt-get', ...args];
    return must(`apt-get ${args[0]}`, command, rest, {
      env: { DEBIAN_FRONTEND: 'noninteractive' },
    });
  };
  await apt('update', '-qq');
  await apt('install', '-y', '-qq', '--no-install-recommends', ...names);
}

/** Chromium and its headless shell, or Chromium alone where the system has no package of the shell. */
const installBrowser = () => {
  const remedy = 'No Chromium found. Install Chromium or Chrome, or set CHROME_PATH to it.';
  return installPrograms(['chromium', 'chromium-headless-shell'], remedy).catch(() =>
    installPrograms(['chromium'], remedy),
  );
};

/** Does what a fresh checkout needs once for this lockfile and this Node. */
async function once(name, prepare) {
  const stamp = join(root, 'node_modules', `.careway-${name}`);
  const wanted = createHash('sha256')
    .update(readFileSync(join(root, 'package-lock.json')))
    .update(process.version + process.arch)
    .digest('hex');
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return;
  const startedAt = Date.now();
  await prepare();
  writeFileSync(stamp, wanted);
  console.log(`  ready in ${Math.round((Date.now() - startedAt) / 1000)} s`);
}

/** Packages as the lockfile names them. */
const installPackages = () =>
  once('packages', () =>
    must('installing packages', 'npm', ['ci', '--ignore-scripts', '--loglevel=error']),
  );

/** The one native module, for this Node. Where no prebuilt one can be had it is compiled. */
const installDatabase = () =>
  once('database', () =>
    // -O1 halves that wait and changes no result.
    must('preparing SQLite', 'npm', ['rebuild', 'better-sqlite3', '--loglevel=error'], {
      env: { CFLAGS: '-O1', CXXFLAGS: '-O1', JOBS: 'max' },
      remedy:
        'It takes a prebuilt SQLite from github.com, or compiles one with python3, make, a C++ compiler ' +
        'and the headers of Node. Let it reach github.com, or install these and, where nodejs.org ' +
        'can’t be reached for the headers, say where they are: npm config set nodedir=/usr',
    }),
  );

async function installAll({ database }) {
  await installPackages();
  if (database) await installDatabase();
}

/**
 * Brings the checkout to the point where everything can run. What only builds needs no `database`,
 * and so no compiler.
 */
export async function bootstrap({ browser = false, database = true } = {}) {
  const [major, minor] = process.versions.node.split('.').map(Number);
  if (major < 20 || (major === 20 && minor < 19)) {
    throw new Error(`Node ${process.versions.node} is too old: Careway needs 20.19 or newer.`);
  }
  await Promise.all([
    installAll({ database }),
    browser && !findBrowser() ? installBrowser() : undefined,
  ]);
}

/**
 * Packages that one command alone needs, and no check: beside the others, so that nobody else waits
 * for them.
 * @param name the folder in .cache.
 * @param packages each with its version.
 * @returns the folder.
 */
export async function installAside(name, packages) {
  const folder = join(root, '.cache', name);
  const placeOf = (wanted) => join(folder, 'node_modules', wanted.replace(/@[^@/]+$/, ''));
  if (packages.every((wanted) => existsSync(placeOf(wanted)))) return folder;
  mkdirSync(folder, { recursive: true });
  const flags = ['--no-save', '--ignore-scripts', '--legacy-peer-deps', '--loglevel=error'];
  await must(`installing ${packages.join(', ')}`, 'npm', [
    'install',
    ...flags,
    '--prefix',
    folder,
    ...packages,
  ]);
  return folder;
}
