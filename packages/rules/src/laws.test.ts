// What holds for every verb: the same answer on every machine, whole through JSON, and a clear
// refusal of what is no moment.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { pathToFileURL } from 'node:url';
import fc from 'fast-check';
import { authorizationClock } from './authorization/index.js';
import { momentsIn } from './calendar/temporal-oracle.test.js';
import type { Moment } from './core/index.js';
import { answersTo, request } from './every-verb.test.js';
import { plans } from './generated/plans.js';
import type { Plan } from './generated/types.js';
import { grievanceDeadlines } from './grievance/index.js';
import { checkRide } from './transport/index.js';

const reference = plans['prospect-medical-group'] as Plan;

describe('every verb', () => {
  it('gives results that JSON keeps whole', () => {
    fc.assert(
      fc.property(request, (sample) => {
        const results = answersTo(sample);
        assert.deepEqual(JSON.parse(JSON.stringify(results)), results);
      }),
      { numRuns: 400 },
    );
  });

  it('gives the same answer to the same question, and leaves its input alone', () => {
    fc.assert(
      fc.property(request, (sample) => {
        const plan = structuredClone(plans[sample.planId]);
        assert.deepEqual(answersTo(sample), answersTo({ ...sample }));
        assert.deepEqual(plans[sample.planId], plan);
      }),
    );
  });

  it('takes a moment as a text or as a number', () => {
    fc.assert(
      fc.property(momentsIn(reference), (ms) => {
        const results = [ms, new Date(ms).toISOString()].map((appointmentAt: Moment) => {
          const { askBy, callBy } = checkRide({ appointmentAt }, { plan: reference, at: ms });
          return { askBy, callBy };
        });
        assert.deepEqual(results[0], results[1]);
      }),
    );
  });

  it('gives no date of law where the coverage is unknown or has rules of its own', () => {
    fc.assert(
      fc.property(request, (sample) => {
        fc.pre(sample.lineOfBusiness === undefined || sample.lineOfBusiness === 'dual-integrated');
        assert.equal(JSON.stringify(answersTo(sample)).includes('"basis":"law"'), false);
      }),
    );
  });

  it('cites every date of law by section, link and effective date', () => {
    fc.assert(
      fc.property(request, (sample) => {
        const [clock, , , , grievance] = answersTo(sample) as [
          ReturnType<typeof authorizationClock>,
          unknown,
          unknown,
          unknown,
          ReturnType<typeof grievanceDeadlines>,
        ];
        const { acknowledgeBy, resolveBy } = grievance;
        for (const deadline of [...clock.limits, acknowledgeBy, resolveBy]) {
          if (!deadline) continue;
          assert.equal(deadline.basis, 'law');
          const [cite] = deadline.cites;
          assert.ok(cite?.section && cite.href && cite.from, deadline.by);
        }
      }),
    );
  });
});

describe('a machine in another time zone', () => {
  const samples = fc.sample(request, { numRuns: 150, seed: 20_261_124 });
  const verbs = pathToFileURL(join(import.meta.dirname, 'every-verb.test.ts')).href;

  /** The same questions, answered by a process that lives in a time zone. */
  function answersIn(timeZone: string): string {
    const script = `
      const { answersTo } = await import(${JSON.stringify(verbs)});
      let text = '';
      for await (const chunk of process.stdin) text += chunk;
      const here = new Date(2026, 6, 1).getTimezoneOffset();
      process.stdout.write(JSON.stringify([here, JSON.parse(text).map(answersTo)]));`;
    const { stdout, stderr, status } = spawnSync(
      process.execPath,
      ['--conditions=source', '--import', 'tsx', '--input-type=module', '-e', script],
      {
        input: JSON.stringify(samples),
        encoding: 'utf8',
        env: { ...process.env, TZ: timeZone },
        maxBuffer: 1 << 28,
        timeout: 60_000,
      },
    );
    assert.equal(status, 0, stderr);
    return stdout;
  }

  it('gives the same answers', () => {
    const expected = samples.map(answersTo);
    const offsets = { UTC: 0, 'America/Los_Angeles': 420, 'Asia/Kathmandu': -345 };
    for (const [timeZone, offset] of Object.entries(offsets)) {
      assert.deepEqual(JSON.parse(answersIn(timeZone)), [offset, expected], timeZone);
    }
  });
});
