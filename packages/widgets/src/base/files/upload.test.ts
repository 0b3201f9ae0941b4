import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import type { Attachment } from './attachment.js';
import { complete, upload, type UploadOptions } from './upload.js';

const PART = 512 * 1024;
const to = { address: '/submissions/one', secret: 'made-up' };

const file = (size: number, name = 'letter.pdf'): Attachment => ({
  name,
  type: 'application/pdf',
  blob: new Blob([new Uint8Array(size).map((_, at) => at % 251)]),
});

const problem = (status: number, code: string) =>
  Response.json({ faults: [{ code, path: 'x' }] }, { status });

type Trouble = 'lost-request' | 'lost-answer' | 'server' | 'busy' | 'spoiled' | 'gap';

/** Holds one file as the intake does; each request first meets the next trouble. */
function planOf(troubles: (Trouble | undefined)[]) {
  let held = new Uint8Array();
  let whole = false;
  const requests: Request[] = [];
  const handle = async (request: Request): Promise<Response> => {
    if (request.method === 'GET') {
      return Response.json({ attachments: [null, { number: 1, received: held.byteLength }] });
    }
    const trouble = troubles.shift();
    if (trouble === 'lost-request') throw new TypeError('network');
    if (trouble === 'server') return new Response('<html>', { status: 502 });
    if (trouble === 'busy') return new Response(null, { status: 429 });
    if (trouble === 'gap') return problem(409, 'wrong-offset');
    if (trouble === 'spoiled') {
      held = new Uint8Array();
      return problem(422, 'digest-differs');
    }
    const range = /^bytes (\d+)-(\d+)\/(\d+)$/.exec(request.headers.get('content-range') ?? '');
    const [first = 0, last = 0, size = 0] = (range ?? []).slice(1).map(Number);
    const body = new Uint8Array(await request.arrayBuffer());
    expect(body.byteLength).to.equal(last - first + 1);
    if (first > held.byteLength) return problem(409, 'wrong-offset');
    const next = new Uint8Array(last + 1);
    next.set(held.subarray(0, last + 1));
    next.set(body, first);
    held = next;
    whole = held.byteLength === size;
    if (trouble === 'lost-answer') throw new TypeError('network');
    return whole
      ? new Response('{}', { status: 201 })
      : Response.json({ received: held.byteLength }, { status: 202 });
  };
  const pauses: number[] = [];
  const progress: number[] = [];
  const options: UploadOptions = {
    fetch: (url, init) => {
      const request = new Request(url, init);
      requests.push(request.clone());
      return handle(request);
    },
    timeout: 5000,
    pause: (ms) => {
      pauses.push(ms);
      return Promise.resolve();
    },
    signal: new AbortController().signal,
    onProgress: (bytes) => progress.push(bytes),
  };
  return { options, requests, pauses, progress, held: () => held, isWhole: () => whole };
}

describe('a file on its way', () => {
  it('goes in parts, with what it is and the secret in headers only', async () => {
    const plan = planOf([]);
    const sent = file(PART + 10, 'carta de la señora (1).pdf');
    expect(await upload(sent, 1, to, plan.options)).to.equal(undefined);
    expect(plan.held()).to.deep.equal(new Uint8Array(await sent.blob.arrayBuffer()));
    expect(plan.progress).to.deep.equal([PART, PART + 10]);
    const [first, second, ...others] = plan.requests;
    expect(others).to.deep.equal([]);
    expect(new URL(first?.url ?? '').pathname).to.equal('/submissions/one/attachments/1');
    expect(second?.headers.get('content-range')).to.equal(`bytes ${PART}-${PART + 9}/${PART + 10}`);
    const headers = first?.headers;
    expect(headers?.get('authorization')).to.equal('Bearer made-up');
    expect(headers?.get('content-type')).to.equal('application/pdf');
    expect(headers?.get('content-disposition')).to.equal(
      "attachment; filename*=UTF-8''carta%20de%20la%20se%C3%B1ora%20%281%29.pdf",
    );
    expect(headers?.get('repr-digest')).to.match(/^sha-256=:[A-Za-z0-9+/]{43}=:$/);
  });

  it('comes whole through any troubles that pass, and through none twice', async () => {
    const trouble = fc.option(
      fc.constantFrom<Trouble>('lost-request', 'lost-answer', 'server', 'busy', 'gap', 'spoiled'),
      { nil: undefined },
    );
    const property = fc.asyncProperty(
      fc.array(trouble, { maxLength: 3 }),
      fc.integer({ min: 1, max: 2 * PART + 5 }),
      async (troubles, size) => {
        const plan = planOf([...troubles]);
        const sent = file(size);
        expect(await upload(sent, 1, to, plan.options)).to.equal(undefined);
        expect(plan.isWhole()).to.equal(true);
        expect(plan.held().byteLength).to.equal(size);
      },
    );
    await fc.assert(property, { numRuns: 40 });
  });

  it('ends after four tries in vain, and says why', async () => {
    const plan = planOf(Array.from({ length: 9 }, () => 'lost-request' as const));
    expect(await upload(file(10), 1, to, plan.options)).to.equal('no-answer');
    expect(plan.pauses).to.deep.equal([1000, 3000, 9000]);
    const broken = planOf(Array.from({ length: 9 }, () => 'spoiled' as const));
    expect(await upload(file(10), 1, to, broken.options)).to.equal('server');
  });

  it('does not send again what the plan will never take', async () => {
    for (const [response, failure] of [
      [problem(422, 'type-differs'), 'refused'],
      [problem(409, 'completed'), 'refused'],
      [problem(401, 'no-access'), 'refused'],
      [problem(507, 'full'), 'full'],
    ] as const) {
      let asked = 0;
      const { options } = planOf([]);
      const fetch = () => {
        asked += 1;
        return Promise.resolve(response);
      };
      expect(await upload(file(10), 1, to, { ...options, fetch })).to.equal(failure);
      expect(asked).to.equal(1);
    }
  });

  it('is ended with a count', async () => {
    const bodies: string[] = [];
    const fetch: typeof globalThis.fetch = (_, init) => {
      bodies.push(init?.body as string);
      return Promise.resolve(new Response('{}', { status: bodies.length === 1 ? 200 : 409 }));
    };
    expect(await complete(2, to, { fetch, timeout: 1000 })).to.equal(true);
    expect(await complete(2, to, { fetch, timeout: 1000 })).to.equal(false);
    expect(bodies[0]).to.equal('{"attachments":2}');
  });
});
