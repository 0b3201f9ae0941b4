import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { Validator } from '@seriousme/openapi-schema-validator';
import fc from 'fast-check';
import { plans } from '@careway/rules/plan';
import type { ShownPaths } from '../conforming.test.js';
import { intakeOn } from '../testing/fixtures.test.js';
import { createIntake, intakeApp } from '../intake.js';
import { routes } from '../http/log.js';
import { openApiDocument, pathOf } from './document.js';
import { problems, ProblemError } from '../http/problem.js';
import { eventSchema, readStep } from '../staff/read-step.js';
import { checkerOf } from '../http/schema-faults.js';
import { staffTokens } from '../testing/staff-fixtures.test.js';
import { steps } from '../store/steps.js';

const token = Object.values(staffTokens)[0] ?? '';
const everything = { plans, staff: { tokens: staffTokens, page: {} }, metrics: { token } };
const { paths } = openApiDocument() as { paths: ShownPaths };
const shown = Object.entries(paths).flatMap(([path, methods]) =>
  Object.keys(methods).map((method) => `${method.toUpperCase()} ${path}`),
);

describe('the document of the interface', () => {
  it('is valid OpenAPI 3.1, however much of the intake is configured', async () => {
    for (const staff of [true, false]) {
      for (const metrics of [true, false]) {
        const validator = new Validator();
        const result = await validator.validate(
          structuredClone(openApiDocument({ staff, metrics })),
        );
        assert.equal(result.valid, true, JSON.stringify(result.errors));
        assert.equal(validator.version, '3.1');
      }
    }
  });

  it('shows every route of the router with its method, and no other', (t) => {
    const { store } = intakeOn(t);
    const app = intakeApp({ store, ...everything });
    const routed = app.routes
      .filter(({ method }) => method !== 'ALL')
      .map(({ method, path }) => `${method} ${path.replaceAll(/:(\w+)/g, '{$1}')}`);
    assert.deepEqual(shown.toSorted(), [...new Set(routed)].toSorted());
    const all = Object.keys(routes).map((name) => pathOf(name as keyof typeof routes));
    assert.deepEqual(Object.keys(paths).toSorted(), all.toSorted());
  });

  it('leaves out what a server does not have, as the server does', async (t) => {
    const { handler } = intakeOn(t);
    const response = await handler(new Request('http://intake.example/openapi.json'));
    const served = (await response.json()) as { paths: ShownPaths };
    const left = Object.keys(paths).filter((path) => !(path in served.paths));
    assert.deepEqual(
      left,
      Object.keys(paths).filter((path) => /^\/(?:staff|metrics)/.test(path)),
    );
    for (const path of left) {
      const asked = new Request(`http://intake.example${path.replaceAll(/[{}]/g, '')}`);
      assert.equal((await handler(asked)).status, 404, path);
    }
  });

  it('tells for each method of an address whether it is taken', async (t) => {
    const { store } = intakeOn(t);
    const handler = createIntake({ store, ...everything });
    for (const [path, methods] of Object.entries(paths)) {
      for (const method of ['GET', 'POST', 'PUT', 'DELETE', 'PATCH']) {
        const headers = { Authorization: 'Bearer a-guess' };
        const init = { method, headers };
        const response = await handler(new Request(`http://intake.example${path}`, init));
        const taken = method.toLowerCase() in methods;
        const guarded = /^\/staff\/(?!page\/)/.test(path);
        const refused = guarded ? response.status === 401 : response.status === 405;
        assert.equal(taken || refused, true, `${method} ${path}: ${response.status}`);
        if (response.status !== 405) continue;
        const allowed = Object.keys(methods).map((name) => name.toUpperCase());
        const allow = (response.headers.get('allow') ?? '').split(', ');
        assert.deepEqual(allow.filter((name) => name !== 'HEAD').toSorted(), allowed.toSorted());
      }
    }
  });

  it('tells of every problem somewhere, with its own status', () => {
    const told = Object.values(paths)
      .flatMap((methods) => Object.values(methods))
      .flatMap(({ responses }) =>
        Object.entries(responses).flatMap(([status, { content }]) => {
          const { properties } = (content['application/problem+json']?.schema ?? {}) as {
            properties?: { type: { enum: string[] } };
          };
          return (properties?.type.enum ?? []).map((type) => [type, Number(status)] as const);
        }),
      );
    for (const [type, status] of told) {
      const code = type.replace('urn:careway:problem:', '') as keyof typeof problems;
      assert.equal(problems[code][0], status, type);
    }
    // These are told of any address, so the text at the top tells of them.
    const anywhere = ['method-not-allowed'];
    const codes = new Set(told.map(([type]) => type.replace('urn:careway:problem:', '')));
    assert.deepEqual(
      Object.keys(problems).filter((code) => !codes.has(code)),
      anywhere,
    );
  });

  it('asks for a secret wherever the server does', () => {
    for (const [path, methods] of Object.entries(paths)) {
      for (const [method, { security, responses }] of Object.entries(methods)) {
        assert.equal(security.length > 0, '401' in responses, `${method} ${path}`);
      }
    }
  });
});

it('takes the events that the document shows, and no other', () => {
  const fits = checkerOf(eventSchema);
  const moments = ['2026-11-25T09:00:00-08:00', '2026-11-25T09:00Z', '2026-11-25', 'soon', 5];
  const told = fc.record(
    {
      event: fc.constantFrom<unknown>(...steps, 'withdrawn', 'received', 'purged', 1, null),
      at: fc.constantFrom<unknown>(...moments),
      of: fc.constantFrom<unknown>(...steps, 'received', 1),
    },
    { requiredKeys: ['event'] },
  );
  const body = fc.oneof({ arbitrary: told, weight: 4 }, { arbitrary: fc.jsonValue(), weight: 1 });
  let taken = 0;
  fc.assert(
    fc.property(body, (value) => {
      const shows = 'value' in fits(value);
      let takes = true;
      try {
        readStep(value);
        taken++;
      } catch (error) {
        assert.ok(error instanceof ProblemError && error.code === 'wrong-event');
        takes = false;
      }
      assert.equal(takes, shows);
    }),
    { numRuns: 1000 },
  );
  assert.ok(taken > 10, `${taken} were taken`);
});
