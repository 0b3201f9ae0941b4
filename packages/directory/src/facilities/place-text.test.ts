import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { words } from '../fold.js';
import { directoryOf, hartford, siteAt } from '../fixtures/build.js';
import { demoZips } from '../fixtures/load.js';
import { columnsOf, createFacilitySearch, facilityKinds, readPlaceText } from '../index.js';

const read = (typed: string) => {
  const { kinds, zip, nearMe, text } = readPlaceText(typed);
  return [kinds.join(' '), zip, nearMe, text];
};

describe('what a member types to find a place', () => {
  it('is a kind and a place, in English and Spanish', () => {
    for (const [typed, ...is] of [
      ['pharmacy near me', 'pharmacy', undefined, true, ''],
      ['Urgent Care near me', 'urgent-care', undefined, true, ''],
      ['lab in 94110', 'laboratory', '94110', false, ''],
      ['lab near me 94110-1234', 'laboratory', '94110', false, ''],
      ['x-ray', 'imaging', undefined, false, ''],
      ['walk-in clinic', 'urgent-care', undefined, false, ''],
      ['I need a blood test near here', 'laboratory', undefined, true, ''],
      ['where is the closest ER', 'emergency', undefined, true, ''],
      ['drug store by zip 06105', 'pharmacy', '06105', false, ''],
      ['farmacia cerca de mí', 'pharmacy', undefined, true, ''],
      ['Farmacia más cercana', 'pharmacy', undefined, true, ''],
      ['atención de urgencia en 06105', 'urgent-care', '06105', false, ''],
      ['urgencias', 'emergency urgent-care', undefined, false, ''],
      ['sala de emergencias', 'emergency', undefined, false, ''],
      ['necesito un laboratorio cerca', 'laboratory', undefined, true, ''],
      ['¿Dónde hay un hospital?', 'hospital', undefined, false, ''],
      ['rayos X', 'imaging', undefined, false, ''],
      ['', '', undefined, false, ''],
    ] as const)
      assert.deepEqual(read(typed), is, typed);
  });

  it('keeps a name, a street and a city as words', () => {
    for (const [typed, ...is] of [
      ['Quest lab', 'laboratory', undefined, false, 'quest'],
      ['pharmacy in Hartford', 'pharmacy', undefined, false, 'hartford'],
      ['farmacia cerca de Hartford', 'pharmacy', undefined, false, 'hartford'],
      ['Imagine Health', '', undefined, false, 'imagine health'],
      ['94110 Main Street', '', undefined, false, '94110 main street'],
      ['Mercy Hospital 06105', 'hospital', '06105', false, 'mercy'],
    ] as const)
      assert.deepEqual(read(typed), is, typed);
  });

  it('finds what it says', () => {
    const named = (id: string, kind: 'pharmacy' | 'laboratory') => ({
      id,
      name: id,
      kinds: [kind],
      languages: [],
      sites: [siteAt('Hartford', hartford)],
    });
    const facilities = [named('Corner Drugs', 'pharmacy'), named('Blood & Co', 'laboratory')];
    const search = createFacilitySearch(columnsOf({ ...directoryOf(), facilities }), {
      zips: demoZips(),
    });
    const { nearMe, ...query } = readPlaceText('farmacia en 06105');
    const { rows, origin } = search.find(query);
    assert.equal(nearMe, false);
    assert.equal(origin?.zip, '06105');
    assert.deepEqual(
      rows.map(({ facility }) => facility.id),
      ['Corner Drugs'],
    );
  });

  it('is always a query that can be asked, whatever it is', () => {
    const search = createFacilitySearch(columnsOf(directoryOf()));
    const word = fc.constantFrom('lab', 'near', 'me', 'en', '94110', 'rayos', 'x', 'de', 'Ana');
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: 'binary', maxLength: 80 }),
          fc.array(word, { maxLength: 60 }).map((all) => all.join(' ')),
        ),
        (typed) => {
          const { nearMe, ...query } = readPlaceText(typed);
          assert.ok(query.kinds.every((kind) => facilityKinds.includes(kind)));
          assert.ok(!(nearMe && query.zip !== undefined));
          assert.equal(search.find(query).total, 0);
          // Nothing is made up: what is left was typed, in that order.
          let at = 0;
          for (const one of words(query.text)) {
            at = words(typed).indexOf(one, at) + 1;
            assert.ok(at > 0, one);
          }
        },
      ),
      { numRuns: 200 },
    );
  });
});
