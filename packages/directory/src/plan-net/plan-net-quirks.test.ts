import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { bundleOf, location, practitioner, role } from '../fixtures/build.js';
import { demoBundle, demoZips } from '../fixtures/load.js';
import { pcpSpecialties, readPlanNetBundle, type ReadReport } from '../index.js';

// What real directories contain, measured in the demo's bundle, which is cut from the largest
// public set of Plan-Net data.
const bundle = demoBundle();
const { directory, report } = readPlanNetBundle(bundle, { zips: demoZips() });
const { providers } = directory;
const sites = providers.flatMap((provider) => provider.sites);
const locations = new Map(sites.map((site) => [site.id, site]));

function count(
  part: keyof ReadReport & ('merged' | 'repaired' | 'flagged' | 'skipped'),
  reason: string,
) {
  return report[part].find((tally) => tally.reason === reason)?.count ?? 0;
}

function tally<Item>(items: readonly Item[], key: (item: Item) => string): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const item of items) counts[key(item)] = (counts[key(item)] ?? 0) + 1;
  return counts;
}

describe('the quirks of a real Plan-Net bundle', () => {
  it('lists all 623 practitioners at 38 locations and skips nothing', () => {
    assert.equal(report.entries, 1846);
    assert.deepEqual(report.practitioners, { read: 623, listed: 623, merged: 0, skipped: 0 });
    assert.equal(report.sites, 38);
    assert.deepEqual(report.skipped, []);
    assert.equal(providers.length, 623);
  });

  it('1. finds new patients on services and locations, as no role states them', () => {
    assert.deepEqual(
      tally(sites, ({ accepting }) => accepting.state),
      { nopt: 174, newpt: 171, existptfam: 164, existptonly: 114 },
    );
    assert.ok(
      sites.every(({ accepting }) => accepting.source === 'service' && !accepting.conflict),
    );
    assert.ok(sites.every(({ accepting }) => accepting.statements.length === 2));
  });

  it('2. rejects the geocoder’s failure point and uses the ZIP code’s center', () => {
    assert.equal(count('repaired', 'position-geocoder-failure'), 3 + 11);
    const byZip = [...locations.values()].filter(({ position }) => position?.precision === 'zip');
    assert.deepEqual(byZip.map(({ address }) => address.postalCode).sort(), [
      '02655',
      '02886',
      '06032',
    ]);
    assert.ok([...locations.values()].every(({ position }) => position && position.lon > -75));
  });

  it('2. leaves those locations without a place where there are no ZIP centers', () => {
    const read = readPlanNetBundle(bundle);
    const placeless = new Set(
      read.directory.providers.flatMap((provider) =>
        provider.sites.filter(({ position }) => !position).map(({ id }) => id),
      ),
    );
    assert.equal(placeless.size, 3);
    assert.equal(
      read.report.skipped.find(({ reason }) => reason === 'position-geocoder-failure')?.count,
      3 + 11,
    );
  });

  it('3. shortens nine-digit ZIP codes, with and without a hyphen', () => {
    assert.equal(count('repaired', 'zip-shortened'), 35 + 111);
    assert.ok(sites.every(({ address }) => /^\d{5}$/.test(address.postalCode ?? '')));
  });

  it('3. sets capitals of cities, streets and practices in title case', () => {
    const hospital = [...locations.values()].find(({ address }) => address.city === 'West Roxbury');
    assert.equal(hospital?.practice, 'Deutsches Altenheim Inc.');
    assert.deepEqual(hospital.address.lines, ['2222 Centre St']);
  });

  it('4. reads phones with x-extensions, points and country codes', () => {
    const phones = providers.flatMap((provider) => provider.sites[0]?.phones[0] ?? []);
    assert.equal(phones.length, 623);
    assert.ok(phones.every(({ e164 }) => /^\+1\d{10}$/.test(e164 ?? '')));
    assert.equal(phones.filter(({ raw }) => raw.includes('x')).length, 474);
    assert.equal(phones.filter(({ extension }) => extension !== undefined).length, 474);
  });

  it('4. flags 286 phone numbers that cannot be in service', () => {
    assert.equal(count('flagged', 'phone-not-in-service'), 218 + 68);
  });

  it('5. builds a name to show from parts, as no name has text', () => {
    assert.ok(providers.every(({ name }) => name.display.includes(name.family)));
    assert.equal(providers.filter(({ name }) => name.given.length > 1).length, 308);
  });

  it('5. parts credentials from generations in the suffix field', () => {
    assert.equal(providers.filter(({ name }) => name.suffixes.includes('Jr.')).length, 7);
    assert.equal(providers.filter(({ name }) => name.suffixes.includes('III')).length, 4);
    assert.equal(providers.filter(({ credentials }) => credentials.includes('MD')).length, 447);
    assert.ok(providers.every(({ credentials }) => !credentials.some((one) => one.includes('.'))));
  });

  it('6. labels by specialty, never by the role code that calls all 623 physicians', () => {
    const display = (code: string): number =>
      providers.filter(({ specialties }) => specialties.some((one) => one.code === code)).length;
    assert.equal(display('207R00000X'), 240);
    assert.equal(display('208000000X'), 82);
    assert.equal(display('363L00000X'), 39);
    assert.equal(display('363A00000X'), 28);
  });

  it('7. shares a location among up to 54 providers', () => {
    const shared = tally(sites, ({ id }) => id);
    assert.equal(Math.max(...Object.values(shared)), 54);
  });

  it('8. keeps the 571 NPIs that fail the check digit, and flags them', () => {
    assert.equal(count('flagged', 'npi-check-digit'), 557 + 14);
    assert.equal(providers.filter(({ npiValid }) => npiValid === true).length, 66);
    assert.ok(providers.every(({ npi }) => /^\d{10}$/.test(npi ?? '')));
  });

  it('9. keeps plans whose type is outside the value set', () => {
    assert.equal(directory.plans.length, 30);
    const medicare = directory.plans.filter(({ name }) => name.startsWith('Acme Medicare'));
    assert.deepEqual(
      medicare.map(({ networkIds }) => networkIds),
      Array.from({ length: 3 }, () => ['plannet-network-HPID070000']),
    );
  });

  it('10. has the languages and genders as stated', () => {
    assert.deepEqual(
      tally(
        providers.flatMap(({ languages }) => languages),
        ({ code }) => code,
      ),
      { en: 623, es: 116, pt: 94, zh: 92, ht: 83, vi: 76 },
    );
    assert.deepEqual(
      tally(providers, ({ gender }) => gender),
      { female: 312, male: 311 },
    );
  });

  it('10. has every provider’s specialty among the primary care codes', () => {
    const known = new Set(pcpSpecialties);
    assert.ok(providers.every(({ specialties }) => known.has(specialties[0]?.code ?? '')));
  });

  it('10. knows one accessibility code, and no virtual service', () => {
    assert.ok(sites.every(({ accessibility }) => accessibility.join() === 'handiaccess'));
    assert.ok(sites.every(({ telehealth }) => telehealth === 'no'));
  });

  it('11. dates the directory by its providers, not by three plans of 2026', () => {
    assert.equal(directory.dataAsOf, '2020-08-17T10:03:10Z');
  });

  it('reads resources of any version, and those that name no profile, alike', () => {
    const { entry } = demoBundle() as { entry: { resource: { meta?: { profile?: string[] } } }[] };
    for (const [at, { resource }] of entry.entries())
      if (at % 2 === 0) delete resource.meta?.profile;
      else if (resource.meta) resource.meta.profile = ['https://payer.example/profile|9.9.9'];
    const changed = { ...(bundle as object), entry };
    assert.deepEqual(readPlanNetBundle(changed, { zips: demoZips() }), { directory, report });
  });

  it('lists who has no NPI, no network and no organization, at no more than a ZIP code', () => {
    const bare = bundleOf(
      practitioner('p'),
      role('r'),
      location('l', { name: undefined, address: { postalCode: '06105' } }),
    );
    const [one] = readPlanNetBundle(bare, { zips: demoZips() }).directory.providers;
    assert.equal(one?.npi, undefined);
    assert.deepEqual(one?.sites[0]?.networks, []);
    assert.deepEqual(one.sites[0].address, { lines: [], postalCode: '06105' });
    assert.equal(one.sites[0].position?.precision, 'zip');
  });

  it('reads the same bundle twice to the same result, and does not change it', () => {
    const again = demoBundle();
    const second = readPlanNetBundle(again, { zips: demoZips() });
    assert.deepEqual(second, { directory, report });
    assert.deepEqual(again, bundle);
  });
});
