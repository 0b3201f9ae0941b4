import assert from 'node:assert/strict';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { checkAgainst, type Schema } from '@careway/rules';
import { readCaseFile } from './cases/case-file.js';
import { difference } from './cases/difference.js';
import { careway, file, folder, plan } from './in-process.test.js';

const root = join(folder, 'against');
mkdirSync(join(root, 'plans'), { recursive: true });
mkdirSync(join(root, 'cases'), { recursive: true });
writeFileSync(join(root, 'plans', 'any-name.json'), JSON.stringify(plan));

const ride = {
  plan: 'prospect-medical-group',
  at: '2026-11-24T12:00:00-08:00',
  input: { appointmentAt: '2026-12-01T10:30:00-08:00' },
  expected: { outcome: 'in-time' },
};
const three = {
  verb: 'checkRide',
  cases: ['first', 'second', 'third'].map((name) => ({ ...ride, name: `The ${name} of three.` })),
};

function casesOf(name: string, content: object): string {
  const path = join(root, 'cases', name);
  writeFileSync(path, JSON.stringify(content));
  return path;
}

/** Another implementation: what stands in it is run once for each question `q`, number `n`. */
function command(name: string, each: string, end = ''): string {
  const script = file(
    `${name}.mjs`,
    `import { createInterface } from 'node:readline';
     const say = (answer) => process.stdout.write(JSON.stringify(answer) + '\\n');
     let n = 0;
     for await (const line of createInterface({ input: process.stdin })) {
       const q = JSON.parse(line); n += 1;
       ${each}
     }
     ${end}`,
  );
  return `"${process.execPath}" "${script}"`;
}

const against = async (cases: string, other: string, ...more: string[]) => {
  const told = await careway(['decide', '--cases', cases, '--against', other, ...more]);
  return { ...told, sum: told.out.trim().split('\n').at(-1) };
};

describe('careway decide --cases --against', () => {
  const path = casesOf('three.json', three);

  it('gives a question whole: the verb, the profile, the moment and the request', async () => {
    const other = command('echo', `say({ outcome: 'in-time', q });`);
    const wanted = { verb: 'checkRide', plan, at: ride.at, request: ride.input };
    const asked = casesOf('whole.json', {
      verb: 'checkRide',
      cases: [{ ...ride, name: 'The question whole.', expected: { q: wanted } }],
    });
    const { code, sum } = await against(asked, other);
    assert.deepEqual([code, sum], [0, '1 cases, 1 passed, 0 failed, 0 skipped']);
  });

  it('leaves out a plan and a moment that a case does not have', async () => {
    const other = command('keys', `say({ keys: Object.keys(q) });`);
    const asked = casesOf('few.json', {
      verb: 'classifyConcern',
      cases: [{ name: 'A question alone.', input: {}, expected: { keys: ['verb', 'request'] } }],
    });
    assert.equal((await against(asked, other)).code, 0);
  });

  it('asks triage with every answer, not with the short form of its cases', async () => {
    const other = command('no', `say({ no: q.request.answers, others: q.request.others });`);
    const asked = casesOf('triage.json', {
      verb: 'triage',
      cases: [
        {
          ...ride,
          name: 'All others are no.',
          input: {
            complaint: 'burn',
            member: {},
            answers: { 'hard-to-wake': 'yes' },
            others: 'no',
          },
          expected: { no: { 'hard-to-wake': 'yes', 'breathed-smoke': 'no' }, others: null },
        },
      ],
    });
    const { code, out } = await against(asked, other);
    assert.equal(code, 0, out);
  });

  it('skips what is answered with null, and passes only where something passed', async () => {
    const some = await against(
      path,
      command('some', `say(n === 2 ? null : { outcome: 'in-time' });`),
    );
    assert.deepEqual([some.code, some.sum], [0, '3 cases, 2 passed, 0 failed, 1 skipped']);
    const none = await against(path, command('none', `say(null);`));
    assert.deepEqual([none.code, none.sum], [1, '3 cases, 0 passed, 0 failed, 3 skipped']);
  });

  it('fails the cases that a command leaves unanswered, and says how it ended', async () => {
    const other = command('early', `say({ outcome: 'in-time' }); if (n === 2) process.exit(3);`);
    const { code, sum, out, err } = await against(path, other);
    assert.deepEqual([code, sum], [1, '3 cases, 2 passed, 1 failed, 0 skipped']);
    assert.match(out, /"The third of three\." the answer: expected \{.*\}, answered nothing/);
    assert.match(err, /^careway: ".*early\.mjs"" ended with exit code 3 after 2 answers\.\n$/);
  });

  it('fails a command that ends badly or says too much, although every case passes', async () => {
    const good = `say({ outcome: 'in-time' });`;
    const bad = await against(path, command('bad', good, 'process.exitCode = 4;'));
    assert.deepEqual([bad.code, bad.sum], [1, '3 cases, 3 passed, 0 failed, 0 skipped']);
    const chatty = await against(path, command('chatty', good, good));
    assert.equal(chatty.code, 1);
    assert.match(chatty.err, /asked 3 cases and gave 4 answers/);
  });

  it('shows where an answer is no JSON, and passes on what the command complains of', async () => {
    const each = `process.stderr.write('careful\\n'); process.stdout.write(n === 1 ? 'None\\n' : '{"outcome":"in-time"}\\n\\n');`;
    const { code, sum, out, err } = await against(path, command('none-of-json', each));
    assert.deepEqual([code, sum], [1, '3 cases, 2 passed, 1 failed, 0 skipped']);
    assert.match(out, /"The first of three\." \/faults: .*"answer:1:1".*it stops being JSON/);
    assert.equal(err, 'careful\n'.repeat(3));
  });

  it('counts on the error stream where each case is an object', async () => {
    const { out, err } = await careway(['decide', '--cases', path, '--json']);
    const results = out
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as { result: string });
    assert.deepEqual(
      results.map(({ result }) => result),
      ['passed', 'passed', 'passed'],
    );
    assert.equal(err, '3 cases, 3 passed, 0 failed, 0 skipped\n');
  });
});

describe('the plans of cases', () => {
  it('come from the folder that is named, whatever their files are called', async () => {
    const lonely = file('lonely.json', three);
    const without = await careway(['decide', '--cases', lonely]);
    assert.equal(without.code, 2);
    assert.match(
      without.err,
      /no folder "plans" stands beside .*lonely\.json: --plans rules\/plans/,
    );
    const args = ['decide', '--cases', lonely, '--plans', join(root, 'plans')];
    assert.equal((await careway(args)).code, 0);
  });

  it('are checked, and a case whose plan is not there fails', async () => {
    const plans = join(root, 'broken-plans');
    mkdirSync(plans, { recursive: true });
    writeFileSync(join(plans, 'broken.json'), JSON.stringify({ ...plan, timeZone: 'Pacific' }));
    const args = ['decide', '--cases', casesOf('broken.json', three), '--plans', plans];
    const { code, out, err } = await careway(args);
    assert.equal(code, 1);
    assert.match(err, /broken\.json: \/timeZone: "Pacific"\. No time zone has this name/);
    assert.match(
      out,
      /"The first of three\." \/plan: expected "prospect-medical-group", answered nothing/,
    );
  });
});

describe('readCaseFile', () => {
  const schemaFile = new URL('../../../rules/schema/cases.schema.json', import.meta.url);
  const schema = JSON.parse(readFileSync(schemaFile, 'utf8')) as Schema;
  const [one] = three.cases;
  const wrong: [string, unknown][] = [
    ['no object', []],
    ['no member at all', {}],
    ['a verb that is none', { verb: 'weather', cases: [one] }],
    ['no case', { verb: 'renewal', cases: [] }],
    ['a member too many', { verb: 'renewal', cases: [one], more: 1 }],
    ['an empty case', { verb: 'renewal', cases: [{}] }],
    ['a case with a member too many', { verb: 'renewal', cases: [{ ...one, when: 1 }] }],
    ['a name that is too short', { verb: 'renewal', cases: [{ ...one, name: 'x' }] }],
    ...['name', 'plan', 'at', 'input', 'expected', 'cites', 'source'].map(
      (name): [string, unknown] => [
        `a wrong ${name}`,
        { $schema: 1, verb: 'renewal', cases: [{ ...one, [name]: 1 }] },
      ],
    ),
    ['a cite that is no text', { verb: 'renewal', cases: [{ ...one, cites: [1] }] }],
  ];
  for (const [what, content] of wrong) {
    it(`refuses ${what} with the faults that the schema of the data finds`, async () => {
      const read = await readCaseFile(file('wrong-cases.json', content));
      const faults = checkAgainst(schema, content);
      assert.ok(faults.length > 0, 'the schema finds no fault');
      assert.deepEqual(read, { faults });
    });
  }
});

describe('difference', () => {
  const answer = { by: 'x', none: null, list: [{ a: 1, b: 2 }, { a: 2 }], deep: { a: [1] } };
  const cases: [
    string,
    object,
    [path: string, expected: unknown, answered: unknown] | undefined,
  ][] = [
    ['a part', { list: [{ a: 1 }, {}], deep: {}, gone: null }, undefined],
    ['another value', { by: 'y' }, ['/by', 'y', 'x']],
    ['a member that should not be there', { by: null }, ['/by', undefined, 'x']],
    ['a null where nothing should be', { none: null }, ['/none', undefined, null]],
    ['a member that is not there', { c: 1 }, ['/c', 1, undefined]],
    ['a shorter list', { list: [{}] }, ['/list/length', 1, 2]],
    ['an item', { list: [{ a: 1 }, { a: 3 }] }, ['/list/1/a', 3, 2]],
    ['a list that is none', { by: ['x'] }, ['/by', ['x'], 'x']],
    ['an object that is a list', { list: {} }, ['/list', {}, answer.list]],
    ['a text that is an object', { deep: 'a' }, ['/deep', 'a', answer.deep]],
    ['what every object has', { toString: {} }, ['/toString', {}, undefined]],
    ['a name with a slash', { 'a/b~': 1 }, ['/a~1b~0', 1, undefined]],
  ];
  for (const [what, expected, found] of cases) {
    it(`finds ${what}`, () => {
      const wanted = found && { path: found[0], expected: found[1], answered: found[2] };
      assert.deepEqual(difference(answer, expected), wanted);
    });
  }
});
