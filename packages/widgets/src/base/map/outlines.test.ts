import { expect } from '@open-wc/testing';
import { labelsIn, landIn } from './land.js';
import { loadOutlines } from './load-outlines.js';
import { california, connecticut } from './locator.fixtures.js';
import { OutlinesError, readOutlines } from './outlines.js';
import { frameOf } from './view.js';

/**
 * Two square counties side by side, a degree wide, and no states around. Arc 0 is the border
 * between them, northwards; 1 goes around the west, back to its foot; 2 goes around the east too,
 * but from foot to head.
 */
const squares = () => ({
  type: 'Topology',
  format: 'careway-outlines',
  version: 1,
  source: 'made up',
  transform: { scale: [0.1, 0.1], translate: [-119, 34] },
  objects: {
    counties: {
      type: 'GeometryCollection',
      geometries: [
        { type: 'Polygon', properties: { name: 'West' }, arcs: [[0, 1]] },
        { type: 'MultiPolygon', properties: { name: 'East' }, arcs: [[[0, -3]]] },
      ],
    },
    states: { type: 'GeometryCollection', geometries: [] as unknown[] },
  },
  arcs: [
    [
      [10, 0],
      [0, 10],
    ],
    [
      [10, 10],
      [-10, 0],
      [0, -10],
      [10, 0],
    ],
    [
      [10, 0],
      [10, 0],
      [0, 10],
      [-10, 0],
    ],
  ] as unknown[],
});
const frame = frameOf(
  { center: { lat: 34.5, lon: -118 }, miles: 200 },
  { width: 600, height: 400 },
);
const room = { line: 18, letter: 8, taken: [] };

describe('outlines', () => {
  it('give the borders in degrees, each once, and who has which', () => {
    const { areas, lines, corners, source } = readOutlines(squares());
    expect(source).to.equal('made up');
    expect(areas).to.deep.equal([
      { name: 'West', rings: [[0, 1]] },
      { name: 'East', rings: [[0, -3]] },
    ]);
    expect(lines[0]?.map(({ lat, lon }) => [lat, lon])).to.deep.equal([
      [34, -118],
      [35, -118],
    ]);
    expect(corners).to.deep.equal([
      { lat: 34, lon: -119 },
      { lat: 35, lon: -117 },
    ]);
  });

  /** [what is wrong, how it is made so, what the message says] */
  const faults: [string, (file: ReturnType<typeof squares>) => unknown, RegExp][] = [
    ['no object', () => 'hello', /^"hello": outlines need/],
    ['null', () => null, /^null: outlines need/],
    ['plain TopoJSON', (file) => ({ ...file, format: undefined }), /outlines need "type"/],
    ['another version', (file) => ({ ...file, version: 2 }), /^2: only version 1/],
    ['no transform', (file) => ({ ...file, transform: {} }), /"scale" must be a list/],
    [
      'an endless step',
      (file) => ({ ...file, transform: { scale: [1, Infinity], translate: [0, 0] } }),
      /"scale" must hold pairs of numbers/,
    ],
    ['arcs that are none', (file) => ({ ...file, arcs: [5] }), /^5: "arcs" must be a list/],
    ['a step that is none', (file) => ({ ...file, arcs: [[['1', 2]]] }), /pairs of numbers/],
    ['a place off the earth', (file) => ({ ...file, arcs: [[[0, 9999]]] }), /must stay on earth/],
    ['no counties', (file) => ({ ...file, objects: {} }), /"counties.geometries" must be a list/],
    ['too many places', (file) => ({ ...file, arcs: [Array(100_001).fill([0, 0])] }), /at most/],
    ['no area', (file) => ((file.objects.counties.geometries = []), file), /at least one area/],
    ['a name that is none', (file) => named(file, ''), /needs a name of at most 60/],
    ['a name without end', (file) => named(file, 'x'.repeat(61)), /needs a name of at most 60/],
    ['an arc that is not there', (file) => ringed(file, [3]), /^3: an area's arcs must be numbers/],
    ['a backward one', (file) => ringed(file, [-4]), /^-4: an area's arcs/],
    ['half an arc', (file) => ringed(file, [0.5]), /^0.5: an area's arcs/],
    ['a point', (file) => typed(file, 'Point'), /^"Point": an area is a Polygon/],
    [
      'arcs without end',
      (file) => ringed(file, Array<number>(60_000).fill(1)),
      /all rings together/,
    ],
  ];
  for (const [what, make, message] of faults) {
    it(`refuse ${what}, with the value, the rule and the remedy`, () => {
      const json = make(squares());
      expect(() => readOutlines(json)).to.throw(OutlinesError, message);
      expect(() => readOutlines(json)).to.throw(/Write the file with .*outlines\.mjs/);
    });
  }

  it('read only what is their own: a key of the prototype has no effect', () => {
    const json: unknown = JSON.parse('{"__proto__": {"type": "Topology"}}');
    expect(() => readOutlines(json)).to.throw(OutlinesError);
    expect(() => readOutlines(Object.create(squares()))).to.throw(OutlinesError);
  });
});

describe('the land', () => {
  const outlines = readOutlines(squares());

  it('is drawn ring by ring, each closed', () => {
    const { path } = landIn(outlines, frame);
    expect(path.match(/M/g)).to.have.length(2);
    expect(path.match(/Z/g)).to.have.length(2);
  });

  it('follows each border in its direction: both counties are squares of one size', () => {
    const { areas } = landIn(outlines, frame);
    const sizes = areas.map(({ rings }) => {
      const ring = rings[0] ?? [];
      const crossed = ring.map(({ x, y }, index) => {
        const next = ring[(index + 1) % ring.length] ?? { x, y };
        return x * next.y - next.x * y;
      });
      return Math.abs(crossed.reduce((a, b) => a + b, 0)) / 2 / frame.pixelsPerMile ** 2;
    });
    // A degree of longitude is 69.09 miles by the cosine of the latitude.
    for (const size of sizes) expect(size).to.be.closeTo(69.09 * 69.09 * 0.824, 10);
  });

  it('goes no further than a little beyond the frame, however close the view', () => {
    const close = frameOf({ ...frame.view, miles: 2 }, frame.size);
    const { path, areas } = landIn(outlines, close);
    expect(areas).to.have.length(2);
    const numbers = path.match(/-?\d+(\.\d+)?/g)?.map(Number) ?? [];
    expect(Math.max(...numbers)).to.equal(608);
    expect(Math.min(...numbers)).to.equal(-8);
  });

  it('is nothing where the view is elsewhere', () => {
    const elsewhere = frameOf({ center: { lat: 40, lon: -100 }, miles: 20 }, frame.size);
    expect(landIn(outlines, elsewhere)).to.deep.equal({ path: '', areas: [] });
  });

  it('names each county inside its own lines', () => {
    const names = labelsIn(landIn(outlines, frame), frame.size, room);
    const [west, east] = ['West', 'East'].map((name) => names.find((one) => one.name === name));
    expect(west?.x).to.be.below(300);
    expect(east?.x).to.be.above(300);
  });

  it('puts the name of a bent county into one of its arms, not between them', () => {
    const bent = squares();
    bent.arcs = [
      [
        [0, 0],
        [10, 0],
        [0, 2],
        [-8, 0],
        [0, 8],
        [-2, 0],
        [0, -10],
      ],
    ];
    bent.objects.counties.geometries = [
      { type: 'Polygon', properties: { name: 'Bent' }, arcs: [[0]] },
    ];
    const center = { lat: 34.5, lon: -118.5 };
    const close = frameOf({ center, miles: 80 }, { width: 600, height: 600 });
    const [name] = labelsIn(landIn(readOutlines(bent), close), close.size, room);
    if (!name) throw new Error('The county has no name.');
    const { lat, lon } = close.point(name);
    expect(lat < 34.2 || lon < -118.8, `${lat} ${lon}`).to.equal(true);
  });

  it('leaves out a name that has no room, or would cover something', () => {
    const far = frameOf({ ...frame.view, miles: 2000 }, frame.size);
    expect(labelsIn(landIn(outlines, far), far.size, room)).to.deep.equal([]);
    const everything = { left: 0, top: 0, right: 600, bottom: 400 };
    const full = { ...room, taken: [everything] };
    expect(labelsIn(landIn(outlines, frame), frame.size, full)).to.deep.equal([]);
  });
});

describe('outlines of the demo', () => {
  it('have the 58 counties of California and the states around', async () => {
    const { areas } = await loadOutlines(california);
    expect(areas).to.have.length(61);
    const names = areas.map(({ name }) => name);
    expect(names).to.include.members(['Orange', 'Los Angeles', 'Nevada']);
  });

  it('have the eight counties that people in Connecticut know', async () => {
    const names = (await loadOutlines(connecticut)).areas.map(({ name }) => name);
    expect(
      names.filter((name) => ['Hartford', 'Tolland', 'Windham'].includes(name)),
    ).to.have.length(3);
  });

  it('put Santa Ana in Orange County, and Hartford in Hartford County', async () => {
    const at = async (url: string, lat: number, lon: number) => {
      const close = frameOf({ center: { lat, lon }, miles: 2 }, { width: 300, height: 300 });
      const land = landIn(await loadOutlines(url), close);
      return labelsIn(land, close.size, room).map(({ name }) => name);
    };
    expect(await at(california, 33.748, -117.859)).to.deep.equal(['Orange']);
    expect(await at(connecticut, 41.75, -72.69)).to.deep.equal(['Hartford']);
  });

  it('are loaded once a page, and again after a failure', async () => {
    expect(loadOutlines(california)).to.equal(loadOutlines(california));
    const first = loadOutlines('/no-such-outlines.json');
    const reason = await first.then(
      () => '',
      (error: unknown) => String(error),
    );
    expect(reason).to.match(/no-such-outlines\.json: the server answered 404/);
    const second = loadOutlines('/no-such-outlines.json');
    expect(second).to.not.equal(first);
    await second.catch(() => undefined);
  });

  it('are refused with their address where the file is something else', async () => {
    const reason = await loadOutlines('/package.json').then(
      () => '',
      (error: unknown) => String(error),
    );
    expect(reason).to.match(/\/package\.json: .*outlines need "type": "Topology"/);
  });
});

type File = ReturnType<typeof squares>;

function named(file: File, name: string): File {
  return first(file, { properties: { name } });
}
function typed(file: File, type: string): File {
  return first(file, { type });
}
function ringed(file: File, ring: number[]): File {
  return first(file, { arcs: [ring] });
}
function first(file: File, change: object): File {
  const { geometries } = file.objects.counties;
  geometries[0] = { ...(geometries[0] as (typeof geometries)[number]), ...change };
  return file;
}
