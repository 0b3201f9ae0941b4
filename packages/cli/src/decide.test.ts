import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { authorizationClock } from '@careway/rules';
import { at, careway, file, plan } from './in-process.test.js';

const decide = (verb: string, input: string, ...more: string[]) =>
  careway(['decide', verb, '--plan', file('plan.json', plan), '--at', at, ...more], input);

const request = {
  lineOfBusiness: 'medi-cal',
  kind: 'pre-service',
  urgency: 'standard',
  receivedAt: '2026-11-24T10:00:00-08:00',
} as const;

describe('careway decide', () => {
  it('gives what the library gives, whole, with --json', async () => {
    const { code, out, err } = await decide(
      'authorizationClock',
      JSON.stringify(request),
      '--json',
    );
    assert.deepEqual([code, err], [0, '']);
    assert.ok(plan, 'no plan');
    assert.deepEqual(JSON.parse(out), authorizationClock(request, { plan, at }));
  });

  it('gives only the members that a job asks for, and faults whole', async () => {
    const input = `${JSON.stringify(request)}\n{"kind":"pre-service"}\n`;
    const { code, out } = await decide(
      'authorizationClock',
      input,
      '--json',
      '--only',
      'outcome,limits.day',
    );
    const [answer, fault] = out.trim().split('\n');
    assert.equal(code, 1);
    assert.equal(answer, '{"outcome":"in-time","limits":[{"day":"2026-12-01"}]}');
    assert.match(fault ?? '', /"place":"line 2","faults":\[\{"code":/);
    const text = await decide('authorizationClock', input, '--only', 'outcome');
    assert.equal(text.code, 2);
    assert.match(text.err, /^careway: decide --only is for JSON: add --json\n/);
  });

  it('tells a person the dates, their counts and their sources', async () => {
    const { code, out } = await decide('authorizationClock', JSON.stringify(request, null, 2));
    assert.equal(code, 0);
    assert.deepEqual(out.split('\n'), [
      'outcome  in-time',
      'promise  2026-12-02T23:59:59.999-08:00  (promise: 5 business days from 2026-11-24T10:00:00-08:00; Prospect Medical Group, Frequently Asked Questions, Prospect Medical Group)',
      'limit    2026-12-01T23:59:59.999-08:00  (law: 7 calendar days from 2026-11-24T10:00:00-08:00; Code of Federal Regulations, 42 CFR 438.210(d)(1))',
      'contact  Customer Service +18007083230',
      'reasons  in-time, com-pa-delay',
      'missing  completeAt',
      'next     wait-or-ask',
      '',
    ]);
  });

  it('answers line by line, each at its own moment where it has one', async () => {
    const lines = [
      { topic: 'billing' },
      { request: { topic: 'billing' }, at: '2026-11-26T12:00:00-08:00' },
      { request: { topic: 'billing' } },
    ];
    const input = `\n${lines.map((line) => JSON.stringify(line)).join('\n\n')}\n`;
    const { code, out } = await decide('whoToCall', input, '--json');
    assert.equal(code, 0);
    const outcomes = out
      .trim()
      .split('\n')
      .map((line) => (JSON.parse(line) as { outcome: string }).outcome);
    assert.deepEqual(outcomes, ['open', 'closed', 'open']);
  });

  it('keeps a line for each line, and goes on after a bad one', async () => {
    const lines = [
      '{"appointmentAt": "2026-12-01T10:30:00-08:00"}',
      '{"appointmentAt": "2026-02-30T10:30:00-08:00"}',
      '{"apointmentAt": "2026-12-01T10:30:00-08:00"}',
      '{"appointmentAt": 1, "need": "taxi"}',
      '{"appointmentAt": }',
      '{"request": {"appointmentAt": "2026-12-01T10:30:00-08:00"}, "when": 1}',
      '[]',
      '{"appointmentAt": "2026-12-01T10:30:00-08:00", "need": "urgent"}',
    ];
    const { code, out } = await decide('checkRide', lines.join('\n'), '--json');
    assert.equal(code, 1);
    const results = out
      .trim()
      .split('\n')
      .map(
        (line) =>
          JSON.parse(line) as {
            outcome?: string;
            place?: string;
            faults?: { code: string; path: string }[];
          },
      );
    assert.deepEqual(
      results.map(
        ({ outcome, place, faults }) =>
          outcome ??
          `${place ?? ''}: ${(faults ?? []).map((f) => `${f.code} ${f.path}`).join(', ')}`,
      ),
      [
        'in-time',
        'line 2: not-a-moment appointmentAt',
        'line 3: missing /appointmentAt, unknown-name /apointmentAt',
        'line 4: not-allowed /need',
        'line 5: not-json stdin:5:19',
        'line 6: unknown-name /when',
        'line 7: wrong-type /',
        'in-time',
      ],
    );
  });

  it('says the place of a fault in words to a person, and answers the rest', async () => {
    const input = '{"topic": "bilng"}\n{"topic": "billing"}\n';
    const { code, out, err } = await decide('whoToCall', input);
    assert.equal(code, 1);
    assert.match(
      err,
      /^careway: line 1: \/topic: "bilng"\. It is not one of the known values\. Use one of: "find-pcp"/,
    );
    assert.match(
      out,
      /^outcome {2}open\ncontact {2}Patient billing \+18445235126\nhours {4}open until /,
    );
  });

  it('says the line and the column in an object over several lines', async () => {
    const { code, err } = await decide('whoToCall', '{\n  "topic": "billing",\n}\n');
    assert.equal(code, 1);
    assert.equal(
      err,
      'careway: stdin:3:1: "}". At line 3, column 1, it stops being JSON. Take out the comma before it.\n',
    );
  });

  it('needs a moment, and reads no clock', async () => {
    const path = file('plan.json', plan);
    const { code, err } = await careway(
      ['decide', 'whoToCall', '--plan', path],
      '{"topic": "billing"}',
    );
    assert.equal(code, 1);
    assert.match(
      err,
      /at: nothing\. An answer is about a moment, and no clock is read\. Give --at /,
    );
  });

  it('needs neither plan nor moment to tell what a concern is', async () => {
    const { code, out } = await careway(['decide', 'classifyConcern'], '{"dissatisfied": "yes"}');
    assert.equal(code, 0);
    assert.match(out, /^outcome +grievance\nurgency +standard\n/);
  });

  it('refuses a plan that has faults, before any request', async () => {
    const path = file('bad.json', { ...plan, timeZone: 'Pacific' });
    const args = ['decide', 'whoToCall', '--plan', path, '--at', at];
    const { code, out, err } = await careway(args, '{"topic": "billing"}');
    assert.deepEqual([code, out], [1, '']);
    assert.equal(
      err,
      `careway: ${path}: /timeZone: "Pacific". No time zone has this name. Use an IANA name, such as America/Los_Angeles.\n`,
    );
  });

  it('says what to do where there is no input', async () => {
    const { code, err } = await decide('checkRide', '');
    assert.equal(code, 2);
    assert.match(err, /decide reads a request: careway decide checkRide … < request\.json/);
  });

  it('refuses an endless line', async () => {
    const args = ['decide', 'classifyConcern'];
    const { code, err } = await careway(
      args,
      `{"dissatisfied": "${'x'.repeat(16_000_001)}`,
      1 << 20,
    );
    assert.equal(code, 1);
    assert.match(err, /A request is at most 16000000 characters long\. Write one request a line\./);
  });

  it('answers many lines in order', async () => {
    const input = Array.from({ length: 3000 }, (_, index) =>
      JSON.stringify({ dissatisfied: index % 2 ? 'yes' : 'no', decisionAgainstMember: 'no' }),
    ).join('\n');
    const { out } = await careway(['decide', 'classifyConcern', '--json'], input, 1 << 12);
    const outcomes = out
      .trim()
      .split('\n')
      .map((line) => (JSON.parse(line) as { outcome: string }).outcome);
    assert.equal(outcomes.length, 3000);
    assert.ok(
      outcomes.every((outcome, index) => outcome === (index % 2 ? 'grievance' : 'inquiry')),
      'out of order',
    );
  });

  it('teaches what each verb takes, with an example that works', async () => {
    for (const verb of [
      'checkRide',
      'authorizationClock',
      'grievanceDeadlines',
      'classifyConcern',
      'whoToCall',
    ]) {
      const { code, out } = await careway(['decide', verb, '--help']);
      assert.equal(code, 0);
      const [, example = ''] = /echo '(.*)' \|/.exec(out) ?? [];
      const answered = await decide(verb, example, '--json');
      assert.equal(answered.code, 0, answered.out);
    }
  });

  it('adds the words of the answer in the language that is asked for', async () => {
    const { code, out } = await decide('whoToCall', '{"topic": "billing"}', '--explain', 'es');
    assert.equal(code, 0);
    assert.match(
      out,
      /\nLlame ahora\. Llame a Facturación para pacientes: \(844\) 523-5126\.\n- La línea/,
    );
    const asJson = await decide('whoToCall', '{"topic": "billing"}', '--explain', 'en', '--json');
    const { explanation } = JSON.parse(asJson.out) as { explanation: { paragraph: string } };
    assert.equal(explanation.paragraph, 'Call now. Call Patient billing: (844) 523-5126.');
    const other = await decide('whoToCall', '{"topic": "billing"}', '--explain', 'fr');
    assert.equal(other.code, 2);
    assert.match(other.err, /explains in en or es, not in "fr"/);
  });

  it('answers every clock, the calendar and triage', async () => {
    const asked: [string, object, RegExp][] = [
      [
        'timelyAccess',
        { lineOfBusiness: 'commercial', kind: 'specialist', requestedAt: at },
        /"2026-12-17/,
      ],
      ['renewal', { lineOfBusiness: 'medi-cal', formDay: '2026-11-02' }, /"day":"2026-12-02"/],
      ['refill', { lastDay: '2026-11-29', way: 'pharmacy' }, /"lastOpenDay":"2026-11-27"/],
      [
        'routeConcern',
        {
          lineOfBusiness: 'commercial',
          kind: 'grievance',
          urgency: 'urgent',
          categories: ['access'],
        },
        /"opens":"now"/,
      ],
      [
        'grievanceDeadlines',
        {
          lineOfBusiness: 'medicare-advantage',
          kind: 'appeal',
          urgency: 'standard',
          noticeDay: '2026-11-24',
        },
        /"latestDay":"2027-01-28"/,
      ],
      [
        'addBusinessDays',
        { day: '2026-11-24', count: 5, calendar: 'ca-state-office' },
        /2026-12-03/,
      ],
      ['isOpen', { contact: 'customer-service' }, /"open":true/],
      [
        'triage',
        { complaint: 'burn', member: { ageMonths: 360 }, answers: { 'breathed-smoke': 'yes' } },
        /"route":"911"/,
      ],
    ];
    for (const [verb, request, answer] of asked) {
      const { code, out } = await decide(verb, JSON.stringify(request), '--json');
      assert.equal(code, 0, `${verb}: ${out}`);
      assert.match(out, answer, verb);
    }
  });

  it('refuses a day that is none and a field that a verb does not have', async () => {
    const { code, out } = await decide(
      'renewal',
      '{"formDay": "2026-02-30"}\n{"formDat": "2026-02-03"}\n',
      '--json',
    );
    assert.equal(code, 1);
    assert.match(out, /"code":"not-a-day".*\n.*"code":"unknown-name"/);
  });
});
