import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { read, reasons } from '../fixtures/ask.js';
import {
  bundleOf,
  location,
  organization,
  planNetExtension,
  practitioner,
  role,
  service,
} from '../fixtures/build.js';
import { exampleBundle } from '../fixtures/load.js';

describe('people', () => {
  const npi = (value: string, more: Record<string, unknown>): unknown => ({ value, ...more });

  for (const [where, mark] of [
    ['system us-npi', { system: 'http://hl7.org/fhir/sid/us-npi' }],
    ['the naming system', { system: 'http://terminology.hl7.org/NamingSystem/npi' }],
    ['type NPI', { type: { coding: [{ code: 'NPI' }] } }],
    ['assigner CMS', { assigner: { display: 'CMS' } }],
  ] as const) {
    it(`finds an NPI marked by ${where}`, () => {
      const identifier = [
        npi('0000000000', { system: 'https://ncpdp.example' }),
        npi('1234567893', mark),
      ];
      const { first } = read(bundleOf(practitioner('p', { identifier }), role('r'), location('l')));
      assert.equal(first?.npi, '1234567893');
      assert.equal(first.npiValid, true);
    });
  }

  it('merges one person under two ids by NPI and name, with all roles', () => {
    const identifier = [npi('1234567893', { system: 'http://hl7.org/fhir/sid/us-npi' })];
    const { directory, report } = read(
      bundleOf(
        practitioner('p', { identifier }),
        practitioner('q', { identifier, name: [{ family: 'RIVERA', given: ['ANA', 'M'] }] }),
        role('r'),
        role('s', {
          practitioner: { reference: 'Practitioner/q' },
          location: [{ reference: 'Location/m' }],
        }),
        location('l'),
        location('m'),
      ),
    );
    assert.equal(directory.providers.length, 1);
    assert.deepEqual(
      directory.providers[0]?.sites.map(({ id }) => id),
      ['l', 'm'],
    );
    assert.deepEqual(report.practitioners, { read: 2, listed: 1, merged: 1, skipped: 0 });
  });

  it('keeps apart people who share an NPI, and flags them', () => {
    const { directory, report } = read(exampleBundle());
    assert.deepEqual(directory.providers.map(({ name }) => name.display).sort(), [
      'Hans Solo',
      'Joe Smith',
      'Susie Smith',
    ]);
    assert.equal(reasons(report).flagged?.['npi-of-another-person'], 2);
  });

  it('takes a missing name from the role, and skips a person without any', () => {
    const bare = practitioner('p', { name: undefined });
    const named = read(
      bundleOf(
        bare,
        role('r', { practitioner: { reference: 'Practitioner/p', display: 'Dr. Eva Sol, MD' } }),
        location('l'),
      ),
    );
    assert.equal(named.first?.name.display, 'Eva Sol');
    assert.deepEqual(named.first.credentials, ['MD']);
    const { report } = read(bundleOf(bare, role('r'), location('l')));
    assert.equal(reasons(report).skipped?.['practitioner-without-name'], 1);
    assert.deepEqual(report.practitioners, { read: 1, listed: 0, merged: 0, skipped: 1 });
  });

  it('skips inactive people and roles, and people who are nowhere, each with its reason', () => {
    const { report } = read(
      bundleOf(
        practitioner('off', { active: false }),
        practitioner('p'),
        practitioner('nowhere'),
        role('r', { active: false }),
        location('l'),
      ),
    );
    assert.deepEqual(reasons(report).skipped, {
      'practitioner-inactive': 1,
      'practitioner-without-site': 2,
      'role-inactive': 1,
    });
  });

  it('skips a role that ended before the date asked about, and not without a date', () => {
    const json = bundleOf(
      practitioner('p'),
      role('r', { period: { end: '2025-12-31' } }),
      location('l'),
    );
    assert.equal(read(json, { at: '2026-11-24' }).first, undefined);
    assert.equal(read(json, { at: '2025-06-01' }).first?.id, 'p');
    assert.equal(read(json).first?.id, 'p');
  });

  it('drops a language that is not spoken at all, and reads codes and words of all kinds', () => {
    const spoken = (code: string, level?: string): unknown => ({
      coding: [{ code }],
      ...(level !== undefined && {
        extension: [
          planNetExtension('communication-proficiency', {
            valueCodeableConcept: { coding: [{ code: level }] },
          }),
        ],
      }),
    });
    const communication = [
      spoken('es-MX', '10'),
      spoken('es', '50'),
      spoken('vi', '00'),
      { text: 'Mandarin' },
      { text: 'Klingonese!' },
    ];
    const { first, report } = read(
      bundleOf(practitioner('p', { communication }), role('r'), location('l')),
    );
    assert.deepEqual(first?.languages, [
      { code: 'cmn', by: 'provider' },
      { code: 'es', by: 'provider', level: '50' },
    ]);
    assert.deepEqual(reasons(report).skipped, {
      'language-not-spoken': 1,
      'language-unreadable': 1,
    });
  });

  it('adds the staff’s languages of a service, marked as such', () => {
    const { first } = read(
      bundleOf(
        practitioner('p', { communication: [{ coding: [{ code: 'en' }] }] }),
        service('h', {
          communication: [{ coding: [{ code: 'en' }] }, { coding: [{ code: 'ko' }] }],
        }),
        role('r', { healthcareService: [{ reference: 'HealthcareService/h' }] }),
        location('l'),
      ),
    );
    assert.deepEqual(first?.languages, [
      { code: 'en', by: 'provider' },
      { code: 'ko', by: 'staff' },
    ]);
  });

  it('takes specialties from qualifications where the roles state none', () => {
    const qualification = [
      { code: { coding: [{ code: 'MD' }] } },
      { code: { coding: [{ code: '208000000X', display: 'Pediatrics Physician' }] } },
    ];
    const { first } = read(
      bundleOf(practitioner('p', { qualification }), role('r', { specialty: [] }), location('l')),
    );
    assert.deepEqual(first?.specialties, [{ code: '208000000X', display: 'Pediatrics Physician' }]);
  });

  it('reads a role of admitting privileges as a hospital, not as a site', () => {
    const { first } = read(
      bundleOf(
        practitioner('p'),
        role('r'),
        role('s', {
          code: [{ coding: [{ code: 'ap' }] }],
          location: [],
          organization: { reference: 'Organization/general' },
        }),
        organization('general'),
        location('l'),
      ),
    );
    assert.deepEqual(first?.hospitals, [{ id: 'general', name: 'Organization General' }]);
    assert.equal(first.sites.length, 1);
  });
});
