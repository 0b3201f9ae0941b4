import assert from 'node:assert/strict';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { careway, folder, plan } from './in-process.test.js';

const root = join(folder, 'data');
const shipped = join(import.meta.dirname, '..', '..', '..', 'rules', 'cases');

const ride = (expected: object, more: object = {}) => ({
  name: 'A ride in time.',
  plan: 'prospect-medical-group',
  at: '2026-11-24T12:00:00-08:00',
  input: { appointmentAt: '2026-12-01T10:30:00-08:00' },
  expected,
  ...more,
});

/** A folder of cases beside the plan that they name. */
function casesOf(name: string, file: object): string {
  const cases = join(root, 'cases');
  mkdirSync(join(root, 'plans'), { recursive: true });
  mkdirSync(cases, { recursive: true });
  writeFileSync(join(root, 'plans', 'plan.json'), JSON.stringify(plan));
  const path = join(cases, name);
  writeFileSync(path, JSON.stringify(file));
  return path;
}

describe('careway decide --cases', () => {
  it('runs every case of the data, and all pass', async () => {
    const { code, out, err } = await careway(['decide', '--cases', shipped]);
    assert.match(out, /^(\d{4}) cases, \1 passed, 0 failed, 0 skipped\n$/);
    assert.deepEqual([code, err], [0, '']);
  });

  it('names the file, the case, the place and both values of what differs', async () => {
    const path = casesOf('wrong.json', {
      verb: 'checkRide',
      cases: [
        ride({ outcome: 'in-time' }),
        ride({ askBy: { amount: 24 } }, { name: 'A lead time that is none.' }),
        ride({ callBy: null }, { name: 'A call that should not be there.' }),
        ride({ outcome: 'in-time' }, { name: 'A source that is not cited.', cites: ['x'] }),
      ],
    });
    const { code, out } = await careway(['decide', '--cases', path]);
    assert.equal(code, 1);
    assert.deepEqual(out.split('\n'), [
      `${path}: "A lead time that is none." /askBy/amount: expected 24, answered 48`,
      `${path}: "A call that should not be there." /callBy: expected nothing, answered "2026-11-27T17:00:00-08:00"`,
      `${path}: "A source that is not cited." /cites: expected "x", answered ["plan"]`,
      '4 cases, 1 passed, 3 failed, 0 skipped',
      '',
    ]);
  });

  it('tells a request that is refused by its faults', async () => {
    const path = casesOf('refused.json', {
      verb: 'checkRide',
      cases: [ride({ outcome: 'in-time' }, { input: { appointmentAt: 'soon' } })],
    });
    const { code, out } = await careway(['decide', '--cases', path]);
    assert.equal(code, 1);
    assert.match(out, /\/faults: expected nothing, answered \[\{"code":"not-a-moment"/);
  });

  it('asks any other implementation the same, and believes only its answers', async () => {
    const path = casesOf('other.json', {
      verb: 'checkRide',
      cases: [
        ride({ outcome: 'in-time' }),
        ride({ outcome: 'past' }, { name: 'A visit is past.' }),
      ],
    });
    const script = join(root, 'other.mjs');
    writeFileSync(
      script,
      `import { createInterface } from 'node:readline';
       for await (const line of createInterface({ input: process.stdin })) {
         const { verb, plan, at, request } = JSON.parse(line);
         const known = verb === 'checkRide' && plan.id && at && request.appointmentAt;
         console.log(JSON.stringify(known ? { outcome: 'in-time' } : null));
       }`,
    );
    const against = `"${process.execPath}" "${script}"`;
    const { code, out } = await careway([
      'decide',
      '--cases',
      path,
      '--against',
      against,
      '--json',
    ]);
    assert.equal(code, 1);
    assert.deepEqual(
      out
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line) as object),
      [
        { file: path, name: 'A ride in time.', verb: 'checkRide', result: 'passed' },
        {
          file: path,
          name: 'A visit is past.',
          verb: 'checkRide',
          result: 'failed',
          difference: { path: '/outcome', expected: 'past', answered: 'in-time' },
        },
      ],
    );
  });

  it('says that a command can’t be run, and that one answers too little', async () => {
    const path = casesOf('none.json', { verb: 'checkRide', cases: [ride({ outcome: 'in-time' })] });
    const unknown = await careway(['decide', '--cases', path, '--against', 'no-such-command-here']);
    assert.equal(unknown.code, 2);
    assert.match(unknown.err, /can't run "no-such-command-here"/);
    const silent = await careway(['decide', '--cases', path, '--against', 'true']);
    assert.equal(silent.code, 1);
    assert.match(silent.out, /1 cases, 0 passed, 1 failed, 0 skipped/);
  });

  it('refuses a file that holds no cases, by place and remedy', async () => {
    const path = casesOf('broken.json', { verb: 'checkRide' });
    const { code, err } = await careway(['decide', '--cases', path]);
    assert.equal(code, 1);
    assert.match(err, /broken\.json: \/cases: nothing\. It needs "cases"\./);
  });

  it('takes no verb and no moment of its own', async () => {
    const { code, err } = await careway(['decide', 'checkRide', '--cases', shipped]);
    assert.equal(code, 2);
    assert.match(err, /each file names its own/);
  });
});
