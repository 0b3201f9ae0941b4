import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { collect, latest } from '../fixtures/answers.js';
import { startServer, type RunningServer } from '../fixtures/fhir-server.js';
import { demoBundle, demoZips } from '../fixtures/load.js';
import { resourcesOf } from '../fixtures/ndjson.js';
import {
  milesBetween,
  PlanNetSource,
  readPlanNetBundle,
  type PlanNetQuery,
  type Provider,
} from '../index.js';

const zips = demoZips();

/** The demo's places with every sixth of its people: enough for several pages. */
function slice(): unknown {
  const resources = resourcesOf(demoBundle()) as {
    resourceType: string;
    practitioner?: { reference: string };
    id: string;
  }[];
  const roles = resources.filter(({ resourceType }) => resourceType === 'PractitionerRole');
  const kept = roles.filter((_, place) => place % 6 === 0);
  const people = new Set(kept.map(({ practitioner }) => practitioner?.reference));
  const entry = resources
    .filter(({ resourceType, id }) =>
      resourceType === 'PractitionerRole'
        ? kept.some((role) => role.id === id)
        : resourceType !== 'Practitioner' || people.has(`Practitioner/${id}`),
    )
    .map((resource) => ({ resource }));
  return { resourceType: 'Bundle', entry };
}

const bundle = slice();
const { providers } = readPlanNetBundle(bundle, { zips }).directory;

function byId(all: readonly Provider[]): Map<string, Provider> {
  return new Map(all.map((one) => [one.id, one]));
}

describe('a FHIR server', () => {
  let server: RunningServer;
  let source: PlanNetSource;

  before(async () => {
    server = await startServer(bundle);
    source = new PlanNetSource({ baseUrl: server.baseUrl, zips, pageSize: 40 });
  });
  after(() => server.close());

  async function find(query: PlanNetQuery) {
    server.log.length = 0;
    const pages = await collect(source.search(query));
    return {
      pages,
      found: latest(pages),
      problems: pages.flatMap(({ problems }) => problems),
      log: [...server.log],
    };
  }

  it('gives everyone over several pages, as the bundle of the same resources', async () => {
    const { pages, found, problems } = await find({});
    assert.equal(providers.length, 104);
    assert.ok(pages.length >= 3);
    assert.deepEqual(problems, []);
    assert.deepEqual(byId(found), byId(providers));
    assert.deepEqual(
      pages.flatMap((page) => page.report.skipped),
      [],
    );
  });

  it('is asked for FHIR as JSON each time: it answers nothing else', async () => {
    const other = await fetch(`${server.baseUrl}/Practitioner`, { headers: { Accept: '*/*' } });
    assert.equal(other.status, 406);
    const asking = new PlanNetSource({
      baseUrl: server.baseUrl,
      zips,
      pageSize: 40,
      headers: { Accept: 'text/html', 'X-Plan': 'ours' },
    });
    server.log.length = 0;
    const pages = await collect(asking.search({}));
    assert.deepEqual(byId(latest(pages)), byId(providers));
    assert.ok(server.log.length > pages.length, 'what it can do, and every page');
  });

  it('gives those of a ZIP code in two steps, as there is no chained search', async () => {
    const expected = providers.filter(({ sites }) =>
      sites.some(({ address }) => address.postalCode === '02139'),
    );
    const { found, log } = await find({ zip: '02139-1234' });
    assert.ok(expected.length > 0);
    assert.deepEqual(byId(found), byId(expected));
    assert.ok(log.some((path) => path.startsWith('/Location?address-postalcode=02139')));
  });

  it('gives those of a city, a kind of care and a language', async () => {
    const city = providers[0]?.sites[0]?.address.city ?? '';
    const query: PlanNetQuery = { city, specialties: ['207R00000X'], languages: ['es'] };
    const expected = providers.filter(
      (one) =>
        one.sites.some(({ address }) => address.city === city) &&
        one.specialties.some(({ code }) => code === '207R00000X') &&
        one.languages.some(({ code }) => code === 'es'),
    );
    const { found, log } = await find(query);
    assert.deepEqual(byId(found), byId(expected));
    assert.ok(log.some((path) => path.includes('specialty=207R00000X')));
    assert.ok(log.every((path) => !/communication|language|[=,]es\b/.test(path)));
  });

  it('gives those within some miles', async () => {
    const origin = zips.find('02139') ?? assert.fail();
    const expected = providers.filter(({ sites }) =>
      sites.some(({ position }) => position && milesBetween(origin, position) <= 12),
    );
    const { found } = await find({ zip: '02139', miles: 12 });
    assert.ok(expected.length > 0 && expected.length < providers.length);
    assert.deepEqual(byId(found), byId(expected));
  });

  it('gives those of a name', async () => {
    const { name } = providers[5] ?? assert.fail();
    const { found } = await find({ name: `${name.family.slice(0, 4)} ${name.given[0] ?? ''}` });
    assert.ok(found.some(({ id }) => id === providers[5]?.id));
    assert.ok(found.length < 5);
  });

  it('says in one empty page that there is nobody', async () => {
    const { pages } = await find({ zip: '99501' });
    assert.deepEqual(
      pages.map((page) => [page.providers, page.seen]),
      [[[], 0]],
    );
  });

  it('tells the server’s own words', async () => {
    const wrong = new PlanNetSource({ baseUrl: `${server.baseUrl}/nowhere`, zips });
    await assert.rejects(collect(wrong.search({})), /the server refused with 404 \(Not found\)/);
  });

  it('stops when it is aborted', async () => {
    const controller = new AbortController();
    const reason = new Error('enough');
    const search = source.search({}, { signal: controller.signal });
    await search.next();
    controller.abort(reason);
    await assert.rejects(search.next(), reason);
    assert.deepEqual(await search.next(), { done: true, value: undefined });
  });
});
