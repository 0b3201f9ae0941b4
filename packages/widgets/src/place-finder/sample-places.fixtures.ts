import {
  readZips,
  type Directory,
  type Facility,
  type OpenTime,
  type Site,
} from '@careway/directory';

/** Made up: centers near Hartford, so that miles are short and whole. */
export const placeZips = readZips({
  format: 'careway-zips',
  version: 1,
  source: 'made up for fixtures',
  zips: ['06106 41.75 -72.69', '06107 41.76 -72.75', '06320 41.35 -72.11'],
});

const everyDay = (from: string, to: string): OpenTime[] =>
  (['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const).map((day) => ({ day, from, to }));
const weekdaysOnly = (from: string, to: string): OpenTime[] => everyDay(from, to).slice(0, 5);

interface Place {
  name: string;
  kinds: Facility['kinds'];
  offset?: readonly [north: number, east: number];
  street: string;
  times?: OpenTime[];
  phone?: string;
  more?: Partial<Site>;
}

/** Made-up places with 555 numbers. */
const places: readonly Place[] = [
  {
    name: 'Example Urgent Care',
    kinds: ['urgent-care'],
    offset: [0.01, 0.012],
    street: '20 Sample St',
    times: everyDay('08:00', '20:00'),
    phone: '+18605550130',
    more: { accessibility: ['handiaccess'] },
  },
  {
    name: 'Placeholder Walk-in Clinic',
    kinds: ['urgent-care', 'clinic'],
    offset: [0.03, -0.01],
    street: '7 Example Sq',
    times: weekdaysOnly('07:00', '09:00'),
    phone: '+18605550131',
  },
  {
    name: 'Sample Night Care',
    kinds: ['urgent-care'],
    street: '99 Example Ave',
    phone: '+18605550132',
  },
  {
    name: 'Sample Community Hospital',
    kinds: ['emergency', 'hospital'],
    offset: [0.02, 0.03],
    street: '1 Hospital Dr',
    times: everyDay('00:00', '24:00'),
    phone: '+18605550133',
  },
  {
    name: 'Example Lab',
    kinds: ['laboratory'],
    offset: [-0.01, 0.01],
    street: '3 Sample St',
    times: weekdaysOnly('06:30', '15:00'),
    phone: '+18605550134',
  },
  ...Array.from({ length: 12 }, (_, index): Place => ({
    name: `Placeholder Pharmacy ${index + 1}`,
    kinds: ['pharmacy'],
    offset: [0.008 * index, -0.006 * index],
    street: `${100 + index} Placeholder Ct`,
    times: everyDay('09:00', index === 2 ? '24:00' : '21:00'),
    phone: `+1860555014${index % 10}`,
  })),
];

function facilityOf(
  { name, kinds, offset, street, times, phone, more }: Place,
  index: number,
): Facility {
  return {
    id: `place-${index}`,
    name,
    kinds,
    languages: [],
    sites: [
      {
        id: `site-${index}`,
        address: {
          lines: [street],
          city: 'Hartford',
          state: 'CT',
          postalCode: offset ? '06106' : '99999',
        },
        phones: phone === undefined ? [] : [{ raw: phone, e164: phone, plausible: true }],
        websites: [],
        ...(offset && {
          position: { lat: 41.75 + offset[0], lon: -72.69 + offset[1], precision: 'address' },
        }),
        ...(times && { hours: { source: 'location', times } }),
        accepting: { state: 'unknown', conflict: false, statements: [] },
        accessibility: [],
        telehealth: 'unknown',
        telehealthBy: [],
        networks: [],
        ...more,
      },
    ],
  };
}

export const samplePlaces: Directory = {
  providers: [],
  facilities: places.map(facilityOf),
  plans: [],
  dataAsOf: '2026-11-03',
  source: 'made up for fixtures',
};

/** The same places, of which the first is in the plan, the second in another and the third says nothing. */
export const plannedPlaces: Directory = {
  ...samplePlaces,
  facilities: samplePlaces.facilities.map((place, index) => ({
    ...place,
    sites: place.sites.map((site) => ({
      ...site,
      networks: ['gold', 'silver'].slice(index, index + 1).map((id) => ({ id, name: id })),
    })),
  })),
  plans: ['Gold', 'Silver'].map((name) => ({
    id: name.toLowerCase(),
    name: `Sample ${name} HMO`,
    networkIds: [name.toLowerCase()],
  })),
};
