import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { firstFault } from './json-fault.js';

function messageOf(text: string): string | undefined {
  try {
    JSON.parse(text);
    return undefined;
  } catch (error) {
    return (error as Error).message;
  }
}

/** The place that the engine names itself, for the faults of which it does name one. */
function placeByEngine(text: string): number | undefined {
  const message = messageOf(text) ?? '';
  const [, at] = /^(?:Expected|Unexpected non-whitespace).* at position (\d+)/.exec(message) ?? [];
  return at === undefined ? undefined : Number(at);
}

function placeOf(text: string): number {
  const { line, column } = firstFault(text);
  const before = text.split('\n').slice(0, line - 1);
  return before.reduce((sum, each) => sum + each.length + 1, 0) + column - 1;
}

/** JSON with one character put in, taken out or changed. */
const broken = fc
  .tuple(
    fc.jsonValue(),
    fc.constantFrom(0, 1, 2),
    fc.nat(),
    fc.constantFrom(...Array.from('{}[]:,"\'\\/ \n1-.eatx#')),
    fc.constantFrom(0, 1),
  )
  .map(([value, indent, n, character, take]) => {
    const text = JSON.stringify(value, null, indent);
    const at = n % (text.length + 1);
    return text.slice(0, at) + character + text.slice(at + take);
  })
  .filter((text) => messageOf(text) !== undefined);

describe('firstFault', () => {
  const cases: [string, string, number, number, string | undefined, string][] = [
    ['nothing', '', 1, 1, undefined, 'Write a JSON object.'],
    ['a comma too many', '{\n  "a": 1,\n}', 3, 1, '}', 'Take out the comma before it.'],
    [
      'a comma too few',
      '{"a": 1 "b": 2}',
      1,
      9,
      '"',
      'Put a comma before it, or close what is open.',
    ],
    [
      'an end that is missing',
      '{"a": [1, 2',
      1,
      12,
      undefined,
      'Close what is open: it ends too early.',
    ],
    ['single quotes', "{'a': 1}", 1, 2, "'a'", 'Use double quotes.'],
    ['a bare name', '{a: 1}', 1, 2, 'a', 'Put the name in double quotes.'],
    ['a comment', '{ // the plan\n}', 1, 3, '//', 'JSON has no comments: take it out.'],
    ['an equals sign', '{"a" = 1}', 1, 6, '=', 'Put a colon after the name.'],
    [
      'a bare word',
      '{"a": yes}',
      1,
      7,
      'yes',
      'Put a text here in double quotes, or a number, true, false or null.',
    ],
    [
      'a text over two lines',
      '["a\nb"]',
      1,
      4,
      '\n',
      'Close the text with a double quote, or write \\n for a new line.',
    ],
    ['a Windows path', '["C:\\dir"]', 1, 5, '\\dir', 'Write a backslash twice.'],
    ['a text without an end', '["a', 1, 4, undefined, 'Close the text with a double quote.'],
    ['two values', '{} {}', 1, 4, '{', 'Take out what stands after the end.'],
    ['a wrong bracket', '[1}', 1, 3, '}', 'Put a comma before it, or close what is open.'],
  ];
  for (const [what, text, line, column, found, remedy] of cases) {
    it(`names ${what}`, () => {
      assert.notEqual(messageOf(text), undefined);
      assert.deepEqual(firstFault(text), { line, column, found, remedy });
    });
  }

  it('names the place that the engine names, where it names one', () => {
    let compared = 0;
    fc.assert(
      fc.property(broken, (text) => {
        const place = placeByEngine(text);
        if (place === undefined) return;
        compared += 1;
        assert.equal(placeOf(text), place, JSON.stringify(text));
      }),
      { numRuns: 2000 },
    );
    assert.ok(compared > 200, String(compared));
  });

  it('always ends, inside the text or at its end, with something to do', () => {
    fc.assert(
      fc.property(broken, (text) => {
        const place = placeOf(text);
        assert.ok(place >= 0 && place <= text.length, `${String(place)} is outside the text`);
        assert.match(firstFault(text).remedy, /\.$/);
      }),
      { numRuns: 1000 },
    );
  });

  it('is not brought down by a deep or a long text', () => {
    assert.equal(placeOf('['.repeat(300_000)), 300_000);
    assert.equal(placeOf(`"${'\\n'.repeat(1_000_000)}`), 2_000_001);
  });
});
