import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { root } from './bootstrap.mjs';
import { outlinesOf } from './outlines.mjs';

const idsOf = ({ geometries }) => geometries.map(({ id }) => id);
const numbersOf = (arcs) => arcs.flat(Infinity).map((arc) => (arc < 0 ? ~arc : arc));

for (const [name, states, around] of [
  ['outlines-ca.json', ['CA'], ['OR', 'NV', 'AZ']],
  ['outlines-ct-ma-ri.json', ['CT', 'MA', 'RI'], ['NY', 'NH', 'VT']],
]) {
  test(`${name} is what the command writes`, () => {
    const file = readFileSync(join(root, 'demo', 'public', 'data', name), 'utf8');
    assert.deepEqual(JSON.parse(file), outlinesOf(states, around));
  });
}

test('outlines hold the counties of the states asked for, and the states around whole', () => {
  const { counties, states } = outlinesOf(['RI', 'CT'], ['MA', 'CT']).objects;
  assert.equal(counties.geometries.length, 13);
  assert.ok(idsOf(counties).every((id) => id.startsWith('09') || id.startsWith('44')));
  assert.deepEqual(idsOf(states), ['25'], 'a state with counties is not drawn twice');
});

test('outlines hold every border once, and none that is not used', () => {
  const { objects, arcs } = outlinesOf(['CA'], ['NV']);
  const used = Object.values(objects).flatMap(({ geometries }) =>
    geometries.flatMap((geometry) => numbersOf(geometry.arcs)),
  );
  assert.equal(arcs.length, new Set(used).size);
  assert.equal(Math.max(...used), arcs.length - 1);
  const times = used.reduce((count, arc) => count.set(arc, (count.get(arc) ?? 0) + 1), new Map());
  assert.ok(Math.max(...times.values()) <= 2);
});

test('outlines close every ring: each border begins where the one before ends', () => {
  const { objects, arcs } = outlinesOf(['CA']);
  const places = arcs.map((arc) => {
    let [x, y] = [0, 0];
    return arc.map(([right, up]) => `${(x += right)} ${(y += up)}`);
  });
  const ends = (arc) =>
    arc < 0 ? [places[~arc].at(-1), places[~arc][0]] : [places[arc][0], places[arc].at(-1)];
  const rings = objects.counties.geometries.flatMap(({ type, arcs: own }) =>
    type === 'Polygon' ? own : own.flat(),
  );
  for (const ring of rings) {
    ring.forEach((arc, index) => assert.equal(ends(arc)[0], ends(ring.at(index - 1))[1]));
  }
});

test('outlines of no state, or of one that is none, are refused by name', () => {
  assert.throws(() => outlinesOf([]), /No states: name at least one/);
  assert.throws(() => outlinesOf(['CA', 'XX']), /"XX" is no state: use postal abbreviations/);
  assert.throws(() => outlinesOf(['CA'], ['toString']), /"toString" is no state/);
});
