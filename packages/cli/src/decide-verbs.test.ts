import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { at, careway, file, plan } from './in-process.test.js';
import { verbs } from './verbs/index.js';

const context = () => ['--plan', file('plan.json', plan), '--at', at];

const ask = (verb: string, request: object, ...more: string[]) =>
  careway(['decide', verb, ...more], JSON.stringify(request));

describe('the verbs of careway decide', () => {
  for (const { name, fields, needs, explains } of verbs) {
    it(`teaches what ${name} takes, with an example that works as it stands`, async () => {
      const { code, out } = await careway(['decide', name, '--help']);
      assert.equal(code, 0);
      for (const [field, { what }] of Object.entries(fields)) {
        assert.ok(out.includes(field) && out.includes(what), `${field} is not told`);
      }
      const [, example = '', options = ''] =
        /echo '(.*)' \|\n *careway decide \w+(.*)/.exec(out) ?? [];
      const given = options
        .trim()
        .split(' ')
        .filter(Boolean)
        .map((word) => (word === 'my-plan.json' ? file('plan.json', plan) : word));
      assert.equal(given.length, needs.length * 2);
      const answered = await careway(['decide', name, ...given], example);
      assert.deepEqual([answered.code, answered.err], [0, '']);
      assert.match(answered.out, /^\w/);
      assert.doesNotMatch(answered.out, /\[object|undefined|null/);
    });

    it(`${explains ? 'tells' : 'says that it can’t tell'} ${name} in words`, async () => {
      const { example } = verbs.find((verb) => verb.name === name) ?? { example: {} };
      const { code, out, err } = await ask(name, example, ...context(), '--explain', 'en');
      if (explains) {
        assert.deepEqual([code, err], [0, '']);
        assert.match(out, /\n\n[A-Z][^{}]+\.\n(?:- [^{}]+\.\n)*$/);
      } else {
        assert.equal(code, 2);
        assert.match(err, new RegExp(`There are no words for ${name} yet`));
      }
    });
  }

  it('loads the words of one language, and needs a plan to say them', async () => {
    const { code, err } = await ask('classifyConcern', {}, '--explain', 'en');
    assert.equal(code, 2);
    assert.match(err, /--explain needs a plan/);
  });

  it('counts the plan’s own days where no calendar is named, and wants one of the two', async () => {
    const request = { day: '2026-11-24', count: 3 };
    const own = await ask('addBusinessDays', request, ...context());
    assert.equal(own.out, 'day  2026-11-30\n');
    const neither = await ask('addBusinessDays', request);
    assert.equal(neither.code, 1);
    assert.match(neither.err, /calendar: nothing\. Business days are counted by a calendar\./);
  });

  it('names the contacts that have hours, where another is asked for', async () => {
    const { code, err } = await ask('isOpen', { contact: 'front-desk' }, ...context());
    assert.equal(code, 1);
    assert.match(err, /contact: "front-desk"\. .* Use one of: .*customer-service/);
  });

  it('routes a concern by the plan alone, without a moment', async () => {
    const request = { kind: 'grievance', urgency: 'urgent', categories: ['access'] };
    const { code, out } = await ask('routeConcern', request, ...context().slice(0, 2));
    assert.equal(code, 0);
    assert.match(out, /^outcome {6}medical-group\nforwardedTo {2}health-plan\n/);
    const wrong = { ...request, categories: ['acess'] };
    const refused = await ask('routeConcern', wrong, ...context().slice(0, 2));
    assert.match(refused.err, /\/categories\/0: "acess"\. .* Use one of: "quality-of-care"/);
  });

  it('shows windows, later days and longer times to a person', async () => {
    const request = {
      lineOfBusiness: 'medicare-advantage',
      kind: 'appeal',
      urgency: 'standard',
      noticeDay: '2026-11-10',
      receivedAt: '2026-11-24T10:00:00-08:00',
      extended: true,
    };
    const { out } = await ask('grievanceDeadlines', request, ...context());
    assert.match(
      out,
      /\nfileBy .* from 2026-11-10T00:00:00-08:00; the law may take it until 2027-/,
    );
    assert.match(out, /\nresolveBy .*30 calendar days and 14 calendar days longer from /);
    const medical = { ...request, lineOfBusiness: 'medi-cal', extended: false };
    const asked = await ask('grievanceDeadlines', medical, ...context());
    assert.match(asked.out, /\nhearing {2,}from 2026-12-25T/);
  });
});
