// Writes the county outlines that the finders' map draws, for any states:
//   node packages/tooling/outlines.mjs CA --around OR,NV,AZ --out demo/public/data/outlines-ca.json
// The states around have no counties, only a border: what is not in the file at all is drawn as
// water is, foreign land too.
//
// The file is TopoJSON (github.com/topojson/topojson-specification), so any
// tool of that format can look at it or write another one:
//   type       "Topology"
//   format     "careway-outlines", version 1
//   source     where the shapes come from, license: under what terms
//   transform  degrees of a quantized step, and of its origin: longitude first, then latitude
//   objects    counties.geometries, states.geometries for those around: Polygon or MultiPolygon,
//              properties.name, arcs by number; ~number is the arc backwards
//   arcs       each border once: the first place, then the steps from place to place
//
// The shapes are the counties of the Census Bureau's 2017 edition, generalized to 1:10,000,000.
// For Connecticut these are the eight counties that people there know, not the nine planning
// regions that the Census Bureau has used in their place since 2022.
import { writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { parseArgs } from 'node:util';
import { pathToFileURL } from 'node:url';

const require = createRequire(import.meta.url);

/** State codes by postal abbreviation (FIPS 5-2): the first two digits of a county's id. */
const stateCodes = new Map(
  `AL01 AK02 AZ04 AR05 CA06 CO08 CT09 DE10 DC11 FL12 GA13 HI15 ID16 IL17 IN18 IA19 KS20 KY21 LA22
  ME23 MD24 MA25 MI26 MN27 MS28 MO29 MT30 NE31 NV32 NH33 NJ34 NM35 NY36 NC37 ND38 OH39 OK40 OR41
  PA42 RI44 SC45 SD46 TN47 TX48 UT49 VT50 VA51 WA53 WV54 WI55 WY56 AS60 GU66 MP69 PR72 VI78`
    .split(/\s+/)
    .map((pair) => [pair.slice(0, 2), pair.slice(2)]),
);

function codesOf(states) {
  return states.map((state) => {
    const code = stateCodes.get(state);
    if (!code) throw new Error(`"${state}" is no state: use postal abbreviations, such as CA.`);
    return code;
  });
}

/** The arcs of a geometry with new numbers, however deep they are nested. */
const renumbered = (arcs, number) =>
  Array.isArray(arcs) ? arcs.map((inner) => renumbered(inner, number)) : number(arcs);

/**
 * The outlines of the counties of some states, and of the states around, as the object of a file.
 * @param {readonly string[]} states Postal abbreviations, in any order.
 * @param {readonly string[]} around The same, for states without their counties.
 */
export function outlinesOf(states, around = []) {
  const codes = codesOf(states);
  if (codes.length === 0) throw new Error('No states: name at least one, such as CA.');
  const atlas = require('us-atlas/counties-10m.json');
  const { version } = require('us-atlas/package.json');
  const arcs = [];
  const numbers = new Map();
  const number = (arc) => {
    const forward = arc < 0 ? ~arc : arc;
    if (!numbers.has(forward)) {
      numbers.set(forward, arcs.length);
      arcs.push(atlas.arcs[forward]);
    }
    const kept = numbers.get(forward);
    return arc < 0 ? ~kept : kept;
  };
  const collection = (all, isWanted) => ({
    type: 'GeometryCollection',
    geometries: all.geometries
      .filter(isWanted)
      .sort((a, b) => a.id.localeCompare(b.id))
      .map(({ type, id, properties, arcs: own }) => ({
        type,
        id,
        properties: { name: properties.name },
        arcs: renumbered(own, number),
      })),
  });
  const { counties, states: borders } = atlas.objects;
  const others = codesOf(around);
  const objects = {
    counties: collection(counties, ({ id }) => codes.includes(id.slice(0, 2))),
    states: collection(borders, ({ id }) => others.includes(id) && !codes.includes(id)),
  };
  return {
    type: 'Topology',
    format: 'careway-outlines',
    version: 1,
    source: `US Census Bureau cartographic boundary files, 2017 edition (public domain), by npm package us-atlas ${version}`,
    license: 'ISC, Copyright 2013-2019 Michael Bostock',
    transform: atlas.transform,
    objects,
    arcs,
  };
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  try {
    const { values, positionals } = parseArgs({
      allowPositionals: true,
      options: { around: { type: 'string' }, out: { type: 'string' } },
    });
    if (!values.out) throw new Error('No file: say where to write with --out FILE.');
    const file = outlinesOf(positionals, values.around?.split(','));
    writeFileSync(values.out, `${JSON.stringify(file)}\n`);
    const { length } = file.objects.counties.geometries;
    console.log(`${length} counties written to ${values.out}`);
  } catch (error) {
    console.error(error.message);
    process.exitCode = 1;
  }
}
