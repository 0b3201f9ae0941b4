import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { UsageError } from './command.js';
import { onlyOf, pick } from './only.js';

const answer = {
  outcome: 'in-time',
  limits: [
    { by: '2026-12-01T23:59:59-08:00', day: '2026-12-01', cites: [{ id: 'mc', section: 'x' }] },
    { by: '2026-12-03T23:59:59-08:00', day: '2026-12-03', cites: [] },
  ],
  missing: [],
  promise: { by: '2026-11-30T17:00:00-08:00', amount: 0 },
};

describe('--only', () => {
  it('keeps the members that are named, within lists too', () => {
    assert.deepEqual(pick(answer, onlyOf('outcome, limits.day,promise')), {
      outcome: 'in-time',
      limits: [{ day: '2026-12-01' }, { day: '2026-12-03' }],
      promise: answer.promise,
    });
    assert.deepEqual(pick(answer, onlyOf('limits.cites.id,limits.by')), {
      limits: [
        { cites: [{ id: 'mc' }], by: '2026-12-01T23:59:59-08:00' },
        { cites: [], by: '2026-12-03T23:59:59-08:00' },
      ],
    });
  });

  it('keeps empty lists and nothing that is not there', () => {
    assert.deepEqual(pick(answer, onlyOf('missing,contact,outcome.by')), {
      missing: [],
      outcome: 'in-time',
    });
  });

  it('refuses a name that is missing', () => {
    for (const list of ['', 'outcome,', 'limits..by', '.by', 'outcome.'])
      assert.throws(() => onlyOf(list), UsageError, list);
  });
});
