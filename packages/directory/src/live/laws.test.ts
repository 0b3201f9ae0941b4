import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { base, collect, FakeClock, latest, page, statement } from '../fixtures/answers.js';
import { runs } from '../fixtures/runs.js';
import {
  bundleOf,
  location,
  networkReference,
  organization,
  practitioner,
  role,
  type Resource,
} from '../fixtures/build.js';
import {
  DirectoryError,
  PlanNetSource,
  readPlanNetBundle,
  type Fetch,
  type PlanNetPage,
} from '../index.js';

const npi = {
  identifier: [{ system: 'http://hl7.org/fhir/sid/us-npi', value: '1234567893' }],
};
const of = (id: string) => ({ practitioner: { reference: `Practitioner/${id}` } });
const at = (...ids: string[]) => ({
  location: ids.map((id) => ({ reference: `Location/${id}` })),
});

/** Roles with everything that they refer to, as a server includes it. */
const rows: Resource[][] = [
  [role('a'), practitioner('p', npi), location('l')],
  [role('b', at('m')), practitioner('p', npi), location('m')],
  // One person under two ids.
  [role('c', { ...of('q'), ...at('n') }), practitioner('q', npi), location('n')],
  [
    role('d', { ...of('s'), extension: [networkReference('net')] }),
    practitioner('s', { name: [{ family: 'Li', given: ['Bo'] }] }),
    location('l'),
    organization('net'),
  ],
  [role('e', { ...of('t'), ...at('l', 'm') }), practitioner('t'), location('l'), location('m')],
];

/** A server with pages in the order given; every search has them all. */
function paged(pages: readonly Resource[][]): Fetch {
  return (url) => {
    if (url.includes('/metadata')) return answer(statement(true));
    const place = Number(new URL(url).searchParams.get('page') ?? 0);
    const more =
      place + 1 < pages.length ? { next: `${base}PractitionerRole?page=${place + 1}` } : {};
    return answer(page(pages[place] ?? [], more));
  };
}

function answer(json: unknown): Promise<Response> {
  return Promise.resolve(new Response(typeof json === 'string' ? json : JSON.stringify(json)));
}

function source(fetch: Fetch): PlanNetSource {
  return new PlanNetSource({ baseUrl: base, fetch, clock: new FakeClock() });
}

function checkOnce(pages: readonly PlanNetPage[]): void {
  const given = pages.flatMap(({ providers }) => providers.map(({ id }) => id));
  assert.equal(new Set(given).size, given.length);
  const before = new Set<string>();
  for (const { providers, updated } of pages) {
    for (const { id } of updated) assert.ok(before.has(id), id);
    for (const { id } of providers) before.add(id);
  }
}

const anyPages = fc.array(
  fc.array(fc.constantFrom(...rows), { minLength: 1, maxLength: 4 }).map((some) => some.flat()),
  { minLength: 1, maxLength: 6 },
);

describe('the laws of a live search', () => {
  it('gives each provider once, whole in the end, whatever the order and the doubles of pages', async () => {
    await fc.assert(
      fc.asyncProperty(anyPages, async (resources) => {
        const pages = await collect(source(paged(resources)).search({}));
        checkOnce(pages);
        const { directory } = readPlanNetBundle(bundleOf(...resources.flat()));
        assert.deepEqual(
          new Map(latest(pages).map((provider) => [provider.id, provider])),
          new Map(directory.providers.map((provider) => [provider.id, provider])),
        );
      }),
      { numRuns: 200 },
    );
  });

  it('ends soon after it is aborted, at whatever moment and whatever the server does', async () => {
    const behavior = fc.constantFrom('answers', 'is busy', 'breaks', 'hangs', 'is deaf');
    await fc.assert(
      fc.asyncProperty(
        anyPages,
        fc.array(behavior, { minLength: 1, maxLength: 10 }),
        fc.nat(40),
        async (resources, behaviors, moment) => {
          const answers = paged(resources);
          let calls = 0;
          const fetch: Fetch = (url, init) => {
            const how = behaviors[calls % behaviors.length];
            calls += 1;
            if (how === 'answers') return answers(url, init);
            if (how === 'is busy') return Promise.resolve(new Response('', { status: 503 }));
            if (how === 'breaks') return Promise.reject(new TypeError('off'));
            return new Promise((_, reject) => {
              if (how === 'is deaf') return;
              init.signal.addEventListener('abort', () => {
                reject(new Error('closed'));
              });
            });
          };
          const controller = new AbortController();
          const reason = new Error('the member went on');
          let isAborted = false;
          let outcome: unknown = 'going on';
          const search = collect(source(fetch).search({}, { signal: controller.signal })).then(
            (pages) => {
              outcome = isAborted ? 'went on' : 'done';
              checkOnce(pages);
            },
            (error: unknown) => {
              outcome = error;
            },
          );
          await turns(moment);
          if (outcome === 'going on') {
            isAborted = true;
            controller.abort(reason);
            await turns(2);
            assert.equal(outcome, reason);
            const before = calls;
            await turns(10);
            assert.equal(calls, before);
          } else {
            assert.ok(outcome === 'done' || outcome instanceof DirectoryError, String(outcome));
          }
          await search;
        },
      ),
      { numRuns: 300 },
    );
  });

  it('gives a DirectoryError or a result that is right, whatever the bytes of an answer', async () => {
    const texts = [
      JSON.stringify(statement(true)),
      JSON.stringify(page(rows.flat(), { next: `${base}PractitionerRole?page=1`, total: 9 })),
      JSON.stringify(page(rows[3] ?? [])),
    ];
    const anything = fc.oneof(
      fc.string(),
      fc.json(),
      fc.constantFrom('null', '[]', '{}', '"', '<', '1e999', '"__proto__"', '"resourceType"'),
    );
    await fc.assert(
      fc.asyncProperty(
        fc.nat(2),
        fc.nat(),
        fc.nat(60),
        anything,
        async (which, start, length, value) => {
          const changed = texts.map((text, place) => {
            const from = start % text.length;
            return place === which ? text.slice(0, from) + value + text.slice(from + length) : text;
          });
          const fetch: Fetch = (url) =>
            answer(changed[url.includes('/metadata') ? 0 : url.includes('page=1') ? 2 : 1]);
          const pages: PlanNetPage[] = [];
          try {
            for await (const one of source(fetch).search({})) pages.push(one);
          } catch (error) {
            assert.ok(error instanceof DirectoryError, String(error));
          }
          checkOnce(pages);
          for (const { sites, name } of latest(pages)) {
            assert.ok(sites.length > 0 && name.display !== '');
          }
          assert.equal(Object.hasOwn(Object.prototype, 'polluted'), false);
        },
      ),
      { numRuns: runs(500) },
    );
  });
});

/** Lets everything go on that can, some times over. */
async function turns(count: number): Promise<void> {
  for (let turn = 0; turn < count; turn += 1) await new Promise(setImmediate);
}
