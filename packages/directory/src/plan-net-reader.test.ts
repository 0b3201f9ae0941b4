import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import {
  bundleOf,
  location,
  networkReference,
  newPatients,
  organization,
  planNetExtension,
  practitioner,
  role,
  service,
} from './fixtures/build.js';
import { demoZips, exampleBundle } from './fixtures/load.js';
import { DirectoryError, readPlanNetBundle, type ReadOptions, type ReadReport } from './index.js';

function read(json: unknown, options?: ReadOptions) {
  const { directory, report } = readPlanNetBundle(json, options);
  const [first] = directory.providers;
  return { directory, report, first, site: first?.sites[0] };
}

function reasons(report: ReadReport): Record<string, Record<string, number>> {
  return Object.fromEntries(
    (['merged', 'repaired', 'flagged', 'skipped'] as const).map((part) => [
      part,
      Object.fromEntries(report[part].map(({ reason, count }) => [reason, count])),
    ]),
  );
}

describe('what is not a bundle', () => {
  for (const [value, says] of [
    [null, /null: a directory must be a FHIR Bundle/],
    [[], /an array of 0: a directory must be a FHIR Bundle/],
    ['{"resourceType":"Bundle"}', /JSON\.parse/],
    [{ resourceType: 'Patient' }, /"Patient": "resourceType" must be "Bundle"/],
    [{ resourceType: 'Bundle', entry: 7 }, /7: "entry" must be a list/],
  ] as const) {
    it(`says so of ${JSON.stringify(value)}`, () => {
      assert.throws(
        () => readPlanNetBundle(value),
        (error) =>
          error instanceof DirectoryError &&
          error.code === 'not-a-bundle' &&
          says.test(error.message),
      );
    });
  }

  it('reads a bundle without entries as an empty directory', () => {
    assert.deepEqual(read({ resourceType: 'Bundle' }).directory.providers, []);
  });

  it('rejects an "at" that is no date', () => {
    assert.throws(() => readPlanNetBundle(bundleOf(), { at: 'today' }), /"today": "at" must be/);
  });
});

describe('references', () => {
  const linked = (reference: string, entry: Record<string, unknown>): unknown => ({
    resourceType: 'Bundle',
    entry: [
      { resource: role('r', { practitioner: { reference } }) },
      { resource: location('l') },
      entry,
    ],
  });

  for (const [kind, reference, entry] of [
    ['relative', 'Practitioner/p', { resource: practitioner('p') }],
    [
      'absolute',
      'https://a.example/fhir/Practitioner/p',
      { fullUrl: 'https://a.example/fhir/Practitioner/p', resource: practitioner('p') },
    ],
    ['versioned', 'Practitioner/p/_history/3', { resource: practitioner('p') }],
    [
      'urn:uuid',
      'urn:uuid:8f3c1a52-0000-4000-8000-000000000001',
      { fullUrl: 'urn:uuid:8f3c1a52-0000-4000-8000-000000000001', resource: practitioner('x') },
    ],
    [
      'urn:uuid to an id',
      'urn:uuid:8f3c1a52-0000-4000-8000-000000000001',
      { resource: practitioner('8f3c1a52-0000-4000-8000-000000000001') },
    ],
  ] as const) {
    it(`follows a ${kind} one`, () => {
      assert.equal(read(linked(reference, entry)).first?.name.display, 'Ana Rivera');
    });
  }

  it('follows an absolute one to another server by type and id, and says so', () => {
    const entry = { fullUrl: 'https://a.example/Practitioner/p', resource: practitioner('p') };
    const { first, report } = read(linked('https://b.example/Practitioner/p', entry));
    assert.equal(first?.id, 'p');
    assert.ok(reasons(report).repaired?.['reference-to-another-server']);
  });

  it('follows contained ones', () => {
    const contained = [practitioner('doc'), location('place')];
    const { first, site } = read(
      bundleOf(
        role('r', {
          contained,
          practitioner: { reference: '#doc' },
          location: [{ reference: '#place' }],
        }),
      ),
    );
    assert.equal(first?.id, 'r#doc');
    assert.equal(site?.id, 'r#place');
    assert.equal(site.practice, 'Hill Clinic');
  });

  it('does not follow one to a resource of another type', () => {
    const { first, report } = read(
      bundleOf(role('r', { practitioner: { reference: 'Location/l' } }), location('l')),
    );
    assert.equal(first, undefined);
    assert.equal(reasons(report).skipped?.['role-of-unlisted-practitioner'], 1);
  });

  it('reports a dangling practitioner, and the role it leaves without one', () => {
    const { report } = read(bundleOf(role('r'), location('l')));
    assert.deepEqual(reasons(report).skipped, {
      'reference-dangling': 1,
      'role-of-unlisted-practitioner': 1,
    });
    assert.deepEqual(report.skipped[0]?.examples, [
      { ref: 'PractitionerRole/r', value: 'Practitioner/p' },
    ]);
  });

  it('keeps a provider whose location is dangling, without an address', () => {
    const { site, report } = read(bundleOf(practitioner('p'), role('r')));
    assert.deepEqual(site?.address, { lines: [] });
    assert.equal(site.position, undefined);
    assert.equal(reasons(report).flagged?.['role-location-missing'], 1);
  });
});

describe('entries', () => {
  it('skips those without a resource or a type, and quotes a server’s message', () => {
    const { report } = read({
      resourceType: 'Bundle',
      entry: [
        null,
        { fullUrl: 'https://a.example/x' },
        { resource: { id: 'x' } },
        {
          resource: { resourceType: 'OperationOutcome', issue: [{ diagnostics: 'Too many rows' }] },
        },
      ],
    });
    assert.deepEqual(reasons(report).skipped, {
      'entry-without-resource': 2,
      'resource-without-type': 1,
      'server-message': 1,
    });
    assert.equal(report.skipped.at(-1)?.examples[0]?.value, 'Too many rows');
  });

  it('merges an entry that is sent twice', () => {
    const { directory, report } = read(
      bundleOf(practitioner('p'), practitioner('p'), role('r'), location('l'), location('l')),
    );
    assert.equal(directory.providers.length, 1);
    assert.equal(reasons(report).merged?.['entry-doubled'], 2);
  });

  it('keeps the newest of two versions, whichever comes first', () => {
    const old = practitioner('p', { gender: 'male', meta: { lastUpdated: '2020-01-01' } });
    const now = practitioner('p', { gender: 'female', meta: { lastUpdated: '2024-01-01' } });
    for (const pair of [[old, now] as const, [now, old] as const]) {
      const { first, directory } = read(bundleOf(...pair, role('r'), location('l')));
      assert.equal(first?.gender, 'female');
      assert.equal(directory.providers.length, 1);
    }
  });

  it('joins a role that is sent twice under one id, and prefers the practice to the payer', () => {
    const payer = organization('payer', { type: [{ coding: [{ code: 'payer' }] }] });
    const { first, site, report } = read(
      bundleOf(
        practitioner('p'),
        location('l'),
        payer,
        organization('practice'),
        role('r', { organization: { reference: 'Organization/payer' } }),
        role('r', { organization: { reference: 'Organization/practice' } }),
      ),
    );
    assert.equal(first?.sites.length, 1);
    assert.equal(site?.practice, 'Organization Practice');
    assert.equal(reasons(report).merged?.['role-doubled'], 1);
  });
});

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
