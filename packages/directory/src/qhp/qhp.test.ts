import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { demoZips } from '../fixtures/load.js';
import { runs } from '../fixtures/runs.js';
import { searchIn } from '../fixtures/build.js';
import {
  DirectoryError,
  networksOfPlan,
  readQhp,
  readQhpIndex,
  type Provider,
  type QhpFile,
} from '../index.js';

const sample = (name: string): string =>
  readFileSync(new URL(`../fixtures/qhp/${name}`, import.meta.url), 'utf8');

/** A file of a text, in pieces that cut letters. */
function fileOf(content: unknown, name = 'providers.json', size = 1000): QhpFile {
  const bytes = new TextEncoder().encode(
    typeof content === 'string' ? content : JSON.stringify(content),
  );
  return {
    name,
    async *open() {
      for (let at = 0; at < bytes.length; at += size)
        yield await Promise.resolve(bytes.slice(at, at + size));
    },
  };
}

const plans = [
  { plan_id: 'P1', marketing_name: 'Gold', network: [{ network_tier: 'PREFERRED' }] },
  { plan_id: 'P2', marketing_name: 'Silver', network: [{ network_tier: 'PREFERRED' }] },
];

/** A fictional entry. */
function entry(more: Record<string, unknown> = {}) {
  return {
    npi: '1234567893',
    type: 'INDIVIDUAL',
    name: { first: 'ANA', last: 'DIAZ' },
    addresses: [
      { address: '1 MAIN ST', city: 'HARTFORD', state: 'CT', zip: '06105', phone: '8602345678' },
    ],
    specialty: ['Family Medicine'],
    accepting: 'accepting',
    plans: [{ plan_id_type: 'HIOS-PLAN-ID', plan_id: 'P1', network_tier: 'PREFERRED' }],
    last_updated_on: '2026-11-01',
    ...more,
  };
}

const zips = demoZips();
const read = (...files: QhpFile[]) =>
  readQhp({ plans: [fileOf(plans, 'plans.json')], providers: files }, { zips });
const readOne = async (more: Record<string, unknown>) => {
  const { directory, report } = await read(fileOf([entry(more)]));
  return { one: directory.providers[0] as Provider, report };
};
const reasons = (tallies: readonly { reason: string }[]) => tallies.map(({ reason }) => reason);

describe('a directory of a Qualified Health Plan', () => {
  it('is read from the sample that CMS publishes', async () => {
    const { directory, report } = await readQhp({
      plans: [fileOf(sample('plans.json'), 'plans.json')],
      providers: [fileOf(sample('providers.json'))],
    });
    assert.deepEqual(
      directory.providers.map(({ name, specialties, sites }) => [
        name.display,
        specialties.map(({ display, code }) => `${display} ${code ?? ''}`),
        sites.length,
      ]),
      [
        ['Martin Van Nostrand', ['Dermatology 207N00000X', 'Oncology 207RX0202X'], 1],
        ['Kel Varnsen', ['Ophthalmology 207W00000X'], 2],
      ],
    );
    assert.deepEqual(report.practitioners, { read: 2, listed: 2, merged: 0, skipped: 0 });
    assert.deepEqual(
      directory.facilities.map(({ name, kinds, sites }) => [name, kinds, sites[0]?.address.city]),
      [['New York City Hospital', ['hospital'], 'New York']],
    );
    assert.equal(report.facilities, 1);
    assert.equal(directory.plans.length, 3);
    assert.equal(directory.dataAsOf, '2019-01-01');
  });

  it('has what the model has, and can be searched by plan and by place', async () => {
    const { directory } = await read(fileOf([entry()]));
    const [one] = directory.providers;
    assert.equal(one?.name.display, 'Ana Diaz');
    assert.deepEqual(one.specialties, [{ code: '207Q00000X', display: 'Family Medicine' }]);
    assert.deepEqual(one.sites[0]?.address, {
      lines: ['1 Main St'],
      city: 'Hartford',
      state: 'CT',
      postalCode: '06105',
    });
    assert.equal(one.sites[0].position?.precision, 'zip');
    assert.deepEqual(one.sites[0].networks, [{ id: 'P1 PREFERRED', name: 'Gold, preferred' }]);
    const search = searchIn(directory, { zips });
    const inPlan = (id: string) =>
      search.find({
        text: 'family doctor',
        zip: '06105',
        miles: 5,
        networks: networksOfPlan(directory, id),
      });
    assert.equal(inPlan('P1').total, 1);
    assert.equal(inPlan('P2').total, 0);
  });

  it('takes specialty and speciality', async () => {
    const { one } = await readOne({ specialty: undefined, speciality: ['Pediatrics', 'Juggling'] });
    assert.deepEqual(one.specialties, [
      { code: '208000000X', display: 'Pediatrics' },
      { display: 'Juggling' },
    ]);
  });

  it('says of new patients what is said, and of "some locations" that it has to be asked', async () => {
    for (const [accepting, state, conflict] of [
      ['accepting', 'newpt', false],
      ['not accepting', 'nopt', false],
      ['accepting in some locations', 'unknown', true],
      [undefined, 'unknown', false],
      ['maybe', 'unknown', false],
    ] as const) {
      const { one, report } = await readOne({ accepting });
      assert.deepEqual(
        [one.sites[0]?.accepting.state, one.sites[0]?.accepting.conflict],
        [state, conflict],
      );
      assert.equal(reasons(report.skipped).includes('accepting-unreadable'), accepting === 'maybe');
    }
  });

  it('lists people without an NPI, and takes a number for one', async () => {
    const { directory } = await read(
      fileOf([entry({ npi: null }), entry({ npi: 1_234_567_893 }), entry({ npi: '12' })]),
    );
    assert.deepEqual(
      directory.providers.map(({ id, npi }) => [id, npi]),
      [
        ['providers.json/1', undefined],
        ['1234567893', '1234567893'],
        ['providers.json/3', undefined],
      ],
    );
  });

  it('makes one provider of an NPI that comes in several files, each with its plans', async () => {
    const other = {
      address: '9 Elm St',
      city: 'Hartford',
      state: 'CT',
      zip: '06105',
      phone: '8602345678',
    };
    const { directory, report } = await read(
      fileOf([entry()], 'a.json'),
      fileOf(
        [
          entry({
            accepting: 'not accepting',
            addresses: [...entry().addresses, other],
            languages: ['Spanish'],
            plans: [{ plan_id: 'P2', network_tier: 'PREFERRED' }],
          }),
        ],
        'b.json',
      ),
    );
    assert.deepEqual(report.practitioners, { read: 2, listed: 1, merged: 1, skipped: 0 });
    const [one] = directory.providers;
    assert.deepEqual(one?.languages, [{ code: 'es', by: 'provider' }]);
    assert.deepEqual(
      one.sites.map(({ address, networks }) => [address.lines[0], networks.map(({ id }) => id)]),
      [
        ['1 Main St', ['P1 PREFERRED', 'P2 PREFERRED']],
        ['9 Elm St', ['P2 PREFERRED']],
      ],
    );
    const search = searchIn(directory, { zips });
    const accepting = (network: string) =>
      search.find({ networks: [network] }).rows[0]?.accepting.state;
    assert.deepEqual([accepting('P1 PREFERRED'), accepting('P2 PREFERRED')], ['newpt', 'nopt']);
  });

  it('gives each provider away as soon as it is whole', async () => {
    const seen: string[] = [];
    const { directory } = await readQhp(
      { plans: [], providers: [fileOf([entry(), entry({ npi: '1987654321' })])] },
      { onProvider: ({ id }) => seen.push(id) },
    );
    assert.deepEqual([seen, directory.providers], [['1234567893', '1987654321'], []]);
  });

  it('reports what it leaves out, and reads on', async () => {
    const { directory, report } = await read(
      fileOf(
        `[{"npi": 1,}, ${JSON.stringify(entry())}, 7, {"type": "INDIVIDUAL"}, ${JSON.stringify(entry({ npi: null, addresses: [] }))},]`,
      ),
    );
    assert.equal(directory.providers.length, 1);
    assert.deepEqual(reasons(report.skipped).sort(), [
      'not-json',
      'provider-without-address',
      'provider-without-name',
    ]);
    assert.deepEqual(report.practitioners, { read: 5, listed: 1, merged: 0, skipped: 4 });
    assert.equal(
      report.skipped.find(({ reason }) => reason === 'not-json')?.examples[0]?.value,
      '{"npi": 1,}',
    );
  });

  it('refuses what is no list, or ends within one', async () => {
    for (const content of ['{"a": 1}', '<html>', '[{"npi": "1"', '', '[] []']) {
      await assert.rejects(
        read(fileOf(content)),
        (error) => error instanceof DirectoryError && error.code === 'not-qhp',
        content,
      );
    }
    assert.equal((await read(fileOf('\uFEFF [ ]'))).directory.providers.length, 0);
  });

  it('joins plans that come once a tier, and reads past a formulary that is an object or a list', async () => {
    const tiers = ['PREFERRED', 'NON-PREFERRED'];
    const rows = [{ drug_tier: 'GENERIC' }, [{ drug_tier: 'GENERIC' }]].map((formulary, at) => ({
      plan_id: 'P1',
      marketing_name: 'Gold',
      formulary,
      network: [{ network_tier: tiers[at] }],
    }));
    const both = entry({
      plans: tiers.map((network_tier) => ({ plan_id: 'P1', network_tier })),
      gender: 'Other',
    });
    const { directory, report } = await readQhp(
      { plans: [fileOf(rows, 'plans.json')], providers: [fileOf([both])] },
      { zips },
    );
    assert.deepEqual(networksOfPlan(directory, 'P1'), ['P1', 'P1 NON-PREFERRED', 'P1 PREFERRED']);
    const [one] = directory.providers;
    assert.equal(one?.gender, 'other');
    assert.deepEqual(
      one.sites[0]?.networks.map(({ name }) => name),
      ['Gold, preferred', 'Gold, not preferred'],
    );
    assert.ok(reasons(report.merged).includes('plan-again'));
  });

  it('finds its files by an index', () => {
    assert.deepEqual(
      Object.values(readQhpIndex(JSON.parse(sample('cms-data-index.json')))).map(
        ({ length }) => length,
      ),
      [1, 1],
    );
    assert.throws(() => readQhpIndex({ provider_urls: [] }), /provider_urls/);
  });

  it('reads the same however it is cut', async () => {
    const content = [
      entry(),
      entry({ npi: null, name: { first: 'María "Mía"', last: '[Ñ]{\\}' } }),
    ];
    const whole = await read(fileOf(content));
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 1, max: 40 }), async (size) => {
        assert.deepEqual(await read(fileOf(content, 'providers.json', size)), whole);
      }),
      { numRuns: 40 },
    );
  });

  it('accounts for every entry of any list, and throws nothing but DirectoryError', async () => {
    const anything = fc.oneof(
      fc.jsonValue({ maxDepth: 2 }),
      fc
        .dictionary(fc.constantFrom(...Object.keys(entry())), fc.jsonValue({ maxDepth: 2 }))
        .map((more) => entry(more)),
    );
    await fc.assert(
      fc.asyncProperty(
        fc.array(anything, { maxLength: 6 }),
        fc.option(fc.nat(2000)),
        async (content, cut) => {
          const text = JSON.stringify(content);
          try {
            const { directory, report } = await read(
              fileOf(cut === null ? text : text.slice(0, cut)),
            );
            const { read: all, listed, merged, skipped } = report.practitioners;
            assert.equal(listed + merged + skipped, all);
            assert.equal(directory.providers.length, listed);
            assert.equal(searchIn(directory, { zips }).size, listed);
          } catch (error) {
            assert.ok(error instanceof DirectoryError, String(error));
          }
        },
      ),
      { numRuns: runs(300) },
    );
  });
});
