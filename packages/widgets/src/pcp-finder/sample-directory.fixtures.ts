import { readZips, type Directory, type Provider, type Site } from '@careway/directory';

/** Centers of a few ZIP codes around Hartford, rounded. */
export const sampleZips = readZips({
  format: 'careway-zips',
  version: 1,
  source: 'rounded by hand, for fixtures',
  zips: ['06105 41.77 -72.70', '06106 41.75 -72.69', '06107 41.76 -72.75', '06320 41.35 -72.11'],
});

interface Doctor {
  name: string;
  credentials: string[];
  /** NUCC code and the directory's words for it. */
  specialty: readonly [code: string, display: string];
  languages: string[];
  gender?: Provider['gender'];
  accepting?: Site['accepting']['state'];
  /** Degrees north and east of the middle of 06106; left out: only the ZIP code is known. */
  offset?: readonly [north: number, east: number];
  street: string;
  city?: string;
  zip?: string;
  phone?: string;
  extension?: string;
  more?: Partial<Site>;
  hospitals?: string[];
}

const family = ['207Q00000X', 'Family Medicine Physician'] as const;
const internal = ['207R00000X', 'Internal Medicine Physician'] as const;
const pediatrics = ['208000000X', 'Pediatrics Physician'] as const;
const nurse = ['363LF0000X', 'Family Nurse Practitioner'] as const;
/** No primary care: it must never be listed. */
const cardiology = ['207RC0000X', 'Cardiovascular Disease Physician'] as const;

const weekdays = ['mon', 'tue', 'wed', 'thu'] as const;

/** Fourteen made-up doctors with 555 numbers, and a heart doctor who is not to be found. */
const doctors: readonly Doctor[] = [
  {
    name: 'Marisol Quintero',
    credentials: ['MD'],
    specialty: family,
    languages: ['en', 'es'],
    gender: 'female',
    accepting: 'newpt',
    offset: [0.012, 0.01],
    street: '1418 Example Ave, Suite 2',
    phone: '+18605550164',
    hospitals: ['Sample Community Hospital'],
    more: {
      practice: 'Example Family Practice',
      accessibility: ['handiaccess', 'pubtrans'],
      websites: ['https://practice.example/quintero'],
      hours: {
        source: 'role',
        times: [
          ...weekdays.map((day) => ({ day, from: '08:00', to: '17:00' })),
          { day: 'fri', from: '09:00', to: '13:00' },
        ],
      },
    },
  },
  {
    name: 'Daniel Okafor',
    credentials: ['MD'],
    specialty: internal,
    languages: ['en', 'ig'],
    gender: 'male',
    offset: [0.02, -0.02],
    street: '260 Sample St',
    phone: '+18605550127',
    extension: '4410',
    more: { telehealth: 'yes', telehealthBy: ['video'] },
  },
  {
    name: 'Linh Pham',
    credentials: ['DO'],
    specialty: family,
    languages: ['en', 'vi'],
    gender: 'female',
    accepting: 'newpt',
    offset: [-0.03, 0.03],
    street: '9071 Placeholder Blvd',
    phone: '+18605550190',
    more: { accessibility: ['adacomp', 'handiaccess'] },
  },
  {
    name: 'Ana Sofía Belmonte-Villaseñor',
    credentials: ['MD'],
    specialty: pediatrics,
    languages: ['en', 'es', 'tl'],
    gender: 'female',
    accepting: 'nopt',
    street: '77 Demo Pkwy, Building C',
    city: 'West Hartford',
    zip: '06107',
    phone: '+18605550133',
  },
  {
    name: 'Samuel Reyes',
    credentials: ['MD'],
    specialty: pediatrics,
    languages: ['es'],
    gender: 'male',
    accepting: 'existptfam',
    offset: [0.05, 0.02],
    street: '12 Example Ln',
    phone: '+18605550111',
  },
  {
    name: 'Grace Smith',
    credentials: ['APRN'],
    specialty: nurse,
    languages: ['en', 'ase'],
    gender: 'female',
    accepting: 'newpt',
    offset: [0.06, -0.03],
    street: '400 Sample Sq',
    phone: '+18605550112',
    more: { telehealth: 'yes', accessibility: ['handiaccess'] },
  },
  ...['Adams', 'Baker', 'Castro', 'Diaz', 'Evans', 'French', 'Gomez'].map(
    (family, index): Doctor => ({
      name: `Jordan ${family}`,
      credentials: ['MD'],
      specialty: internal,
      languages: index % 2 === 0 ? ['en'] : ['en', 'pt'],
      accepting: index % 3 === 0 ? 'newpt' : 'existptonly',
      offset: [-0.04 - index / 200, 0.01 * index],
      street: `${100 + index} Placeholder Ct`,
      phone: `+1860555015${index}`,
    }),
  ),
  {
    name: 'Robin Faraway',
    credentials: ['MD'],
    specialty: family,
    languages: ['en', 'es'],
    gender: 'female',
    accepting: 'newpt',
    street: '5 Example Harbor Rd',
    city: 'New London',
    zip: '06320',
    phone: '+18605550175',
  },
  {
    name: 'Casey Heart',
    credentials: ['MD'],
    specialty: cardiology,
    languages: ['en'],
    offset: [0, 0],
    street: '1 Example Ave',
    phone: '+18605550176',
  },
];

function providerOf(doctor: Doctor, index: number): Provider {
  const parts = doctor.name.split(' ');
  const [code, display] = doctor.specialty;
  return {
    id: `doctor-${index}`,
    npi: String(1_000_000_000 + index),
    npiValid: false,
    name: {
      given: parts.slice(0, -1),
      family: parts.at(-1) ?? '',
      suffixes: [],
      display: doctor.name,
      aliases: [],
    },
    credentials: doctor.credentials,
    licenses: [],
    gender: doctor.gender ?? 'unknown',
    languages: doctor.languages.map((language) => ({ code: language, by: 'provider' })),
    specialties: [{ code, display }],
    hospitals: (doctor.hospitals ?? []).map((name) => ({ id: name, name })),
    sites: [siteOf(doctor, index)],
    // Not every directory says of every entry when it was changed.
    ...(index % 3 < 2 && { updatedAt: '2026-11-03T10:00:00-05:00' }),
  };
}

function siteOf(doctor: Doctor, index: number): Site {
  const { phone, extension, offset, accepting } = doctor;
  const postalCode = doctor.zip ?? '06106';
  return {
    id: `site-${index}`,
    address: { lines: [doctor.street], city: doctor.city ?? 'Hartford', state: 'CT', postalCode },
    phones:
      phone === undefined
        ? []
        : [{ raw: phone, e164: phone, plausible: true, ...(extension && { extension }) }],
    websites: [],
    ...(offset && {
      position: { lat: 41.75 + offset[0], lon: -72.69 + offset[1], precision: 'address' },
    }),
    accepting: {
      state: accepting ?? 'unknown',
      conflict: false,
      statements: [],
      ...(accepting && { source: 'role' }),
    },
    accessibility: [],
    telehealth: 'unknown',
    telehealthBy: [],
    networks: [],
    ...doctor.more,
  };
}

const providers = doctors.map(providerOf);

export const sampleDirectory: Directory = {
  providers,
  facilities: [],
  plans: [],
  dataAsOf: '2026-11-03',
  source: 'made up for fixtures',
};

/** Names and facts as long, and as hostile, as a directory may hold them. */
export const oddDirectory: Directory = {
  ...sampleDirectory,
  dataAsOf: '2020-08-17T10:03:10Z',
  providers: [
    providerOf(
      {
        name: 'Maximiliana Wolfeschlegelsteinhausenbergerdorff-Featherstonehaugh de la Santísima Trinidad',
        credentials: ['MD', 'PhD', 'MPH', 'FAAFP'],
        specialty: ['000000000X', 'x'],
        languages: ['en', 'es', 'zh', 'vi', 'ko', 'tl', 'hy', 'fa', 'ru', 'ar', 'km', 'hmn'],
        gender: 'female',
        accepting: 'newpt',
        offset: [0.01, 0.01],
        street:
          '10000 Northwest Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch Boulevard, Building Twelve, Suite 1400-B',
        phone: '+18605550199',
        extension: '12345678',
        more: {
          practice: 'The Fictional Associates in Comprehensive Family Medicine and Geriatrics',
          accessibility: ['adacomp', 'handiaccess', 'mobility', 'pubtrans', 'anssrvc', 'cognitive'],
          websites: ['javascript:alert(1)', 'https://practice.example/'],
        },
        hospitals: ['Sample Community Hospital', '<b>Sample</b> Regional Medical Center'],
      },
      90,
    ),
    providerOf(
      {
        name: '<img src=x onerror=alert(1)>',
        credentials: ['<script>'],
        specialty: family,
        languages: [],
        street: '"><svg onload=alert(1)>',
        offset: [0.02, 0.02],
      },
      91,
    ),
  ].map((provider) => ({
    ...provider,
    specialties: [
      { code: '207Q00000X', display: 'Family Medicine Physician' },
      { display: 'Comprehensive care of older adults with more than one long-lasting illness' },
    ],
  })),
};

/** The same doctors, where of all who speak Spanish only the first one does so in person. */
export const staffDirectory: Directory = {
  ...sampleDirectory,
  providers: sampleDirectory.providers.map((one, index) => ({
    ...one,
    languages: one.languages.map((language) =>
      language.code === 'es' && index > 0 ? { ...language, by: 'staff' as const } : language,
    ),
  })),
};
