import assert from 'node:assert/strict';
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { after, before, describe, it } from 'node:test';
import { run } from '../../packages/tooling/bootstrap.mjs';
import { publicFolders } from '../../packages/tooling/release/shipped.mjs';
import { strictBrowser } from './browser.js';
import { hostPage, hostSite } from './host-site.js';

const root = resolve(import.meta.dirname, '..', '..');

interface Manifest {
  name: string;
  version: string;
  dependencies?: Record<string, string>;
}
const manifests = publicFolders.map(
  (folder) => JSON.parse(readFileSync(join(root, folder, 'package.json'), 'utf8')) as Manifest,
);
const tarball = ({ name, version }: Manifest) =>
  `${name.replace('@', '').replace('/', '-')}-${version}.tgz`;

/** What is not ours, from this checkout: nothing is asked of a registry. */
const others = Object.fromEntries(
  manifests
    .flatMap(({ dependencies = {} }) => Object.keys(dependencies))
    .filter((name) => !name.startsWith('@careway/'))
    .map((name) => [name, `file:${join(root, 'node_modules', name)}`]),
);

const inJavaScript = `
  import { createIntake, openSqliteStore } from '@careway/intake';
  import { columnsOf, createSearch } from '@careway/directory';
  import { plans } from '@careway/rules/plan';
  import { checkRide } from '@careway/rules/transport';
  import { triage } from '@careway/rules/triage';
  import { text } from '@careway/rules/text/es';

  const plan = plans['prospect-medical-group'];
  const at = '2026-11-24T14:12:00-08:00';
  const ride = checkRide({ appointmentAt: '2026-12-01T10:30:00-08:00' }, { plan, at });
  const store = openSqliteStore('intake.sqlite');
  const handler = createIntake({ store, plans });
  const { status } = await handler(new Request('http://host/health'));
  await store.close();
  console.log(JSON.stringify({
    callBy: ride.callBy,
    health: status,
    spanish: Object.keys(text).length > 100,
    functions: [columnsOf, createSearch, triage].every((one) => typeof one === 'function'),
  }));
`;

const inTypeScript = `
  import '@careway/widgets/ride-check/define';
  import { CarewayRideCheck } from '@careway/widgets/ride-check';
  import { createIntake, type IntakeHandler, type Store } from '@careway/intake';
  import { readPlanNetBundle } from '@careway/directory';
  import { plans, type Plan } from '@careway/rules/plan';
  import { authorizationClock } from '@careway/rules/authorization';
  import { run } from '@careway/cli';

  const plan: Plan | undefined = plans['prospect-medical-group'];
  if (plan) {
    const clock = authorizationClock(
      { kind: 'pre-service', urgency: 'standard', receivedAt: '2026-11-24T09:00:00-08:00' },
      { plan, at: '2026-11-24T14:12:00-08:00' },
    );
    const by: string | undefined = clock.promise?.by;
    console.log(by);
  }
  const element = document.querySelector('careway-ride-check');
  const same: CarewayRideCheck | null = element;
  same?.addEventListener('careway-call', (event) => { const phone: string = event.phone; console.log(phone); });
  export const handle = (store: Store): IntakeHandler => createIntake({ store, plans });
  export { readPlanNetBundle, run };
`;

/** Each must be refused, in a file of its own: types that let all pass would check nothing. */
const wrongs = {
  'wrong-kind.ts': `import { authorizationClock } from '@careway/rules/authorization';
    import type { Plan } from '@careway/rules/plan';
    export const clock = (plan: Plan) => authorizationClock(
      { kind: 'preservice', urgency: 'standard', receivedAt: 0 }, { plan, at: 0 });`,
  'wrong-event.ts': `import '@careway/widgets/ride-check/define';
    document.querySelector('careway-ride-check')?.addEventListener('careway-call', (event) => event.fax);`,
};

describe('the packed packages in an empty project', () => {
  const project = mkdtempSync(join(tmpdir(), 'careway-packed-'));
  const write = (name: string, content: string | object) => {
    writeFileSync(
      join(project, name),
      typeof content === 'string' ? content : JSON.stringify(content),
    );
  };
  const within = (command: string, ...args: string[]) =>
    run(command, args, { cwd: project, quiet: true });

  before(async () => {
    for (const folder of publicFolders) {
      const args = ['pack', '--silent', '--pack-destination', project];
      const { code, output } = await run('npm', args, { cwd: join(root, folder), quiet: true });
      assert.equal(code, 0, output);
    }
    write('package.json', {
      private: true,
      type: 'module',
      dependencies: Object.fromEntries(
        manifests.map((manifest) => [manifest.name, `file:${tarball(manifest)}`]),
      ),
      overrides: others,
    });
    const cache = join(project, 'no-cache');
    const args = ['--offline', '--ignore-scripts', '--loglevel=error', '--cache', cache];
    const { code, output } = await within('npm', 'install', ...args);
    assert.equal(code, 0, output);
  });
  after(() => {
    rmSync(project, { recursive: true });
  });

  it('come with their licence and a page of words, and without tests', () => {
    for (const { name } of manifests) {
      const folder = join(project, 'node_modules', name);
      assert.match(readFileSync(join(folder, 'LICENSE'), 'utf8'), /MIT License/);
      assert.ok(readFileSync(join(folder, 'README.md'), 'utf8').length > 300, name);
      const files = readdirSync(folder, { recursive: true, encoding: 'utf8' });
      assert.deepEqual(
        files.filter((file) => file.includes('.test.')),
        [],
      );
    }
  });

  it('run in JavaScript, in Node alone', async () => {
    write('use.js', inJavaScript);
    const { code, output } = await within(process.execPath, 'use.js');
    assert.equal(code, 0, output);
    assert.deepEqual(JSON.parse(output), {
      callBy: '2026-11-27T17:00:00-08:00',
      health: 200,
      spanish: true,
      functions: true,
    });
  });

  it('bring the careway command', async () => {
    const plan = 'node_modules/@careway/widgets/dist/cdn/sample/plan.json';
    const { code, output } = await within('npx', '--no-install', 'careway', 'plan', 'check', plan);
    assert.equal(code, 0, output);
    const faulty = await within('npx', '--no-install', 'careway', 'plan', 'check', 'package.json');
    assert.equal(faulty.code, 1, faulty.output);
  });

  for (const [module, moduleResolution] of [
    ['nodenext', 'nodenext'],
    ['esnext', 'bundler'],
  ] as const) {
    it(`have strict types under ${moduleResolution}, which refuse what is wrong`, async () => {
      write('use.ts', inTypeScript);
      for (const [name, code] of Object.entries(wrongs)) write(name, code);
      write('tsconfig.json', {
        compilerOptions: {
          module,
          moduleResolution,
          target: 'es2023',
          lib: ['es2023', 'dom', 'dom.iterable'],
          strict: true,
          exactOptionalPropertyTypes: true,
          noEmit: true,
          types: [],
          skipLibCheck: moduleResolution === 'bundler',
        },
        files: ['use.ts', ...Object.keys(wrongs)],
      });
      const { output } = await within(join(root, 'node_modules', '.bin', 'tsc'), '-p', '.');
      // A fault in a package of others, outside of the project, is not ours to mend.
      const faults = output.split('\n').filter((line) => /^(?!\.\.).*error TS/.test(line));
      assert.deepEqual(
        faults.map((line) => line.replace(/\(.*/, '')),
        Object.keys(wrongs).sort(),
        output,
      );
    });
  }

  it('have a ready theme for a bundler', async () => {
    write('theme.js', "console.log(import.meta.resolve('@careway/widgets/themes/calm.css'));");
    const { output } = await within(process.execPath, 'theme.js');
    assert.match(readFileSync(fileURLToPath(output.trim()), 'utf8'), /--careway-accent/);
  });

  it('put an element on a plain page, from the folder of the package', async (t) => {
    const { open } = await strictBrowser(t);
    const site = join(project, 'site');
    mkdirSync(site);
    cpSync(join(project, 'node_modules/@careway/widgets/dist/cdn'), join(site, 'careway'), {
      recursive: true,
    });
    cpSync(join(root, 'rules/plans/prospect-medical-group.json'), join(site, 'careway/plan.json'));
    const { url } = await hostSite({
      folder: site,
      pages: {
        '/favicon.svg': '',
        '/': hostPage(
          '<careway-ride-check plan="/careway/plan.json"><p>(800) 555-0100</p></careway-ride-check>',
          '<script type="module" src="/careway/careway.js"></script>',
        ),
      },
    });
    assert.match(readFileSync(join(site, 'careway/licences.txt'), 'utf8'), /lit 3\.[^]+Copyright/);
    const page = await open(`${url}/`);
    await page.getByRole('heading', { name: 'When is your visit?' }).waitFor();
  });
});
