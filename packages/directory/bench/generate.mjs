// A seeded, fictional directory of any size: the shapes of real ones, and nobody in it is real.
// Names follow the letters of the sample directory's names and a Zipf distribution; ZIP codes are
// real, and NPIs carry a right check digit.
import { readFileSync } from 'node:fs';
import { readPlanNetBundle, resolveAccepting } from '../dist/index.js';

const root = new URL('../../../', import.meta.url);
const read = (path) => JSON.parse(readFileSync(new URL(path, root), 'utf8'));

/** Random numbers from a seed (mulberry32): the same directory on every machine. */
export function randomFrom(seed) {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let value = Math.imul(state ^ (state >>> 15), 1 | state);
    value = (value + Math.imul(value ^ (value >>> 7), 61 | value)) ^ value;
    return ((value ^ (value >>> 14)) >>> 0) / 4_294_967_296;
  };
}

const capital = (word) => word[0].toUpperCase() + word.slice(1);

/** New words in the manner of known ones: each letter follows from the two before it. */
function wordMaker(samples, random) {
  const next = new Map();
  for (const sample of samples) {
    const letters = `^^${sample.toLowerCase()}$`;
    for (let at = 2; at < letters.length; at += 1) {
      const key = letters.slice(at - 2, at);
      next.set(key, (next.get(key) ?? '') + letters[at]);
    }
  }
  return () => {
    for (;;) {
      let word = '^^';
      while (word.length < 16) {
        const follows = next.get(word.slice(-2));
        const letter = follows[Math.floor(random() * follows.length)];
        if (letter === '$') break;
        word += letter;
      }
      if (word.length > 5 && word.length < 15) return capital(word.slice(2));
    }
  };
}

/** So many different words, the known ones first. */
function vocabulary(known, size, random) {
  const words = new Set(known.slice(0, size));
  const make = wordMaker(known, random);
  for (let tries = 0; words.size < size && tries < size * 50; tries += 1) words.add(make());
  return [...words];
}

/** A place in a list by Zipf's law: the first ones most often. */
function zipf(size, random, exponent = 0.75) {
  const sums = new Float64Array(size);
  let sum = 0;
  for (let place = 0; place < size; place += 1) sums[place] = sum += 1 / (place + 3) ** exponent;
  return () => {
    const asked = random() * sum;
    let low = 0;
    let high = size - 1;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (sums[middle] < asked) low = middle + 1;
      else high = middle;
    }
    return low;
  };
}

function npiOf(nine) {
  let sum = 24;
  for (const [place, digit] of [...`${nine}`].reverse().entries()) {
    const value = Number(digit) * (place % 2 === 0 ? 2 : 1);
    sum += value > 9 ? value - 9 : value;
  }
  return `${nine}${(10 - (sum % 10)) % 10}`;
}

const specialties = [
  ['207Q00000X', 'Family Medicine Physician', 18],
  ['207R00000X', 'Internal Medicine Physician', 18],
  ['208000000X', 'Pediatrics Physician', 9],
  ['207V00000X', 'Obstetrics & Gynecology Physician', 6],
  ['363LF0000X', 'Family Nurse Practitioner', 10],
  ['363A00000X', 'Physician Assistant', 8],
  ['207RC0000X', 'Cardiovascular Disease Physician', 4],
  ['2084P0800X', 'Psychiatry Physician', 4],
  ['207N00000X', 'Dermatology Physician', 3],
  ['207X00000X', 'Orthopaedic Surgery Physician', 4],
  ['207W00000X', 'Ophthalmology Physician', 3],
  ['101YM0800X', 'Mental Health Counselor', 6],
  ['225100000X', 'Physical Therapist', 5],
  ['208D00000X', 'General Practice Physician', 2],
];
const languageShares = [
  ['es', 0.25],
  ['zh', 0.06],
  ['vi', 0.05],
  ['tl', 0.05],
  ['ko', 0.03],
  ['fa', 0.03],
  ['ar', 0.02],
  ['hy', 0.02],
  ['ru', 0.02],
  ['ase', 0.01],
];
const streets = [
  'Main',
  'Oak',
  'Maple',
  'Cedar',
  'Mission',
  'Broadway',
  'Sunset',
  'Lincoln',
  'Park',
];
const kinds = [
  'Medical Group',
  'Family Clinic',
  'Health Center',
  'Physicians',
  'Pediatrics',
  'Care Associates',
];

/**
 * The same with some surnames in place of others, spread evenly, for queries about real names.
 * @yields {import('../dist/index.js').Provider}
 */
export function* providersNamed(count, surnames, seed = 42) {
  const step = Math.max(1, Math.floor(count / surnames.length));
  let place = 0;
  for (const one of providers(count, seed)) {
    const surname = place % step === 0 ? surnames[place / step] : undefined;
    place += 1;
    if (surname === undefined) yield one;
    else {
      const family = capital(surname);
      const display = [...one.name.given, family].join(' ');
      yield { ...one, name: { ...one.name, family, display } };
    }
  }
}

/** @yields {import('../dist/index.js').Provider} `count` providers, one by one. */
export function* providers(count, seed = 42) {
  const random = randomFrom(seed);
  const pick = (list) => list[Math.floor(random() * list.length)];
  const { directory } = readPlanNetBundle(read('demo/data/plan-net.bundle.json'));
  const known = (part) =>
    [...new Set(directory.providers.flatMap(part))].filter((name) => /^[A-Z][a-z]+$/.test(name));
  const families = vocabulary(
    known(({ name }) => [name.family]),
    Math.round(7 * count ** 0.7),
    random,
  );
  const givens = vocabulary(
    known(({ name }) => name.given),
    Math.round(120 * count ** 0.25),
    random,
  );
  const family = zipf(families.length, random);
  const given = zipf(givens.length, random, 0.9);
  const zips = read('demo/public/data/zips.json').zips.map((line) => line.split(' '));
  const zip = zipf(zips.length, random, 0.5);
  const practices = vocabulary(
    families.slice(0, 400),
    Math.max(20, Math.round(count / 40)),
    random,
  );
  const networks = Array.from({ length: 12 }, (_, n) => ({
    id: `network-${n}`,
    name: `Network ${n}`,
  }));
  const sites = Array.from({ length: Math.max(5, Math.round(count * 0.3)) }, (_, n) => {
    const [postalCode, lat, lon] = zips[zip()];
    // The area code is that of the place, and the rest is as varied as in real numbers.
    const area = 201 + ((Number(postalCode.slice(0, 3)) * 37) % 780);
    const exchange = 200 + Math.floor(random() * 800);
    const line = String(Math.floor(random() * 10_000)).padStart(4, '0');
    const phone = `(${area}) ${exchange}-${line}`;
    const state =
      random() < 0.45 ? 'newpt' : pick(['nopt', 'existptonly', 'existptfam', 'unknown', 'unknown']);
    return {
      id: `site-${n}`,
      practice: `${pick(practices)} ${pick(kinds)}`,
      address: {
        lines: [
          `${1 + Math.floor(random() * 9999)} ${random() < 0.5 ? pick(streets) : pick(practices)} ${pick(['St', 'Ave', 'Blvd', 'Rd'])}`,
        ],
        city: `City ${postalCode.slice(0, 3)}`,
        state: 'CT',
        postalCode,
      },
      phones: [{ raw: phone, e164: `+1${phone.replace(/\D/g, '')}`, plausible: true }],
      websites: [],
      position: {
        lat: Math.round((Number(lat) + (random() - 0.5) / 20) * 1e4) / 1e4,
        lon: Math.round((Number(lon) + (random() - 0.5) / 20) * 1e4) / 1e4,
        precision: 'address',
      },
      accepting: resolveAccepting(state === 'unknown' ? [] : [{ state, source: 'location' }]),
      accessibility: random() < 0.6 ? ['adacomp'] : [],
      telehealth: pick(['yes', 'no', 'unknown']),
      telehealthBy: [],
      networks: networks.filter((_, at) => at === n % 12 || random() < 0.08),
    };
  });
  const hospitals = Array.from({ length: 40 }, (_, n) => ({
    id: `hospital-${n}`,
    name: `Hospital ${n}`,
  }));
  const site = zipf(sites.length, random, 0.6);
  const weight = specialties.reduce((sum, [, , share]) => sum + share, 0);
  const taken = new Set();
  for (let n = 0; n < count; n += 1) {
    let nine;
    do nine = 100_000_000 + Math.floor(random() * 99_999_999);
    while (taken.has(nine));
    taken.add(nine);
    const npi = npiOf(nine);
    let share = random() * weight;
    const [code, display] = specialties.find((one) => (share -= one[2]) < 0) ?? specialties[0];
    const names = [givens[given()], ...(random() < 0.4 ? [givens[given()][0]] : [])];
    const surname =
      random() < 0.03 ? `${families[family()]}-${families[family()]}` : families[family()];
    yield {
      id: npi,
      npi,
      npiValid: true,
      name: {
        given: names,
        family: surname,
        suffixes: [],
        display: [...names, surname].join(' '),
        aliases: [],
      },
      credentials: [pick(['MD', 'MD', 'MD', 'DO', 'NP', 'PA'])],
      licenses: [
        {
          number: `${pick(['A', 'C', 'G'])}${10_000 + Math.floor(random() * 190_000)}`,
          state: 'CA',
        },
      ],
      gender: random() < 0.5 ? 'female' : 'male',
      languages: [
        { code: 'en', by: 'provider' },
        ...languageShares
          .filter(([, part]) => random() < part)
          .map(([code]) => ({ code, by: 'provider' })),
      ],
      specialties: [{ code, display }],
      hospitals: random() < 0.3 ? [pick(hospitals)] : [],
      sites: [sites[site()], ...(random() < 0.15 ? [sites[site()]] : [])].filter(
        (one, at, all) => all.indexOf(one) === at,
      ),
    };
  }
}
