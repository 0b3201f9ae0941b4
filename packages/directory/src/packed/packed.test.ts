import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { describe, it } from 'node:test';
import { gunzipSync } from 'node:zlib';
import fc from 'fast-check';
import { directoryOf, provider, site } from '../fixtures/build.js';
import { demoBundle, demoPacked, demoZips } from '../fixtures/load.js';
import { runs } from '../fixtures/runs.js';
import { anyFacility, anyProvider } from '../fixtures/provider.js';
import {
  createFacilitySearch,
  createSearch,
  DirectoryError,
  readPlanNetBundle,
  type Directory,
} from '../index.js';
import { ByteReader } from './columns.js';
import { reading, readHeader, seal, unseal } from './format.js';
import { RowReader } from './records.js';
import { facilityFields, providerFields } from './layout.js';
import { openDirectory, unpackDirectory } from './open.js';
import { packDirectory } from './pack.js';

/** A directory as a packed file keeps it: in any order, with points rounded. */
function asKept({ providers, facilities, ...more }: Directory): unknown {
  const round = (_: string, value: unknown): unknown =>
    typeof value === 'number' ? Math.round((value + 1000) * 10_000) / 10_000 - 1000 : value;
  const near = (value: unknown): unknown =>
    JSON.parse(
      JSON.stringify(value, (key, one: unknown) => {
        const rounded = round(key, one);
        return typeof rounded === 'number' ? Number(rounded.toFixed(4)) : rounded;
      }),
    );
  return {
    ...more,
    providers: near(byId(providers)),
    facilities: near(byId(facilities)),
  };
}

function byId<One extends { id: string }>(all: readonly One[]): One[] {
  return [...all].sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));
}

const roundTrip = async (directory: Directory): Promise<Directory> =>
  unpackDirectory(await openDirectory(await packDirectory(directory)));

const { directory: demo, report } = readPlanNetBundle(demoBundle(), { zips: demoZips() });
const demoFile = await packDirectory(demo, report);

function sha256(bytes: Uint8Array = new Uint8Array(0)): string {
  return createHash('sha256').update(bytes).digest('hex');
}

function refuses(code: string, says: RegExp) {
  return (error: unknown) =>
    error instanceof DirectoryError && error.code === code && says.test(error.message);
}

describe('a packed directory', () => {
  it('holds the demo’s directory whole, in a hundredth of the bundle', async () => {
    assert.deepEqual(asKept(unpackDirectory(await openDirectory(demoFile))), asKept(demo));
    assert.ok(demoFile.length < 40_000, `${demoFile.length} bytes`);
  });

  it('is what the demo serves', async () => {
    const served = unpackDirectory(await openDirectory(demoPacked()));
    assert.deepEqual(asKept({ ...served, source: demo.source }), asKept(demo), 'build it anew');
  });

  it('is the same to the byte from release to release', async () => {
    const [served, built] = await Promise.all([demoPacked(), demoFile].map(unseal));
    assert.equal(sha256(built?.body), sha256(served?.body));
  });

  it('says what it is without being unpacked', () => {
    const header = readHeader(demoFile);
    assert.equal(header.providers, 623);
    assert.equal(header.facilities, 122);
    assert.equal(header.dataAsOf, demo.dataAsOf);
    assert.deepEqual(header.plans, demo.plans);
    assert.deepEqual(header.report, report);
  });

  it('holds any directory', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.uniqueArray(anyProvider, { maxLength: 8, selector: ({ id }) => id }),
        fc.uniqueArray(anyFacility, { maxLength: 4, selector: ({ id }) => id }),
        async (providers, facilities) => {
          const directory = { ...directoryOf(...providers), facilities };
          assert.deepEqual(asKept(await roundTrip(directory)), asKept(directory));
        },
      ),
      { numRuns: 300 },
    );
  });

  it('holds nobody, and texts with any marks', async () => {
    assert.deepEqual(await roundTrip(directoryOf()), directoryOf());
    for (const text of [
      '',
      '\u0001',
      '0\u0001',
      '\u0002',
      '\u0003x',
      '😀',
      '1234567890123456789',
    ]) {
      const one = provider(`id ${text}`, 'Ana', text || 'x', {
        npi: text,
        sites: [site(text, { practice: text, address: { lines: [text, text] } })],
      });
      delete one.npiValid;
      const [back] = (await roundTrip(directoryOf(one))).providers;
      assert.equal(back?.id, `id ${text}`);
      assert.equal(back.npi, text);
      assert.deepEqual(back.sites, one.sites);
    }
  });
});

describe('a file that is not right', () => {
  const altered = (change: (bytes: Uint8Array, view: DataView) => void): Uint8Array => {
    const copy = demoFile.slice();
    change(copy, new DataView(copy.buffer));
    return copy;
  };

  it('is refused where it is no directory', async () => {
    const page = new TextEncoder().encode('<!doctype html><title>Not found</title>');
    await assert.rejects(openDirectory(page), refuses('not-packed', /39 bytes.*no directory/));
    await assert.rejects(openDirectory(new Uint8Array(0)), refuses('not-packed', /0 bytes/));
  });

  it('is refused where it is newer than the reader', async () => {
    const newer = altered((_, view) => {
      view.setUint32(8, 3, true);
    });
    await assert.rejects(
      openDirectory(newer),
      refuses('newer-version', /3: this reader knows version 2.*Update/),
    );
  });

  it('is refused wherever it is cut off or altered', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.nat(demoFile.length - 1),
        fc.integer({ min: 1, max: 255 }),
        async (at, by) => {
          await assert.rejects(openDirectory(demoFile.slice(0, at)), DirectoryError);
          const broken = altered((bytes) => {
            bytes[at] = (bytes[at] as number) ^ by;
          });
          await assert.rejects(openDirectory(broken), DirectoryError);
        },
      ),
      { numRuns: runs(500) },
    );
  });

  it('is refused where a small body unpacks to more than it says', async () => {
    const file = await seal({ source: 'x', providers: 0, facilities: 0, plans: [] }, [
      new Uint8Array(5_000_000),
    ]);
    new DataView(file.buffer).setUint32(20, 10, true);
    await assert.rejects(openDirectory(file), refuses('damaged', /checksum/));
  });

  it('never hangs and never throws anything else, whatever its columns say', async () => {
    const few = await packDirectory({
      ...demo,
      providers: demo.providers.slice(0, 60),
      facilities: demo.facilities.slice(0, 30),
    });
    const header = new DataView(few.buffer).getUint32(16, true);
    const body = new Uint8Array(gunzipSync(few.subarray(24 + header)));
    const change = fc.tuple(fc.nat(body.length - 1), fc.nat(255));
    const zips = demoZips();
    fc.assert(
      fc.property(
        fc.array(change, { minLength: 1, maxLength: 4 }),
        fc.option(fc.nat(body.length)),
        (changes, cut) => {
          const broken = body.slice(0, cut ?? body.length);
          for (const [at, byte] of changes) if (at < broken.length) broken[at] = byte;
          try {
            const bytes = new ByteReader(broken);
            const rows = reading(() => new RowReader(providerFields, bytes));
            const facilities = reading(() => new RowReader(facilityFields, bytes));
            createFacilitySearch({ facilities }, { zips }).find({ text: 'pharmacy', zip: '06105' });
            const search = createSearch({ rows }, { zips });
            search.find({ text: 'kids doctor cormier', zip: '02139' });
            for (const { provider: one } of search.find({}).rows) search.get(one.id);
          } catch (error) {
            assert.ok(error instanceof DirectoryError, String(error));
          }
        },
      ),
      { numRuns: runs(1000) },
    );
  });
});
