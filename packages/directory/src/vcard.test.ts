import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { provider, site } from './fixtures/build.js';
import { anyProvider } from './fixtures/provider.js';
import { toVCard, type Site } from './index.js';
import { readPhone } from './phone.js';

const ana = provider('p', 'Ana María', 'Diaz', { npi: '1234567893', credentials: ['MD'] });
const office = site('s', {
  practice: 'Hill Clinic; East, Suite 2',
  phones: [readPhone('(860) 555-0100 x12'), readPhone('(060) 555-0100')],
  websites: ['https://hill.example/ana'],
});

/** The properties of a card, unfolded and with their values as RFC 6350 says. */
function read(card: string): { label: string; value: string }[] {
  return card
    .replaceAll('\r\n ', '')
    .split('\r\n')
    .filter((line) => line !== '')
    .map((line) => ({
      label: line.slice(0, line.indexOf(':')),
      value: line.slice(line.indexOf(':') + 1),
    }));
}
const unescaped = (value: string) =>
  value.replace(/\\(.)/gsu, (_, mark: string) => (mark === 'n' ? '\n' : mark));
const valueOf = (card: string, label: string) =>
  read(card).find((one) => one.label === label)?.value;

describe('a card for an address book', () => {
  it('has name, office, phones and NPI', () => {
    assert.equal(
      toVCard(ana, office),
      [
        'BEGIN:VCARD',
        'VERSION:4.0',
        'KIND:individual',
        'FN:Ana María Diaz\\, MD',
        'N:Diaz;Ana;María;;MD',
        'ORG:Hill Clinic\\; East\\, Suite 2',
        'TITLE:Family Medicine Physician',
        'TEL;TYPE=work;VALUE=uri:tel:+18605550100;ext=12',
        'TEL;TYPE=work;VALUE=text:(060) 555-0100',
        'ADR;TYPE=work:;;1 Main St;Hartford;CT;06105;',
        'URL:https://hill.example/ana',
        'NOTE:NPI 1234567893',
        'END:VCARD',
        '',
      ].join('\r\n'),
    );
  });

  it('leaves out what is not stated', () => {
    const bare = site('s', { address: { lines: [] } });
    const card = toVCard(provider('p', 'Bo', 'Li'), bare);
    for (const label of ['ORG', 'TEL', 'ADR', 'URL', 'NOTE']) assert.ok(!card.includes(label));
  });

  it('is read back as it was, in lines of 75 octets, whatever a directory holds', () => {
    fc.assert(
      fc.property(anyProvider, (one) => {
        const [first] = one.sites as [Site];
        const card = toVCard(one, first);
        for (const line of card.split('\r\n'))
          assert.ok(new TextEncoder().encode(line).length <= 75, line);
        assert.ok(!/[^\r]\n|\r[^\n]/.test(card), 'line ends');
        const clean = (text: string) =>
          text.replace(/\r\n|\r/g, '\n').replace(/(?!\n)\p{Cc}/gu, ' ');
        const shown = [one.name.display, ...one.credentials].join(', ');
        if (shown !== '') assert.equal(unescaped(valueOf(card, 'FN') ?? ''), clean(shown));
        const practice = first.practice ?? '';
        assert.equal(unescaped(valueOf(card, 'ORG') ?? ''), clean(practice));
      }),
      { numRuns: 500 },
    );
  });
});
