import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { plans } from '@careway/rules/plan';
import { at, careway, file, folder, plan } from './in-process.test.js';

describe('careway', () => {
  it('teaches with --help, and on no words at all', async () => {
    for (const args of [['--help'], ['-h'], ['help']]) {
      const { code, out, err } = await careway(args);
      assert.equal(code, 0);
      assert.equal(err, '');
      assert.match(
        out,
        /plan check +Name every fault[^]+decide +Ask the rules[^]+directory build +Pack/,
      );
    }
    const { code, out, err } = await careway([]);
    assert.deepEqual([code, out], [2, '']);
    assert.match(err, /Usage\n {2}careway <command>/);
  });

  const misspelled: [string[], string][] = [
    [['plan', 'chek', 'x.json'], 'There is no command "plan chek". Did you mean "plan check"?'],
    [['plan'], 'There is no command "plan". Did you mean "plan check"?'],
    [['decied', 'checkRide'], 'There is no command "decied checkRide". Did you mean "decide"?'],
    [
      ['directory', 'biuld'],
      'There is no command "directory biuld". Did you mean "directory build"?',
    ],
    [['weather', 'now'], 'There is no command "weather now".'],
    [['decide', 'checkride'], 'There is no verb "checkride". Did you mean "checkRide"?'],
    [
      ['decide', 'weather'],
      'There is no verb "weather". Use one of: triage, checkRide, authorizationClock, timelyAccess, classifyConcern, grievanceDeadlines, routeConcern, renewal, refill, whoToCall, isOpen, addBusinessDays.',
    ],
    [['plan', 'check', '--jsn', 'x'], 'Unknown option \'--jsn\'. Did you mean "--json"?'],
    [['plan', 'check'], 'plan check needs a file: careway plan check my-plan.json'],
    [['decide', 'checkRide', '--at', at], 'decide checkRide needs a plan: --plan my-plan.json'],
  ];
  for (const [args, message] of misspelled) {
    it(`says of "${args.join(' ')}" what was meant`, async () => {
      const { code, out, err } = await careway(args);
      assert.deepEqual([code, out], [2, '']);
      assert.equal(err, `careway: ${message}\nTry: careway --help\n`);
    });
  }
});

describe('careway plan check', () => {
  it('finds nothing wrong with a good plan', async () => {
    const path = file('good.json', plan);
    assert.deepEqual(await careway(['plan', 'check', path, '--at', at]), {
      code: 0,
      out: `${path}: no faults\n`,
      err: '',
    });
  });

  it('lets no plan go live with what it has of the sample', async () => {
    const sample = { ...plans['nutmeg-valley-health-plan'], fictional: false };
    const path = file('sample.json', sample);
    const { code, out } = await careway(['plan', 'check', path]);
    assert.equal(code, 1);
    assert.match(out, /\/name: "Nutmeg Valley Health Plan \(fictional\)"\. It says of a plan/);
    assert.match(out, /phone: "\+1\d{3}55501\d\d"\. [^\n]+ nobody answers them\. Write the number/);
    assert.match(out, /example\.org[^\n]+ lead nowhere/);
    assert.match(out, /\/source\/title: "Made up/);
  });

  it('names every fault of every file by pointer, value, rule and remedy', async () => {
    const bad = file('bad.json', {
      ...plan,
      timeZone: 'Pacific',
      closures: { calendar: 'us-banks' },
    });
    const good = file('good.json', plan);
    const { code, out } = await careway(['plan', 'check', bad, good, '--at', at]);
    assert.equal(code, 1);
    assert.deepEqual(out.split('\n'), [
      `${bad}: 2 faults`,
      '  /timeZone: "Pacific". No time zone has this name. Use an IANA name, such as America/Los_Angeles.',
      '  /closures/calendar: "us-banks". There is no such calendar. Use one of: ca-judicial, ca-state-office, us-federal.',
      `${good}: no faults`,
      '',
    ]);
  });

  it('gives the same as data with --json', async () => {
    const path = file('bad.json', { ...plan, jurisdiction: 'California' });
    const { code, out } = await careway(['plan', 'check', '--json', path]);
    assert.equal(code, 1);
    assert.deepEqual(JSON.parse(out), {
      files: [
        {
          file: path,
          faults: [
            {
              code: 'wrong-form',
              path: '/jurisdiction',
              value: 'California',
              rule: 'It does not have the right form.',
              remedy: 'Use us- and the two letters of the state, such as us-ca.',
            },
          ],
          warnings: [],
        },
      ],
    });
  });

  it('refuses a promise that is later than the law, with the section', async () => {
    assert.ok(plan, 'no plan');
    const { authorizations } = plan;
    const promises = [{ urgency: 'standard', amount: 10, unit: 'business-day' }];
    const path = file('late.json', { ...plan, authorizations: { ...authorizations, promises } });
    const { code, out } = await careway(['plan', 'check', path]);
    assert.equal(code, 1);
    assert.match(
      out,
      /\/authorizations\/promises\/0: "10 business days"\. The law allows 5 business days \(com-pa-standard: Health and Safety Code, 1367\.01\(h\)\(1\)\)\. Promise at most that\./,
    );
  });

  it('refuses a plan that loosens a red flag, and takes one that tightens it', async () => {
    assert.ok(plan, 'no plan');
    const raise = (route: string) => [{ rule: 'passed-out', route }];
    const loose = file('loose.json', { ...plan, care: { ...plan.care, raise: raise('pcp') } });
    const refused = await careway(['plan', 'check', loose]);
    assert.equal(refused.code, 1);
    assert.match(
      refused.out,
      /\/care\/raise\/0: "pcp"\. A plan can tighten triage, never loosen it: passed-out leads to er already\. Name a more urgent route/,
    );
    const tight = file('tight.json', { ...plan, care: { ...plan.care, raise: raise('911') } });
    assert.equal((await careway(['plan', 'check', tight])).code, 0);
  });

  it('warns of a plan that was checked more than 366 days ago, and lets it pass', async () => {
    assert.ok(plan, 'no plan');
    const source = { ...plan.source, checked: '2025-11-24' };
    const path = file('old.json', { ...plan, source });
    const check = (moment: string, ...more: string[]) =>
      careway(['plan', 'check', path, '--at', moment, ...more]);
    const fresh = `${path}: no faults\n`;
    assert.deepEqual(await check('2026-11-25T12:00:00-08:00'), { code: 0, out: fresh, err: '' });
    const late = '2026-11-26T12:00:00-08:00';
    const warning =
      '/source/checked: "2025-11-24". The profile was last checked more than 366 days ago. Look at every number, hour and promise again, and set it to that day.';
    const out = `${fresh}  warning: ${warning}\n`;
    assert.deepEqual(await check(late), { code: 0, out, err: '' });
    const { code, out: json } = await check(late, '--json');
    const [shown] = (JSON.parse(json) as { files: { faults: unknown; warnings: unknown }[] }).files;
    assert.equal(code, 0);
    assert.deepEqual(shown?.faults, []);
    assert.deepEqual(shown.warnings, [
      {
        code: 'stale',
        path: '/source/checked',
        value: '2025-11-24',
        rule: 'The profile was last checked more than 366 days ago.',
        remedy: 'Look at every number, hour and promise again, and set it to that day.',
      },
    ]);
  });

  it('warns of a tag that no language has', async () => {
    assert.ok(plan, 'no plan');
    const [first, ...rest] = plan.contacts;
    const contacts = [{ ...first, languages: ['en', 'sp', 'zh-Hant', 'ase', 'tl'] }, ...rest];
    const path = file('languages.json', { ...plan, contacts });
    const { code, out } = await careway(['plan', 'check', path, '--at', at]);
    assert.equal(code, 0);
    const rule = 'No language is known by this tag: members would read the tag.';
    const remedy = 'Write the tag of the language, such as es for Spanish or vi for Vietnamese.';
    assert.equal(
      out,
      `${path}: no faults\n  warning: /contacts/0/languages/1: "sp". ${rule} ${remedy}\n`,
    );
  });

  it('warns beside the faults, and says of --at what it takes', async () => {
    const source = { title: 'Made', checked: '2020-01-01' };
    const sample = { ...plans['nutmeg-valley-health-plan'], fictional: false, source };
    const path = file('old-sample.json', sample);
    const { code, out } = await careway(['plan', 'check', path, '--at', at]);
    assert.equal(code, 1);
    assert.match(out, /\n {2}warning: \/source\/checked: "2020-01-01"\. [^\n]+\n$/);
    const { code: refused, err } = await careway(['plan', 'check', path, '--at', '2026-11-24']);
    assert.equal(refused, 2);
    assert.match(err, /--at: "2026-11-24"\. A moment needs a date, a time and an offset/);
  });

  it('says the line and the column of what is no JSON', async () => {
    const path = file('broken.json', '{\n  "id": "x",\n  name: "y"\n}\n');
    const { code, out } = await careway(['plan', 'check', path]);
    assert.equal(code, 1);
    assert.equal(
      out,
      `${path}: 1 fault\n  ${path}:3:3: "name". At line 3, column 3, it stops being JSON. Put the name in double quotes.\n`,
    );
  });

  it('says of a file that is not there, and of a folder, what to do', async () => {
    const missing = join(folder, 'missing.json');
    const { code, out } = await careway(['plan', 'check', missing, folder]);
    assert.equal(code, 1);
    assert.match(out, /missing\.json: There is no such file\. Check the path/);
    assert.match(out, /It is a folder\. Name the files in it/);
  });

  it('takes a file that begins with a byte order mark', async () => {
    const path = file('bom.json', `\uFEFF${JSON.stringify(plan)}`);
    assert.equal((await careway(['plan', 'check', path])).code, 0);
  });

  it('teaches with --help', async () => {
    const { code, out } = await careway(['plan', 'check', '--help']);
    assert.equal(code, 0);
    assert.match(out, /Examples\n {2}careway plan check my-plan\.json/);
  });
});

describe('the careway process', () => {
  const main = join(import.meta.dirname, 'main.ts');

  it('answers with its exit code, from its real input', () => {
    const path = file('plan.json', plan);
    const { status, stdout, stderr } = spawnSync(
      process.execPath,
      [
        '--conditions=source',
        '--import',
        'tsx',
        main,
        'decide',
        'whoToCall',
        '--plan',
        path,
        '--at',
        at,
      ],
      { input: '{"topic": "join"}', encoding: 'utf8', timeout: 60_000 },
    );
    assert.deepEqual([status, stderr], [0, '']);
    assert.match(stdout, /^outcome {2}open\ncontact {2}Customer Service /);
  });

  it('is what package.json calls careway, and can be run as a file', () => {
    const { bin } = JSON.parse(
      readFileSync(join(import.meta.dirname, '..', 'package.json'), 'utf8'),
    ) as {
      bin: { careway: string };
    };
    assert.equal(bin.careway, './careway.js');
    const file = join(import.meta.dirname, '..', bin.careway);
    assert.match(readFileSync(file, 'utf8'), /^#!\/usr\/bin\/env node\n/);
    // A link to it is made when packages are installed, before anything is built.
    assert.ok(statSync(file).mode & 0o100, 'it may not be run');
  });
});
