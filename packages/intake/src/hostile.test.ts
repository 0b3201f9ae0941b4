import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { grievance, intakeOn, KEY, problemOf, submit } from './testing/fixtures.test.js';
import { rowsIn } from './testing/store-fixtures.test.js';
import type { RequestFault } from './http/problem.js';
import { bodyLimit } from './http/read-json.js';

function posted(
  body: string | Uint8Array | ReadableStream<Uint8Array>,
  headers: Record<string, string>,
): Request {
  return new Request('http://intake.example/submissions', {
    ...{ method: 'POST', headers, body },
    duplex: 'half',
  });
}

/** A path in a submission set to a value, as JSON. */
function withValue(pointer: string, value: unknown): string {
  const copy: Record<string, unknown> = structuredClone({ ...grievance });
  const keys = pointer.split('/').slice(1);
  const last = keys.pop() ?? '';
  let target = copy;
  for (const key of keys) target = target[key] as Record<string, unknown>;
  if (value === undefined) Reflect.deleteProperty(target, last);
  else target[last] = value;
  return JSON.stringify(copy);
}

describe('the Idempotency-Key', () => {
  it('is needed, and must be one quoted string or a UUID', async (t) => {
    const { handler, file } = intakeOn(t);
    const json = { 'Content-Type': 'application/json' };
    const missing = await handler(posted(JSON.stringify(grievance), json));
    assert.equal(missing.status, 400);
    const problem = await problemOf(missing);
    assert.equal(problem.type, 'urn:careway:problem:key-missing');
    assert.equal(problem.faults[0]?.code, 'required');
    for (const key of ['', 'abc', '"short"', `${KEY}, ${KEY}`, `"${'x'.repeat(256)}"`, '"a\\b'])
      assert.equal((await handler(submit(grievance, { 'Idempotency-Key': key }))).status, 400, key);
    assert.equal((await rowsIn(file)).length, 0);
  });
});

describe('the body', () => {
  const statusOf: [string, number, string, Record<string, string>?][] = [
    ['nothing', 400, ''],
    ['half a JSON text', 400, '{"planId": "prospect'],
    ['two JSON texts', 400, '{}{}'],
    ['a JSON text with a byte order in the middle', 400, '{\uFEFF}'],
    ['another type', 415, '{}', { 'Content-Type': 'text/plain' }],
    ['a form', 415, 'a=b', { 'Content-Type': 'application/x-www-form-urlencoded' }],
    ['another charset', 415, '{}', { 'Content-Type': 'application/json; charset=latin1' }],
    ['a compressed body', 415, '{}', { 'Content-Encoding': 'gzip' }],
    ['10,000 open brackets', 400, '['.repeat(10_000)],
    ['10,000 nested objects', 400, '{"a":'.repeat(10_000)],
    ['a value of 33 levels', 400, `${'['.repeat(33)}${']'.repeat(33)}`],
    ['a value of 32 levels, which is no submission', 422, `${'['.repeat(32)}${']'.repeat(32)}`],
    ['one byte over the limit', 413, `"${'x'.repeat(bodyLimit - 1)}"`],
    ['text of the very limit, which is no submission', 422, `"${'x'.repeat(bodyLimit - 2)}"`],
    ['brackets inside text', 422, `"\\"${'['.repeat(100)}"`],
    ['null', 422, 'null'],
    ['a list', 422, '[]'],
  ];
  for (const [name, status, body, headers] of statusOf) {
    it(`is answered with ${status} where it is ${name}`, async (t) => {
      const { handler, file } = intakeOn(t);
      const response = await handler(submit(body, headers));
      assert.equal(response.status, status);
      assert.equal(response.headers.get('content-type'), 'application/problem+json');
      const [fault] = (await problemOf(response)).faults;
      assert.ok(fault?.rule && fault.remedy, 'a rule and a remedy');
      assert.equal((await rowsIn(file)).length, 0);
    });
  }

  it('may say its charset', async (t) => {
    const { handler } = intakeOn(t);
    const headers = { 'Content-Type': 'Application/JSON; charset="UTF-8"' };
    assert.equal((await handler(submit(grievance, headers))).status, 201);
  });

  it('must be UTF-8', async (t) => {
    const { handler } = intakeOn(t);
    const headers = { 'Content-Type': 'application/json', 'Idempotency-Key': KEY };
    const response = await handler(posted(new Uint8Array([0x22, 0xff, 0x22]), headers));
    assert.equal(response.status, 400);
  });

  it('that never ends is cut off at the limit', async (t) => {
    const { handler } = intakeOn(t);
    let sent = 0;
    let canceled = false;
    const endless = new ReadableStream<Uint8Array>({
      pull(controller) {
        sent += 1024;
        controller.enqueue(new Uint8Array(1024).fill(0x20));
      },
      cancel() {
        canceled = true;
      },
    });
    const headers = { 'Content-Type': 'application/json', 'Idempotency-Key': KEY };
    assert.equal((await handler(posted(endless, headers))).status, 413);
    assert.ok(canceled, 'the stream is canceled');
    assert.ok(sent <= bodyLimit + 4096, `${sent} bytes were asked for`);
  });

  it('that breaks off is no failure of the server', async (t) => {
    const { handler } = intakeOn(t);
    const broken = new ReadableStream<Uint8Array>({
      start(controller) {
        controller.error(new Error('reset'));
      },
    });
    const headers = { 'Content-Type': 'application/json', 'Idempotency-Key': KEY };
    assert.equal((await handler(posted(broken, headers))).status, 400);
  });

  it('of ten thousand unknown fields gets a short answer', async (t) => {
    const { handler } = intakeOn(t);
    const body = `{${Array.from({ length: 6000 }, (_, i) => `"x${i}":0`).join(',')}}`;
    const response = await handler(submit(body));
    assert.equal(response.status, 422);
    assert.equal((await problemOf(response)).faults.length, 50);
  });
});

describe('a field', () => {
  const told = async (t: Parameters<typeof intakeOn>[0], body: string): Promise<RequestFault[]> => {
    const { handler, file } = intakeOn(t);
    const response = await handler(submit(body));
    assert.equal(response.status, 422);
    assert.equal((await rowsIn(file)).length, 0);
    return (await problemOf(response)).faults;
  };
  const cases: [string, string, unknown, string, (string | undefined)?][] = [
    ['a number for text', '/member/memberId', 123, 'wrong-type'],
    ['text for an object', '/member', 'Alex', 'wrong-type'],
    ['a list for an object', '/contact', [], 'wrong-type'],
    ['null for text', '/wanted', null, 'wrong-type'],
    ['an object for text', '/happened/text', { a: 1 }, 'wrong-type'],
    ['a kind that is none', '/kind', 'rant', 'not-in-list', 'rant'],
    ['a yes that is true', '/waitingCouldHarm', true, 'not-in-list'],
    ['no text', '/happened/text', undefined, 'required'],
    ['empty text', '/happened/text', '', 'wrong-form'],
    ['text of spaces', '/happened/text', ' \n ', 'wrong-form'],
    ['4,001 characters', '/happened/text', 'x'.repeat(4001), 'too-long'],
    ['a day in February that is none', '/happened/day', '2026-02-30', 'no-such-day'],
    ['a day with a time', '/noticeDay', '2026-02-03T00:00:00Z', 'no-such-day'],
    ['a phone in another form', '/contact/phone', '213-555-0123', 'wrong-form'],
    ['an email that is none', '/contact/email', 'robin at example', 'wrong-form'],
    ['a plan id with a path in it', '/planId', '../../etc', 'wrong-form'],
    ['a field that is unknown', '/ssn', '000-00-0000', 'unknown-field'],
    ['a field that is unknown inside', '/member/ssn', '000-00-0000', 'unknown-field'],
  ];
  for (const [name, path, value, code, echoed] of cases) {
    it(`with ${name} is named with its rule and remedy`, async (t) => {
      const [fault, ...more] = await told(t, withValue(path, value));
      assert.equal(more.length, 0);
      assert.equal(fault?.path, path);
      assert.equal(fault.code, code);
      assert.equal(fault.value, echoed);
      assert.ok(fault.rule.endsWith('.') && fault.remedy.length > 0);
    });
  }

  it('is named for each of several faults at once', async (t) => {
    const body = { ...grievance, kind: 1, contact: { by: 'email', language: 5 }, extra: true };
    const paths = (await told(t, JSON.stringify(body))).map(({ path }) => path);
    assert.deepEqual(paths.sort(), ['/contact/email', '/contact/language', '/extra', '/kind']);
  });

  it('is needed where the member wants to be reached by it', async (t) => {
    for (const [by, field] of [
      ['phone', 'phone'],
      ['email', 'email'],
      ['mail', 'address'],
    ] as const) {
      const faults = await told(t, withValue('/contact', { by, language: 'English' }));
      assert.deepEqual(
        faults.map(({ path, code }) => [path, code]),
        [[`/contact/${field}`, 'required']],
      );
    }
  });

  it('named like a part of every object is unknown, and changes no object', async (t) => {
    for (const name of ['__proto__', 'constructor', 'toString', 'a/b~c']) {
      const text = JSON.stringify(grievance);
      const body = `{${JSON.stringify(name)}:{"isAdmin":true},${text.slice(1)}`;
      const [fault] = await told(t, body);
      assert.equal(fault?.code, 'unknown-field');
      assert.equal(fault.path, name === 'a/b~c' ? '/a~1b~0c' : `/${name}`);
      assert.equal(({} as { isAdmin?: boolean }).isAdmin, undefined);
    }
    const hidden = `{"__proto__":${JSON.stringify(grievance)}}`;
    const codes = new Set((await told(t, hidden)).map(({ code }) => code));
    assert.deepEqual([...codes].sort(), ['required', 'unknown-field']);
  });
});
