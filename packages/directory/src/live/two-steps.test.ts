import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { base, outcome, page, searchTable, statement, table } from '../fixtures/answers.js';
import {
  location,
  newPatients,
  organization,
  planNetExtension,
  practitioner,
  role,
  service,
} from '../fixtures/build.js';
import { demoZips } from '../fixtures/load.js';
import { DirectoryError, PlanNetSource } from '../index.js';

const found = page([role('r'), practitioner('p'), location('l')]);
const zip = { zip: '06105' };
const chainedUrl = 'PractitionerRole?location.address-postalcode=06105';
const inTwoSteps = {
  'Location?address-postalcode=06105': page([location('l')]),
  'PractitionerRole?location=Location/l': found,
};

describe('chained search', () => {
  it('is used where the server claims Plan-Net, names a chain, or writes of chaining', async () => {
    const rest = (resource: Record<string, unknown>) => ({
      rest: [{ resource: [{ type: 'PractitionerRole', ...resource }] }],
    });
    for (const metadata of [
      statement(true),
      statement(false, rest({ searchParam: [{ name: 'location.address-postalcode' }] })),
      statement(false, rest({ documentation: 'Chained searches are supported.' })),
    ]) {
      const { ids, log } = await searchTable({ metadata, [chainedUrl]: found }, zip);
      assert.deepEqual(ids, [['p']]);
      assert.deepEqual(log, ['metadata', chainedUrl]);
    }
  });

  it('is not tried where the server says nothing of it, or that it has none', async () => {
    for (const metadata of [
      statement(false),
      statement(false, {
        rest: [
          {
            documentation: 'No chained searches.',
            resource: [{ type: 'PractitionerRole', searchParam: [{ name: 'location' }] }],
          },
        ],
      }),
    ]) {
      const { ids, log } = await searchTable({ metadata, ...inTwoSteps }, zip);
      assert.deepEqual(ids, [['p']]);
      assert.deepEqual(log, ['metadata', ...Object.keys(inTwoSteps)]);
    }
  });

  const refusal = outcome({
    code: 'not-supported',
    diagnostics: 'Chained expression is not supported',
  });
  for (const [how, answer] of [
    ['with 400', { status: 400, body: refusal }],
    ['with 501', { status: 501 }],
    ['among the entries of a page without matches', page([refusal])],
  ] as const) {
    it(`that is refused ${how} goes on in two steps, and says so`, async () => {
      const { ids, problems } = await searchTable(
        { metadata: statement(true), [chainedUrl]: answer, ...inTwoSteps },
        zip,
      );
      assert.deepEqual(ids, [['p']]);
      assert.equal(problems.length, 1);
      assert.match(problems[0] ?? '', /^chained-refused the server refused/);
    });
  }

  it('that finds nobody goes on in two steps, as servers pass over chains in silence', async () => {
    const answers = { metadata: statement(true), [chainedUrl]: page([]), ...inTwoSteps };
    const { ids, problems } = await searchTable(answers, zip);
    assert.deepEqual(ids, [['p']]);
    assert.deepEqual(problems, []);
  });

  it('is not given up for a refusal that has another cause', async () => {
    const { error, log } = await searchTable(
      { metadata: statement(true), [chainedUrl]: { status: 403 }, ...inTwoSteps },
      zip,
    );
    assert.ok(error instanceof DirectoryError && error.code === 'server-refused');
    assert.equal(log.length, 2);
  });
});

describe('metadata', () => {
  it('is read once for several searches, and again after it could not be read', async () => {
    const server = table({
      metadata: [new Error('off'), new Error('off'), new Error('off'), statement(false)],
      ...inTwoSteps,
    });
    const clock = { now: () => 0, random: () => 0, sleep: () => new Promise<void>(setImmediate) };
    const source = new PlanNetSource({
      baseUrl: base,
      fetch: server.fetch,
      clock: { ...clock, sleep: (wait) => (wait < 30_000 ? clock.sleep() : new Promise(() => 0)) },
    });
    await assert.rejects(source.search(zip).next(), /gave no answer in 3 tries \(off\)/);
    await source.search(zip).next();
    await source.search(zip).next();
    assert.equal(server.log.filter((one) => one === 'metadata').length, 4);
  });

  it('that is a web page or refused makes the search cautious, not impossible', async () => {
    for (const metadata of [{ status: 200, body: '<html>' }, { status: 403 }, practitioner('p')]) {
      const { ids, problems } = await searchTable({ metadata, ...inTwoSteps }, zip);
      assert.deepEqual(ids, [['p']]);
      assert.match(problems[0] ?? '', /^metadata-unread/);
    }
  });

  it('of another FHIR version is pointed out', async () => {
    const metadata = statement(false, { fhirVersion: '5.0.0' });
    const { problems } = await searchTable({ metadata, ...inTwoSteps }, zip);
    assert.deepEqual(problems, ['other-fhir-version 5.0.0']);
  });

  it('decides which parameters and includes are sent', async () => {
    const resource = [
      {
        type: 'PractitionerRole',
        searchParam: [{ name: 'location' }, { name: 'network' }],
        searchInclude: ['PractitionerRole:location'],
      },
      { type: 'Location', searchParam: [{ name: 'address-city' }] },
    ];
    const { urls } = await searchTable(
      {
        metadata: statement(false, { rest: [{ resource }] }),
        'Location?address-city=Hartford': page([location('l')]),
        'PractitionerRole?location=Location/l&network=Organization/gold': page([]),
      },
      { city: 'Hartford, CT', specialtyGroups: ['family'], networks: ['gold'] },
    );
    assert.equal(
      urls.at(-1),
      `${base}PractitionerRole?location=Location%2Fl&network=Organization%2Fgold&_include=PractitionerRole%3Alocation&_count=50`,
    );
  });
});

describe('two steps', () => {
  it('ask for the roles of 25 locations at a time', async () => {
    const locations = Array.from({ length: 30 }, (_, place) => location(`l${place}`));
    const { log } = await searchTable(
      { metadata: statement(false), 'Location?address-postalcode=06105': page(locations) },
      zip,
    );
    // The table has no answer for it: with the includes, then without them.
    assert.deepEqual(
      log.slice(2).map((one) => one.split(',').length),
      [25, 25],
    );
  });

  it('start from the people of a name, and look at the place here', async () => {
    const elsewhere = location('m', { address: { postalCode: '90001' } });
    const { ids, latest } = await searchTable(
      {
        metadata: statement(false),
        'Practitioner?name=ana&name=riv': page([practitioner('p'), practitioner('q')]),
        'PractitionerRole?practitioner=Practitioner/p,Practitioner/q': page([
          role('r'),
          role('s', {
            practitioner: { reference: 'Practitioner/q' },
            location: [{ reference: 'Location/m' }],
          }),
          location('l'),
          elsewhere,
        ]),
      },
      { ...zip, name: '  Ana  Riv ' },
    );
    assert.deepEqual(ids, [['p']]);
    assert.equal(latest[0]?.name.display, 'Ana Rivera');
  });

  it('ask afterwards for what did not come with the roles', async () => {
    const { latest, problems, log } = await searchTable({
      metadata: statement(false),
      'PractitionerRole?_lastUpdated=gt1900-01-01': page([
        role('r', {
          location: [],
          organization: { reference: 'Organization/o' },
          healthcareService: [{ reference: 'HealthcareService/h' }],
        }),
      ]),
      'Practitioner?_id=p': page([practitioner('p')]),
      'Organization?_id=o': page([organization('o')]),
      'HealthcareService?_id=h': page([service('h', { location: [{ reference: 'Location/l' }] })]),
      'Location?_id=l': page([location('l')]),
      'OrganizationAffiliation?participating-organization=Organization/o': page([]),
    });
    const [site] = latest[0]?.sites ?? [];
    assert.equal(site?.practice, 'Organization O');
    assert.equal(site.address.city, 'Hartford');
    assert.deepEqual(problems, []);
    assert.equal(log.length, 7);
  });

  it('go on without what the server does not give by id, and say so', async () => {
    const { ids, problems, pages } = await searchTable({
      metadata: statement(false),
      'PractitionerRole?_lastUpdated=gt1900-01-01': page([role('r'), practitioner('p')]),
      'Location?_id=l': {
        status: 400,
        body: outcome({ details: { text: 'Search param not valid for resource' } }),
      },
    });
    assert.deepEqual(ids, [['p']]);
    assert.match(problems.join(), /not-completed Location: .*Search param not valid/);
    assert.ok(pages[0]?.report.flagged.some(({ reason }) => reason === 'role-location-missing'));
  });
});

describe('what is looked at here', () => {
  const near = location('near', {
    position: { latitude: 41.78, longitude: -72.7 },
    extension: [
      planNetExtension('accessibility', {
        valueCodeableConcept: { coding: [{ code: 'handiaccess' }] },
      }),
    ],
  });
  const far = location('far', {
    position: { latitude: 41.5, longitude: -72.7 },
    address: { city: 'MIDDLETOWN', state: 'CT', postalCode: '06457' },
  });
  const at = (id: string, who: string, more: Record<string, unknown> = {}) =>
    role(`${who}-${id}`, {
      practitioner: { reference: `Practitioner/${who}` },
      location: [{ reference: `Location/${id}` }],
      ...more,
    });
  const answer = page([
    at('near', 'ana', { extension: [newPatients('newpt')] }),
    at('far', 'ana', { extension: [newPatients('nopt')] }),
    at('far', 'bo', { extension: [newPatients('newpt')] }),
    practitioner('ana', {
      gender: 'female',
      communication: [{ coding: [{ system: 'urn:ietf:bcp:47', code: 'es' }] }],
    }),
    practitioner('bo', { gender: 'male', name: [{ family: 'Li', given: ['Bo'] }] }),
    near,
    far,
  ]);
  const metadata = statement(false);

  for (const [query, expected] of [
    [{}, ['ana', 'bo']],
    [{ languages: ['es'] }, ['ana']],
    [{ genders: ['male'] }, ['bo']],
    [{ genders: [] }, ['ana', 'bo']],
    [{ accepting: ['nopt'] }, ['ana']],
    [{ accepting: ['unknown'] }, []],
    [{ accessible: ['handiaccess'] }, ['ana']],
    // Everything about a site must hold at one and the same site.
    [{ accessible: ['handiaccess'], accepting: ['nopt'] }, []],
    [{ telehealth: ['unknown'] }, ['ana', 'bo']],
    [{ telehealth: ['yes'] }, []],
    [{ specialtyGroups: ['pediatrics'] }, []],
    [{ specialties: ['207Q00000X'] }, ['ana', 'bo']],
    [{ networks: ['gold'] }, []],
  ] as const) {
    it(`filters by ${JSON.stringify(query)}, and sends none of it that need not be known`, async () => {
      const server = table({ metadata });
      const source = new PlanNetSource({
        baseUrl: base,
        fetch: (url, init) =>
          url.includes('/metadata')
            ? server.fetch(url, init)
            : (server.urls.push(url), Promise.resolve(new Response(JSON.stringify(answer)))),
      });
      const ids: string[] = [];
      for await (const { providers } of source.search(query)) {
        ids.push(...providers.map(({ id }) => id));
      }
      assert.deepEqual(ids.sort(), expected);
      assert.doesNotMatch(server.urls.join(), /=es\b|male|nopt|handi|telehealth|virtual/);
    });
  }

  it('measures miles from the ZIP code, asking for the ZIP codes around', async () => {
    const server = table({ metadata });
    const source = new PlanNetSource({
      baseUrl: base,
      zips: demoZips(),
      fetch: (url, init) => {
        if (url.includes('/metadata')) return server.fetch(url, init);
        server.urls.push(decodeURIComponent(url));
        return Promise.resolve(
          new Response(JSON.stringify(url.includes('/Location') ? page([near, far]) : answer)),
        );
      },
    });
    const ids: string[] = [];
    for await (const { providers } of source.search({ zip: '06105', miles: 5 })) {
      ids.push(...providers.map(({ id }) => id));
    }
    assert.deepEqual(ids, ['ana']);
    const asked = /postalcode=([\d,]+)/.exec(server.urls[1] ?? '')?.[1]?.split(',') ?? [];
    assert.ok(asked.includes('06105') && asked.includes('06106') && !asked.includes('06457'));
  });

  it('never blames what a member types', async () => {
    const { problems } = await searchTable(
      { metadata, 'PractitionerRole?_lastUpdated=gt1900-01-01': answer },
      { zip: '0610', miles: 5 },
    );
    assert.deepEqual(problems, ['zip-unreadable 0610', 'miles-without-place 5']);
  });

  it('sends commas and bars of a name as part of it', async () => {
    const { log } = await searchTable({ metadata }, { city: 'Win|dsor, Old' });
    assert.equal(log[1], 'Location?address-city=Win\\|dsor\\, Old');
  });

  it('blames what a program passes', async () => {
    for (const query of [null, { name: 7 }, { specialties: 'x' }, { miles: -1 }]) {
      const { error } = await searchTable({ metadata }, query as never);
      assert.ok(error instanceof DirectoryError && error.code === 'bad-query');
    }
    for (const options of [{ pageSize: 0 }, { maxPages: 1.5 }, { timeout: 0 }, { at: 'now' }]) {
      await assert.rejects(
        () => searchTable({ metadata }, {}, options),
        (error) => error instanceof DirectoryError && error.code === 'bad-option',
      );
    }
  });
});
