import { expect } from '@open-wc/testing';
import type { Submission } from '@careway/rules/grievance';
import { referencePlan } from '../base/testing/fixtures.js';
import { receiptOf } from './acts.fixtures.js';
import { Delivery } from '../base/intake/delivery.js';
import { newKey } from '../base/intake/new-key.js';
import { readReceipt, requireReceipt } from '../base/intake/receipt.js';
import { readServerFaults } from '../base/intake/server-faults.js';
import { faultsByField } from './server-faults.js';

const submission: Submission = {
  planId: 'prospect-medical-group',
  kind: 'grievance',
  language: 'en',
  lineOfBusiness: 'commercial',
  waitingCouldHarm: 'no',
  filedBy: 'member',
  member: { name: 'Rosa Example-Delgado' },
  contact: { by: 'phone', phone: '+17145550171', language: 'es' },
  happened: { text: 'Nobody called me back.' },
};
const changed: Submission = { ...submission, wanted: 'A call back' };
const receipt = receiptOf(referencePlan, 'commercial');

const problem = (status: number, faults: object[] = []) =>
  new Response(JSON.stringify({ type: 'urn:careway:problem:x', status, faults }), { status });
const stored = () => new Response(JSON.stringify(receipt), { status: 201 });
const keyReused = () => problem(422, [{ code: 'key-reused', path: 'Idempotency-Key' }]);

/** Answers a server's requests one after the other; an error is a network's. */
function serverOf(...answers: (Response | Error)[]) {
  const requests: { url: string; init: RequestInit }[] = [];
  const delivery = new Delivery({
    key: '6b1f0c5e-0000-4000-8000-000000000000',
    timeout: 1000,
    fetch: (url, init) => {
      requests.push({ url: url as string, init: init ?? {} });
      const answer = answers.shift() ?? new Error('No more answers.');
      return answer instanceof Error ? Promise.reject(answer) : Promise.resolve(answer);
    },
  });
  return { delivery, requests };
}

describe('the way of a form to the intake', () => {
  it('ends with the receipt of a 201', async () => {
    const { delivery, requests } = serverOf(stored());
    const outcome = await delivery.send(submission, '/submissions');
    expect(outcome).to.deep.equal({ receipt, submission });
    expect(requests[0]?.url).to.equal('/submissions');
    const { init } = requests[0] as { init: RequestInit };
    expect(init.method).to.equal('POST');
    expect(new Headers(init.headers).get('idempotency-key')).to.equal(`"${delivery.key}"`);
    expect(JSON.parse(init.body as string)).to.deep.equal(submission);
    expect(init.redirect).to.equal('error');
  });

  it('keeps its key from try to try', async () => {
    const { delivery, requests } = serverOf(new TypeError('network'), problem(503), stored());
    expect(await delivery.send(submission, '/s')).to.deep.equal({ failure: 'no-answer' });
    expect(await delivery.send(submission, '/s')).to.deep.equal({ failure: 'server' });
    expect(await delivery.send(submission, '/s')).to.have.property('receipt');
    const keys = requests.map(({ init }) => new Headers(init.headers).get('idempotency-key'));
    expect(new Set(keys).size).to.equal(1);
  });

  it('tells what failed, and never takes another answer for a receipt', async () => {
    const cases: [Response | Error, string][] = [
      [new DOMException('', 'TimeoutError'), 'timeout'],
      [problem(500), 'server'],
      [problem(507), 'full'],
      [problem(422), 'refused'],
      [problem(413), 'refused'],
      [problem(409), 'server'],
      [problem(429), 'server'],
      [new Response(JSON.stringify(receipt), { status: 200 }), 'server'],
      [new Response('<html>', { status: 201 }), 'server'],
      [new Response(JSON.stringify({ ...receipt, confirmation: '' }), { status: 201 }), 'server'],
    ];
    for (const [answer, failure] of cases) {
      const outcome = await serverOf(answer).delivery.send(submission, '/s');
      expect(outcome, failure).to.include({ failure });
    }
  });

  it('gives up waiting when its time is over', async () => {
    const delivery = new Delivery({
      key: newKey(),
      timeout: 1,
      fetch: (_, init) =>
        new Promise((_resolve, reject) => {
          init?.signal?.addEventListener('abort', () => {
            reject(init.signal?.reason as Error);
          });
        }),
    });
    expect(await delivery.send(submission, '/s')).to.deep.equal({ failure: 'timeout' });
  });

  it('finds the version that had arrived where the words changed since', async () => {
    const { delivery, requests } = serverOf(new TypeError('network'), keyReused(), stored());
    await delivery.send(submission, '/s');
    const outcome = await delivery.send(changed, '/s');
    expect(outcome).to.deep.equal({ receipt, submission });
    expect(requests).to.have.length(3);
  });

  it('says that it was sent before where what had arrived is not known here', async () => {
    const { delivery } = serverOf(keyReused());
    expect(await delivery.send(submission, '/s')).to.deep.equal({ failure: 'sent-before' });
  });
});

describe('a receipt', () => {
  it('is read as the intake writes it', () => {
    const wire: unknown = JSON.parse(JSON.stringify({ ...receipt, notes: ['limit-by-law'] }));
    expect(readReceipt(wire)).to.deep.equal(receipt);
  });

  it('is none without a number, a time, a kind, an urgency and the plan', () => {
    for (const name of ['confirmation', 'receivedAt', 'kind', 'urgency', 'planName']) {
      expect(readReceipt({ ...receipt, [name]: undefined }), name).to.equal(undefined);
    }
    expect(readReceipt({ ...receipt, receivedAt: 'yesterday' })).to.equal(undefined);
    for (const value of [null, 'K7R2-94XA', [], 201])
      expect(readReceipt(value)).to.equal(undefined);
    expect(() => requireReceipt({})).to.throw(TypeError, /confirmation, receivedAt/);
  });

  it('leaves out a date that it can’t read, and a link that is no https', () => {
    const read = readReceipt({
      ...receipt,
      acknowledgeBy: { ...receipt.acknowledgeBy, day: 'soon' },
      resolveBy: {
        ...receipt.resolveBy,
        cites: [{ id: 'x', title: 'Law', section: '1', href: 'javascript:alert(1)', verified: 1 }],
      },
    });
    expect(read).not.to.have.property('acknowledgeBy');
    expect(read?.resolveBy?.cites).to.deep.equal([
      { id: 'x', title: 'Law', section: '1', verified: false },
    ]);
  });
});

describe('the faults of a server', () => {
  it('lead to the fields of the form', () => {
    const faults = readServerFaults({
      faults: [
        { code: 'future-day', path: '/happened/day', rule: 'words', remedy: 'words' },
        { code: 'too-short', path: '/member/name' },
        { code: 'wrong-form', path: '/contact/phone' },
      ],
    });
    expect(faultsByField(faults)).to.deep.equal({
      day: 'future',
      name: 'required',
      phone: 'unreadable',
    });
  });

  it('lead nowhere where the form has no such field', () => {
    expect(faultsByField([{ code: 'unknown-plan', path: '/planId' }])).to.equal(undefined);
    expect(faultsByField([])).to.equal(undefined);
    for (const value of [undefined, null, 'no', { faults: 'none' }, { faults: [null, 3] }]) {
      expect(readServerFaults(value)).to.deep.equal([]);
    }
  });
});

describe('a key', () => {
  it('is a UUID of its own each time', () => {
    expect(newKey()).to.match(
      /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/,
    );
    expect(newKey()).not.to.equal(newKey());
  });
});
