import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { provider, site } from '../fixtures/build.js';
import { bytesHeld } from '../fixtures/memory.js';
import { withCheckDigit } from '../npi.js';
import { readPhone } from '../phone.js';
import { ByteWriter, type Numbers } from './columns.js';
import { Packer } from './pack.js';

/** Everyone has numbers of their own; three share an office, and forty a surname. */
function someone(number: number) {
  const office = Math.floor(number / 3);
  const npi = withCheckDigit(String(100_000_000 + number * 37));
  return provider(npi, 'Ana María', `Name${String.fromCharCode(97 + (number % 40))}`, {
    npi,
    npiValid: true,
    licenses: [{ number: `A${10_000 + number}`, state: 'CA' }],
    languages: [{ code: number % 4 === 0 ? 'es' : 'en', by: 'provider' }],
    sites: [
      site(`site-${office}`, {
        practice: `Clinic ${office % 50}`,
        address: {
          lines: [`${office} Main St`, `Ste ${office % 9}`],
          city: 'Hartford',
          state: 'CT',
          postalCode: `0${6000 + (office % 90)}`,
        },
        phones: [readPhone(`(860) 555-${String(office % 10_000).padStart(4, '0')}`)],
      }),
    ],
  });
}

interface Column {
  column: (this: ByteWriter, values: Numbers) => void;
}

describe('a packer', () => {
  it('holds numbers of those whom it was given, 200 bytes of each at most', () => {
    const count = 20_000;
    const packer = new Packer();
    packer.add(someone(0));
    const before = bytesHeld();
    for (let number = 1; number <= count; number += 1) packer.add(someone(number));
    const each = (bytesHeld() - before) / count;
    packer.add(someone(0));
    assert.ok(each < 200, `${each.toFixed(0)} bytes of each`);
  });

  it('lets go of what is written as it writes, so that it never holds more than before', async () => {
    const count = 20_000;
    const empty = bytesHeld();
    const packer = new Packer();
    for (let number = 0; number < count; number += 1) packer.add(someone(number));
    const before = bytesHeld() - empty;
    const held: number[] = [];
    const { column } = ByteWriter.prototype as Column;
    ByteWriter.prototype.column = function (values) {
      column.call(this, values);
      held.push(bytesHeld() - empty);
    };
    try {
      await packer.finish({ facilities: [], plans: [], source: 'test' });
    } finally {
      ByteWriter.prototype.column = column;
    }
    assert.ok(held.length > 100);
    const most = Math.max(...held);
    assert.ok(most < before, `${before} bytes before, ${most} while it wrote`);
    const last = held.at(-1) as number;
    assert.ok(last < before * 0.6, `${last} bytes of ${before} once all was written`);
  });
});
