import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { resolveAccepting } from '../accepting.js';
import { directoryOf, provider, searchIn, site } from '../fixtures/build.js';
import { demoBundle, demoZips } from '../fixtures/load.js';
import { inPlan, readPlanNetBundle, type Plan } from '../index.js';

const gold: Plan = { id: 'gold', name: 'Gold', networkIds: ['a'] };
const [a, b] = ['a', 'b'].map((id) => ({ id, name: `Network ${id}` })) as [
  { id: string; name: string },
  { id: string; name: string },
];
const statements = [
  { state: 'nopt', source: 'role', networkId: 'a' },
  { state: 'newpt', source: 'role', networkId: 'b' },
] as const;
const search = searchIn(
  directoryOf(
    provider('in', 'Ana', 'Diaz', {
      npi: '1234567893',
      sites: [
        site('east', { networks: [a, b], accepting: resolveAccepting(statements) }),
        site('west', { networks: [b] }),
      ],
    }),
    provider('out', 'Bo', 'Reyes', { sites: [site('north', { networks: [b] })] }),
    provider('same-1', 'Lee', 'Smith', { sites: [site('n', { networks: [a] })] }),
    provider('same-2', 'Lee', 'Smith', { sites: [site('n', { networks: [b] })] }),
  ),
);

describe('is my doctor in this plan', () => {
  it('is a clear yes, with the site, and what else is worth knowing', () => {
    const { outcome, people } = inPlan(search, gold, 'dr ana diaz');
    assert.equal(outcome, 'yes');
    const [ana] = people;
    assert.deepEqual(
      ana?.sites.map(({ site: one, accepting }) => [one.id, accepting.state, accepting.conflict]),
      [['east', 'nopt', false]],
      'new patients of the plan’s own network',
    );
    assert.deepEqual(
      ana.otherSites.map(({ id }) => id),
      ['west'],
    );
    assert.deepEqual(ana.otherNetworks, [b]);
  });

  it('is answered by NPI too', () => {
    assert.equal(inPlan(search, gold, '1234567893').outcome, 'yes');
    assert.equal(inPlan(search, gold, '1234567894').outcome, 'not-listed');
  });

  it('is a clear no for who is listed in another network only', () => {
    const { outcome, people } = inPlan(search, gold, 'reyes');
    assert.equal(outcome, 'no');
    assert.deepEqual(
      people.map(({ isInPlan, otherNetworks }) => [isInPlan, otherNetworks]),
      [[false, [b]]],
    );
  });

  it('asks which one is meant, and has an answer for each', () => {
    const { outcome, people, total } = inPlan(search, gold, 'lee smith');
    assert.deepEqual([outcome, total], ['choose', 2]);
    assert.deepEqual(
      people.map(({ provider: { id }, isInPlan }) => [id, isInPlan]),
      [
        ['same-1', true],
        ['same-2', false],
      ],
    );
  });

  it('says that nobody of that name is listed, with names that are near', () => {
    assert.deepEqual(inPlan(search, gold, 'xyzzy'), {
      outcome: 'not-listed',
      people: [],
      total: 0,
      similar: [],
    });
    const near = inPlan(search, gold, 'ana dias');
    assert.deepEqual(
      [near.outcome, near.people.map(({ provider: { id } }) => id)],
      ['choose', ['in']],
      'nobody is taken for another',
    );
  });

  it('takes every word for a name, and credentials for none', () => {
    const french = provider('french', 'Paz', 'French', { sites: [site('n', { networks: [a] })] });
    const vietnamese = provider('do', 'An', 'Do', { sites: [site('n', { networks: [a] })] });
    const all = searchIn(directoryOf(french, vietnamese));
    assert.equal(inPlan(all, gold, 'Dr. French').outcome, 'yes');
    assert.equal(inPlan(all, gold, 'Paz French, MD').outcome, 'yes');
    assert.equal(inPlan(all, gold, 'Dr. Do').people[0]?.provider.id, 'do');
    assert.equal(inPlan(all, gold, 'An T. Do, D.O.').people[0]?.provider.id, 'do');
    assert.equal(inPlan(all, gold, 'cardiologist').outcome, 'not-listed');
  });

  it('takes no kind of care for a person', () => {
    assert.equal(inPlan(search, gold, 'family doctor').outcome, 'not-listed');
    assert.equal(inPlan(search, gold, '').outcome, 'not-listed');
  });

  it('says no for nobody where the plan’s networks are not known', () => {
    assert.equal(inPlan(search, { ...gold, networkIds: [] }, 'reyes').outcome, 'plan-unknown');
  });

  it('agrees with the directory of the demo, person by person', () => {
    const { directory } = readPlanNetBundle(demoBundle(), { zips: demoZips() });
    const all = searchIn(directory);
    const [plan] = directory.plans as [Plan];
    for (const one of directory.providers.slice(0, 60)) {
      const listed = one.sites.some(({ networks }) =>
        networks.some(({ id }) => plan.networkIds.includes(id)),
      );
      const found = inPlan(all, plan, one.npi ?? '').people[0];
      assert.deepEqual([found?.provider.id, found?.isInPlan], [one.id, listed]);
    }
  });
});
