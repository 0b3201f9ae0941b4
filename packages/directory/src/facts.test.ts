import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { milesBetween, placeNear, placeSite } from './distance.js';
import { DirectoryError, show } from './errors.js';
import { demoZips } from './fixtures/load.js';
import { editDistance, fold, words } from './fold.js';
import { readHours } from './reading/hours.js';
import { asText, get, longestText } from './reading/json.js';
import { readLanguage } from './words/languages.js';
import { isValidNpi } from './npi.js';
import { formatPhone, phoneHref, readPhone } from './phone.js';
import { otherCareGroups, pcpSpecialties, primaryCareGroups } from './words/specialties.js';
import { readZipCode, readZips } from './zips.js';

describe('a phone number', () => {
  for (const [raw, e164, extension, plausible] of [
    ['1-888-216-5383 x6566', '+18882165383', '6566', true],
    ['1-888-116-5383 x6566', '+18881165383', '6566', false],
    ['(714) 555-0164', '+17145550164', undefined, true],
    ['(714) 555-0164 x99999', '+17145550164', '99999', true],
    ['714.555.0164 x0042', '+17145550164', '0042', true],
    ['714 555 0164 ext. 12', '+17145550164', '12', true],
    ['714-555-0164 Extension 7', '+17145550164', '7', true],
    ['tel:+17145550164;ext=12', '+17145550164', '12', true],
    ['+52 55 1234 5678', '+525512345678', undefined, true],
    ['1-150-587-4733', '+11505874733', undefined, false],
    ['(911) 555-0164', '+19115550164', undefined, false],
    ['555-0164', undefined, undefined, false],
    ['call us', undefined, undefined, false],
  ] as const) {
    it(`is read from ${raw}`, () => {
      const phone = readPhone(raw);
      assert.deepEqual(
        [phone.e164, phone.extension, phone.plausible, phone.raw],
        [e164, extension, plausible, raw],
      );
    });
  }

  it('is shown and dialed with its extension, and shown as given where it is none', () => {
    const phone = readPhone('1-714-555-0164 x0042');
    assert.equal(formatPhone(phone), '(714) 555-0164 ext. 0042');
    assert.equal(phoneHref(phone), 'tel:+17145550164;ext=0042');
    assert.equal(formatPhone(readPhone('call us')), 'call us');
    assert.equal(phoneHref(readPhone('call us')), undefined);
  });
});

describe('an NPI', () => {
  it('passes with its check digit and fails with any other', () => {
    assert.ok(isValidNpi('1234567893'));
    for (const digit of '012456789') assert.ok(!isValidNpi(`123456789${digit}`), digit);
    assert.ok(!isValidNpi('123456789'));
  });
});

describe('distance', () => {
  it('is the known one between Hartford and Boston, about 92.5 miles', () => {
    const miles = milesBetween({ lat: 41.7658, lon: -72.6734 }, { lat: 42.3601, lon: -71.0589 });
    assert.ok(Math.abs(miles - 92.5) < 0.5, String(miles));
  });

  it('is zero to itself, the same both ways, and never more than half around the Earth', () => {
    const point = fc.record({
      lat: fc.double({ min: -90, max: 90, noNaN: true }),
      lon: fc.double({ min: -180, max: 180, noNaN: true }),
    });
    fc.assert(
      fc.property(point, point, (a, b) => {
        const there = milesBetween(a, b);
        assert.equal(milesBetween(a, a), 0);
        assert.ok(Math.abs(there - milesBetween(b, a)) < 1e-6);
        assert.ok(there >= 0 && there <= 12_437.1);
      }),
    );
  });

  it('places a site by its own point, its ZIP code, or not at all', () => {
    const zips = demoZips();
    const near = { lat: 41.77, lon: -72.7 };
    assert.equal(placeSite(near, '06105', zips).position?.precision, 'address');
    assert.equal(placeSite(undefined, '06105', zips).position?.precision, 'zip');
    assert.deepEqual(placeSite(undefined, '99501', zips), {});
    assert.deepEqual(placeSite({ lat: 39.78373, lon: -100.445882 }, undefined, zips), {
      fault: 'position-geocoder-failure',
    });
    assert.equal(
      placeSite({ lat: 42.6, lon: -72.7 }, '06105', zips).fault,
      'position-far-from-zip',
    );
    assert.equal(placeSite({ lat: 13.4, lon: 144.8 }, undefined, zips).position?.lat, 13.4);
  });

  it('doubts a point that is 50 miles from its ZIP code, to the foot', () => {
    const center = { lat: 41.77, lon: -72.7 };
    const by = fc.double({ min: -1.5, max: 1.5, noNaN: true });
    fc.assert(
      fc.property(by, by, (north, east) => {
        const point = { lat: center.lat + north, lon: center.lon + east };
        const isFar = placeNear(point, center).fault === 'position-far-from-zip';
        assert.equal(isFar, milesBetween(point, center) > 50);
      }),
      { numRuns: 1000 },
    );
  });
});

describe('ZIP centers', () => {
  it('are read from the demo’s file, which knows New England and the Los Angeles area', () => {
    const zips = demoZips();
    assert.equal(zips.size, 1577);
    for (const zip of ['06105', '02139', '01852', '90012', '92701', '91761']) {
      assert.ok(zips.find(zip), zip);
    }
    assert.equal(zips.find('00000'), undefined);
    assert.equal(zips.find('__proto__'), undefined);
  });

  it('tell which is nearest, and nothing of an empty table', () => {
    const zips = demoZips();
    const point = fc.record({
      lat: fc.double({ min: -90, max: 90, noNaN: true }),
      lon: fc.double({ min: -180, max: 180, noNaN: true }),
    });
    const some = ['06105', '02139', '01852', '90012', '92701', '91761'];
    fc.assert(
      fc.property(point, (from) => {
        const nearest = zips.nearest(from);
        const center = zips.find(nearest?.zip ?? '');
        assert.ok(nearest && center);
        assert.equal(nearest.miles, milesBetween(from, center));
        for (const zip of some) {
          const other = zips.find(zip);
          assert.ok(other && nearest.miles <= milesBetween(from, other), zip);
        }
      }),
    );
    const none = readZips({ format: 'careway-zips', version: 1, zips: [] });
    assert.equal(none.nearest({ lat: 34, lon: -118 }), undefined);
  });

  for (const [json, says] of [
    [undefined, /undefined: ZIP centers need "format": "careway-zips"/],
    [{ format: 'careway-zips', version: 2, zips: [] }, /2: only version 1/],
    [{ format: 'careway-zips', version: 1 }, /"zips" must be a list/],
    [{ format: 'careway-zips', version: 1, zips: ['6105 41 -72'] }, /"6105 41 -72": line 0/],
    [{ format: 'careway-zips', version: 1, zips: ['06105 91 -72'] }, /line 0/],
    [
      { format: 'careway-zips', version: 1, zips: ['06105 41 -72', '06105 41 -72'] },
      /line 1 .* repeats/,
    ],
  ] as const) {
    it(`are refused with ${says.source}`, () => {
      assert.throws(
        () => readZips(json),
        (error) => error instanceof DirectoryError && says.test(error.message),
      );
    });
  }

  it('are asked for with five digits, ZIP+4 or nine digits', () => {
    assert.equal(readZipCode(' 06105 '), '06105');
    assert.equal(readZipCode('06105-1234'), '06105');
    assert.equal(readZipCode('061051234'), '06105');
    for (const bad of ['6105', '0610', 'O6105', '061051', ''])
      assert.equal(readZipCode(bad), undefined);
  });
});

describe('hours', () => {
  it('sorts rows by day and time, and closes the day at midnight', () => {
    const { times, unread } = readHours(
      {
        availableTime: [
          {
            daysOfWeek: ['tue', 'mon'],
            availableStartTime: '13:00:00',
            availableEndTime: '00:00:00',
          },
          { daysOfWeek: ['mon'], availableStartTime: '09:00', availableEndTime: '12:00' },
        ],
      },
      'availableTime',
    );
    assert.deepEqual(
      times.map(({ day, from, to }) => `${day} ${from}-${to}`),
      ['mon 09:00-12:00', 'mon 13:00-24:00', 'tue 13:00-24:00'],
    );
    assert.equal(unread, 0);
  });

  it('counts rows that say nothing about being open', () => {
    const rows = [
      { daysOfWeek: ['mon'] },
      { daysOfWeek: ['someday'], allDay: true },
      { daysOfWeek: ['mon'], openingTime: '17:00:00', closingTime: '08:00:00' },
      { daysOfWeek: ['mon'], openingTime: '25:00:00', closingTime: '26:00:00' },
      7,
    ];
    assert.deepEqual(readHours({ hoursOfOperation: rows }, 'hoursOfOperation'), {
      times: [],
      unread: 5,
    });
  });
});

describe('a language', () => {
  for (const [raw, code] of [
    ['es', 'es'],
    ['es-MX', 'es'],
    ['spa', 'es'],
    ['Spanish', 'es'],
    ['zh-Hant', 'zh'],
    ['zh-yue', 'yue'],
    ['Chinese (Mandarin)', 'cmn'],
    ['Haitian Creole', 'ht'],
    ['sgn-US', 'ase'],
    ['American Sign Language', 'ase'],
    ['und', undefined],
    ['', undefined],
    ['???', undefined],
  ] as const) {
    it(`is ${String(code)} for ${raw}`, () => {
      assert.equal(readLanguage(raw), code);
    });
  }
});

describe('specialties', () => {
  it('hold exact codes of primary care and none of the look-alikes', () => {
    for (const code of ['207Q00000X', '207R00000X', '208000000X', '363LF0000X', '367A00000X']) {
      assert.ok(pcpSpecialties.includes(code), code);
    }
    // Cardiology, acute care, psychiatric and surgical neighbors of those codes.
    for (const code of ['207RC0000X', '363LA2100X', '363LP0808X', '363AS0400X']) {
      assert.ok(!pcpSpecialties.includes(code), code);
    }
  });

  it('have well-formed codes, ids of their own, and no code of both kinds', () => {
    const groups = [...primaryCareGroups, ...otherCareGroups];
    assert.equal(new Set(groups.map(({ id }) => id)).size, groups.length);
    assert.ok(groups.every(({ codes }) => codes.every((code) => /^\d{3}[0-9A-Z]{6}X$/.test(code))));
    const other = otherCareGroups.flatMap(({ codes }) => codes);
    assert.deepEqual(
      other.filter((code) => pcpSpecialties.includes(code)),
      [],
    );
  });
});

describe('text', () => {
  it('is folded without case, accents and ligatures', () => {
    assert.equal(fold('Ángel MUÑOZ Łœß'), 'angel munoz loess');
    assert.deepEqual(words("O'Hara-Peña, M.D."), ['ohara', 'pena', 'm', 'd']);
    assert.deepEqual(words(' … '), []);
  });

  it('from data loses control and invisible marks, and is bounded', () => {
    assert.equal(asText('  A\u0000B\u200B\u202EC\n D '), 'A BC D');
    assert.equal(asText('x'.repeat(10_000))?.length, longestText);
    assert.equal(asText(' '), undefined);
    assert.equal(asText(7), undefined);
  });

  it('counts edits as a slow, sure method does', () => {
    const slow = (a: string, b: string): number => {
      if (a === '' || b === '') return Math.max(a.length, b.length);
      const swapped =
        a.length > 1 && b.length > 1 && a.at(0) === b.at(1) && a.at(1) === b.at(0)
          ? 1 + slow(a.slice(2), b.slice(2))
          : Infinity;
      return Math.min(
        swapped,
        slow(a.slice(1), b) + 1,
        slow(a, b.slice(1)) + 1,
        slow(a.slice(1), b.slice(1)) + (a.at(0) === b.at(0) ? 0 : 1),
      );
    };
    const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 5 });
    fc.assert(
      fc.property(word, word, fc.integer({ min: 0, max: 4 }), (a, b, limit) => {
        assert.equal(editDistance(a, b, limit), Math.min(slow(a, b), limit + 1));
      }),
    );
  });
});

describe('what is read from untrusted data', () => {
  it('is own properties only', () => {
    assert.equal(get({}, 'constructor'), undefined);
    assert.equal(get(JSON.parse('{"__proto__": {"a": 1}}'), 'a'), undefined);
    assert.equal(get([1], 'length'), undefined);
  });

  it('is shown in errors shortened and without running it', () => {
    assert.match(show('x'.repeat(500)), /^"x{80}" … \(500 characters\)$/);
    assert.equal(show({ a: 1 }), 'an object with a');
    assert.equal(show({}), 'an empty object');
    assert.equal(
      show(() => 1),
      'a function',
    );
  });
});
