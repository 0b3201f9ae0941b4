import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { Ajv2020, type ErrorObject } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { planSchema } from '../generated/plan-schema.js';
import { plans } from '../generated/plans.js';
import { checkAgainst, type Schema } from './schema-check.js';

const ajv = new Ajv2020({ allErrors: true, verbose: true, strict: true, strictRequired: false });
ajv.addKeyword({ keyword: 'remedy', schemaType: 'string' });
const validate = ajv.compile(planSchema);

const escaped = (name: string) => name.replaceAll('~', '~0').replaceAll('/', '~1');

/** Where a fault of ajv stands, as this check says it. */
function pointerOf({ keyword, instancePath, params }: ErrorObject): string {
  const names = params as { missingProperty?: string; additionalProperty?: string };
  const name = names.missingProperty ?? names.additionalProperty;
  if (keyword === 'required' || keyword === 'additionalProperties') {
    return `${instancePath}/${escaped(name ?? '')}`;
  }
  return instancePath || '/';
}

/** Objects that are equal in a list of plain values: told apart here, the same there. */
const ofObjects = (list: unknown) =>
  Array.isArray(list) && list.some((item) => typeof item === 'object' && item !== null);

/** A choice reports its nearest option here and every option there. */
const isChoice = (pointer: string) => /^\/contacts\/\d+\/hours/.test(pointer);

const pointers = (all: readonly string[]) =>
  [...new Set(all.filter((pointer) => !isChoice(pointer)))].sort();

interface Place {
  parent: Record<string, unknown>;
  key: string;
}

/** Every member of every object and list. */
function placesIn(value: unknown, places: Place[] = []): Place[] {
  if (typeof value !== 'object' || value === null) return places;
  for (const key of Object.keys(value)) {
    const parent = value as Record<string, unknown>;
    places.push({ parent, key });
    placesIn(parent[key], places);
  }
  return places;
}

const strange = fc.oneof(
  fc.constantFrom<unknown>(null, true, false, 0, -1, 1.5, '', ' ', 'en', 'sat', '24:00', '25:00'),
  fc.constantFrom<unknown>([], {}, [null], { always: true }, { en: '' }, 'http://x', '//x', '😀'),
  fc.constantFrom<unknown>('2026-02-30', '2026-13-01', '+18005550100', 'medi-cal', ['en', 'en']),
  fc.jsonValue(),
);

const mutation = fc.record({
  where: fc.nat(),
  how: fc.constantFrom('delete', 'replace', 'add', 'twice', 'move'),
  name: fc.oneof(
    fc.constantFrom('constructor', 'toString', 'hasOwnProperty', 'a/b', 'a~b', 'en', 'id'),
    fc.string({ maxLength: 6 }),
  ),
  value: strange,
});

interface Mutation {
  where: number;
  how: string;
  name: string;
  value: unknown;
}

function mutate(plan: unknown, { where, how, name, value }: Mutation): void {
  const places = placesIn(plan);
  const place = places[where % places.length];
  if (!place) return;
  const { parent, key } = place;
  const current = parent[key];
  if (how === 'delete') {
    if (Array.isArray(parent)) parent.splice(Number(key), 1);
    else Reflect.deleteProperty(parent, key);
  } else if (how === 'twice' && Array.isArray(parent)) parent.push(structuredClone(current));
  else if (how === 'add' && !Array.isArray(parent)) parent[name] = structuredClone(value);
  else if (how === 'move') {
    const from = places[(where * 7 + 3) % places.length];
    parent[key] = structuredClone(from?.parent[from.key]);
  } else parent[key] = structuredClone(value);
}

describe('checkAgainst', () => {
  it('refuses numbers, texts and lists beyond what their schema allows', () => {
    const plan = plans['nutmeg-valley-health-plan'];
    const address = ['1', '2', '3', '4', '5', 'x'.repeat(101)];
    const attachments = { files: 21, megabytes: 1 };
    const value = { ...plan, concerns: { letters: { address } }, intake: { attachments } };
    const found = checkAgainst(planSchema, value).map(({ path, code }) => `${path} ${code}`);
    for (const fault of [
      '/concerns/letters/address too-many',
      '/concerns/letters/address/5 too-long',
      '/intake/attachments/files too-large',
    ]) {
      assert.ok(found.includes(fault), fault);
    }
  });

  it('agrees with ajv on plan profiles with something wrong, and says the same places', () => {
    let broken = 0;
    fc.assert(
      fc.property(
        fc.constantFrom(...Object.keys(plans)),
        fc.array(mutation, { minLength: 1, maxLength: 4 }),
        (id, mutations) => {
          const mutated = structuredClone(plans[id]);
          for (const change of mutations) mutate(mutated, change);
          // Only what a file can hold: no undefined, no circle.
          const value: unknown = JSON.parse(JSON.stringify(mutated));
          const faults = checkAgainst(planSchema, value);
          const valid = validate(value);
          assert.equal(faults.length === 0, valid, ajv.errorsText(validate.errors));
          if (!valid) broken += 1;
          const ours = faults.filter(
            (fault) => fault.code !== 'not-unique' || !ofObjects(fault.value),
          );
          const theirs = (validate.errors ?? []).filter(
            ({ keyword, data }) => keyword !== 'uniqueItems' || !ofObjects(data),
          );
          assert.deepEqual(pointers(ours.map(({ path }) => path)), pointers(theirs.map(pointerOf)));
        },
      ),
      // A profile has thousands of places: shrinking one would outlast any patience.
      { numRuns: 1500, endOnFailure: true },
    );
    assert.ok(broken > 300, `only ${String(broken)} profiles were broken`);
  });

  it('agrees with ajv on values that are no plan at all', () => {
    fc.assert(
      fc.property(strange, (value) => {
        assert.equal(checkAgainst(planSchema, value).length === 0, validate(value));
      }),
    );
  });

  it('says of each fault where, what, why and how to mend it', () => {
    fc.assert(
      fc.property(fc.array(mutation, { minLength: 1, maxLength: 4 }), (mutations) => {
        const mutated = structuredClone(Object.values(plans)[0]);
        for (const change of mutations) mutate(mutated, change);
        for (const fault of checkAgainst(planSchema, JSON.parse(JSON.stringify(mutated)))) {
          assert.match(fault.path, /^\//);
          assert.match(fault.code, /^[a-z-]+$/);
          assert.match(fault.rule, /\S\.$/);
          assert.match(fault.remedy, /\S/);
          assert.ok(Object.hasOwn(fault, 'value'), 'no value');
        }
      }),
    );
  });
});

describe('each kind of fault', () => {
  const schema: Schema = {
    type: 'object',
    required: ['a/b'],
    additionalProperties: false,
    properties: {
      'a/b': {},
      text: { type: 'string', minLength: 1, pattern: '^[a-z]*$', remedy: 'Use small letters.' },
      fixed: { const: 7 },
      known: { enum: ['x', 'y'] },
      count: { type: 'integer', minimum: 2 },
      share: { type: 'number', exclusiveMinimum: 0 },
      list: { type: 'array', minItems: 1, uniqueItems: true, items: { type: 'boolean' } },
      choice: {
        oneOf: [
          { type: 'object', required: ['a'], properties: { a: { $ref: '#/$defs/Yes' } } },
          { type: 'object', required: ['b', 'c', 'd'] },
        ],
      },
      both: { oneOf: [{ type: 'number' }, { type: 'integer' }] },
    },
    $defs: { Yes: { const: true, remedy: 'Say yes.' } },
  };
  const check = (value: object) =>
    checkAgainst(schema, { 'a/b': 0, ...value }).map(
      ({ code, path, value: shown, rule, remedy }) => [code, path, shown, rule, remedy],
    );
  const cases: [object, unknown[][]][] = [
    [{}, []],
    [{ text: 5 }, [['wrong-type', '/text', 5, 'It must be a string.', 'Use small letters.']]],
    [{ text: '' }, [['empty', '/text', '', 'It is empty.', 'Use small letters.']]],
    [
      { text: 'A' },
      [['wrong-form', '/text', 'A', 'It does not have the right form.', 'Use small letters.']],
    ],
    [{ fixed: 8 }, [['not-allowed', '/fixed', 8, 'It can only be 7.', 'Write 7 or leave it out.']]],
    [
      { known: 'z' },
      [
        [
          'not-allowed',
          '/known',
          'z',
          'It is not one of the known values.',
          'Use one of: "x", "y".',
        ],
      ],
    ],
    [{ count: 1.5 }, [['wrong-type', '/count', 1.5, 'It must be an integer.', 'Give an integer.']]],
    [{ count: 1 }, [['too-small', '/count', 1, 'It must be at least 2.', 'Give a larger number.']]],
    [
      { share: 0 },
      [['too-small', '/share', 0, 'It must be more than 0.', 'Give a larger number.']],
    ],
    [{ list: [] }, [['too-few', '/list', [], 'It needs at least 1.', 'Add what is missing.']]],
    [
      { list: [true, true] },
      [
        [
          'not-unique',
          '/list',
          [true, true],
          'No two may be the same.',
          'Take out the one that is there twice.',
        ],
      ],
    ],
    [{ list: [1] }, [['wrong-type', '/list/0', 1, 'It must be a boolean.', 'Give a boolean.']]],
    [
      { choice: { a: false } },
      [['not-allowed', '/choice/a', false, 'It can only be true.', 'Say yes.']],
    ],
    [{ choice: {} }, [['missing', '/choice/a', undefined, 'It needs "a".', 'Add "a".']]],
    [
      { both: 3 },
      [['ambiguous', '/both', 3, 'It could mean more than one thing.', 'Say which one is meant.']],
    ],
    [
      { more: 1 },
      [
        [
          'unknown-name',
          '/more',
          1,
          'Nothing has this name here.',
          'Take it out, or use one of: a/b, text, fixed, known, count, share, list, choice, both.',
        ],
      ],
    ],
  ];
  for (const [value, expected] of cases) {
    it(`in ${JSON.stringify(value)} is ${expected.map(([code]) => String(code)).join() || 'none'}`, () => {
      assert.deepEqual(check(value), expected);
    });
  }

  it('escapes a name in its pointer', () => {
    const [fault] = checkAgainst(schema, {});
    assert.equal(fault?.path, '/a~1b');
  });

  it('tells of a schema that points nowhere', () => {
    assert.throws(() => checkAgainst({ $ref: '#/$defs/None' }, 1), /has no "#\/\$defs\/None"/);
  });
});

describe('hostile input', () => {
  const valid = Object.values(plans)[0] as object;

  it('pollutes no prototype and is not misled by one', () => {
    const text = `{"__proto__": {"polluted": 1}, "constructor": {"prototype": {"polluted": 1}}}`;
    const faults = checkAgainst(planSchema, JSON.parse(text));
    const paths = faults.map(({ path }) => path);
    assert.ok(paths.includes('/__proto__'), '__proto__ is not named');
    assert.ok(paths.includes('/constructor'), 'constructor is not named');
    assert.equal(({} as { polluted?: number }).polluted, undefined);
    // A name that only a prototype has is not there.
    assert.ok(
      checkAgainst({ required: ['toString'] }, {}).length === 1,
      'a name that a prototype has counted as there',
    );
  });

  it('stops at fifty faults, however many there are', () => {
    const names = Object.fromEntries(
      Array.from({ length: 200_000 }, (_, n) => [`x${String(n)}`, n]),
    );
    assert.equal(checkAgainst(planSchema, names).length, 50);
    const contacts = Array.from({ length: 200_000 }, () => ({ hours: {} }));
    assert.equal(checkAgainst(planSchema, { ...valid, contacts }).length, 50);
  });

  it('looks no deeper than the schema', () => {
    const deep: unknown = JSON.parse('['.repeat(200_000) + ']'.repeat(200_000));
    for (const value of [
      deep,
      { ...valid, name: deep },
      { ...valid, contacts: [{ hours: deep }] },
    ]) {
      assert.ok(checkAgainst(planSchema, value).length > 0, 'no fault');
    }
  });

  it('does not try a pattern on an endless text', () => {
    const email = `a@${'.'.repeat(500_000)}@`;
    const [contact] = (valid as { contacts: object[] }).contacts;
    const faults = checkAgainst(planSchema, { ...valid, contacts: [{ ...contact, email }] });
    assert.deepEqual(
      faults.map(({ code, path }) => [code, path]),
      [['too-long', '/contacts/0/email']],
    );
  });
});
