import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { contactCard } from './index.js';

describe('a contact as a card for an address book', () => {
  it('has an office with its number, its number for people who type, and its languages', () => {
    assert.equal(
      contactCard({
        kind: 'org',
        name: 'Member Services, Hill; Plan',
        organization: ['Hill; Plan', 'Member Services'],
        phones: [{ uri: 'tel:+18605550131' }, { text: '711', textphone: true }],
        email: 'members@example.org',
        languages: ['en', 'es'],
      }),
      [
        'BEGIN:VCARD',
        'VERSION:4.0',
        'KIND:org',
        'FN:Member Services\\, Hill\\; Plan',
        'ORG:Hill\\; Plan;Member Services',
        'TEL;TYPE=work;VALUE=uri:tel:+18605550131',
        'TEL;TYPE=work;TYPE=textphone;VALUE=text:711',
        'EMAIL;TYPE=work:members@example.org',
        'LANG;PREF=1:en',
        'LANG;PREF=2:es',
        'END:VCARD',
        '',
      ].join('\r\n'),
    );
  });

  it('has no line of its own for what a text brings along', () => {
    const text = fc.oneof(
      fc.string({ unit: 'grapheme', maxLength: 120 }),
      fc.constantFrom('x\r\nTEL:+19005550100', 'END:VCARD\n', 'línea ñ 漢字 👩‍⚕️'.repeat(9)),
    );
    fc.assert(
      fc.property(text, text, text, text, (name, organization, note, city) => {
        const card = contactCard({
          kind: 'org',
          name,
          organization: [organization],
          phones: [],
          address: { lines: [note], city },
          note,
        });
        for (const line of card.split('\r\n')) {
          assert.ok(Buffer.byteLength(line) <= 75, line);
          assert.doesNotMatch(line, /\p{Cc}/u);
        }
        const labels = card
          .replaceAll('\r\n ', '')
          .split('\r\n')
          .map((line) => line.split(/[;:]/)[0]);
        const known = ['BEGIN', 'VERSION', 'KIND', 'FN', 'ORG', 'ADR', 'NOTE', 'END', ''];
        assert.deepEqual(
          labels,
          known.filter((label) => labels.includes(label)),
        );
      }),
    );
  });
});
