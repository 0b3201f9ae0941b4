import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { base, outcome, page, searchTable, statement } from '../fixtures/answers.js';
import { location, practitioner, role, type Resource } from '../fixtures/build.js';
import { DirectoryError } from '../index.js';

// What real servers do, each with a recorded kind of answer. All people are made up.

/** A role of its own practitioner, both with a number. */
function doctor(number: number, more: Record<string, unknown> = {}): Resource[] {
  return [
    role(`r${number}`, { practitioner: { reference: `Practitioner/p${number}` }, ...more }),
    practitioner(`p${number}`),
  ];
}

const place = location('l');
const chained = { metadata: statement(true) };
const byZip = 'PractitionerRole?location.address-postalcode=06105';
const zip = { zip: '06105' };

function says(error: unknown, code: string, words: RegExp): void {
  assert.ok(error instanceof DirectoryError, String(error));
  assert.equal(error.code, code);
  assert.match(error.message, words);
}

describe('paging', () => {
  it('follows next links verbatim, and relative ones from the base', async () => {
    const { ids, log } = await searchTable(
      {
        ...chained,
        [byZip]: page([...doctor(1), place], { next: `${base}?_getpages=a%7Cb&_getpagesoffset=1` }),
        '?_getpages=a|b&_getpagesoffset=1': page(doctor(2), { next: 'PractitionerRole?page=3' }),
        'PractitionerRole?page=3': page(doctor(3), { next: '/r4/PractitionerRole?page=4' }),
        'PractitionerRole?page=4': page(doctor(4)),
      },
      zip,
    );
    assert.deepEqual(ids, [['p1'], ['p2'], ['p3'], ['p4']]);
    assert.equal(log.length, 5);
  });

  it('stops at an empty last page, as some servers link to one', async () => {
    const { ids, problems } = await searchTable(
      {
        ...chained,
        [byZip]: page([...doctor(1), place], { next: 'x?2' }),
        'x?2=': page([]),
      },
      zip,
    );
    assert.deepEqual(ids, [['p1']]);
    assert.deepEqual(problems, []);
  });

  it('stops at a link that was followed already, and says so', async () => {
    const { ids, problems, log } = await searchTable(
      {
        ...chained,
        [byZip]: page([...doctor(1), place], { next: 'x?page=2' }),
        'x?page=2': page(doctor(2), { next: 'x?page=2' }),
      },
      zip,
    );
    assert.deepEqual(ids, [['p1'], ['p2'], []]);
    assert.deepEqual(problems, [`next-link-repeated ${base}x`]);
    assert.equal(log.length, 3);
  });

  it('stops at the page limit, and says so', async () => {
    const { ids, problems } = await searchTable(
      {
        ...chained,
        [byZip]: page([...doctor(1), place], { next: 'x?page=2' }),
        'x?page=2': page(doctor(2), { next: 'x?page=3' }),
      },
      zip,
      { maxPages: 2 },
    );
    assert.deepEqual(ids, [['p1'], ['p2'], []]);
    assert.deepEqual(problems, [`page-limit ${base}PractitionerRole`]);
  });

  it('says how many are missing where there is no next link but a larger total', async () => {
    const { problems } = await searchTable(
      {
        ...chained,
        [byZip]: page([...doctor(1), place], { total: 57 }),
      },
      zip,
    );
    assert.deepEqual(problems, ['pages-missing 1 of 57']);
  });

  for (const status of [404, 410]) {
    it(`begins anew where the next link has expired (${status}), and gives nobody twice`, async () => {
      const { ids, problems } = await searchTable(
        {
          ...chained,
          [byZip]: [
            page([...doctor(1), place], { next: 'x?page=2' }),
            page([...doctor(1), ...doctor(2), place], { next: 'x?fresh=2' }),
          ],
          'x?page=2': { status },
          'x?fresh=2': page(doctor(3)),
        },
        zip,
      );
      assert.deepEqual(ids, [['p1'], ['p2'], ['p3']]);
      assert.deepEqual(problems, [`restarted ${status}`]);
    });
  }

  it('gives up where links expire again and again; what was given is still good', async () => {
    const { ids, error } = await searchTable(
      {
        ...chained,
        [byZip]: page([...doctor(1), place], { next: 'x?page=2' }),
      },
      zip,
    );
    assert.deepEqual(ids, [['p1'], [], []]);
    says(error, 'gave-up', /expire before they can be followed/);
  });

  it('asks by https: where a server behind a proxy links by http: to the same host', async () => {
    const { ids, log } = await searchTable(
      {
        ...chained,
        [byZip]: page([...doctor(1), place], { next: 'http://fhir.example/r4/x?page=2' }),
        'x?page=2': page(doctor(2)),
      },
      zip,
    );
    assert.deepEqual(ids, [['p1'], ['p2']]);
    assert.equal(log.at(-1), 'x?page=2');
  });

  it('gives up on a next link that hangs', async () => {
    const { ids, error, clock } = await searchTable(
      {
        ...chained,
        [byZip]: page([...doctor(1), place], { next: 'x?page=2' }),
        'x?page=2': 'hangs',
      },
      zip,
    );
    assert.deepEqual(ids, [['p1']]);
    says(error, 'gave-up', /no answer within 30 seconds/);
    assert.deepEqual(clock.pauses, [30_000, 375, 30_000, 750, 30_000]);
  });

  it('survives a server that ignores _count', async () => {
    const { ids } = await searchTable(
      {
        ...chained,
        [byZip]: page([1, 2, 3, 4, 5].flatMap((number) => doctor(number)).concat(place)),
      },
      zip,
      { pageSize: 2 },
    );
    assert.deepEqual(ids, [['p1', 'p2', 'p3', 'p4', 'p5']]);
  });
});

describe('links and addresses', () => {
  for (const [next, rule] of [
    ['https://evil.example/r4/PractitionerRole?page=2', /"https:\/\/evil\.example": .*leaves/],
    ['http://fhir.example:8080/r4/PractitionerRole?page=2', /public base URL/],
    ['http://evil.example/r4/PractitionerRole?page=2', /public base URL/],
    ['https://fhir.example:8443/r4/x', /leaves https:\/\/fhir\.example/],
    ['//evil.example/x', /leaves/],
    ['javascript:alert(1)', /plain https/],
    ['https://user:secret@fhir.example/r4/x', /plain https/],
    ['https://[', /no URL/],
  ] as const) {
    it(`refuses a next link to ${next}`, async () => {
      const { ids, error, log } = await searchTable(
        {
          ...chained,
          [byZip]: page([...doctor(1), place], { next }),
        },
        zip,
      );
      assert.deepEqual(ids, [['p1']]);
      says(error, 'unsafe-link', rule);
      assert.equal(log.length, 2);
    });
  }

  it('does not read an answer from another origin', async () => {
    const { error } = await searchTable(
      {
        ...chained,
        [byZip]: { status: 200, body: page(doctor(1)), url: 'https://evil.example/r4/' },
      },
      zip,
    );
    says(error, 'unsafe-link', /sent the request on/);
  });

  for (const baseUrl of [
    'fhir.example',
    'ftp://fhir.example',
    'https://a:b@c.example',
    'https://a.example/?x=1',
  ]) {
    it(`refuses "${baseUrl}" as a base`, async () => {
      await assert.rejects(
        () => searchTable({}, {}, { baseUrl }),
        (error) => error instanceof DirectoryError && error.code === 'bad-option',
      );
    });
  }
});

describe('busy servers', () => {
  const then = page([...doctor(1), place]);

  for (const status of [429, 502, 503, 504]) {
    it(`asks again after ${status}, a little later each time`, async () => {
      const { ids, clock } = await searchTable(
        { ...chained, [byZip]: [{ status }, { status }, then] },
        zip,
      );
      assert.deepEqual(ids, [['p1']]);
      assert.deepEqual(clock.pauses, [375, 750]);
    });
  }

  it('asks again after a network error', async () => {
    const { ids } = await searchTable(
      { ...chained, [byZip]: [new TypeError('fetch failed'), then] },
      zip,
    );
    assert.deepEqual(ids, [['p1']]);
  });

  for (const [header, pause] of [
    ['7', 7000],
    ['0', 0],
    ['86400', 60_000],
    ['Tue, 24 Nov 2026 12:00:20 GMT', 20_000],
    ['Tue, 24 Nov 2026 11:00:00 GMT', 0],
    ['soon', 375],
  ] as const) {
    it(`waits ${pause} ms after Retry-After: ${header}`, async () => {
      const busy = { status: 503, headers: { 'retry-after': header } };
      const { ids, clock } = await searchTable({ ...chained, [byZip]: [busy, then] }, zip);
      assert.deepEqual(ids, [['p1']]);
      assert.deepEqual(clock.pauses, [pause]);
    });
  }

  it('gives up after three tries, with the server’s own words and without what was searched for', async () => {
    const body = outcome({ code: 'throttled', diagnostics: 'Too many requests today' });
    const { error, log } = await searchTable({ ...chained, [byZip]: { status: 429, body } }, zip);
    says(error, 'gave-up', /3 tries \(429 Too many requests today\)/);
    assert.doesNotMatch((error as Error).message, /06105/);
    assert.equal(log.filter((one) => one === byZip).length, 3);
  });
});
