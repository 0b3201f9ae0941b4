import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { at, careway, file, plan } from './in-process.test.js';
import { run, type Streams } from './run.js';

const decide = (verb: string, input: string, pieces?: number) =>
  careway(['decide', verb, '--plan', file('plan.json', plan), '--at', at, '--json'], input, pieces);

const linesOf = (out: string) =>
  out
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as { outcome?: string; place?: string });

describe('a job over many lines', () => {
  const lines = ['{"topic": "billing"}', '', '{"topic": "años 😀"}', '{"topic": "join"}', '{'];
  const expected = ['open', 'line 3', 'open', 'line 5'];
  const told = (out: string) => linesOf(out).map(({ outcome, place }) => outcome ?? place);

  for (const [what, end] of [
    ['a line feed', '\n'],
    ['a carriage return and a line feed', '\r\n'],
  ] as const) {
    for (const pieces of [1, 2, 3, 5, 64, 1 << 16]) {
      it(`answers the same in pieces of ${pieces} bytes, with ${what} at each end`, async () => {
        for (const last of ['', end]) {
          const { code, out } = await decide('whoToCall', lines.join(end) + last, pieces);
          assert.equal(code, 1);
          assert.deepEqual(told(out), expected);
        }
      });
    }
  }

  it('takes an input that begins with a byte order mark', async () => {
    const { code, out } = await decide('whoToCall', '\uFEFF{"topic": "join"}\n', 2);
    assert.equal(code, 0, out);
  });

  it('keeps the order of a verb that is waited for, and goes on after its faults', async () => {
    const input = [
      { complaint: 'burn', member: {}, answers: { 'breathed-smoke': 'yes' } },
      { complaint: 'boredom', member: {}, answers: {} },
      { complaint: 'burn', member: {}, answers: {} },
      { complaint: 'burn', member: {} },
      { complaint: 'cut', member: {}, answers: { 'heavy-bleeding': 'yes' } },
    ].map((each) => JSON.stringify(each));
    const { code, out } = await decide('triage', input.join('\n'));
    assert.equal(code, 1);
    assert.deepEqual(told(out), ['emergency', 'line 2', 'undecided', 'line 4', 'emergency']);
  });

  it('tells a value too deep to show by its kind, and answers the next line', async () => {
    const deep = '['.repeat(200_000) + ']'.repeat(200_000);
    const { code, out } = await decide('whoToCall', `{"topic": ${deep}}\n{"topic": "join"}\n`, 999);
    assert.equal(code, 1);
    assert.match(out, /^.*"value":"a list nested more than 50 deep".*\n.*"outcome":"open"/);
  });

  it('waits for a slow reader: it reads no more and writes no more until there is room', async () => {
    let waiting: (() => void) | undefined;
    let pieces = 0;
    let taken = 0;
    const line = '{"dissatisfied": "yes"}\n'.repeat(4_000);
    async function* stdin() {
      for (; pieces < 5; pieces++) {
        assert.equal(waiting, undefined, 'it read on while the reader was busy');
        yield await Promise.resolve(new TextEncoder().encode(line));
      }
    }
    const stdout: Streams['stdout'] = {
      writableNeedDrain: false,
      write: (written: string | Uint8Array) => {
        assert.equal(stdout.writableNeedDrain, false, 'it wrote on while the reader was busy');
        taken += typeof written === 'string' ? written.length : written.byteLength;
        stdout.writableNeedDrain = true;
      },
      once: (_, listener) => {
        waiting = listener;
        setImmediate(() => {
          stdout.writableNeedDrain = false;
          waiting = undefined;
          listener();
        });
      },
    };
    const streams = { stdin: stdin(), stdout, stderr: { write: () => undefined } };
    const code = await run(['decide', 'classifyConcern', '--json'], streams);
    assert.deepEqual([code, pieces], [0, 5]);
    assert.ok(taken > 20_000 * 100, `${taken} bytes are too few for 20,000 answers`);
  });

  it('puts what was answered before a fault before it, on a screen', async () => {
    const written: string[] = [];
    const take = (name: string) => ({
      write: (text: string | Uint8Array) => written.push(`${name} ${String(text).slice(0, 16)}`),
    });
    const requests = '{"dissatisfied": "yes"}\n{"dissatisfied": 1}\n{"dissatisfied": "no"}\n';
    async function* stdin() {
      yield await Promise.resolve(requests);
    }
    const streams = { stdin: stdin(), stdout: take('out'), stderr: take('err') };
    assert.equal(await run(['decide', 'classifyConcern'], streams), 1);
    assert.deepEqual(
      written.map((text) => text.slice(0, 3)),
      ['out', 'err', 'out'],
    );
  });
});
