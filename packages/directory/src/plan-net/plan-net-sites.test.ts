import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { read, reasons } from '../fixtures/ask.js';
import {
  bundleOf,
  location,
  networkReference,
  newPatients,
  organization,
  practitioner,
  role,
  service,
} from '../fixtures/build.js';
import { demoZips, exampleBundle } from '../fixtures/load.js';

describe('sites', () => {
  it('joins one role a network at one location, with both networks', () => {
    const { first, site } = read(
      bundleOf(
        practitioner('p'),
        location('l'),
        organization('a'),
        organization('b'),
        role('r', { extension: [networkReference('a')] }),
        role('s', { extension: [networkReference('b')] }),
      ),
    );
    assert.equal(first?.sites.length, 1);
    assert.deepEqual(
      site?.networks.map(({ id }) => id),
      ['a', 'b'],
    );
  });

  it('takes networks from affiliations where the role names none', () => {
    const { site } = read(
      bundleOf(
        practitioner('p'),
        location('l'),
        organization('a'),
        organization('group'),
        role('r', { organization: { reference: 'Organization/group' } }),
        {
          resourceType: 'OrganizationAffiliation',
          id: 'f',
          participatingOrganization: { reference: 'Organization/group' },
          network: [{ reference: 'Organization/a' }],
        },
      ),
    );
    assert.deepEqual(site?.networks, [{ id: 'a', name: 'ORGANIZATION A' }]);
  });

  it('keeps placeholders of ZIP codes unknown', () => {
    for (const postalCode of ['99999-9999', '99999', '999999999', '00000', 'n/a']) {
      const { site } = read(
        bundleOf(practitioner('p'), role('r'), location('l', { address: { postalCode } })),
        { zips: demoZips() },
      );
      assert.equal(site?.address.postalCode, undefined, postalCode);
      assert.equal(site?.position, undefined, postalCode);
    }
  });

  it('does not believe a point 50 miles from its ZIP code, at 0,0 or with exchanged axes', () => {
    for (const position of [
      { latitude: 34.05, longitude: -118.24 },
      { latitude: 0, longitude: 0 },
      { latitude: -72.7, longitude: 41.7 },
      { latitude: 41.7, longitude: 72.7 },
    ]) {
      const { site, report } = read(
        bundleOf(practitioner('p'), role('r'), location('l', { position })),
        { zips: demoZips() },
      );
      assert.equal(site?.position?.precision, 'zip');
      assert.equal(report.repaired.length, 1);
    }
  });

  it('takes the point of the address where the location has none', () => {
    const geolocation = {
      url: 'http://hl7.org/fhir/StructureDefinition/geolocation',
      extension: [
        { url: 'latitude', valueDecimal: 41.77 },
        { url: 'longitude', valueDecimal: -72.7 },
      ],
    };
    const { site } = read(
      bundleOf(
        practitioner('p'),
        role('r'),
        location('l', { address: { postalCode: '06105', extension: [geolocation] } }),
      ),
    );
    assert.deepEqual(site?.position, { lat: 41.77, lon: -72.7, precision: 'address' });
  });

  it('lists a provider without a location by their virtual service', () => {
    const { directory } = read(exampleBundle());
    const counselor = directory.providers.find(({ id }) => id === 'Counselor');
    const [site] = counselor?.sites ?? [];
    assert.equal(site?.telehealth, 'yes');
    assert.deepEqual(site.telehealthBy, ['web', 'app', 'tdd', 'phone']);
    assert.deepEqual(site.address, { lines: [] });
  });

  it('takes the location of the service where the role has none', () => {
    const { site } = read(
      bundleOf(
        practitioner('p'),
        location('l'),
        service('h', { location: [{ reference: 'Location/l' }] }),
        role('r', {
          location: undefined,
          healthcareService: [{ reference: 'HealthcareService/h' }],
        }),
      ),
    );
    assert.equal(site?.id, 'l');
  });

  it('leaves out a location that is closed for good, and reports it', () => {
    const { first, report } = read(
      bundleOf(practitioner('p'), role('r'), location('l', { status: 'inactive' })),
    );
    assert.equal(first, undefined);
    assert.equal(reasons(report).skipped?.['place-inactive'], 1);
  });

  it('prefers the provider’s own hours to the practice’s and the building’s', () => {
    const row = (from: string): unknown => [
      { daysOfWeek: ['mon'], availableStartTime: from, availableEndTime: '17:00:00' },
    ];
    const building = location('l', { hoursOfOperation: [{ daysOfWeek: ['sun'], allDay: true }] });
    const practice = service('h', { availableTime: row('08:00:00') });
    const link = { healthcareService: [{ reference: 'HealthcareService/h' }] };
    const hours = (more: Record<string, unknown>): unknown =>
      read(bundleOf(practitioner('p'), building, practice, role('r', more))).site?.hours;
    assert.deepEqual(hours({ ...link, availableTime: row('09:00:00') }), {
      source: 'role',
      times: [{ day: 'mon', from: '09:00', to: '17:00' }],
    });
    assert.deepEqual(hours(link), {
      source: 'service',
      times: [{ day: 'mon', from: '08:00', to: '17:00' }],
    });
    assert.deepEqual(hours({}), {
      source: 'location',
      times: [{ day: 'sun', from: '00:00', to: '24:00' }],
    });
  });

  it('takes no link but a web address', () => {
    const telecom = [
      { system: 'url', value: 'javascript:alert(1)' },
      { system: 'url', value: 'https://clinic.example/' },
    ];
    const { site, report } = read(
      bundleOf(practitioner('p'), role('r', { telecom }), location('l')),
    );
    assert.deepEqual(site?.websites, ['https://clinic.example/']);
    assert.equal(reasons(report).skipped?.['website-unreadable'], 1);
  });
});

describe('new patients', () => {
  const accepting = (
    onRole: unknown[],
    onService: unknown[],
    onLocation: unknown[],
    more: Record<string, unknown> = {},
  ) => {
    const { site, report } = read(
      bundleOf(
        practitioner('p'),
        organization('a'),
        organization('b'),
        service('h', { extension: onService, ...more }),
        location('l', { extension: onLocation }),
        location('far'),
        role('r', {
          extension: onRole,
          healthcareService: [{ reference: 'HealthcareService/h' }],
        }),
      ),
    );
    return { ...site?.accepting, reasons: reasons(report) };
  };

  it('is unknown where nothing is stated', () => {
    const { state, source, conflict } = accepting([], [], []);
    assert.deepEqual([state, source, conflict], ['unknown', undefined, false]);
  });

  it('goes by the role before the service before the location, and marks a contradiction', () => {
    const {
      state,
      source,
      conflict,
      reasons: found,
    } = accepting([newPatients('nopt')], [newPatients('newpt')], [newPatients('newpt')]);
    assert.deepEqual([state, source, conflict], ['nopt', 'role', true]);
    assert.equal(found.flagged?.['accepting-conflict'], 1);
  });

  it('is unknown where one source contradicts itself', () => {
    const { state, conflict } = accepting([], [newPatients('nopt'), newPatients('newpt')], []);
    assert.deepEqual([state, conflict], ['unknown', true]);
  });

  it('goes by the statement for the role’s network', () => {
    const { state, conflict } = accepting(
      [networkReference('a'), newPatients('newpt', 'a'), newPatients('nopt', 'b')],
      [],
      [],
    );
    assert.deepEqual([state, conflict], ['newpt', false]);
  });

  it('does not go by a service at another location', () => {
    const { state } = accepting([], [newPatients('newpt')], [], {
      location: [{ reference: 'Location/far' }],
    });
    assert.equal(state, 'unknown');
  });

  it('reports a code that it does not know', () => {
    const { state, reasons: found } = accepting([newPatients('maybe')], [], []);
    assert.equal(state, 'unknown');
    assert.equal(found.skipped?.['accepting-unreadable'], 1);
  });

  it('is read from the guide’s own examples', () => {
    const { directory } = read(exampleBundle());
    const solo = directory.providers.find(({ id }) => id === 'HansSolo');
    assert.deepEqual(solo?.sites[0]?.accepting, {
      state: 'existptonly',
      source: 'location',
      conflict: false,
      statements: [{ state: 'existptonly', source: 'location', networkId: 'AcmeofCTStdNet' }],
    });
    assert.deepEqual(solo.sites[0].accessibility, ['adacomp', 'pubtrans']);
  });
});
