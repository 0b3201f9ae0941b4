// The demo's directory of the California plan: 5,000 made-up doctors and 240 made-up places, the same
// on every machine, written to demo/public/data/california.cwd:
//   npm run build && node packages/tooling/sample-directory.mjs
// Nobody in it is real: phones are 555-01xx numbers, and every NPI fails its check digit. The ZIP
// codes and cities are real, so that distances are.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Packer, readZips, resolveAccepting } from '@careway/directory';
import { root } from './bootstrap.mjs';

const DOCTORS = 5000;
const PLACES = 240;
const DATE = '2026-11-02';

/** Random numbers from a seed (mulberry32). */
function randomFrom(seed) {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let value = Math.imul(state ^ (state >>> 15), 1 | state);
    value = (value + Math.imul(value ^ (value >>> 7), 61 | value)) ^ value;
    return ((value ^ (value >>> 14)) >>> 0) / 4_294_967_296;
  };
}
const random = randomFrom(20_261_125);
const pick = (list) => list[Math.floor(random() * list.length)];
const chance = (share) => random() < share;
const split = (text) => text.trim().split(/\s*[\n;]\s*/);

const cities = split(`
90012 Los Angeles; 90022 East Los Angeles; 90033 Los Angeles; 90063 Los Angeles; 90220 Compton
90240 Downey; 90255 Huntington Park; 90280 South Gate; 90301 Inglewood; 90631 La Habra
90640 Montebello; 90650 Norwalk; 90703 Cerritos; 90802 Long Beach; 90813 Long Beach
91101 Pasadena; 91205 Glendale; 91402 Panorama City; 91502 Burbank; 91731 El Monte
91766 Pomona; 91770 Rosemead; 91801 Alhambra; 92501 Riverside; 92618 Irvine; 92626 Costa Mesa
92683 Westminster; 92701 Santa Ana; 92703 Santa Ana; 92708 Fountain Valley; 92801 Anaheim
92804 Anaheim; 92831 Fullerton; 92840 Garden Grove; 92868 Orange
`).map((line) => ({ zip: line.slice(0, 5), city: line.slice(6) }));
const zips = readZips(
  JSON.parse(readFileSync(join(root, 'demo', 'public', 'data', 'zips.json'), 'utf8')),
);

const given = {
  female:
    split(`Ana; Maria; Rosa; Elena; Lucia; Carmen; Linh; Thuy; Mai; Grace; Helen; Susan; Karen;
    Priya; Anjali; Fatima; Leila; Nareh; Ani; Soo-Jin; Min; Mei; Jing; Joy; Imelda; Ruth; Naomi`),
  male: split(`Jose; Luis; Carlos; Miguel; Jorge; Raul; Minh; Tuan; Duc; James; Robert; David; Daniel;
    Arjun; Ravi; Omar; Reza; Armen; Vahan; Jun; Sung; Wei; Ming; Ramon; Ernesto; Samuel; Isaac`),
};
const families =
  split(`Aguilar; Alvarez; Avila; Banerjee; Bautista; Berberian; Castillo; Chang; Chavez;
  Chen; Cho; Contreras; Cruz; Dang; Delgado; Diaz; Do; Espinoza; Farahani; Flores; Fuentes; Garcia;
  Gomez; Grigorian; Guerrero; Gupta; Gutierrez; Hakopian; Hernandez; Herrera; Huang; Huynh; Iyer;
  Jackson; Jimenez; Johnson; Juarez; Kapoor; Karimi; Kim; Lam; Le; Lee; Lim; Lin; Lopez; Luna; Mai;
  Marquez; Martinez; Medina; Mehta; Mendoza; Molina; Morales; Moreno; Munoz; Navarro; Ngo; Nguyen;
  Nunez; O'Connor; Ortiz; Padilla; Park; Patel; Pena; Perez; Pham; Phan; Ramirez; Ramos; Reyes; Rios;
  Rivera; Rodriguez; Rojas; Romero; Rosales; Ruiz; Salazar; Sanchez; Santos; Sarkisian; Shah; Singh;
  Smith; Soto; Tran; Tehrani; Thomas; Torres; Truong; Valdez; Vargas; Vasquez; Vega; Villanueva; Vo;
  Wang; Washington; Williams; Wong; Wu; Yang; Yoon; Zamora; Zhang`);
const specialties = [
  ['207Q00000X', 'Family Medicine Physician', 30],
  ['207R00000X', 'Internal Medicine Physician', 26],
  ['208000000X', 'Pediatrics Physician', 16],
  ['207V00000X', 'Obstetrics & Gynecology Physician', 8],
  ['208D00000X', 'General Practice Physician', 6],
  ['363LF0000X', 'Family Nurse Practitioner', 8],
  ['363AM0700X', 'Medical Physician Assistant', 4],
  ['207RG0300X', 'Geriatric Medicine (Internal Medicine) Physician', 2],
];
const languages = [
  ['es', 0.42],
  ['vi', 0.1],
  ['tl', 0.08],
  ['ko', 0.06],
  ['zh', 0.08],
  ['hy', 0.05],
  ['fa', 0.04],
  ['ase', 0.01],
];
const networks = [
  { id: 'medi-cal', name: 'Medi-Cal network' },
  { id: 'medicare', name: 'Medicare network' },
  { id: 'commercial', name: 'Commercial network' },
];
const plans = [
  { id: 'sample-medi-cal', name: 'Sample Medi-Cal HMO', networkIds: ['medi-cal'] },
  { id: 'sample-medicare', name: 'Sample Medicare HMO', networkIds: ['medicare'] },
  { id: 'sample-commercial', name: 'Sample Commercial HMO', networkIds: ['commercial'] },
];
const hospitals = [
  'Sample Valley Hospital',
  'Sample Harbor Medical Center',
  'Sample Foothill Hospital',
].map((name) => ({ id: name, name }));
const streets = split('Example Ave; Sample St; Placeholder Blvd; Specimen Way; Model Rd; Demo Dr');
const weekdays = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];
const hours = (days, from, to) => weekdays.slice(0, days).map((day) => ({ day, from, to }));

function siteOf(id, practice, more = {}) {
  const { zip, city } = pick(cities);
  const center = zips.find(zip);
  const area = zip < '91000' ? pick(['213', '323', '310']) : zip < '92000' ? '626' : '714';
  const phone = `(${area}) 555-01${String(Math.floor(random() * 100)).padStart(2, '0')}`;
  const near = (degrees) => Math.round((degrees + (random() - 0.5) / 30) * 1e4) / 1e4;
  return {
    id,
    practice,
    address: {
      lines: [`${100 + Math.floor(random() * 9800)} ${pick(streets)}`],
      city,
      state: 'CA',
      postalCode: zip,
    },
    phones: [{ raw: phone, e164: `+1${phone.replace(/\D/g, '')}`, plausible: true }],
    websites: [],
    position: { lat: near(center.lat), lon: near(center.lon), precision: 'address' },
    accepting: resolveAccepting([]),
    accessibility: [...(chance(0.6) ? ['handiaccess'] : []), ...(chance(0.3) ? ['pubtrans'] : [])],
    telehealth: pick(['yes', 'no', 'unknown']),
    telehealthBy: [],
    networks: networks.filter(() => chance(0.7)),
    ...more,
  };
}

/** Ten digits whose check digit is wrong: no real number. */
function npiOf(row) {
  const nine = `1${String(20_000_000 + row * 13).padStart(8, '0')}`;
  let sum = 24;
  for (const [place, digit] of [...nine].reverse().entries()) {
    const value = Number(digit) * (place % 2 === 0 ? 2 : 1);
    sum += value > 9 ? value - 9 : value;
  }
  return `${nine}${(10 - (sum % 10) + 1) % 10}`;
}

const offices = Array.from({ length: 900 }, (_, at) =>
  siteOf(
    `office-${at}`,
    `${pick(families)} ${pick(['Family Clinic', 'Medical Group', 'Health Center'])} (sample)`,
    {
      ...(chance(0.8) && {
        hours: {
          source: 'location',
          times: hours(chance(0.2) ? 6 : 5, '08:00', pick(['17:00', '18:00'])),
        },
      }),
    },
  ),
);

const packer = new Packer();
const weight = specialties.reduce((sum, [, , share]) => sum + share, 0);
for (let row = 0; row < DOCTORS; row += 1) {
  const gender = chance(0.5) ? 'female' : 'male';
  const names = [pick(given[gender])];
  const family = chance(0.06) ? `${pick(families)}-${pick(families)}` : pick(families);
  let share = random() * weight;
  const [code, display] = specialties.find((one) => (share -= one[2]) < 0) ?? specialties[0];
  const state = pick(['newpt', 'newpt', 'newpt', 'existptonly', 'existptfam', 'nopt', 'unknown']);
  const npi = npiOf(row);
  packer.add({
    id: npi,
    npi,
    npiValid: false,
    name: {
      given: names,
      family,
      suffixes: [],
      display: [...names, family].join(' '),
      aliases: [],
    },
    credentials: [
      code.startsWith('363L') ? 'NP' : code.startsWith('363A') ? 'PA' : pick(['MD', 'MD', 'DO']),
    ],
    licenses: [],
    gender,
    languages: [
      { code: 'en', by: 'provider' },
      ...languages.flatMap(([language, part]) =>
        chance(part) ? [{ code: language, by: chance(0.7) ? 'provider' : 'staff' }] : [],
      ),
    ],
    specialties: [{ code, display }],
    hospitals: chance(0.5) ? [pick(hospitals)] : [],
    sites: [...new Set(chance(0.15) ? [pick(offices), pick(offices)] : [pick(offices)])].map(
      (site) => ({
        ...site,
        accepting: resolveAccepting(state === 'unknown' ? [] : [{ state, source: 'role' }]),
      }),
    ),
    updatedAt: DATE,
  });
}

const kinds = [
  [['urgent-care'], 'Urgent Care', hours(7, '08:00', '20:00')],
  [['urgent-care'], 'Walk-in Care', hours(6, '09:00', '21:00')],
  [['pharmacy'], 'Pharmacy', hours(7, '09:00', '21:00')],
  [['pharmacy'], 'Pharmacy', hours(7, '00:00', '24:00')],
  [['pharmacy'], 'Drugs', undefined],
  [['laboratory'], 'Lab', hours(5, '06:30', '15:30')],
  [['imaging'], 'Imaging Center', hours(5, '08:00', '17:00')],
  [['emergency', 'hospital'], 'Hospital', hours(7, '00:00', '24:00')],
];
const facilities = Array.from({ length: PLACES }, (_, row) => {
  const [of, name, times] = kinds[row % kinds.length];
  const site = siteOf(
    `place-site-${row}`,
    undefined,
    times && { hours: { source: 'location', times } },
  );
  delete site.practice;
  return {
    id: `place-${row}`,
    name: `Sample ${site.address.city} ${name}`,
    kinds: of,
    languages: [],
    sites: [site],
    updatedAt: DATE,
  };
});

const file = await packer.finish({
  facilities,
  plans,
  dataAsOf: DATE,
  source: 'made up for the demo',
});
const path = join(root, 'demo', 'public', 'data', 'california.cwd');
writeFileSync(path, file);
console.log(`${DOCTORS} doctors and ${PLACES} places: ${file.length} bytes`);
