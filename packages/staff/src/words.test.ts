import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { DueStep } from '@careway/intake';
import { dueWords, eventWords, momentWords, recordable, takeable, toldBy } from './words.js';

const NOON = Date.parse('2026-11-24T12:00:00-08:00');
const due = (by: string, late = false): DueStep => ({
  ...{ step: 'resolved', by, day: by.slice(0, 10), late },
});

describe('a date that is due', () => {
  it('is said from today, in the zone of the plan', () => {
    const said: [by: string, words: string][] = [
      ['2026-11-24T23:59:59.999-08:00', 'Due today, Tuesday, November 24'],
      ['2026-11-25T23:59:59.999-08:00', 'Due tomorrow, Wednesday, November 25'],
      ['2026-11-29T23:59:59.999-08:00', 'Due in 5 days, Sunday, November 29'],
      ['2026-11-25T12:00:00-08:00', 'Due tomorrow, Wednesday, November 25, 12:00 p.m.'],
    ];
    for (const [by, words] of said) assert.equal(dueWords(due(by), NOON), words);
    // Late in the evening there, it is tomorrow already in UTC.
    const evening = Date.parse('2026-11-24T23:00:00-08:00');
    assert.match(dueWords(due('2026-11-24T23:59:59.999-08:00'), evening), /^Due today/);
  });

  it('is said to be late by hours, then by days', () => {
    const said: [by: string, words: string][] = [
      ['2026-11-24T11:30:00-08:00', 'Less than an hour late: it was due Tuesday, November 24'],
      ['2026-11-24T11:00:00-08:00', '1 hour late: it was due Tuesday, November 24'],
      ['2026-11-22T12:00:01-08:00', '47 hours late: it was due Sunday, November 22'],
      ['2026-11-21T12:00:00-08:00', '3 days late: it was due Saturday, November 21'],
    ];
    for (const [by, words] of said) assert.equal(dueWords(due(by, true), NOON), words);
  });
});

it('tells moments as they are written', () => {
  assert.equal(momentWords('2026-11-24T00:05:00-08:00'), 'Tuesday, November 24, 2026, 12:05 a.m.');
  assert.equal(momentWords('2026-11-24T14:12:00-08:00'), 'Tuesday, November 24, 2026, 2:12 p.m.');
});

it('tells events with what was taken back and why more time was taken', () => {
  const event = { sequence: 1, at: '', hash: '' };
  assert.equal(eventWords({ ...event, kind: 'acknowledged' }), 'Letter sent that we have it');
  assert.equal(eventWords({ ...event, kind: 'withdrawn', of: 'resolved' }), 'Taken back: answered');
  assert.equal(
    eventWords({ ...event, kind: 'extended', reason: 'member-asked' }),
    'Longer time taken: the member asked for it',
  );
  assert.equal(eventWords({ ...event, kind: 'noted' }), 'A note was written');
  assert.deepEqual(
    [{ kind: 'received' }, { kind: 'noted', by: 'desk' }, { kind: 'resolved', by: 'desk' }].map(
      toldBy,
    ),
    ['', ', by desk', ', told by desk'],
  );
});

it('offers every step in its place, open until it is told or all is answered', () => {
  const history = [{ state: 'received' as const, at: '' }];
  const open = (view: Parameters<typeof recordable>[0]) => recordable(view).map(([, is]) => is);
  assert.deepEqual(open({ history, state: 'received' }), [true, true, true, true]);
  const told = [...history, { state: 'acknowledged' as const, at: '' }];
  assert.deepEqual(open({ history: told, state: 'acknowledged' }), [true, false, true, true]);
  assert.deepEqual(open({ history: told, state: 'resolved' }), [false, false, false, false]);
});

it('takes back what was told', () => {
  const history = [{ state: 'received' as const, at: '' }];
  assert.deepEqual(takeable({ history }), []);
  assert.deepEqual(
    takeable({
      history: [...history, { state: 'acknowledged', at: '' }],
      extension: { at: '', reason: 'member-asked', resolveBy: {} as never },
    }),
    ['acknowledged', 'extended'],
  );
});
