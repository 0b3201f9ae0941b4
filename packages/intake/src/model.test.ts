import assert from 'node:assert/strict';
import { it } from 'node:test';
import fc from 'fast-check';
import { grievance, intakeOn, receiptOf, submit } from './testing/fixtures.test.js';
import { openPlace, rowsIn, sqliteOnly, storeRuns } from './testing/store-fixtures.test.js';
import {
  ask,
  breakingAfter,
  complete,
  finalOf,
  fileOf,
  heldBytes,
  put,
  statusOf,
} from './testing/file-fixtures.test.js';
import { createIntake, type IntakeHandler } from './intake.js';
import { plans } from '@careway/rules/plan';
import type { OpenReceipt } from './filed/receipt.js';
import type { Store } from './store/store.js';
import { verifyStore } from './store/open-store.js';

/** Three files of one submission; small, so that a run has many steps. */
const files = [1, 2, 3].map((seed) => fileOf('image/png', 400 + seed, seed));
const fileAt = (index: number) => files[index] as Uint8Array<ArrayBuffer>;

interface HeldFile {
  file: number;
  received: number;
  whole: boolean;
}

/** What a submission must be, told in a few lines. */
interface Model {
  filed: boolean;
  held: Map<number, HeldFile>;
  completed: number | undefined;
}

interface Real {
  file: string;
  store: Store;
  handler: IntakeHandler;
  receipt: OpenReceipt | undefined;
  final: string | undefined;
}

const nobody = { id: 'nobody', secret: 'x'.repeat(43) };
const access = (real: Real) => real.receipt ?? nobody;

function wholeIn(model: Model): number {
  return [...model.held.values()].filter(({ whole }) => whole).length;
}

class Post implements fc.AsyncCommand<Model, Real> {
  check = () => true;
  async run(model: Model, real: Real) {
    const response = await real.handler(submit(grievance));
    assert.equal(response.status, 201);
    assert.equal(response.headers.get('idempotent-replayed'), model.filed ? 'true' : null);
    const receipt = await receiptOf(response);
    if (model.filed) assert.deepEqual(receipt, real.receipt);
    real.receipt = receipt;
    model.filed = true;
  }
  toString = () => 'post';
}

/** A PUT of bytes from `first` to `end`; `cut` bytes of them come before the line breaks. */
class Put implements fc.AsyncCommand<Model, Real> {
  constructor(
    readonly number: number,
    readonly file: number,
    readonly first: number,
    readonly end: number,
    readonly cut: number | undefined,
    readonly spoiled: boolean,
  ) {}
  check = () => true;

  expected(model: Model, bytes: Uint8Array): number {
    if (!model.filed) return 401;
    const { number, file, first } = this;
    const held = model.held.get(number);
    if (held?.whole && held.file === file) return 200;
    if (model.completed !== undefined || held?.whole) return 409;
    const before = held?.file === file ? held.received : 0;
    if (first > before) return 409;
    const came = Math.min(this.end - first, this.cut ?? Infinity);
    if (came === 0) return 400;
    // What is held already is passed over, so only new bytes can be spoiled.
    const received = Math.max(before, first + came);
    model.held.set(number, { file, received, whole: false });
    if (first + came < this.end) return 400;
    if (this.end < bytes.byteLength) return 202;
    model.held.set(number, { file, received, whole: true });
    return 201;
  }

  async run(model: Model, real: Real) {
    const bytes = fileAt(this.file);
    const { number, first, end, cut } = this;
    const sent = new Uint8Array(bytes.subarray(first, end));
    const untouched = structuredClone(model.held.get(number));
    // A spoiled byte shows where the file ends, if it was not held before.
    const before = untouched?.file === this.file ? untouched.received : 0;
    const last = sent.byteLength - 1;
    const spoils = this.spoiled && cut === undefined && end === bytes.byteLength && before < end;
    if (spoils) sent[last] = (sent[last] ?? 0) ^ 1;
    let status = this.expected(model, bytes);
    if (spoils && status === 201) {
      model.held.delete(number);
      status = 422;
    }
    const whole = first === 0 && end === bytes.byteLength;
    const response = await real.handler(
      put(access(real), number, bytes, {
        type: 'image/png',
        ...(!whole && { first, end }),
        body: cut === undefined ? sent : breakingAfter(sent.subarray(0, cut)),
      }),
    );
    assert.equal(response.status, status, await response.clone().text());
  }
  toString() {
    const { number, file, first, end, cut, spoiled } = this;
    return `put(${number}, file ${file}, ${first}-${end}, cut ${cut ?? 'no'}, spoiled ${spoiled})`;
  }
}

class Complete implements fc.AsyncCommand<Model, Real> {
  constructor(readonly count: number) {}
  check = () => true;
  async run(model: Model, real: Real) {
    const response = await real.handler(complete(access(real), this.count));
    const whole = wholeIn(model);
    const fits = model.completed ?? whole;
    const status = !model.filed ? 401 : this.count === fits ? 200 : 409;
    assert.equal(response.status, status);
    if (status !== 200) return;
    const text = await response.clone().text();
    const { attachments } = await finalOf(response);
    assert.equal(attachments.length, whole);
    if (model.completed !== undefined) assert.equal(text, real.final);
    model.completed = this.count;
    real.final = text;
  }
  toString = () => `complete(${this.count})`;
}

class Get implements fc.AsyncCommand<Model, Real> {
  check = () => true;
  async run(model: Model, real: Real) {
    const response = await real.handler(ask(access(real)));
    assert.equal(response.status, model.filed ? 200 : 401);
    if (!model.filed || !real.receipt) return;
    const status = await statusOf(response);
    const told = status.attachments.map(({ number, received, whole }) => [number, received, whole]);
    const held = [...model.held].sort(([a], [b]) => a - b);
    assert.deepEqual(
      told,
      held.map(([number, { received, whole }]) => [number, received, whole]),
    );
    assert.equal(status.completedAt !== undefined, model.completed !== undefined);
    assert.deepEqual(status.resolveBy, real.receipt.resolveBy);
    for (const [number, { file, whole }] of held) {
      const bytes = await heldBytes(real.store, real.receipt.id, number);
      assert.deepEqual(bytes, whole ? Buffer.from(fileAt(file)) : undefined);
    }
  }
  toString = () => 'get';
}

class Restart implements fc.AsyncCommand<Model, Real> {
  check = () => true;
  async run(_model: Model, real: Real) {
    await real.store.close();
    real.store = await openPlace(real.file);
    real.handler = createIntake({ store: real.store, plans });
  }
  toString = () => 'restart';
}

const index = fc.integer({ min: 0, max: 2 });
const putOf = fc
  .record({
    number: fc.integer({ min: 1, max: 3 }),
    file: index,
    ends: fc.tuple(fc.integer({ min: 0, max: 400 }), fc.integer({ min: 1, max: 401 })),
    whole: fc.boolean(),
    cut: fc.option(fc.integer({ min: 0, max: 300 }), { nil: undefined, freq: 1 }),
    spoiled: fc.integer({ min: 0, max: 4 }).map((n) => n === 0),
  })
  .map(({ number, file, ends: [a, b], whole, cut, spoiled }) => {
    const size = fileAt(file).byteLength;
    const [first, end] = whole ? [0, size] : [Math.min(a, b - 1), a < b ? b : size];
    return new Put(number, file, first, end, cut, spoiled && cut === undefined);
  });

it('gives the answers of the model for any order of requests, retries, broken lines and restarts', async (t) => {
  const steps = fc.commands(
    [
      fc.constant(new Post()),
      putOf,
      putOf,
      putOf,
      fc.integer({ min: 0, max: 3 }).map((count) => new Complete(count)),
      fc.constant(new Get()),
      fc.constant(new Restart()),
    ],
    { maxCommands: 30, size: 'max' },
  );
  let completions = 0;
  let wholes = 0;
  await fc.assert(
    fc.asyncProperty(fc.integer({ min: 0, max: 9 }), steps, async (early, commands) => {
      const { file, store } = intakeOn(t);
      const handler = createIntake({ store, plans });
      const real: Real = { file, store, handler, receipt: undefined, final: undefined };
      const model: Model = { filed: false, held: new Map(), completed: undefined };
      // One run in ten begins before anything is filed.
      if (early > 0) await new Post().run(model, real);
      await fc.asyncModelRun(() => ({ model, real }), commands);
      await new Get().run(model, real);
      assert.equal((await rowsIn(file)).length, model.filed ? 1 : 0);
      await real.store.close();
      const found = await verifyStore(file);
      assert.deepEqual([found.faults, found.attachments], [[], wholeIn(model)]);
      wholes += wholeIn(model);
      if (model.completed !== undefined) completions++;
    }),
    storeRuns(60),
  );
  assert.ok(sqliteOnly || (wholes > 10 && completions > 5), 'the runs went somewhere');
  t.diagnostic(`${wholes} files held whole, ${completions} submissions completed`);
});
