import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { demoZips } from '../fixtures/load.js';
import { readPostalCode, reportNotPlaced } from './postal-code.js';
import { ReportBuilder } from './report.js';

function read(raw: string, state?: string) {
  const builder = new ReportBuilder();
  const zip = readPostalCode(raw, state, 'x', builder);
  const { repaired, skipped } = builder.finish({
    entries: 0,
    practitioners: { read: 0, listed: 0, merged: 0, skipped: 0 },
    facilities: 0,
    sites: 0,
  });
  return { zip, repaired, skipped };
}

describe('a ZIP code that lost its 0 to a spreadsheet', () => {
  it('gets it back where the state has such ZIP codes, and is counted as it was', () => {
    for (const [raw, state, zip] of [
      ['6105', 'CT', '06105'],
      ['6105', 'ct', '06105'],
      [' 2139 ', 'MA', '02139'],
      ['5501', 'MA', '05501'],
      ['5501.0', 'MA', '05501'],
      ['2139-1234', 'MA', '02139'],
      ['21391234', 'MA', '02139'],
      ['601', 'PR', '00601'],
      ['6011234', 'PR', '00601'],
      ['501', 'NY', '00501'],
      ['9012', 'AE', '09012'],
    ] as const) {
      const { zip: found, repaired, skipped } = read(raw, state);
      assert.equal(found, zip, `${raw} ${state}`);
      assert.deepEqual(repaired, [
        { reason: 'zip-zero-restored', count: 1, examples: [{ ref: 'x', value: raw }] },
      ]);
      assert.deepEqual(skipped, []);
    }
  });

  it('is left out where another digit may be the one that is missing', () => {
    for (const [raw, state] of [
      ['9011', 'CA'],
      ['6105', 'MA'],
      ['2139', undefined],
      ['2139', '__proto__'],
      ['610', 'CT'],
      ['1003', 'NY'],
      ['6320', 'NY'],
      ['61', 'CT'],
      ['0', 'PR'],
    ] as const) {
      const { zip, repaired, skipped } = read(raw, state);
      assert.equal(zip, undefined, `${raw} ${state}`);
      assert.deepEqual(repaired, []);
      assert.deepEqual(skipped, [
        { reason: 'zip-unreadable', count: 1, examples: [{ ref: 'x', value: raw }] },
      ]);
    }
  });

  it('is never changed where it has five digits', () => {
    fc.assert(
      fc.property(
        fc.stringMatching(/^\d{5}$/),
        fc.constantFrom('CT', 'MA', 'NY', 'PR', 'CA', undefined),
        (zip, state) => {
          fc.pre(zip !== '00000' && zip !== '99999');
          assert.deepEqual(read(zip, state), { zip, repaired: [], skipped: [] });
          assert.equal(read(`${zip}-0001`, state).zip, zip);
        },
      ),
    );
  });
});

describe('a site without a place', () => {
  it('is told apart by whether it has a ZIP code that the table lacks', () => {
    const builder = new ReportBuilder();
    reportNotPlaced('06141', demoZips(), 'box', builder);
    reportNotPlaced('06141', undefined, 'no table', builder);
    reportNotPlaced(undefined, demoZips(), 'no ZIP', builder);
    const { flagged } = builder.finish({
      entries: 0,
      practitioners: { read: 0, listed: 0, merged: 0, skipped: 0 },
      facilities: 0,
      sites: 0,
    });
    assert.deepEqual(flagged, [
      {
        reason: 'location-not-placed',
        count: 2,
        examples: [{ ref: 'no table', value: '06141' }, { ref: 'no ZIP' }],
      },
      {
        reason: 'zip-without-center',
        count: 1,
        examples: [{ ref: 'box', value: '06141' }],
      },
    ]);
  });
});
