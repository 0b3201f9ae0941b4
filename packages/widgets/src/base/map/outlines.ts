import type { Point } from '@careway/directory';

/** Outlines of counties and of the states around, each border held once, by the two that share it. */
export interface Outlines {
  /** Where the shapes come from, to show. */
  readonly source: string;
  readonly areas: readonly Area[];
  /** The lines between areas and along coasts. */
  readonly lines: readonly (readonly Point[])[];
  /** The south-west and the north-east corner of all of it. */
  readonly corners: readonly [Point, Point];
}

export interface Area {
  readonly name: string;
  /** Rings of line numbers, outer rings and holes alike; ~number is the line backwards. */
  readonly rings: readonly (readonly number[])[];
}

/** The outlines could not be read. The message names the value, the rule and the remedy. */
export class OutlinesError extends Error {
  constructor(value: unknown, rule: string) {
    const shown = JSON.stringify(value ?? null).slice(0, 60);
    super(`${shown}: ${rule}. Write the file with "node packages/tooling/outlines.mjs".`);
    this.name = 'OutlinesError';
  }
}

/** All of the United States in full detail has fewer; a cheap phone can draw no more. */
const MOST_PLACES = 100_000;
const LONGEST_NAME = 60;

/**
 * Reads outlines in the format that packages/tooling/outlines.mjs describes: TopoJSON with
 * `format: "careway-outlines"`, version 1. Nothing in it is trusted.
 * @throws OutlinesError for the first fault.
 */
export function readOutlines(json: unknown): Outlines {
  if (get(json, 'type') !== 'Topology' || get(json, 'format') !== 'careway-outlines') {
    throw new OutlinesError(json, 'outlines need "type": "Topology", "format": "careway-outlines"');
  }
  if (get(json, 'version') !== 1) {
    throw new OutlinesError(get(json, 'version'), 'only version 1 of the format is known');
  }
  const lines = readLines(json);
  const objects = get(json, 'objects');
  const geometries = ['counties', 'states'].flatMap((name) =>
    listOf(get(get(objects, name), 'geometries'), `${name}.geometries`),
  );
  const areas = geometries.map((geometry) => readArea(geometry, lines.length));
  // A line borders at most two areas: whoever names it more often wants the page to stand still.
  const drawn = areas
    .flatMap(({ rings }) => rings.flat())
    .reduce((count, line) => count + (lines[line < 0 ? ~line : line]?.length ?? 0), 0);
  if (drawn > 2 * MOST_PLACES) {
    throw new OutlinesError(drawn, `all rings together have at most ${2 * MOST_PLACES} places`);
  }
  const all = lines.flat();
  if (areas.length === 0 || all.length === 0) {
    throw new OutlinesError(geometries, 'there must be at least one area');
  }
  const lats = all.map(({ lat }) => lat);
  const lons = all.map(({ lon }) => lon);
  const source = get(json, 'source');
  return {
    source: typeof source === 'string' ? source : '',
    areas,
    lines,
    corners: [
      { lat: least(lats), lon: least(lons) },
      { lat: -least(lats.map((lat) => -lat)), lon: -least(lons.map((lon) => -lon)) },
    ],
  };
}

/** Only own properties count: a key such as `__proto__` in the data has no effect. */
function get(value: unknown, key: string): unknown {
  return typeof value === 'object' && value !== null && Object.hasOwn(value, key)
    ? (value as Record<string, unknown>)[key]
    : undefined;
}

function listOf(value: unknown, name: string): readonly unknown[] {
  if (!Array.isArray(value)) throw new OutlinesError(value, `"${name}" must be a list`);
  return value as unknown[];
}

/** Math.min of many values would fill the call stack. */
function least(values: readonly number[]): number {
  return values.reduce((a, b) => Math.min(a, b), Infinity);
}

function pairOf(value: unknown, name: string): readonly [number, number] {
  const [a, b] = listOf(value, name);
  if (!Number.isFinite(a) || !Number.isFinite(b)) {
    throw new OutlinesError(value, `"${name}" must hold pairs of numbers`);
  }
  return [a as number, b as number];
}

function readLines(json: unknown): Point[][] {
  const transform = get(json, 'transform');
  const [lonStep, latStep] = pairOf(get(transform, 'scale'), 'scale');
  const [lonStart, latStart] = pairOf(get(transform, 'translate'), 'translate');
  const arcs = listOf(get(json, 'arcs'), 'arcs').map((arc) => listOf(arc, 'arcs'));
  const places = arcs.reduce((count, arc) => count + arc.length, 0);
  if (places > MOST_PLACES) {
    throw new OutlinesError(places, `outlines hold at most ${MOST_PLACES} places`);
  }
  return arcs.map((arc) => {
    let x = 0;
    let y = 0;
    return arc.map((step) => {
      const [right, up] = pairOf(step, 'arcs');
      x += right;
      y += up;
      const point = { lat: latStart + y * latStep, lon: lonStart + x * lonStep };
      if (!(Math.abs(point.lat) <= 90 && Math.abs(point.lon) <= 180)) {
        throw new OutlinesError(step, `"arcs" must stay on earth, not reach ${placeOf(point)}`);
      }
      return point;
    });
  });
}

const placeOf = ({ lat, lon }: Point) => `latitude ${lat}, longitude ${lon}`;

function readArea(geometry: unknown, lines: number): Area {
  const name = get(get(geometry, 'properties'), 'name');
  if (typeof name !== 'string' || name.trim() === '' || name.length > LONGEST_NAME) {
    throw new OutlinesError(name, `an area needs a name of at most ${LONGEST_NAME} letters`);
  }
  const arcs = listOf(get(geometry, 'arcs'), 'arcs');
  switch (get(geometry, 'type')) {
    case 'Polygon':
      return { name, rings: readRings(arcs, lines) };
    case 'MultiPolygon':
      return { name, rings: arcs.flatMap((part) => readRings(listOf(part, 'arcs'), lines)) };
    default:
      throw new OutlinesError(get(geometry, 'type'), 'an area is a Polygon or a MultiPolygon');
  }
}

function readRings(rings: readonly unknown[], lines: number): number[][] {
  return rings.map((ring) =>
    listOf(ring, 'arcs').map((line) => {
      const number = line as number;
      if (!Number.isInteger(line) || (number < 0 ? ~number : number) >= lines) {
        throw new OutlinesError(line, `an area's arcs must be numbers of the ${lines} arcs`);
      }
      return number;
    }),
  );
}
